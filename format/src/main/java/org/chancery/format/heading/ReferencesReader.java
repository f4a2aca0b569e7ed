package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.telegram.Reference;
import org.jspecify.annotations.Nullable;

/// Reads the items of a REF line (reference 8).
///
/// ```
/// A. 09 ASTANA 1860 B. STATE 163147 (NOTAL) C. VALLETTA A-33
/// (A) STATE 1234, 1240 (B) MEMCON OF MAY 3
/// ```
final class ReferencesReader {

    /// More than any telegram has; what follows is text.
    private static final int LONGEST = 20_000;

    /// What archives set before each lettered item: `¶B. PANAMA 2153`.
    static final char PILCROW = '\u00b6';

    private final Passage value;
    private final String text;
    private final int limit;
    private final Setting setting;
    private final ItemReader items;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Located<Reference>> references = new ArrayList<>();

    private ReferencesReader(Passage value, Setting setting) {
        this.value = value;
        this.text = value.text();
        this.limit = Math.min(text.length(), LONGEST);
        this.setting = setting;
        this.items = new ItemReader(value, setting, diagnostics);
    }

    /// @param value what stands behind the label
    static Reading<List<Located<Reference>>> read(Passage value, Setting setting) {
        return new ReferencesReader(value, setting).read();
    }

    private Reading<List<Located<Reference>>> read() {
        if (isNothing()) {
            return new Reading.Read<>(List.of());
        }
        String label = null;
        char last = 0;
        int from = 0;
        int at = 0;
        while (at < limit) {
            Mark mark = mark(at, last);
            if (mark == null) {
                at++;
                continue;
            }
            boolean isPortion = text.charAt(mark.start()) == '(' && isPortion(mark);
            if (last != 0 && from == at && (isPortion || mark.letter() == last)) {
                // A. (C) STATE 12345, A. A) STATE 12345: the item's class, its letter once more.
                from = mark.end();
                at = from;
                continue;
            }
            // REF: REF A) ...: the label once more.
            if (last != 0 || !LabelEcho.isAlone(text, from, mark.start())) {
                item(label, from, mark.start());
            }
            if (last != 0 && mark.letter() != last + 1) {
                diagnostics.add(
                        new Violation(
                                LabelCode.REF_LETTER,
                                value.span(mark.start(), mark.end()),
                                String.valueOf(mark.letter()),
                                String.valueOf(last)));
            }
            last = mark.letter();
            label = String.valueOf(last);
            from = skipBlanks(mark.end());
            at = from;
        }
        item(label, from, limit);
        return new Reading.Read<>(references, diagnostics);
    }

    /// `N/A`, `NONE.`
    private boolean isNothing() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length() && letters.length() <= 4; i++) {
            char c = Character.toUpperCase(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        String word = letters.toString();
        return word.isEmpty() || word.equals("NA") || word.equals("NONE") || word.equals("NIL");
    }

    private boolean isPortion(Mark mark) {
        return setting.tables().markings().portion(String.valueOf(mark.letter())) != null;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < limit && Passage.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// An item's letter, or number, and where it stands.
    private record Mark(char letter, int start, int end) {}

    /// `A.` `A)` `(A)` `a.` `A:` `1.` at a place where an item may begin, `A` before a telegram's
    /// number; the letters go up, or what follows makes it sure.
    private @Nullable Mark mark(int at, char last) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean begins =
                !Character.isLetterOrDigit(before)
                        && before != '.'
                        && before != '('
                        && before != '-'
                        && before != '\''
                        && before != '/';
        boolean isOpened = text.charAt(at) == '(' || text.charAt(at) == '[';
        int letterAt = isOpened ? at + 1 : at;
        if (!begins || letterAt + 1 >= limit) {
            return null;
        }
        char letter = Character.toUpperCase(text.charAt(letterAt));
        char close = text.charAt(letterAt + 1);
        boolean isNext = last == 0 ? letter == 'A' || letter == '1' || at == 0 : letter == last + 1;
        boolean isClosed =
                close == ')'
                        || isOpened && close == ']'
                        || letterAt == at && (close == '.' || close == ':' && isNext);
        boolean isBare = letterAt == at && isNext && Passage.isBlank(close);
        // A list goes on as it began: `(OI NO. 2)` behind a letter is no item.
        boolean isOther = last != 0 && Cursor.isDigit(letter) != Cursor.isDigit(last);
        if ((letter < 'A' || letter > 'Z') && (letter < '1' || letter > '9')
                || isOther
                || !isClosed && !isBare) {
            return null;
        }
        int end = letterAt + (isBare ? 1 : 2);
        // (A). and A.) are typing errors of the same thing, A - is another way to write it.
        while (end < limit && ".):".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (isBare && text.startsWith(" - ", end)) {
            end += 2;
        }
        boolean isInitial =
                close == '.'
                        && end + 1 < limit
                        && Character.isUpperCase(text.charAt(end))
                        && text.charAt(end + 1) == '.';
        if (isInitial || end >= limit || !startsItem(text.charAt(end))) {
            return null;
        }
        boolean mustBeSure = isBare || Cursor.isDigit(letter) || !isNext && before != PILCROW;
        boolean isSure = items.isKnownItem(end) || close == ')' && items.isItem(end);
        return !mustBeSure || isSure ? new Mark(letter, at, end) : null;
    }

    private static boolean startsItem(char c) {
        return Passage.isBlank(c) || Cursor.isDigit(c) || Character.isUpperCase(c) || c == '\'';
    }

    private void item(@Nullable String label, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && isSeparator(text.charAt(first))) {
            first++;
        }
        while (end > first && isSeparator(text.charAt(end - 1))) {
            end--;
        }
        if (end - first > 4 && text.regionMatches(true, end - 4, " AND", 0, 4)) {
            end -= 4;
        }
        first = LabelEcho.behind(text, label, first, end, items);
        if (first < end) {
            items.read(label, first, end, references);
        }
    }

    static boolean isSeparator(char c) {
        return Passage.isBlank(c) || c == ',' || c == ';' || c == ':' || c == PILCROW;
    }
}
