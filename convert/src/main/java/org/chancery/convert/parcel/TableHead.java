package org.chancery.convert.parcel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the rows of a table in text begin, and how they are set. Above them may stand a mark, the
/// line `sep=;`, comments, a title.
///
/// ```
/// # exported 4 March 1975
/// Telegrams of the harbor,,
/// id,date,body
/// ```
///
/// @param start of the row of names in the file, or of the first row where there are none
/// @param quote around cells with more than one line
/// @param isSpaced whether a blank stands between a delimiter and a quote
/// @param hasBackslashes whether a backslash stands before a quote that is meant
/// @param isOfEight whether it is the released table of eight columns (reference 9.3)
public record TableHead(
        int start,
        char delimiter,
        char quote,
        boolean isSpaced,
        boolean hasBackslashes,
        boolean isOfEight) {

    /// Words for columns that hold a telegram's text, the most telling first.
    public static final List<String> TEXT_COLUMNS =
            List.of(
                    "wire",
                    "body",
                    "body_text",
                    "message_text",
                    "full_text",
                    "fulltext",
                    "text",
                    "content",
                    "raw_content",
                    "raw",
                    "message",
                    "cable");

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LONGEST_NAME = 40;

    /// Lines above the row of names.
    public static final int MOST_ABOVE = 12;

    /// Names that a row below other lines has at least.
    private static final int FEWEST_NAMES = 3;

    /// Rows that show a table whose names say nothing.
    private static final int FEWEST_EVEN = 4;

    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=.\"?\\r?\\n");

    /// Of the rows of a file that is known to be a table.
    ///
    /// @param names of columns that it has, empty where none is known
    public static TableHead of(String head, Collection<String> names) {
        TableHead found = names.isEmpty() ? find(head) : null;
        if (found != null) {
            return found;
        }
        int start = above(head);
        int at = start;
        for (int i = 0; i <= MOST_ABOVE && at < head.length(); i++) {
            String line = line(head, at);
            boolean isBeginning =
                    names.isEmpty() ? !isComment(line) : names.stream().allMatch(line::contains);
            if (isBeginning) {
                return at(head, at);
            }
            at = next(head, at);
        }
        return at(head, start);
    }

    /// The released table, any with a row of names that has one for the text, or one whose rows are
    /// even.
    ///
    /// @return null of any other text
    public static @Nullable TableHead find(String head) {
        int start = above(head);
        int at = start;
        boolean isCommented = true;
        for (int i = 0; i <= MOST_ABOVE && at < head.length(); i++) {
            String line = line(head, at);
            int names = isRowOfEight(line) ? FEWEST_NAMES : names(line);
            if (names >= FEWEST_NAMES || names > 0 && isCommented) {
                return at(head, at);
            }
            isCommented &= isComment(line);
            at = next(head, at);
        }
        return isEven(head, start) ? at(head, start) : null;
    }

    private static TableHead at(String head, int start) {
        String rows = head.substring(start);
        String first = line(rows, 0);
        char delimiter = delimiter(first);
        char quote = quote(rows, delimiter);
        return new TableHead(
                start,
                delimiter,
                quote,
                first.contains("" + delimiter + ' ' + quote),
                hasBackslashes(rows, quote),
                isRowOfEight(first));
    }

    /// How many bytes a mark and a line `sep=;` take, by which a spreadsheet is told its delimiter.
    private static int above(String head) {
        int mark = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        Matcher line = SEPARATOR.matcher(head);
        return line.region(mark, head.length()).lookingAt() ? line.end() : mark;
    }

    private static String line(String head, int from) {
        return head.substring(from, end(head, from)).stripTrailing();
    }

    private static int end(String head, int from) {
        int end = from;
        while (end < head.length() && head.charAt(end) != '\n' && head.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int next(String head, int from) {
        int end = end(head, from);
        return Math.min(head.length(), head.startsWith("\r\n", end) ? end + 2 : end + 1);
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /// How many columns a row names, one of them for the text; 0 where it is no such row.
    private static int names(String line) {
        for (char delimiter : DELIMITERS) {
            if (line.indexOf(delimiter) < 0) {
                continue;
            }
            String[] names = line.split(Pattern.quote("" + delimiter), -1);
            boolean isNamed =
                    names.length > 1
                            && Arrays.stream(names).allMatch(TableHead::mayBeName)
                            && Arrays.stream(names)
                                    .anyMatch(name -> TEXT_COLUMNS.contains(columnName(name)));
            if (isNamed) {
                return names.length;
            }
        }
        return 0;
    }

    /// `Message, and what it says: the ferry sails.` is no row of names.
    private static boolean mayBeName(String written) {
        String name = written.strip();
        return name.length() <= LONGEST_NAME && !name.contains(": ") && !name.endsWith(".");
    }

    /// `"1","12/28/1966 18:48","66BUENOSAIRES2481",...`
    private static boolean isRowOfEight(String first) {
        if (!first.startsWith("\"")) {
            return false;
        }
        String[] cells = first.split("\",\"", -1);
        return cells.length > 3
                && cells[0].length() > 1
                && cells[0].substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// Names that no list has, above rows of as many cells: whoever has such a table must say which
    /// holds the text.
    private static boolean isEven(String head, int start) {
        String first = line(head, start);
        for (char delimiter : DELIMITERS) {
            long cells = count(first, delimiter);
            boolean isNamed =
                    cells + 1 >= FEWEST_NAMES
                            && Arrays.stream(first.split(Pattern.quote("" + delimiter), -1))
                                    .allMatch(name -> !name.isBlank() && mayBeName(name));
            if (isNamed && isEven(head, next(head, start), delimiter, cells)) {
                return true;
            }
        }
        return false;
    }

    /// The last line may be cut off.
    private static boolean isEven(String head, int from, char delimiter, long cells) {
        int rows = 1;
        int at = from;
        while (next(head, at) < head.length() || end(head, at) < head.length()) {
            if (count(line(head, at), delimiter) != cells) {
                return false;
            }
            rows++;
            at = next(head, at);
        }
        return rows >= FEWEST_EVEN;
    }

    /// The one that stands most often in the first line.
    private static char delimiter(String first) {
        char best = ',';
        long most = 0;
        for (char c : DELIMITERS) {
            long count = count(first, c);
            if (count > most) {
                best = c;
                most = count;
            }
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(other -> other == c).count();
    }

    /// An apostrophe where cells begin and end with one and none with a quote.
    private static char quote(String rows, char delimiter) {
        String quoted = "" + delimiter + '"';
        boolean hasQuotes = rows.startsWith("\"") || rows.contains(quoted) || rows.contains("\n\"");
        boolean begins = rows.startsWith("'") || rows.contains("" + delimiter + '\'');
        boolean ends =
                rows.contains("'" + delimiter) || rows.contains("'\n") || rows.contains("'\r");
        return begins && ends && !hasQuotes ? '\'' : '"';
    }

    /// A backslash before a quote that is not doubled: `\\""` is one behind which a cell's quote is
    /// doubled.
    private static boolean hasBackslashes(String rows, char quote) {
        String escaped = "\\" + quote;
        for (int at = rows.indexOf(escaped); at >= 0; at = rows.indexOf(escaped, at + 1)) {
            if (at + 2 < rows.length() && rows.charAt(at + 2) != quote) {
                return true;
            }
        }
        return false;
    }

    /// As names of columns are compared: small letters, without quotes.
    public static String columnName(String written) {
        return written.strip()
                .replaceAll("[\"'\uFEFF]", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_');
    }
}
