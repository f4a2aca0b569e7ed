/// Finds telegrams: Lucene, with one text field for each portion label, so that a query touches only what its reader may see.
///
/// Start at [org.chancery.archive.index.TelegramIndex]. All that is in it can be made anew from the store's originals.
@NullMarked
package org.chancery.archive.index;

import org.jspecify.annotations.NullMarked;
