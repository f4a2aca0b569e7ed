package org.chancery.convert.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.TableHead;
import org.jspecify.annotations.Nullable;

/// Reads rows one by one and knows where in the file each stands.
///
/// RFC 4180, and beside it the escapes of released tables, which no library reads: within quotes a
/// backslash stands before a quote, a backslash or a line end that is meant (reference 9.3). Cells
/// are UTF-8, or Windows-1252 where they are not.
final class RowReader {

    private static final int END = -1;

    /// `"251287","12/28/2009 18:48",`
    private static final int LONGEST_START = 32;

    private final InputStream in;
    private final TableHead head;
    private final int most;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int limit;
    private long read;
    private boolean isBroken;

    /// @param in from the first row on
    /// @param head how the rows are set; in the released table a lost quote costs one row, not all
    ///   that follow
    /// @param most bytes of a row
    RowReader(InputStream in, TableHead head, int most) {
        this.in = in;
        this.read = head.start();
        this.head = head;
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
        isBroken = false;
        List<String> cells = new ArrayList<>();
        ByteArrayOutputStream cell = new ByteArrayOutputStream();
        while (true) {
            while (c == ' ' && head.isSpaced() && cell.size() == 0) {
                c = take();
            }
            if (c == head.quote() && cell.size() == 0) {
                quoted(cell, from);
                c = isBroken ? '\n' : take();
            }
            while (c != head.delimiter() && c != '\n' && c != '\r' && c != END) {
                put(cell, c, from);
                c = take();
            }
            cells.add(Decoding.text(cell.toByteArray(), null));
            cell.reset();
            if (c != head.delimiter()) {
                if (c == '\r' && peek() == '\n') {
                    take();
                }
                return new Row(from, read - from, cells, isBroken);
            }
            c = take();
        }
    }

    private void quoted(ByteArrayOutputStream cell, long from) throws IOException {
        while (true) {
            int c = take();
            if (c == END) {
                isBroken = true;
                return;
            }
            if (c == '\\' && head.hasBackslashes()) {
                int escaped = peek();
                if (escaped != head.quote()
                        && escaped != '\\'
                        && escaped != '\n'
                        && escaped != '\r') {
                    put(cell, '\\', from);
                } else {
                    put(cell, take(), from);
                }
            } else if (c == head.quote()) {
                if (peek() != head.quote()) {
                    return;
                }
                put(cell, take(), from);
            } else {
                put(cell, c, from);
                if (c == '\n' && head.isOfEight() && beginsRow()) {
                    isBroken = true;
                    return;
                }
            }
        }
    }

    /// Whether what follows is the beginning of a row, and can hardly be anything else: a number
    /// and a date, each in quotes.
    private boolean beginsRow() throws IOException {
        fill(LONGEST_START);
        int place = digits(expect(at, "\""), 1, 8);
        place = digits(expect(place, "\",\""), 1, 2);
        place = digits(expect(place, "/"), 1, 2);
        place = digits(expect(place, "/"), 4, 4);
        return place >= 0;
    }

    private int expect(int from, String bytes) {
        if (from < 0 || from + bytes.length() > limit) {
            return -1;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if (block[from + i] != bytes.charAt(i)) {
                return -1;
            }
        }
        return from + bytes.length();
    }

    private int digits(int from, int fewest, int most) {
        int to = from;
        while (to >= 0 && to < limit && to - from < most && block[to] >= '0' && block[to] <= '9') {
            to++;
        }
        return from < 0 || to - from < fewest ? -1 : to;
    }

    private void put(ByteArrayOutputStream cell, int c, long from) throws RefusedException {
        if (read - from > most) {
            throw new RefusedException(
                    "has a row of more than %d MB at byte %d: a quote may be missing there"
                            .formatted(most >> 20, from));
        }
        cell.write(c);
    }

    private int take() throws IOException {
        int c = peek();
        if (c != END) {
            at++;
            read++;
        }
        return c;
    }

    private int peek() throws IOException {
        if (at == limit) {
            fill(1);
        }
        return at == limit ? END : block[at] & 0xFF;
    }

    /// Has so many bytes to look at, if there are so many.
    private void fill(int wanted) throws IOException {
        if (limit - at >= wanted) {
            return;
        }
        System.arraycopy(block, at, block, 0, limit - at);
        limit -= at;
        at = 0;
        while (limit < wanted) {
            int more = in.read(block, limit, block.length - limit);
            if (more <= 0) {
                return;
            }
            limit += more;
        }
    }
}
