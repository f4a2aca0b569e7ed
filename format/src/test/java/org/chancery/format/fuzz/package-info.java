/// Fuzzing of the format's doors.
@NullMarked
package org.chancery.format.fuzz;

import org.jspecify.annotations.NullMarked;
