package org.chancery.convert.table;

import java.util.Map;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.PastedRow;
import org.chancery.convert.parcel.Walk;

/// The telegram in a row of a table.
///
/// @param number of the row, from 1
/// @param offset of its first byte in the file, -1 where it has no place of its own
/// @param length in bytes there, -1 likewise
record RowTelegram(Parcel parcel, Kind kind, int number, long offset, long length) {

    String name() {
        return parcel.name() + "#" + number;
    }

    /// Tells of the telegram, and of another that was pasted into its text.
    ///
    /// @param values of the row by the names of their columns
    void give(ColumnMap map, Map<String, String> values, Walk walk) {
        String entry = (parcel.entry().isEmpty() ? "" : parcel.entry() + "/") + "row " + number;
        String text = map.text(values);
        PastedRow pasted = PastedRow.find(text);
        byte[] telegram = map.statement(values).around(pasted == null ? text : pasted.before());
        walk.found(new Found(name(), kind, entry, offset, length, telegram));
        if (pasted != null) {
            walk.found(
                    new Found(
                            name() + "#pasted",
                            kind,
                            entry + "/pasted row",
                            offset,
                            length,
                            pasted.telegram()));
        }
    }
}
