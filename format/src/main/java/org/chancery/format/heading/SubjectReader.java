package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// Reads a subject: one to four lines, a portion mark before or behind it (reference 4, SUBJECT).
///
/// ```
/// SUBJECT: (S) TUNISIA PUTS MARINES ON A ROCK AND REGRETS IT
/// SUBJECT: MEETING WITH THE FOREIGN MINISTER (C)
/// ```
///
/// The text is kept as it is written, quotation marks and full stops too. A bracket that is no mark
/// of the table belongs to it.
final class SubjectReader {

    private static final int MOST_LINES = 4;
    private static final int LONGEST_MARK = 40;

    /// So many dashes are a rule under the subject, not a dash in it.
    private static final int RULE = 5;

    private final Passage value;
    private final String text;
    private final Setting setting;

    private SubjectReader(Passage value, Setting setting) {
        this.value = value;
        this.text = value.text();
        this.setting = setting;
    }

    /// @param value what stands behind the label; the label may leave its mark: `(C): TEXT`
    static Reading<SubjectLine> read(Passage value, Setting setting) {
        return new SubjectReader(value, setting).read();
    }

    private Reading<SubjectLine> read() {
        int from = skip(0);
        int to = end(from);
        if (setting.dialect() == Dialect.JANAP128 && text.startsWith("//", to - 2)) {
            // `SUBJ: TEXT//`: a label before, a set's end behind.
            to = trim(from, to - 2);
        }
        Located<Portion> portion = before(from, to);
        if (portion != null) {
            from = skip(text.indexOf(')', from) + 1);
        } else {
            int open = behind(from, to);
            if (open >= 0) {
                portion = mark(open, text.indexOf(')', open) + 1);
                to = trim(from, open);
            }
        }
        if (!hasWord(from, to)) {
            return new Reading.Unread<>(
                    new Violation(LabelCode.SUB_MISSING, value.span(0, text.length())));
        }
        Located<String> subject = Located.in(value, from, to, text.substring(from, to));
        return new Reading.Read<>(new SubjectLine(subject, portion), length(subject));
    }

    private List<Diagnostic> length(Located<String> subject) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        int lines = subject.spans().size();
        if (lines > MOST_LINES) {
            diagnostics.add(
                    new Violation(LabelCode.SUB_LONG, subject.span(), String.valueOf(lines)));
        }
        return diagnostics;
    }

    /// `(C) TEXT`, `(S/NF): TEXT`.
    private @Nullable Located<Portion> before(int from, int to) {
        if (from >= to || text.charAt(from) != '(') {
            return null;
        }
        int close = close(from, to);
        return close < 0 ? null : mark(from, close + 1);
    }

    /// Where the mark behind the text opens, `TEXT (C)` or `TEXT (C).`; -1 where none stands.
    /// `DOCUMENT(S)` is a plural.
    private int behind(int from, int to) {
        int close = to - 1;
        while (close > from && (text.charAt(close) == '.' || Passage.isBlank(text.charAt(close)))) {
            close--;
        }
        if (close <= from || text.charAt(close) != ')') {
            return -1;
        }
        int open = close - 1;
        while (open > from && close - open < LONGEST_MARK && text.charAt(open) != '(') {
            open--;
        }
        boolean isApart =
                open > from && text.charAt(open) == '(' && Passage.isBlank(text.charAt(open - 1));
        return isApart && mark(open, close + 1) != null ? open : -1;
    }

    private int close(int open, int to) {
        int limit = Math.min(to, open + LONGEST_MARK);
        for (int i = open; i < limit; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Located<Portion> mark(int from, int to) {
        Portion portion = setting.tables().markings().portion(text.substring(from + 1, to - 1));
        return portion == null ? null : Located.in(value, from, to, portion);
    }

    /// The end of the subject: before a rule of dashes, without blanks.
    private int end(int from) {
        int dashes = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            dashes = c == '-' || c == '_' || c == '=' ? dashes + 1 : 0;
            if (dashes == RULE) {
                return trim(from, i + 1 - RULE);
            }
        }
        return trim(from, text.length());
    }

    private int trim(int from, int to) {
        int end = to;
        while (end > from && Passage.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// Over blanks, and the colon that stands behind a mark.
    private int skip(int from) {
        int at = from;
        while (at < text.length() && (Passage.isBlank(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        return at;
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
