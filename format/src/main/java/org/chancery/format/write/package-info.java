/// A telegram set down as wire text: format lines 1 to 16, sections, pages.
///
/// Start at [org.chancery.format.write.Composer], which leads; [org.chancery.format.TelegramWriter]
/// is the door.
@NullMarked
package org.chancery.format.write;

import org.jspecify.annotations.NullMarked;
