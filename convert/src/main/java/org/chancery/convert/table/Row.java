package org.chancery.convert.table;

import java.util.List;

/// One row of a table.
///
/// @param offset of its first byte in the file
/// @param length in bytes, its line end counted
record Row(long offset, long length, List<String> cells) {}
