/// Telegrams that were never sent, any number of them: for laws, for laps and for benchmarks.
///
/// Start at [org.chancery.format.synthetic.SyntheticTelegrams]. The same seed and number give the
/// same bytes for ever.
@NullMarked
package org.chancery.format.synthetic;

import org.jspecify.annotations.NullMarked;
