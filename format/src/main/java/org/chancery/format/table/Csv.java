package org.chancery.format.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A table's file (RFC 4180): a line of column names, then rows, sorted by the first column.
///
/// Start-up waits for it, so a file is only cut into rows when it is read; a row is taken apart
/// when it is asked for. A site's own file is looked through as a whole at once, and what is wrong
/// with it is told.
final class Csv {

    private final String file;
    private final String text;
    private final boolean isOwn;
    private final List<TableTrouble> troubles;

    /// Where each row begins; [#size] of them, the line of names not among them.
    private int[] starts = new int[256];

    private int size;
    private final List<String> columns = new ArrayList<>();

    private Csv(String file, String text, boolean isOwn, List<TableTrouble> troubles) {
        this.file = file;
        this.text = text;
        this.isOwn = isOwn;
        this.troubles = troubles;
    }

    /// @param isOwn whether a site wrote it, so that it must be looked through
    /// @param needed columns that must be there; a file without one is reported and has no rows
    static Csv read(
            String file,
            byte[] bytes,
            boolean isOwn,
            List<TableTrouble> troubles,
            String... needed) {
        Csv csv = new Csv(file, new String(bytes, StandardCharsets.UTF_8), isOwn, troubles);
        csv.split();
        for (String column : needed) {
            if (csv.column(column) < 0) {
                csv.troubles.add(new TableTrouble(file, 1, "no column \"" + column + "\""));
                csv.size = 0;
            }
        }
        if (isOwn) {
            csv.lookThrough();
        }
        return csv;
    }

    /// How many rows there are.
    int size() {
        return size;
    }

    /// Where a column stands, -1 for one that is not there.
    int column(String name) {
        return columns.indexOf(name);
    }

    /// A field of a row; empty where the row is too short, or the column is not there.
    String get(int row, int column) {
        return column < 0 ? "" : field(starts[row], column);
    }

    /// The first row whose first field is `key`, -1 where none is.
    int find(String key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compareKey(starts[middle], key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < size && compareKey(starts[low], key) == 0 ? low : -1;
    }

    /// Says of a row what is wrong with it.
    void trouble(int row, String message) {
        int line = 1;
        for (int at = text.indexOf('\n');
                at >= 0 && at < starts[row];
                at = text.indexOf('\n', at + 1)) {
            line++;
        }
        troubles.add(new TableTrouble(file, line, message));
    }

    /// Says of every row of a site's file that has no key, or one that another row has.
    void demandKeys(int... keyColumns) {
        if (!isOwn) {
            return;
        }
        Set<String> seen = new HashSet<>(size * 2);
        for (int row = 0; row < size; row++) {
            String key = get(row, keyColumns[0]);
            if (key.isEmpty()) {
                trouble(row, "no " + columns.get(keyColumns[0]));
            }
            for (int i = 1; i < keyColumns.length; i++) {
                key = key + " " + get(row, keyColumns[i]);
            }
            if (!seen.add(key)) {
                trouble(row, "a second row for \"" + key + "\"; the first one counts");
            }
        }
    }

    /// Says of every field of a column of a site's file that it is none of those that may stand
    /// there.
    void demand(String column, Set<String> words, String complaint) {
        for (int row = 0; isOwn && row < size; row++) {
            String field = get(row, column(column));
            if (!words.contains(field)) {
                trouble(row, complaint + " \"" + field + "\"");
            }
        }
    }

    private void split() {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        int quote = text.indexOf('"', at);
        while (at < text.length()) {
            int end = lineEnd(at);
            // A line end between quotes is part of the field.
            int from = at;
            while (quote >= 0 && quote < end) {
                int close = text.indexOf('"', quote + 1);
                end = close > end ? lineEnd(close) : end;
                quote = close < 0 ? -1 : text.indexOf('"', close + 1);
            }
            if (columns.isEmpty()) {
                int count = fields(from);
                for (int i = 0; i < count; i++) {
                    columns.add(field(from, i));
                }
            } else if (end > from && !(end == from + 1 && text.charAt(from) == '\r')) {
                if (size == starts.length) {
                    starts = Arrays.copyOf(starts, size * 2);
                }
                starts[size++] = from;
            }
            at = end + 1;
        }
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private String field(int start, int column) {
        int at = start;
        for (int i = 0; i < column; i++) {
            at = fieldEnd(at);
            if (at >= text.length() || text.charAt(at) != ',') {
                return "";
            }
            at++;
        }
        int end = fieldEnd(at);
        if (at < end && text.charAt(at) == '"') {
            int close = closingQuote(at + 1);
            return text.substring(at + 1, close < 0 ? end : close).replace("\"\"", "\"");
        }
        return text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    private int fields(int start) {
        int count = 1;
        int at = fieldEnd(start);
        while (at < text.length() && text.charAt(at) == ',') {
            at = fieldEnd(at + 1);
            count++;
        }
        return count;
    }

    /// The comma or line end behind the field that begins at a place.
    private int fieldEnd(int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == '"') {
            int close = closingQuote(at + 1);
            at = close < 0 ? text.length() : close + 1;
        }
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /// The quote that ends a field: one that no second quote follows; -1 where none does.
    private int closingQuote(int from) {
        int at = text.indexOf('"', from);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }

    private int compareKey(int start, String key) {
        if (start < text.length() && text.charAt(start) == '"') {
            return field(start, 0).compareTo(key);
        }
        for (int i = 0; i < key.length(); i++) {
            char c = start + i < text.length() ? text.charAt(start + i) : ',';
            if (c != key.charAt(i)) {
                return isFieldEnd(c) ? -1 : Character.compare(c, key.charAt(i));
            }
        }
        int end = start + key.length();
        return end >= text.length() || isFieldEnd(text.charAt(end)) ? 0 : 1;
    }

    private static boolean isFieldEnd(char c) {
        return c == ',' || c == '\n' || c == '\r';
    }

    /// Says what is wrong with the shape of a file; puts its rows in order, which ours are by test.
    private void lookThrough() {
        Integer[] rows = new Integer[size];
        for (int row = 0; row < size; row++) {
            rows[row] = starts[row];
            int count = fields(starts[row]);
            if (count != columns.size()) {
                trouble(row, count + " fields, the first line names " + columns.size());
            }
            if (text.charAt(starts[row]) == '"' && closingQuote(starts[row] + 1) < 0) {
                trouble(row, "a quoted field has no end");
            }
        }
        Arrays.sort(rows, (one, other) -> field(one, 0).compareTo(field(other, 0)));
        for (int row = 0; row < size; row++) {
            starts[row] = rows[row];
        }
    }
}
