/// Brings telegrams in: read, parse, keep, index, in batches that are bounded whatever the size of
/// the pile.
///
/// Start at [org.chancery.archive.ingest.Ingest]. The store is the truth and is written first; the
/// index follows it, and [org.chancery.archive.ingest.CatchUp] brings it up after a process was
/// killed between the two.
@NullMarked
package org.chancery.archive.ingest;

import org.jspecify.annotations.NullMarked;
