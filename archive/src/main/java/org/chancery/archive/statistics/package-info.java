/// What a pile of telegrams comes to in numbers: how many a month, in which months far more than
/// before, how soon they were filed. [org.chancery.archive.statistics.Statistics] is what is said;
/// counting is the index's work, by the same rules by which a search counts: what its reader may
/// not see is in no number. `docs/statistics.md` says each rule.
@NullMarked
package org.chancery.archive.statistics;

import org.jspecify.annotations.NullMarked;
