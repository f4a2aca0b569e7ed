package org.chancery.format.body;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.section.BodyLine;
import org.chancery.format.source.Line;
import org.chancery.format.source.Sieve;
import org.chancery.format.source.SourceText;

/// The lines that hold text, trimmed; sets that share a line, and remarks behind their set's name,
/// are lines of their own.
final class TextLines {

    /// A shorter line may be repeated on purpose.
    private static final int SHORTEST_AGAIN = 20;

    private final Sieve sieve;
    private final String text;
    private final List<TextLine> lines = new ArrayList<>();
    private boolean separated;
    private boolean cut;

    private TextLines(SourceText source) {
        this.sieve = source.sieve();
        this.text = source.text();
    }

    static List<TextLine> of(SourceText source, List<BodyLine> body) {
        TextLines lines = new TextLines(source);
        body.forEach(lines::add);
        return lines.lines;
    }

    private void add(BodyLine bodyLine) {
        Line line = bodyLine.line();
        cut |= bodyLine.cutBefore();
        int end = Script.trimEnd(text, line.start(), line.end());
        int start = Script.skipBlanks(text, line.start(), end);
        // A hyphen alone spaces paragraphs where a machine swallowed blank lines.
        if (start == end || end - start == 1 && text.charAt(start) == '-') {
            separated = true;
            return;
        }
        if (isSaidAgain(start, end)) {
            return;
        }
        int left = line.start();
        int part = start;
        for (int at = nextPart(part, end); at > 0; at = nextPart(part, end)) {
            push(left, part, Script.trimEnd(text, part, at));
            separated = true;
            part = Script.skipBlanks(text, at, end);
            left = part;
        }
        push(left, part, end);
    }

    /// `Qthat threatens the ferry`, the line above once more behind a Q, as a machine of about 2008
    /// printed it where a page ended.
    private boolean isSaidAgain(int start, int end) {
        if (text.charAt(start) != 'Q' || lines.isEmpty()) {
            return false;
        }
        TextLine last = lines.getLast();
        int from =
                NumberReader.isPilcrow(text.charAt(last.start())) ? last.start() + 1 : last.start();
        int length = last.end() - from;
        return length >= SHORTEST_AGAIN
                && length == end - start - 1
                && text.regionMatches(start + 1, text, from, length);
    }

    private void push(int left, int start, int end) {
        if (start < end) {
            lines.add(new TextLine(left, start, end, separated, cut));
            separated = false;
            cut = false;
        }
    }

    /// Where a set's remarks, or another set, begin inside the line; -1 where nothing does.
    private int nextPart(int from, int to) {
        int remarks = Sets.behindRemarks(text, from, to);
        if (remarks > 0 && remarks < to) {
            return remarks;
        }
        int first = sieve.mayHave(Sieve.Sign.SET_END, from, to) ? text.indexOf("//", from, to) : -1;
        for (int close = first; close >= 0; close = text.indexOf("//", close + 2, to)) {
            int next = Script.skipBlanks(text, close + 2, to);
            if (next < to && Sets.behindName(text, next, to, false) > 0) {
                return close + 2;
            }
        }
        return -1;
    }
}
