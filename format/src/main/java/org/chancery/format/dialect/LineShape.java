package org.chancery.format.dialect;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;

/// What a line looks like by itself, before anything is known of the lines around it (reference
/// 3.2, 6, 9).
///
/// A shape is no decision: `TO REACH AN AGREEMENT` has the look of [#TO], and only its place says
/// what it is.
public enum LineShape {
    BLANK,
    /// Format line 1: `VZCZCXRO9485`.
    CHANNELS,
    /// Format line 2: `PP RUEHBI RUEHCI`.
    DELIVERY,
    /// More indicators of format line 2.
    INDICATORS,
    /// Format line 3: `DE RUEHTA #1967/01 3090345`.
    STATION,
    /// Format line 4: `ZNY CCCCC ZZH`.
    SECURITY,
    /// Format line 5: `P 050345Z NOV 09`.
    TIME,
    /// Format line 6: `FM AMEMBASSY ASTANA`.
    FROM,
    /// Format line 7: `TO RUEHC/SECSTATE WASHDC PRIORITY 6761`.
    TO,
    /// Format line 8.
    INFO,
    /// Format line 9: `XMT AMEMBASSY PARIS`.
    EXEMPTED,
    /// Format line 10: `GR 150`, `STATE GRNC`, `ACCT NA-CNRF`.
    GROUPS,
    /// `RUEHBJ/AMEMBASSY BEIJING PRIORITY 1486`: more of format lines 7 to 9.
    ADDRESS,
    /// Format lines 11 and 13, `BT`, perhaps with format lines 15 and 16 behind it.
    BREAK,
    /// Format line 15: `#1967`.
    END_SERIAL,
    /// Format line 16: `NNNN`.
    END,
    /// JANAP 128: `RAAUZYUW RUENAAA4003 2161731-UUUU--RUCRNAD.`
    POSITIONAL,
    /// Other operators' lines: `ZUI RHHMMCB2973 2020424`.
    SIGNALS,
    /// `PAGE 02 WARSAW 04666 061613Z`, `PAGE 2 RUEHTA 1967 C O N F I D E N T I A L`.
    PAGE,
    /// `ASTANA 00001967 002 OF 003`.
    SECTION_PAGE,
    /// `--------------------- 053129`.
    COUNTER,
    OTHER;

    private static final int LONGEST_FORMAT_LINE = 1000;
    private static final int LONGEST_END = 24;

    /// The shape of a line.
    ///
    /// @param line without blanks at its ends
    public static LineShape of(String text, Line line) {
        int length = line.length();
        if (length == 0) {
            return BLANK;
        }
        if (length > LONGEST_FORMAT_LINE) {
            return OTHER;
        }
        Cursor cursor = new Cursor(text, line);
        char first = cursor.peek();
        return switch (first) {
            case 'V' -> isChannels(cursor) ? CHANNELS : name(text, line, first);
            case 'Z' -> z(text, line, cursor);
            case 'P' ->
                    text.startsWith("PAGE ", line.start()) && PageShape.is(cursor)
                            ? PAGE
                            : precedence(text, line, cursor);
            case 'O' ->
                    Prosigns.to(text, line.start(), line.end()) > 0
                            ? TO
                            : precedence(text, line, cursor);
            case 'R', 'Y' -> precedence(text, line, cursor);
            case 'Q' -> isIndicators(cursor) ? INDICATORS : name(text, line, first);
            case 'D' ->
                    isStation(cursor)
                            ? STATION
                            : isLabelledTime(text, line) ? TIME : name(text, line, first);
            case 'F', 'M' ->
                    Prosigns.from(text, line.start(), line.end()) > 0
                            ? FROM
                            : name(text, line, first);
            case 'T' ->
                    Prosigns.to(text, line.start(), line.end()) > 0 ? TO : name(text, line, first);
            case 'I' ->
                    Prosigns.info(text, line.start(), line.end()) > 0
                            ? INFO
                            : name(text, line, first);
            case 'E' ->
                    line.length() < LONGEST_END && isEndOfDocument(cursor)
                            ? END
                            : name(text, line, first);
            case 'X' ->
                    cursor.takeWord("XMT") && !cursor.isDone() ? EXEMPTED : name(text, line, first);
            case 'A' -> isAccount(cursor) ? GROUPS : name(text, line, first);
            case 'G' -> isGroups(cursor) ? GROUPS : name(text, line, first);
            case 'S' -> cursor.takeWord("STATE GRNC") ? GROUPS : name(text, line, first);
            case 'B' -> isBreak(cursor) ? BREAK : name(text, line, first);
            case '#' -> isEndSerial(cursor) ? END_SERIAL : OTHER;
            case 'N' ->
                    isEnd(text, line)
                            ? END
                            : Prosigns.info(text, line.start(), line.end()) > 0
                                    ? INFO
                                    : name(text, line, first);
            case '-' -> isCounter(cursor) ? COUNTER : OTHER;
            // `0 R 261841Z SEP 80`: a scanner took the letter for the figure.
            case '0' ->
                    Character.isWhitespace(cursor.peek(1)) && isTime(text, line)
                            ? TIME
                            : name(text, line, first);
            case '<' -> cursor.take("<<") && isEndOfDocument(cursor) ? END : OTHER;
            default -> name(text, line, first);
        };
    }

    /// Whether a message may begin with a line of this shape.
    public boolean isStart() {
        return switch (this) {
            case CHANNELS, DELIVERY, STATION, SECURITY, TIME, FROM, POSITIONAL, PAGE -> true;
            default -> false;
        };
    }

    /// Whether the shape alone says that it is a format line of the heading.
    public boolean isHeading() {
        return switch (this) {
            case CHANNELS,
                    DELIVERY,
                    STATION,
                    SECURITY,
                    TIME,
                    POSITIONAL,
                    SIGNALS,
                    ADDRESS,
                    GROUPS ->
                    true;
            default -> false;
        };
    }

    /// A routing indicator begins at `from`: its length, 0 where there is none (reference 1; the
    /// patterns take four letters, too).
    public static int indicator(String text, int from, int to) {
        if (from >= to || (text.charAt(from) != 'R' && text.charAt(from) != 'Q')) {
            return 0;
        }
        int end = from;
        while (end < to && Cursor.isCapital(text.charAt(end))) {
            end++;
        }
        int length = end - from;
        return length >= 4
                        && length <= 8
                        && (end == to || !Character.isLetterOrDigit(text.charAt(end)))
                ? length
                : 0;
    }

    private static LineShape z(String text, Line line, Cursor cursor) {
        if (isChannels(cursor)) {
            return CHANNELS;
        }
        cursor.to(line.start());
        if (cursor.takeWord("ZNR") || cursor.takeWord("ZNY")) {
            cursor.skipBlanks();
            int letters = cursor.takeCapitals(6);
            return letters >= 3 ? SECURITY : SIGNALS;
        }
        if (cursor.takeWord("ZUI")
                || cursor.takeWord("ZOV")
                || cursor.takeWord("ZDK")
                || cursor.takeWord("ZDS")) {
            return SIGNALS;
        }
        if (text.startsWith("ZEN/", line.start())) {
            return ADDRESS;
        }
        return precedence(text, line, cursor.to(line.start()));
    }

    /// Lines that begin with a precedence letter: format lines 2 and 5, the positional line, and
    /// addresses of the R world.
    private static LineShape precedence(String text, Line line, Cursor cursor) {
        char first = cursor.peek();
        if (cursor.peek(1) == first && Character.isWhitespace(cursor.peek(2))) {
            cursor.to(line.start() + 2);
            cursor.skipBlanks();
            return isIndicators(cursor) ? DELIVERY : OTHER;
        }
        if (isTime(text, line)) {
            return TIME;
        }
        if (isPositional(text, line)) {
            return POSITIONAL;
        }
        int indicator = indicator(text, line.start(), line.end());
        if (indicator > 0) {
            cursor.to(line.start() + indicator);
            if (cursor.peek() == '/') {
                // The remarks of a military text look like an indicator of four letters.
                return text.startsWith("RMKS", line.start()) ? OTHER : ADDRESS;
            }
            if (isIndicators(cursor.to(line.start()))) {
                return INDICATORS;
            }
        }
        return name(text, line, first);
    }

    /// What is left are lines that begin with a name: `ASTANA 00001967 002 OF 003`, or a text.
    private static LineShape name(String text, Line line, char first) {
        int end = line.end();
        if (line.length() > 15
                && Cursor.isDigit(text.charAt(end - 1))
                && beforeTotal(text, line.start(), end) > 0
                && (Cursor.isCapital(first) || first == '\'')
                && text.indexOf(':', line.start(), end) < 0) {
            return SECTION_PAGE;
        }
        DateTimeGroupShape group =
                Cursor.isDigit(first) ? DateTimeGroupShape.at(text, line.start(), end) : null;
        return group != null && group.month() != null && group.end() == end ? TIME : OTHER;
    }

    /// `DTG R 071606Z OCT 11`, `DTG: 071606Z OCT 11`: format line 5 as web pages name it.
    private static boolean isLabelledTime(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        if (!cursor.takeWord("DTG")) {
            return false;
        }
        cursor.take(':');
        cursor.skipBlanks();
        if (isTime(text, new Line(line.number(), cursor.at(), line.end()))) {
            return true;
        }
        DateTimeGroupShape group = DateTimeGroupShape.at(text, cursor.at(), line.end());
        return group != null && group.month() != null && group.end() == line.end();
    }

    /// Where the blank before `OF 003` stands that ends a line, -1 where none does.
    public static int beforeTotal(String text, int from, int end) {
        int at = end - 3;
        while (at > from && text.charAt(at - 1) == ' ') {
            at--;
        }
        int word = at - 2;
        boolean isTotal = at < end - 3 && word > from && text.regionMatches(true, word, "OF", 0, 2);
        int before = word;
        while (isTotal && before > from && text.charAt(before - 1) == ' ') {
            before--;
        }
        return before < word ? before : -1;
    }

    private static boolean isChannels(Cursor cursor) {
        int from = cursor.at();
        while (cursor.at() - from < 2 && cursor.take('V')) {
            // one V or two
        }
        cursor.skipBlanks();
        if (cursor.take('Z') && cursor.take('C') && cursor.take('Z') && cursor.take('C')) {
            cursor.skipBlanks();
            if (cursor.isDone()) {
                return true;
            }
            int letters = cursor.takeCapitals(4);
            cursor.skipBlanks();
            return letters == 3 && Cursor.isDigit(cursor.peek());
        }
        return false;
    }

    /// Nothing but routing indicators up to the end.
    private static boolean isIndicators(Cursor cursor) {
        int count = 0;
        while (!cursor.isDone()) {
            cursor.skipBlanks();
            char c = cursor.peek();
            int letters = cursor.takeCapitals(9);
            if ((c != 'R' && c != 'Q')
                    || letters < 4
                    || letters > 8
                    || !(cursor.isDone() || Character.isWhitespace(cursor.peek()))) {
                return false;
            }
            count++;
        }
        return count > 0;
    }

    private static boolean isStation(Cursor cursor) {
        if (!cursor.takeWord("DE")) {
            return false;
        }
        cursor.skipBlanks();
        char c = cursor.peek();
        int letters = cursor.takeCapitals(9);
        cursor.skipBlanks();
        return (c == 'R' || c == 'Q')
                && letters >= 4
                && letters <= 8
                && (cursor.peek() == '#' || Cursor.isDigit(cursor.peek()));
    }

    private static boolean isTime(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        for (int prosigns = 0; prosigns < 2; prosigns++) {
            boolean isApart =
                    Character.isWhitespace(cursor.peek(1)) || Cursor.isDigit(cursor.peek(1));
            boolean isFigure =
                    prosigns == 0 && cursor.peek() == '0' && Character.isWhitespace(cursor.peek(1));
            if (("ZOPRY".indexOf(cursor.peek()) >= 0 || isFigure) && isApart) {
                cursor.to(cursor.at() + 1).skipBlanks();
            }
        }
        return cursor.at() > line.start()
                && DateTimeGroupShape.at(text, cursor.at(), line.end()) != null;
    }

    /// `RAAUZYUW RUENAAA4003 2161731-UUUU--`: groups of fixed length (reference 9, janap128).
    private static boolean isPositional(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        int from = cursor.at();
        cursor.takeToken();
        if (cursor.at() - from != 8 || cursor.skipBlanks() == 0) {
            return false;
        }
        int letters = cursor.takeCapitals(8);
        int digits = cursor.takeDigits(5);
        cursor.skipBlanks();
        int filed = cursor.takeDigits(8);
        cursor.skipBlanks();
        return letters >= 4 && digits == 4 && filed == 7 && cursor.take('-');
    }

    private static boolean isGroups(Cursor cursor) {
        return cursor.take('G')
                && cursor.take('R')
                && cursor.skipBlanks() >= 0
                && cursor.takeDigits(5) > 0
                && cursor.isDone();
    }

    /// An accounting symbol: `ACCT NA-CNRF`.
    private static boolean isAccount(Cursor cursor) {
        if (!cursor.takeWord("ACCT") || cursor.skipBlanks() == 0 || cursor.takeCapitals(3) != 2) {
            return false;
        }
        if (cursor.take('-')) {
            cursor.takeCapitals(8);
        }
        return cursor.isDone();
    }

    private static boolean isBreak(Cursor cursor) {
        if (!cursor.takeWord("BT")) {
            return false;
        }
        cursor.skipBlanks();
        return cursor.isDone() || isEndSerial(cursor) || isEndBehind(cursor);
    }

    private static boolean isEndSerial(Cursor cursor) {
        return cursor.take('#')
                && cursor.takeDigits(6) > 0
                && (cursor.isDone() || isEndBehind(cursor));
    }

    private static boolean isEndBehind(Cursor cursor) {
        cursor.skipBlanks();
        return cursor.takeWord("NNNN") && cursor.isDone();
    }

    private static boolean isEndOfDocument(Cursor cursor) {
        cursor.skipBlanks();
        return cursor.takeWord("END OF DOCUMENT");
    }

    /// `NNNN`, `NNN`, `NNNNMAFVVZCZ` (reference 9.1).
    private static boolean isEnd(String text, Line line) {
        if (line.length() > 16 || !text.startsWith("NNN", line.start())) {
            // A press that set a telegram in small letters: `Nnnn`.
            return line.length() == 4 && text.regionMatches(true, line.start(), "NNNN", 0, 4);
        }
        Cursor cursor = new Cursor(text, line);
        cursor.takeCapitals(16);
        return cursor.isDone();
    }

    private static boolean isCounter(Cursor cursor) {
        int from = cursor.at();
        while (cursor.take('-')) {
            // the dashes
        }
        boolean dashes = cursor.at() - from >= 10;
        cursor.skipBlanks();
        return dashes && Cursor.isDigit(cursor.peek()) && cursor.takeDigits(7) == 6;
    }
}
