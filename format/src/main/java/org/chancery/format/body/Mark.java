package org.chancery.format.body;

import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// A portion mark as it stands in the source.
///
/// @param portion null where the bracket looks like a mark and is none of the table's
/// @param start at the bracket
/// @param end behind it
/// @param entireText it marks the whole telegram: `(C - ENTIRE TEXT)`
/// @param damaged a bracket is lost or wrong
record Mark(@Nullable Portion portion, int start, int end, boolean entireText, boolean damaged) {}
