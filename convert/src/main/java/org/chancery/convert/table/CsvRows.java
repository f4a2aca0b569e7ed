package org.chancery.convert.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Rows of text as CSV has them (RFC 4180), in UTF-8, under a row of names: for tables of figures
/// and of telegrams alike.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and runs it: an
/// apostrophe stands before such a cell.
public final class CsvRows {

    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private final CsvWriter csv;

    /// @param names of the columns
    public CsvRows(OutputStream out, List<String> names) {
        this.csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(
                                new BufferedWriter(
                                        new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        csv.writeRecord(names);
    }

    public CsvRows row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvRows::harmless).toList());
        return this;
    }

    public CsvRows rows(List<List<String>> rows) {
        rows.forEach(this::row);
        return this;
    }

    /// Hands on what is held back; the stream stays open.
    public void flush() throws IOException {
        csv.flush();
    }

    private static String harmless(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return List.of('=', '+', '-', '@', '\t', '\r', '\n').contains(text.charAt(0))
                ? "'" + text
                : text;
    }
}
