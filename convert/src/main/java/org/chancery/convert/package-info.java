/// Telegrams in other containers (HTML, CSV, TEI, PDF, mail, zip), in and out.
///
/// Nothing here reads a telegram itself: a container is opened, its texts go to `format`.
@NullMarked
package org.chancery.convert;

import org.jspecify.annotations.NullMarked;
