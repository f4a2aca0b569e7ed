package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// Reads a subject: one to four lines, a portion mark before or behind it (reference 4, SUBJECT).
///
/// ```
/// SUBJECT: (S) TUNISIA PUTS MARINES ON A ROCK AND REGRETS IT
/// ```
final class SubjectReader {

    private static final int MOST_LINES = 4;
    private static final int LONGEST_MARK = 22;

    private SubjectReader() {}

    /// @param value what stands behind the label; the label may leave its mark: `(C): TEXT`
    static Reading<SubjectLine> read(Passage value, Setting setting) {
        String text = value.text();
        int from = skip(text, 0);
        int to = text.length();
        while (to > from && isTrailing(text, to)) {
            to--;
        }
        Located<Portion> portion = null;
        if (from < to && text.charAt(from) == '(') {
            int close = text.indexOf(')', from);
            portion = close < 0 || close >= to ? null : mark(value, from, close + 1, setting);
            if (portion != null) {
                from = skip(text, close + 1);
            }
        }
        if (portion == null && to > from && text.charAt(to - 1) == ')') {
            int open = text.lastIndexOf('(', to);
            portion = open <= from ? null : mark(value, open, to, setting);
            if (portion != null) {
                to = open;
            }
        }
        while (to > from && Passage.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from >= to) {
            return new Reading.Unread<>(new Violation(LabelCode.SUB_MISSING, value.span(0, text.length())));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        int lines = value.spans(from, to).size();
        if (lines > MOST_LINES) {
            diagnostics.add(new Violation(LabelCode.SUB_LONG, value.span(from, to), String.valueOf(lines)));
        }
        return new Reading.Read<>(new SubjectLine(Located.in(value, from, to, text.substring(from, to)), portion), diagnostics);
    }

    private static @Nullable Located<Portion> mark(Passage value, int from, int to, Setting setting) {
        if (to - from > LONGEST_MARK) {
            return null;
        }
        Portion portion = setting.tables().markings().portion(value.text().substring(from + 1, to - 1));
        return portion == null ? null : Located.in(value, from, to, portion);
    }

    /// Over blanks, and the colon that stands behind a mark.
    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (Passage.isBlank(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        return at;
    }

    private static boolean isTrailing(String text, int to) {
        // Two slashes end a set, and habit ends other subjects of the services with them.
        return Passage.isBlank(text.charAt(to - 1)) || text.charAt(to - 1) == '/' && to > 1 && (text.charAt(to - 2) == '/' || to < text.length() && text.charAt(to) == '/');
    }
}
