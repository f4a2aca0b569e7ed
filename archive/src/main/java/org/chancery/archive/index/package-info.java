/// Finds telegrams: Lucene, with one text field for each rank of portion, so that a query touches
/// only what its reader may see.
///
/// Start at [org.chancery.archive.index.TelegramIndex]. A telegram goes in through `Documents`; a
/// search is one `Searching`: the query is said in Lucene's terms (`Translator`), asked of the
/// index as its reader sees it (`View`), counted (`Counts`), and shown (`Excerpts`). Words are made
/// by `WordSplitter`, in texts (`WordStream`), in queries and in what is marked alike, and are kept
/// as they stand: which forms of a word there are is asked when somebody looks for it (`Forms`,
/// `FormsQuery`), by the stemmer that also marks them (`Stemmer`). Where several stand near each
/// other, the hit weighs more (`NearnessQuery`).
///
/// What is hidden from a reader changes nothing for them: not what is found and counted, not how
/// much a word weighs and so which hit comes first, not what is proposed for a mistyped word.
/// `LeakProperties` holds an archive against the same one without what is hidden.
///
/// All that is in an index can be made anew from the store's originals. Whoever changes a field or
/// how words are made raises the schema's number in `TelegramIndex`: older indexes are then emptied
/// and filled again when they are opened.
@NullMarked
package org.chancery.archive.index;

import org.jspecify.annotations.NullMarked;
