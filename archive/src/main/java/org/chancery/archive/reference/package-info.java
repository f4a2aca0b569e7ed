/// Who cites whom: conversations, what is cited and not held, and which telegrams others lean on.
///
/// Start at [org.chancery.archive.reference.References]. All of it is worked out from the REF lines
/// of telegrams that the reader may see; one that they may not see is, to them, cited and not held.
@NullMarked
package org.chancery.archive.reference;

import org.jspecify.annotations.NullMarked;
