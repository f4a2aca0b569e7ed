package org.chancery.format.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table's file (RFC 4180): a line of column names, then rows. Small, because start-up waits for it.
final class Csv {

    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /// One row; a missing or empty field is the empty text.
    record Row(Csv table, int line, List<String> fields) {

        String get(String column) {
            Integer index = table.columns.get(column);
            return index == null || index >= fields.size() ? "" : fields.get(index);
        }
    }

    private Csv(String file) {
        this.file = file;
    }

    /// @param needed  columns that must be there; a file without one is reported and has no rows
    static Csv read(String file, byte[] bytes, List<String> needed, List<TableTrouble> troubles) {
        Csv csv = new Csv(file);
        csv.parse(new String(bytes, StandardCharsets.UTF_8), troubles);
        for (String column : needed) {
            if (!csv.columns.containsKey(column)) {
                troubles.add(new TableTrouble(file, 1, "no column \"" + column + "\""));
                csv.rows.clear();
            }
        }
        return csv;
    }

    List<Row> rows() {
        return rows;
    }

    private void parse(String text, List<TableTrouble> troubles) {
        List<String> fields = new ArrayList<>();
        StringBuilder quoted = new StringBuilder();
        int line = 1;
        int first = 1;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int at = start;
        int length = text.length();
        while (at <= length) {
            char c = at < length ? text.charAt(at) : '\n';
            if (c == '"' && at == start) {
                quoted.setLength(0);
                at++;
                while (at < length && (text.charAt(at) != '"' || at + 1 < length && text.charAt(at + 1) == '"')) {
                    at += text.charAt(at) == '"' ? 1 : 0;
                    line += text.charAt(at) == '\n' ? 1 : 0;
                    quoted.append(text.charAt(at++));
                }
                if (at >= length) {
                    troubles.add(new TableTrouble(file, first, "a quoted field has no end"));
                }
                at++;
                fields.add(quoted.toString());
                while (at < length && text.charAt(at) != ',' && text.charAt(at) != '\n') {
                    at++;
                }
                if (at < length && text.charAt(at) == ',') {
                    start = ++at;
                    continue;
                }
                c = '\n';
                start = -1;
            }
            if (c == ',') {
                fields.add(text.substring(start, at));
                start = at + 1;
            } else if (c == '\n') {
                if (start >= 0) {
                    int end = at > start && text.charAt(at - 1) == '\r' ? at - 1 : at;
                    fields.add(text.substring(start, end));
                }
                row(fields, first, troubles);
                fields = new ArrayList<>();
                start = at + 1;
                first = ++line;
            }
            at++;
        }
    }

    private void row(List<String> fields, int line, List<TableTrouble> troubles) {
        if (fields.size() == 1 && fields.getFirst().isEmpty()) {
            return;
        }
        if (columns.isEmpty()) {
            for (int i = 0; i < fields.size(); i++) {
                columns.put(fields.get(i), i);
            }
        } else {
            if (fields.size() != columns.size()) {
                troubles.add(new TableTrouble(file, line, fields.size() + " fields, the first line names " + columns.size()));
            }
            rows.add(new Row(this, line, fields));
        }
    }
}
