/// Bytes as they came: decoding, lines, spans, and the way from any text back to its bytes.
///
/// Start at [org.chancery.format.source.SourceText]. Nothing here knows what a telegram is, and
/// nothing here changes a byte.
@NullMarked
package org.chancery.format.source;

import org.jspecify.annotations.NullMarked;
