package org.chancery.format.section;

import java.util.List;
import java.util.Set;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.table.PostTable;

/// Where a text without numbered paragraphs begins, right below the last field (reference 5).
///
/// ```
/// REF: STATE 12345
/// EMBASSY CONCURS IN VISIT OF FERRY EXPERTS.
/// ```
///
/// Nothing but the words tell text from the rest of a field. So a line begins it only where the
/// line above had room for its first word, where that line needs no other, and where a sentence
/// ends in what follows.
final class UnnumberedText {

    private static final int FEWEST_WORDS = 3;

    private static final int LONGEST_POST = 30;

    /// Lines of telegrams are no narrower.
    private static final int NARROWEST = 60;

    /// First words with which a field goes on.
    private static final Set<String> GO_ON =
            Set.of(
                    "AND", "AS", "AT", "BETWEEN", "BY", "DATED", "DTD", "FOR", "FROM", "IN",
                    "NOTAL", "OF", "ON", "OR", "PARA", "RE", "TO", "VIA", "WITH");

    private final String text;
    private final Field field;
    private final PostTable posts;

    UnnumberedText(String text, Field field, PostTable posts) {
        this.text = text;
        this.field = field;
        this.posts = posts;
    }

    /// How many lines of the field stand above the text; all of them where there is no text.
    ///
    /// @param isNumbered paragraph 1 stands below: then only a line that a telegram's number ends
    ///   is sure to be the last one of the references
    int linesAbove(boolean isNumbered) {
        List<Line> lines = field.lines();
        int all = lines.size();
        boolean mayHold =
                field.kind() == Field.Kind.REFERENCES || field.kind() == Field.Kind.SUBJECT;
        if (!mayHold || all < 2) {
            return all;
        }
        // A subject has colons within, and stops of abbreviations; a text ends with one, or with
        // one and the name of who signed, or is so long that no more of it was taken.
        boolean isEnded =
                isStop(lines.getLast())
                        || isStop(lines.get(all - 2))
                        || all == Continuation.LONGEST_SUBJECT;
        if (field.kind() == Field.Kind.SUBJECT && !isEnded) {
            return all;
        }
        // A subject may have been set narrow.
        int narrowest = field.kind() == Field.Kind.SUBJECT ? 0 : NARROWEST;
        int widest = lines.stream().mapToInt(Line::length).reduce(narrowest, Math::max);
        // Where the last sentence ends and the last item of references stands.
        int lastStop = 0;
        int lastItem = 0;
        int lettered = lettered(lines);
        for (int i = 1; i < all; i++) {
            if (i == lettered) {
                return i;
            }
            lastStop = endsSentence(lines.get(i)) ? i : lastStop;
            lastItem = isItem(lines.get(i)) ? i : lastItem;
        }
        boolean isStated = hasDigit(lines.getFirst());
        for (int i = 1; i <= lastStop; i++) {
            Line line = lines.get(i);
            boolean isComplete =
                    isNumbered
                            ? endsWithNumber(lines.get(i - 1))
                            : field.kind() == Field.Kind.SUBJECT || isStated;
            if (i > lastItem && isComplete && begins(lines.get(i - 1), line, widest)) {
                return i;
            }
            isStated |= hasDigit(line);
        }
        return all;
    }

    /// `A.` below a reference that has no letter: the text is in lettered paragraphs. 0 where none
    /// stands.
    private int lettered(List<Line> lines) {
        boolean isUnlettered =
                field.kind() == Field.Kind.REFERENCES
                        && posts.prefix(text, field.value()) > 0
                        && hasDigit(lines.getFirst());
        for (int i = 1; isUnlettered && i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isA =
                    text.startsWith("A. ", line.start()) || text.startsWith("(A) ", line.start());
            if (isA) {
                return OpenItem.isFirst(text, line, posts) || words(line) < FEWEST_WORDS ? 0 : i;
            }
        }
        return 0;
    }

    private boolean begins(Line above, Line line, int widest) {
        int blank = text.indexOf(' ', line.start(), line.end());
        int end = blank < 0 ? line.end() : blank;
        String word = text.substring(line.start(), end);
        boolean hasRoom = above.length() + 1 + word.length() < widest;
        return hasRoom
                && above.end() > field.value()
                && Cursor.isCapital(word.charAt(0))
                && !GO_ON.contains(word)
                && (words(line) >= FEWEST_WORDS || isWord(line))
                && !LatePassLine.isOpen(text, above);
    }

    /// `REF: A. ROME 77, B. STATE 12345`
    private boolean endsWithNumber(Line line) {
        int blank = line.end() - 1;
        while (blank > line.start() && Cursor.isDigit(text.charAt(blank))) {
            blank--;
        }
        if (field.kind() != Field.Kind.REFERENCES
                || blank == line.end() - 1
                || text.charAt(blank) != ' ') {
            return false;
        }
        int from = Math.max(line.start(), blank - LONGEST_POST);
        for (int i = from; i < blank; i++) {
            boolean begins = i == line.start() || text.charAt(i - 1) == ' ';
            if (begins && posts.prefix(text, i) == blank) {
                return true;
            }
        }
        return false;
    }

    /// `STATE 12345`, `B. VALLETTA 101`, `(C) LETTER OF MAY 5`.
    private boolean isItem(Line line) {
        int post = posts.prefix(text, line.start());
        boolean isNumbered =
                post > 0
                        && post + 1 < line.end()
                        && text.charAt(post) == ' '
                        && Cursor.isDigit(text.charAt(post + 1));
        return field.kind() == Field.Kind.REFERENCES && isNumbered || OpenItem.isNext(text, line);
    }

    /// `CONCUR.`: all that the telegram says of its reference.
    private boolean isWord(Line line) {
        for (int i = line.start(); i < line.end() - 1; i++) {
            if (!Cursor.isCapital(text.charAt(i))) {
                return false;
            }
        }
        return field.kind() == Field.Kind.REFERENCES && isStop(line) && line.length() > 2;
    }

    private boolean isStop(Line line) {
        return text.charAt(line.end() - 1) == '.';
    }

    private int words(Line line) {
        int words = 1;
        for (int i = line.start(); i < line.end(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    private boolean hasDigit(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Cursor.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// A stop or colon behind a word, and the end of the line or a blank behind it.
    private boolean endsSentence(Line line) {
        for (int i = line.start() + 2; i < line.end(); i++) {
            if ((text.charAt(i) == '.' || text.charAt(i) == ':')
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i - 2))
                    && (i + 1 == line.end() || text.charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
