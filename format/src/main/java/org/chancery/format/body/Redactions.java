package org.chancery.format.body;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.source.Sieve;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;

/// Passages that a releaser took out: `XXXXXXXXXXXX`, `[2 lines not declassified]`, `(b)(1)`, a box
/// `1.4(D)` (reference 5).
final class Redactions {

    private static final int FEWEST_X = 6;
    private static final int LONGEST_NOTE = 160;

    private final SourceText source;
    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Redactions(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    static List<Span> find(SourceText source, List<TextLine> lines) {
        Redactions redactions = new Redactions(source);
        for (int i = 0; i < lines.size(); i++) {
            boolean wraps = i + 1 < lines.size() && !lines.get(i + 1).opens();
            redactions.line(lines.get(i), lines.get(wraps ? i + 1 : i).end());
        }
        return redactions.found;
    }

    /// @param over the end of the line after it: a note in brackets may wrap
    private void line(TextLine line, int over) {
        if (isBox(line.start(), line.end())) {
            found.add(source.span(line.start(), line.end()));
            return;
        }
        if (!mayHold(line.start(), line.end())) {
            return;
        }
        for (int at = line.start(); at < line.end(); ) {
            int end =
                    switch (text.charAt(at)) {
                        case 'X', 'x', '\u2588' -> run(at, line.end());
                        case '[' -> note(at, over);
                        case '(' -> exemption(at, line.end());
                        default -> at;
                    };
            if (end > at) {
                found.add(source.span(at, end));
                at = end;
            } else {
                at++;
            }
        }
    }

    private boolean mayHold(int from, int to) {
        return source.sieve().mayHave(Sieve.Sign.REDACTION, from, to)
                || source.sieve().mayHave(Sieve.Sign.FOREIGN, from, to);
    }

    private int run(int from, int to) {
        char c = text.charAt(from);
        boolean word = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        int at = from;
        while (at < to && text.charAt(at) == c) {
            at++;
        }
        boolean whole = at == to || !Character.isLetterOrDigit(text.charAt(at));
        int fewest = c == '\u2588' ? 1 : FEWEST_X;
        return !word && whole && at - from >= fewest ? at : from;
    }

    /// `[less than 1 line not declassified]`, `[portion not in this extract]`, `[EXCISED]`
    private int note(int from, int to) {
        int close = text.indexOf(']', from, Math.min(to, from + LONGEST_NOTE));
        if (close < 0) {
            return from;
        }
        for (int at = from + 1; at < close; at++) {
            boolean word = at == from + 1 || Script.isBlank(text.charAt(at - 1));
            if (word && says(at, close)) {
                return close + 1;
            }
        }
        return from;
    }

    private boolean says(int at, int to) {
        return switch (text.charAt(at)) {
            case 'n', 'N' -> {
                int next = Script.matches(text, at, to, "NOT") ? behindBlanks(at + 3, to) : to;
                yield next > at + 3
                        && (Script.matches(text, next, to, "DECLASSIFIED")
                                || Script.matches(text, next, to, "IN THIS EXTRACT"));
            }
            case 'd', 'D' -> Script.matchesWord(text, at, to, "DELETED");
            case 'e', 'E' -> Script.matchesWord(text, at, to, "EXCISED");
            case 'r', 'R' -> Script.matchesWord(text, at, to, "REDACTED");
            default -> false;
        };
    }

    /// The note may wrap between its words.
    private int behindBlanks(int from, int to) {
        int at = from;
        while (at < to
                && (Script.isBlank(text.charAt(at))
                        || text.charAt(at) == '\n'
                        || text.charAt(at) == '\r')) {
            at++;
        }
        return at;
    }

    /// `(b)(1)`, `(b)(6)`: exemptions of the Freedom of Information Act.
    private int exemption(int from, int to) {
        boolean shape =
                from + 6 <= to && (text.startsWith("(b)(", from) || text.startsWith("(B)(", from));
        boolean number =
                shape && Character.isDigit(text.charAt(from + 4)) && text.charAt(from + 5) == ')';
        return number ? from + 6 : from;
    }

    /// A line with nothing but a releaser's ground: `B1`, `1.4(D)`, `B1, 1.4(D)`.
    private boolean isBox(int from, int to) {
        if (to - from > 24) {
            return false;
        }
        int at = from;
        int grounds = 0;
        while (at < to) {
            int end = ground(at, to);
            if (end == at) {
                return false;
            }
            grounds++;
            at = end;
            while (at < to
                    && (Script.isBlank(text.charAt(at))
                            || text.charAt(at) == ','
                            || text.charAt(at) == ';')) {
                at++;
            }
        }
        return grounds > 0;
    }

    private int ground(int at, int to) {
        char c = text.charAt(at);
        if (c == 'B' && at + 1 < to && Character.isDigit(text.charAt(at + 1))) {
            return at + 2 == to || !Character.isLetterOrDigit(text.charAt(at + 2)) ? at + 2 : at;
        }
        boolean reason =
                at + 6 <= to
                        && text.startsWith("1.", at)
                        && "45".indexOf(text.charAt(at + 2)) >= 0
                        && text.charAt(at + 3) == '('
                        && text.charAt(at + 5) == ')';
        return reason ? at + 6 : at;
    }
}
