package org.chancery.convert.sheet;

import java.util.ArrayList;
import java.util.List;

/// The cells of a row as they come, most of a wide sheet's without a value.
final class RowCells {

    /// No table of telegrams is wider.
    private static final int MOST = 1024;

    private final List<String> cells = new ArrayList<>();

    void put(int column, String value) {
        if (value.isBlank() || column < 0 || column >= MOST) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(value);
        } else {
            cells.set(column, value);
        }
    }

    /// Tells of them, where there are any, and is empty again.
    void give(int number, Rows rows) {
        if (!cells.isEmpty()) {
            rows.row(number, List.copyOf(cells));
            cells.clear();
        }
    }
}
