package org.chancery.convert.sheet;

import java.util.List;

/// Hears what is in a spreadsheet, in order.
public interface Rows {

    /// A sheet begins.
    void sheet(String name);

    /// A row that is not empty.
    ///
    /// @param number as a spreadsheet counts it, from 1
    /// @param cells from the first column on, those without a value as empty text
    void row(int number, List<String> cells);

    /// After a yes, no more is told.
    boolean isStopped();
}
