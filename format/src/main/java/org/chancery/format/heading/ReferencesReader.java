package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
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

    private final Passage value;
    private final String text;
    private final int limit;
    private final ItemReader items;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Located<Reference>> references = new ArrayList<>();

    private ReferencesReader(Passage value, Setting setting) {
        this.value = value;
        this.text = value.text();
        this.limit = Math.min(text.length(), LONGEST);
        this.items = new ItemReader(value, setting, diagnostics);
    }

    /// @param value what stands behind the label
    static Reading<List<Located<Reference>>> read(Passage value, Setting setting) {
        return new ReferencesReader(value, setting).read();
    }

    private Reading<List<Located<Reference>>> read() {
        String whole = text.strip();
        if (whole.isEmpty() || whole.equals("N/A") || whole.equals("NA") || whole.equals("NONE") || whole.equals("n/a") || whole.equals("None")) {
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
            item(label, from, mark.start());
            if (last != 0 && mark.letter() != last + 1 && Character.isLetter(mark.letter())) {
                diagnostics.add(new Violation(
                        LabelCode.REF_LETTER, value.span(mark.start(), mark.end()), String.valueOf(mark.letter()), String.valueOf(last)));
            }
            last = mark.letter();
            label = String.valueOf(last);
            from = mark.end();
            at = mark.end();
        }
        item(label, from, limit);
        return new Reading.Read<>(references, diagnostics);
    }

    /// An item's letter and where it stands.
    private record Mark(char letter, int start, int end) {}

    /// `A.` `A)` `(A)` `a.` at a place where an item may begin; the letters go up, or the brackets make it sure.
    private @Nullable Mark mark(int at, char last) {
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.' && text.charAt(at - 1) != '(' && text.charAt(at - 1) != '-';
        if (!begins) {
            return null;
        }
        int letterAt = text.charAt(at) == '(' ? at + 1 : at;
        if (letterAt + 1 >= limit) {
            return null;
        }
        char letter = Character.toUpperCase(text.charAt(letterAt));
        char close = text.charAt(letterAt + 1);
        if (letter < 'A' || letter > 'Z' || close != '.' && close != ')' && !(close == ':' && last + 1 == letter) || letterAt > at && close != ')') {
            return null;
        }
        int end = letterAt + 2;
        // (A). and A.) are typing errors of the same thing.
        while (end < limit && (text.charAt(end) == '.' || text.charAt(end) == ')' || text.charAt(end) == ':')) {
            end++;
        }
        boolean isNext = last == 0 ? letter == 'A' || at == 0 : letter == last + 1;
        boolean blankBehind = end < limit && (Passage.isBlank(text.charAt(end)) || Character.isDigit(text.charAt(end)) || Character.isUpperCase(text.charAt(end)));
        boolean isInitial = close == '.' && end + 1 < limit && Character.isUpperCase(text.charAt(end)) && text.charAt(end + 1) == '.';
        if (!blankBehind || isInitial) {
            return null;
        }
        boolean isSure = close == ')' && items.isItem(end) || letter > last && last != 0 && items.isItem(end);
        return isNext || isSure ? new Mark(letter, at, end) : null;
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
        if (end - first > 4 && text.startsWith(" AND", end - 4)) {
            end -= 4;
        }
        if (first < end) {
            items.read(label, first, end, references);
        }
    }

    static boolean isSeparator(char c) {
        return Passage.isBlank(c) || c == ',' || c == ';' || c == ':';
    }
}
