/// What parsing yields: values only, no reader.
///
/// Start at [org.chancery.format.telegram.Telegram]. A field that the telegram does not state is
/// null or empty, never guessed; each stated field is a [org.chancery.format.diagnostic.Located]
/// value that knows its spans in the source.
@NullMarked
package org.chancery.format.telegram;

import org.jspecify.annotations.NullMarked;
