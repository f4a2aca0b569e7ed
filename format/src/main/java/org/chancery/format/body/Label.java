package org.chancery.format.body;

import java.util.Locale;
import java.util.Set;
import org.chancery.format.telegram.Paragraph.Kind;
import org.jspecify.annotations.Nullable;

/// The word that says what a paragraph is: `SUMMARY:`, `BEGIN SUMMARY`, `EMBASSY COMMENT.`, `ACTION
/// REQUESTED:`.
///
/// @param kind what it makes of the paragraph
/// @param end behind the label, at its colon or full stop
/// @param isWhole nothing else stands on the line
record Label(Kind kind, int end, boolean isWhole) {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;

    /// How a label goes on behind a page.
    private static final Set<String> CONTINUED =
            Set.of("CONT", "CONT'D", "CONTD", "CONTINUED", "CONTINUES");

    private static final String CONT = "CONT";

    /// The label at a place, null where there is none. `COMMENT` as the first word of a sentence is
    /// none: a sign must follow.
    static @Nullable Label at(CharSequence text, int from, int to) {
        int start = from;
        while (start < to
                && (text.charAt(start) == '(' || text.charAt(start) == '[')
                && start - from < 1) {
            start++;
        }
        if (start >= to || !Character.isUpperCase(text.charAt(start))) {
            return null;
        }
        boolean begin = Script.matchesWord(text, start, to, "BEGIN");
        if (begin) {
            Label begun = begun(text, start, to);
            if (begun != null) {
                return begun;
            }
        }
        int end = phraseEnd(text, start, to);
        boolean whole = end == to;
        if (!whole && ":.-(".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        // A dash must stand apart: SUMMARY-LIKE is a word.
        if (!whole
                && text.charAt(end) == '-'
                && !Script.isBlank(text.charAt(end - 1))
                && end + 1 < to
                && text.charAt(end + 1) != '-') {
            return null;
        }
        Kind kind = kindOf(phrase(text, start, end));
        return kind == null ? null : new Label(kind, end, whole);
    }

    /// What the words of a heading or label make of a paragraph, null for nothing.
    static @Nullable Kind kindOf(String phrase) {
        if (!mayBe(phrase)) {
            return null;
        }
        String words = phrase.strip().toUpperCase(Locale.ROOT);
        if (words.startsWith("BEGIN ")) {
            words = words.substring(6).strip();
        }
        words = withoutContinued(words);
        if (words.startsWith("END ")
                || words.startsWith("NO ")
                || words.chars().filter(c -> c == ' ').count() >= MOST_WORDS) {
            return null;
        }
        if (leads(words, "SUMMARY")) {
            return Kind.SUMMARY;
        }
        if (leads(words, "COMMENT") || leads(words, "COMMENTS")) {
            return Kind.COMMENT;
        }
        return switch (words) {
            case "ACTION", "ACTION REQUIRED", "REQUEST FOR ACTION" -> Kind.ACTION;
            default -> words.startsWith("ACTION REQUEST") ? Kind.ACTION : null;
        };
    }

    /// Whether one of the words that make a label stands in it: in most phrases none does.
    private static boolean mayBe(String phrase) {
        int to = phrase.length();
        for (int i = 0; i + 6 <= to; i++) {
            switch (phrase.charAt(i)) {
                case 's', 'S', 'c', 'C', 'a', 'A' -> {
                    if (Script.matches(phrase, i, to, "SUMMARY")
                            || Script.matches(phrase, i, to, "COMMENT")
                            || Script.matches(phrase, i, to, "ACTION")) {
                        return true;
                    }
                }
                default -> {
                    // no label begins so
                }
            }
        }
        return false;
    }

    /// Whether the line says that a summary, comment or other passage ends: `END SUMMARY.`
    static boolean isEnd(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == '(' || text.charAt(at) == '[')) {
            at++;
        }
        return to - from <= LONGEST
                && Script.matchesWord(text, at, to, "END")
                && endedKind(text, at, to) != null;
    }

    /// `... END SUMMARY.` at the end of what is there.
    static boolean endsPassage(CharSequence text) {
        int to = text.length();
        if (!endsInLabel(text, to)) {
            return false;
        }
        for (int at = to - 3; at >= Math.max(0, to - 40); at--) {
            char c = text.charAt(at);
            boolean word =
                    (c == 'E' || c == 'e')
                            && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            if (word && Script.matchesWord(text, at, to, "END")) {
                return endedKind(text, at, to) != null;
            }
        }
        return false;
    }

    /// Whether the last word could be a label's last: most lines are told by it alone.
    private static boolean endsInLabel(CharSequence text, int to) {
        int end = to;
        while (end > 0 && to - end < 4 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        if (end < 2 || !isEndOfWord(text.charAt(end - 2), text.charAt(end - 1))) {
            return false;
        }
        int start = end;
        while (start > 0 && end - start < 10 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return switch (end - start) {
            case 6 -> Script.matches(text, start, end, "ACTION");
            case 7 ->
                    Script.matches(text, start, end, "SUMMARY")
                            || Script.matches(text, start, end, "COMMENT")
                            || Script.matches(text, start, end, "REQUEST");
            case 8 -> Script.matches(text, start, end, "COMMENTS");
            case 9 -> Script.matches(text, start, end, "REQUESTED");
            default -> false;
        };
    }

    /// How ACTION, SUMMARY, COMMENT, REQUEST, COMMENTS, REQUESTED end.
    private static boolean isEndOfWord(char before, char last) {
        int letter = before | 0x20;
        return switch (last) {
            case 'N', 'n' -> letter == 'o';
            case 'Y', 'y' -> letter == 'r';
            case 'T', 't' -> letter == 'n' || letter == 's';
            case 'S', 's' -> letter == 't';
            case 'D', 'd' -> letter == 'e';
            default -> false;
        };
    }

    /// What ends with the words at a place that begin with END, null for nothing.
    static @Nullable Kind endedKind(CharSequence text, int end, int to) {
        int at = end + 3;
        for (int word = 0; word < 4 && at < to; word++) {
            while (at < to && Script.isBlank(text.charAt(at))) {
                at++;
            }
            if (Script.matchesWord(text, at, to, "SUMMARY")) {
                return Kind.SUMMARY;
            }
            if (Script.matchesWord(text, at, to, "COMMENT")
                    || Script.matchesWord(text, at, to, "COMMENTS")) {
                return Kind.COMMENT;
            }
            if (Script.matchesWord(text, at, to, "ACTION")) {
                return Kind.ACTION;
            }
            int wordStart = at;
            while (at < to && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at == wordStart) {
                return null;
            }
        }
        return null;
    }

    /// The word is all of it, its last word, or its first before AND or a slash.
    private static boolean leads(String words, String word) {
        return words.equals(word)
                || words.endsWith(" " + word)
                || words.startsWith(word + " AND ")
                || words.startsWith(word + "/")
                || words.startsWith(word + " & ");
    }

    private static @Nullable Label begun(CharSequence text, int start, int to) {
        int at = start + 5;
        while (at < to && Script.isBlank(text.charAt(at))) {
            at++;
        }
        String[] words = {"SUMMARY", "COMMENT", "ACTION REQUEST"};
        Kind[] kinds = {Kind.SUMMARY, Kind.COMMENT, Kind.ACTION};
        for (int i = 0; i < words.length; i++) {
            if (Script.matchesWord(text, at, to, words[i])) {
                int end = at + words[i].length();
                return new Label(kinds[i], end, end == to);
            }
        }
        return null;
    }

    /// The end of the letters, blanks and slashes from `start`, without blanks at their end.
    private static int phraseEnd(CharSequence text, int start, int to) {
        int limit = Math.min(to, start + LONGEST);
        int at = start;
        while (at < limit
                && (isPhrase(text.charAt(at))
                        || text.charAt(at) == ',' && isContinued(text, at + 1, limit))) {
            at++;
        }
        int end = at;
        while (end > start && Script.isBlank(text.charAt(end - 1)) && at == to) {
            end--;
        }
        return at == to ? to : at;
    }

    /// `Comment, cont:`
    private static boolean isContinued(CharSequence text, int from, int to) {
        int word = from;
        while (word < to && Script.isBlank(text.charAt(word))) {
            word++;
        }
        return Script.matches(text, word, to, CONT);
    }

    /// The words before `CONTINUED`, `CONT'D`, where that ends them.
    private static String withoutContinued(String words) {
        int at = words.lastIndexOf(' ');
        boolean isContinued = at > 0 && CONTINUED.contains(words.substring(at + 1));
        return isContinued ? words.substring(0, at).replace(",", "").strip() : words;
    }

    private static boolean isPhrase(char c) {
        return Character.isLetter(c) || c == ' ' || c == '/' || c == '\'' || c == '&';
    }

    private static String phrase(CharSequence text, int start, int end) {
        return text.subSequence(start, end).toString();
    }
}
