/// What stands at the other end of the standard streams: how wide it is, whether it shows colour,
/// and what it must never be sent.
///
/// Start at [org.chancery.cli.terminal.Terminal]. Nothing here knows what a telegram is. A
/// telegram's own text reaches a screen only through [org.chancery.cli.terminal.Visible], so that
/// no control character in it can drive the terminal.
@NullMarked
package org.chancery.cli.terminal;

import org.jspecify.annotations.NullMarked;
