/// Which era's format a source is in, why, and what that settles for the readers after it.
///
/// Start at `DialectDetector`: a scored decision, never a chain of attempts.
@NullMarked
package org.chancery.format.dialect;

import org.jspecify.annotations.NullMarked;
