package org.chancery.convert.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.Sniffer;
import org.chancery.convert.parcel.Walk;
import org.jspecify.annotations.Nullable;

/// A table with a telegram in each row. Streamed: one row is in memory, whatever the file's size.
public final class CsvTelegrams {

    private static final int EIGHT = 8;

    private CsvTelegrams() {}

    /// Tells what telegrams are in it.
    ///
    /// @param given which column holds what; null to go by their names
    public static void read(Parcel parcel, @Nullable ColumnMap given, Walk walk)
            throws IOException {
        String all = new String(parcel.head(), StandardCharsets.ISO_8859_1);
        int above = Sniffer.aboveTable(all);
        String head = all.substring(above);
        char delimiter = delimiter(head);
        try (InputStream in = parcel.open()) {
            in.skipNBytes(above);
            RowReader rows =
                    new RowReader(
                            in,
                            above,
                            delimiter,
                            hasBackslashes(head),
                            given == null && Sniffer.isRowOfEight(head),
                            walk.limits().telegram());
            Row first = rows.next();
            if (first == null) {
                return;
            }
            boolean isOfEight = given == null && isOfEight(first);
            boolean isNumbered = isOfEight || given != null && isNumbered(given);
            List<String> names = isNumbered ? List.of() : first.cells();
            ColumnMap map =
                    given != null ? given : isOfEight ? ColumnMap.OF_EIGHT : ColumnMap.guess(names);
            if (map == null) {
                throw ColumnMap.unknown();
            }
            if (!isNumbered && given != null) {
                map.refuseUnknown(names);
            }
            int number = 0;
            for (Row row = isNumbered ? first : rows.next();
                    row != null && !walk.isStopped();
                    row = rows.next()) {
                number++;
                row(parcel, map, names, delimiter, row, number, walk);
            }
        }
    }

    private static void row(
            Parcel parcel,
            ColumnMap map,
            List<String> names,
            char delimiter,
            Row row,
            int number,
            Walk walk) {
        walk.at(row.offset());
        String name = parcel.name() + "#" + number;
        int columns = map.equals(ColumnMap.OF_EIGHT) ? EIGHT : names.size();
        List<String> cells = columns == 0 ? row.cells() : joined(row.cells(), columns, delimiter);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(i < names.size() ? names.get(i) : String.valueOf(i + 1), cells.get(i));
        }
        if (!map.hasText(values)) {
            walk.refuse(
                    name,
                    "has no text: row %d has %d columns".formatted(number, row.cells().size()));
            return;
        }
        new RowTelegram(parcel, Kind.CSV, number, row.offset(), row.length())
                .give(map, values, walk);
        if (row.isBroken()) {
            walk.refuse(
                    name,
                    "has a quote that is not closed: row %d was read up to the next one"
                            .formatted(number));
        }
    }

    /// A row of too many cells has a delimiter in its text that no quotes protect: the text, which
    /// stands last, takes them back.
    private static List<String> joined(List<String> cells, int columns, char delimiter) {
        if (cells.size() <= columns) {
            return cells;
        }
        List<String> joined = new ArrayList<>(cells.subList(0, columns - 1));
        joined.add(
                String.join(String.valueOf(delimiter), cells.subList(columns - 1, cells.size())));
        return joined;
    }

    private static boolean isOfEight(Row first) {
        return first.cells().size() == EIGHT
                && !first.cells().getFirst().isEmpty()
                && first.cells().getFirst().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isNumbered(ColumnMap map) {
        return map.columns().values().stream()
                .allMatch(name -> name.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /// The one that stands most often in the first line.
    private static char delimiter(String head) {
        int end = head.indexOf('\n');
        String first = end < 0 ? head : head.substring(0, end);
        char best = ',';
        long most = 0;
        for (char c : new char[] {',', ';', '\t', '|'}) {
            long count = first.chars().filter(other -> other == c).count();
            if (count > most) {
                best = c;
                most = count;
            }
        }
        return best;
    }

    /// A backslash before a quote that is not doubled: `\\""` is one behind which a cell's quote is
    /// doubled.
    private static boolean hasBackslashes(String head) {
        for (int at = head.indexOf("\\\""); at >= 0; at = head.indexOf("\\\"", at + 1)) {
            if (at + 2 < head.length() && head.charAt(at + 2) != '"') {
                return true;
            }
        }
        return false;
    }
}
