package org.chancery.format.source;

/// Walks over part of a text: how lines of known shape are read without regular expressions, in one
/// pass.
///
/// Every `take` moves on only when it succeeds.
public final class Cursor {

    private final String text;
    private final int end;
    private int at;

    public Cursor(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    public Cursor(String text, Line line) {
        this(text, line.start(), line.end());
    }

    public int at() {
        return at;
    }

    public int end() {
        return end;
    }

    public Cursor to(int place) {
        at = place;
        return this;
    }

    /// Whether nothing but blanks is left.
    public boolean isDone() {
        int i = at;
        while (i < end && Passage.isBlank(text.charAt(i))) {
            i++;
        }
        return i == end;
    }

    /// The character here, NUL at the end.
    public char peek() {
        return at < end ? text.charAt(at) : '\0';
    }

    public char peek(int ahead) {
        return at + ahead < end ? text.charAt(at + ahead) : '\0';
    }

    /// Over blanks; how many there were.
    public int skipBlanks() {
        int from = at;
        while (at < end && Passage.isBlank(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    public boolean take(char c) {
        if (at < end && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /// Exactly these characters.
    public boolean take(String characters) {
        return at + characters.length() <= end
                && text.startsWith(characters, at)
                && moveBy(characters.length());
    }

    /// A word in capitals that no letter or digit follows; for a blank in it several may stand.
    public boolean takeWord(String word) {
        return takeWord(word, false);
    }

    /// The same in any case.
    public boolean takeWordAnyCase(String word) {
        return takeWord(word, true);
    }

    private boolean takeWord(String word, boolean anyCase) {
        if (at + word.length() > end || !mayBegin(word.charAt(0), text.charAt(at), anyCase)) {
            return false;
        }
        int behind =
                text.regionMatches(anyCase, at, word, 0, word.length())
                        ? at + word.length()
                        : behindWords(word, anyCase);
        if (behind < 0 || behind < end && Character.isLetterOrDigit(text.charAt(behind))) {
            return false;
        }
        at = behind;
        return true;
    }

    /// Behind words with other blanks between them than one; -1 where they do not stand.
    private int behindWords(String words, boolean anyCase) {
        int found = at;
        int from = 0;
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', from)) {
            int length = blank - from;
            if (!text.regionMatches(anyCase, found, words, from, length)) {
                return -1;
            }
            int behind = found + length;
            found = behind;
            while (found < end && Passage.isBlank(text.charAt(found))) {
                found++;
            }
            if (found == behind) {
                return -1;
            }
            from = blank + 1;
        }
        int last = words.length() - from;
        return from > 0
                        && found + last <= end
                        && text.regionMatches(anyCase, found, words, from, last)
                ? found + last
                : -1;
    }

    /// Most words fail at their first letter.
    private static boolean mayBegin(char wanted, char found, boolean anyCase) {
        return wanted == found || anyCase && (found > 0x7F || (wanted | 0x20) == (found | 0x20));
    }

    private boolean moveBy(int length) {
        at += length;
        return true;
    }

    /// Digits, at most `most`; how many there were.
    public int takeDigits(int most) {
        int from = at;
        while (at < end && at - from < most && isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /// Capital letters A to Z, at most `most`; how many there were.
    public int takeCapitals(int most) {
        int from = at;
        while (at < end && at - from < most && isCapital(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /// Over everything up to the next blank; where that began.
    public int takeToken() {
        int from = at;
        while (at < end && !Passage.isBlank(text.charAt(at))) {
            at++;
        }
        return from;
    }

    public String text(int from) {
        return text.substring(from, at);
    }

    /// What is left, without blanks at its ends.
    public String rest() {
        int from = at;
        int to = end;
        while (from < to && Passage.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Passage.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// What rules are drawn with: hyphens and the dashes that print shops put for them, equals
    /// signs, underscores, asterisks; the inverted question marks that archives of the 1970s put
    /// for characters they lost.
    public static boolean isRuleSign(char c) {
        return c == '-'
                || c == '='
                || c == '_'
                || c == '*'
                || c == '\u00BF'
                || c >= '\u2010' && c <= '\u2015';
    }

    public static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
