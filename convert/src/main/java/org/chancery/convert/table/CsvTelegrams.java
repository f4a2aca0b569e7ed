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
import org.chancery.convert.parcel.TableHead;
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
        boolean isByNumber = given != null && given.isByNumber();
        TableHead head =
                TableHead.of(
                        new String(parcel.head(), StandardCharsets.ISO_8859_1),
                        given == null || isByNumber ? List.of() : given.columns().values());
        try (InputStream in = parcel.open()) {
            in.skipNBytes(head.start());
            RowReader rows = new RowReader(in, head, walk.limits().telegram());
            Row first = rows.next();
            if (first == null) {
                return;
            }
            boolean isOfEight = given == null && isOfEight(first);
            boolean isNumbered = isOfEight || isByNumber;
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
                if (row.cells().equals(names)) {
                    continue; // another table was put behind this one
                }
                row(parcel, map, names, head.delimiter(), row, number, walk);
            }
            if (number == 0) {
                walk.refuse(parcel.name(), "is a table without rows");
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
            values.putIfAbsent(
                    i < names.size() ? names.get(i) : String.valueOf(i + 1), cells.get(i));
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
}
