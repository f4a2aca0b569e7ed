/// Telegrams in other containers, in and out.
///
/// Start at [org.chancery.convert.Unpacker]. Nothing here reads a telegram itself: a container is
/// opened, and its texts go to `format`.
@NullMarked
package org.chancery.convert;

import org.jspecify.annotations.NullMarked;
