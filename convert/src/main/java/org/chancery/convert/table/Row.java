package org.chancery.convert.table;

import java.util.List;

/// One row of a table.
///
/// @param offset of its first byte in the file
/// @param length in bytes, its line end counted
/// @param isBroken whether a quote was not closed before the next row, or the end of the file
record Row(long offset, long length, List<String> cells, boolean isBroken) {}
