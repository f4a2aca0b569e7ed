/// What every stretch of a source means: "how to read a cable", live.
///
/// Start at [org.chancery.format.explain.Guide], which walks the pieces of a telegram and asks a
/// class of this room about each: the circuit, the parties, the markings, the matter, what stands
/// around. It says what the fields and the tables say, and reads nothing anew.
@NullMarked
package org.chancery.format.explain;

import org.jspecify.annotations.NullMarked;
