package org.chancery.format.body;

import org.chancery.format.source.Cursor;

/// How written text tells where it stands: ends of sentences, capitals, blanks.
final class Script {

    private static final int SHORTEST_RULE = 3;

    private Script() {}

    /// Blank, tab, control character.
    static boolean isBlank(char c) {
        return c <= ' ';
    }

    static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int trimEnd(String text, int from, int to) {
        int at = to;
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Text that ends so needs no continuation: `.?!":)` (reference 6), with what typists put
    /// behind them.
    static boolean endsSentence(CharSequence text, int from, int to) {
        if (to <= from) {
            return true;
        }
        char c = text.charAt(to - 1);
        return switch (c) {
            case '.', '?', '!', '"', ':', ')', '\u201D', '\u2026', '\uFF1A' -> true;
            case '\'', '\u2019' -> to - 1 > from && endsSentence(text, from, to - 1);
            case ']' -> endsInNote(text, from, to);
            default -> false;
        };
    }

    /// `factors. [2]`: an editor's note number, or any note in brackets, behind the end.
    private static boolean endsInNote(CharSequence text, int from, int to) {
        int at = to - 1;
        while (at > from && text.charAt(at) != '[') {
            at--;
        }
        int end = at;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end == from || (text.charAt(end - 1) != ']' && endsSentence(text, from, end));
    }

    /// Text after which the next line may be an item of a list.
    static boolean allowsItem(CharSequence text, int from, int to) {
        if (endsSentence(text, from, to)) {
            return true;
        }
        char c = text.charAt(to - 1);
        return c == ';'
                || c == ','
                || endsWithWord(text, from, to, "AND")
                || endsWithWord(text, from, to, "OR");
    }

    private static boolean endsWithWord(CharSequence text, int from, int to, String word) {
        int at = to - word.length();
        return at > from && isBlank(text.charAt(at - 1)) && matches(text, at, to, word);
    }

    /// Whether `word` stands at a place, in whatever case.
    static boolean matches(CharSequence text, int at, int to, String word) {
        if (at < 0 || at + word.length() > to) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toUpperCase(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Behind words in whatever case with any blanks between them, -1 where they do not stand.
    static int behind(String text, int at, int to, String words) {
        int end = at;
        for (int i = 0; i < words.length(); i++) {
            boolean isBlank = words.charAt(i) == ' ';
            int behind = isBlank ? skipBlanks(text, end, to) : end + 1;
            if (end >= to
                    || (isBlank
                            ? behind == end
                            : Character.toUpperCase(text.charAt(end)) != words.charAt(i))) {
                return -1;
            }
            end = behind;
        }
        return end;
    }

    /// As [#matches], and the word ends there.
    static boolean matchesWord(CharSequence text, int at, int to, String word) {
        int end = at + word.length();
        return matches(text, at, to, word)
                && (end == to || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /// A line that goes on in lower case goes on with the sentence before it.
    static boolean startsLower(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < to && Character.isLowerCase(text.charAt(at)) && !isBareLetter(text, at, to);
    }

    /// `a.` or `a)` begins an item, not the rest of a sentence.
    private static boolean isBareLetter(String text, int at, int to) {
        return at + 1 < to && (text.charAt(at + 1) == '.' || text.charAt(at + 1) == ')');
    }

    static boolean hasLower(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static int letters(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
            }
        }
        return letters;
    }

    /// A line of dashes, equals signs or underscores.
    static boolean isRule(String text, int from, int to) {
        if (to - from < SHORTEST_RULE) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Cursor.isRuleSign(c) && !isBlank(c)) {
                return false;
            }
        }
        return true;
    }

    /// Where the words of a line begin that has a rule before them: `------- SUMMARY -------`.
    static int behindRule(String text, int from, int to) {
        int at = from;
        while (at < to && Cursor.isRuleSign(text.charAt(at))) {
            at++;
        }
        return at - from < SHORTEST_RULE ? from : skipBlanks(text, at, to);
    }

    /// Where the words of a line end that has a rule behind them: `Summary =======`. A long rule is
    /// printed in two pieces.
    static int beforeRule(String text, int from, int to) {
        int end = to;
        for (int at = to; ; at = end) {
            while (at > from && Cursor.isRuleSign(text.charAt(at - 1))) {
                at--;
            }
            if (end - at < SHORTEST_RULE) {
                return end;
            }
            end = trimEnd(text, from, at);
        }
    }

    /// A hyphen that breaks a word: what follows closes up without a blank. Two hyphens are a dash.
    static boolean endsInHyphen(CharSequence text) {
        int last = text.length() - 1;
        return last > 0
                && text.charAt(last) == '-'
                && Character.isLetterOrDigit(text.charAt(last - 1));
    }
}
