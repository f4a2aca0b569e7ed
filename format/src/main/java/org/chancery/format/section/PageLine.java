package org.chancery.format.section;

import org.chancery.format.dialect.LineShape;
import org.chancery.format.dialect.PageShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.jspecify.annotations.Nullable;

/// What a machine printed between pages or sections (reference 6).
///
/// ```
/// ASTANA 00001967 002 OF 003               section 2 begins here
/// ASTANA 00001967 001.2 OF 003             page 2 of section 1
/// PAGE 02  WARSAW 04666  061613Z           page 2 of the whole; the time is not the date-time group
/// PAGE 02 RIYADH 00905 01 OF 03 060018Z    page 2 of section 1
/// PAGE 2 RUEHTA 1967 C O N F I D E N T I A L
/// ```
///
/// @param style which of them
/// @param post as written, null where none stands
/// @param serial -1 where none stands
/// @param section 0 where none is said
/// @param page 0 where none is said
/// @param total number of sections, 0 where none is said
public record PageLine(
        Line line,
        Style style,
        @Nullable String post,
        int serial,
        int section,
        int page,
        int total) {

    /// Characters of `STATE 294939`.
    private static final int DEPARTMENT = 12;

    /// The way it counts.
    public enum Style {
        SECTION,
        PAGE_OF_SECTION,
        PAGE
    }

    /// `PAGE 2 RUEHTA 1967`: the station's number, which is another count than the post's
    /// (reference 12).
    boolean isOfStation() {
        return post != null && LineShape.indicator(post, 0, post.length()) == post.length();
    }

    /// The page line that a line is, null where it is none.
    ///
    /// @param line without blanks at its ends
    /// @param shape its shape
    public static @Nullable PageLine of(String text, Line line, LineShape shape) {
        return switch (shape) {
            case SECTION_PAGE -> sectionPage(text, line);
            case PAGE -> page(text, line);
            default -> null;
        };
    }

    private static @Nullable PageLine sectionPage(String text, Line line) {
        // Read from the right: the name on the left may hold blanks.
        int end = line.end();
        int at = LineShape.beforeTotal(text, line.start(), end);
        if (!digits(text, end - 3, end) || at < 0) {
            return null;
        }
        int total = Integer.parseInt(text, end - 3, end, 10);
        int page = 0;
        if (at - 2 > line.start()
                && text.charAt(at - 2) == '.'
                && Cursor.isDigit(text.charAt(at - 1))) {
            page = text.charAt(at - 1) - '0';
            at -= 2;
        }
        if (at - 3 <= line.start() || !digits(text, at - 3, at)) {
            return null;
        }
        int section = Integer.parseInt(text, at - 3, at, 10);
        at -= 3;
        while (at > line.start() && text.charAt(at - 1) == ' ') {
            at--;
        }
        int serialEnd = at;
        while (at > line.start() && Cursor.isDigit(text.charAt(at - 1))) {
            at--;
        }
        if (serialEnd - at < 5 || serialEnd - at > 8 || at - 2 <= line.start()) {
            return null;
        }
        int serial = Integer.parseInt(text, at, serialEnd, 10);
        String post = text.substring(line.start(), at).strip();
        return post.isEmpty() || post.length() > 40
                ? null
                : new PageLine(
                        line,
                        page > 0 ? Style.PAGE_OF_SECTION : Style.SECTION,
                        post,
                        serial,
                        section,
                        page,
                        total);
    }

    private static PageLine page(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        cursor.takeWord("PAGE");
        cursor.skipBlanks();
        int from = cursor.at();
        cursor.takeDigits(3);
        int page = Integer.parseInt(cursor.text(from));
        return numbered(text, line, cursor, page);
    }

    /// What stands behind the page: `WARSAW 04666 01 OF 03 061613Z`.
    private static PageLine numbered(String text, Line line, Cursor cursor, int page) {
        cursor.skipBlanks();
        int from = cursor.at();
        int nameEnd = from;
        while (!cursor.isDone() && !Cursor.isDigit(cursor.peek())) {
            nameEnd = Character.isWhitespace(cursor.peek()) ? nameEnd : cursor.at() + 1;
            cursor.to(cursor.at() + 1);
        }
        int digits = cursor.at();
        int count = cursor.takeDigits(9);
        if (nameEnd == from || count == 0 || count > 8) {
            return new PageLine(line, Style.PAGE, null, -1, 0, page, 0);
        }
        String post = text.substring(from, nameEnd);
        int serial = Integer.parseInt(cursor.text(digits));
        cursor.skipBlanks();
        PageShape.skipSeries(cursor);
        int sectionAt = cursor.at();
        int section = 0;
        int total = 0;
        if (cursor.takeDigits(3) == 2) {
            section = Integer.parseInt(cursor.text(sectionAt));
            cursor.skipBlanks();
            boolean of = cursor.takeWord("OF");
            cursor.skipBlanks();
            int totalAt = cursor.at();
            if (of && cursor.takeDigits(3) > 0) {
                total = Integer.parseInt(cursor.text(totalAt));
            } else {
                section = 0;
            }
        }
        return new PageLine(line, Style.PAGE, post, serial, section, page, total);
    }

    /// The second line of `PAGE 02` / `RIYADH 00905 01 OF 03 060018Z` (about 1978-79).
    static @Nullable PageLine second(String text, PageLine first, Line line) {
        if (line.length() == 0
                || line.length() > 60
                || !Cursor.isCapital(text.charAt(line.start()))) {
            return null;
        }
        PageLine read = numbered(text, line, new Cursor(text, line), first.page);
        // The time ends it, or the sections do; a text would go on. Washington's has no time.
        char last = text.charAt(line.end() - 1);
        boolean isDepartment =
                line.length() == DEPARTMENT && text.startsWith("STATE ", line.start());
        return read.post != null
                        && (read.total > 0 || last == 'Z' || isDepartment)
                        && (Cursor.isDigit(last) || last == 'Z')
                ? read
                : null;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i < 0 || !Cursor.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
