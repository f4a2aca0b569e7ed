package org.chancery.convert.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.convert.parcel.RefusedException;
import org.jspecify.annotations.Nullable;

/// Reads rows one by one and knows where in the file each stands.
///
/// RFC 4180, and beside it the escapes of released tables, which no library reads: within quotes a
/// backslash stands before a quote, a backslash or a line end that is meant (reference 9.3). Cells
/// are UTF-8, or Windows-1252 where they are not.
final class RowReader {

    private static final int END = -1;

    private final InputStream in;
    private final int delimiter;
    private final boolean hasBackslashes;
    private final int most;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int limit;
    private long read;
    private int pushed = Integer.MIN_VALUE;

    /// @param most bytes of a row
    RowReader(InputStream in, char delimiter, boolean hasBackslashes, int most) {
        this.in = in;
        this.delimiter = delimiter;
        this.hasBackslashes = hasBackslashes;
        this.most = most;
    }

    /// The next row, null behind the last.
    @Nullable Row next() throws IOException {
        int c = take();
        while (c == '\n' || c == '\r') {
            c = take();
        }
        if (c == END) {
            return null;
        }
        long from = read - 1;
        List<String> cells = new ArrayList<>();
        ByteArrayOutputStream cell = new ByteArrayOutputStream();
        while (true) {
            if (c == '"' && cell.size() == 0) {
                quoted(cell, from);
                c = take();
            }
            while (c != delimiter && c != '\n' && c != '\r' && c != END) {
                put(cell, c, from);
                c = take();
            }
            cells.add(text(cell));
            cell.reset();
            if (c != delimiter) {
                if (c == '\r') {
                    int after = take();
                    if (after != '\n' && after != END) {
                        pushed = after;
                        read--;
                    }
                }
                return new Row(from, read - from, cells);
            }
            c = take();
        }
    }

    private void quoted(ByteArrayOutputStream cell, long from) throws IOException {
        while (true) {
            int c = take();
            if (c == END) {
                throw new RefusedException(
                        "breaks off in a row that begins at byte %d".formatted(from));
            }
            if (c == '\\' && hasBackslashes) {
                int escaped = take();
                if (escaped != '"' && escaped != '\\' && escaped != '\n' && escaped != '\r') {
                    cell.write('\\');
                }
                if (escaped != END) {
                    put(cell, escaped, from);
                }
            } else if (c == '"') {
                int after = take();
                if (after != '"') {
                    push(after);
                    return;
                }
                put(cell, '"', from);
            } else {
                put(cell, c, from);
            }
        }
    }

    private void put(ByteArrayOutputStream cell, int c, long from) throws RefusedException {
        if (read - from > most) {
            throw new RefusedException(
                    "has a row of more than %d MB at byte %d: a quote may be missing there"
                            .formatted(most >> 20, from));
        }
        cell.write(c);
    }

    private void push(int c) {
        if (c != END) {
            pushed = c;
            read--;
        }
    }

    private int take() throws IOException {
        if (pushed != Integer.MIN_VALUE) {
            int c = pushed;
            pushed = Integer.MIN_VALUE;
            read++;
            return c;
        }
        if (at == limit) {
            limit = in.read(block);
            at = 0;
            if (limit <= 0) {
                limit = 0;
                return END;
            }
        }
        read++;
        return block[at++] & 0xFF;
    }

    private static String text(ByteArrayOutputStream cell) {
        byte[] bytes = cell.toByteArray();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
