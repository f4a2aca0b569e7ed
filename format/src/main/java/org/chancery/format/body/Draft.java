package org.chancery.format.body;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Paragraph.Kind;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// A paragraph in the making.
final class Draft {

    /// How a line follows what is there already.
    enum Join {
        /// Line end becomes a blank, nothing behind a hyphen.
        CLOSE_UP,
        /// It stands on a line of its own.
        NEW_LINE,
        /// The same line goes on.
        SAME_LINE
    }

    /// What it is besides a paragraph of text.
    enum Nature {
        TEXT,
        /// A USMTF set.
        SET,
        /// A line that stands for itself: MINIMIZE CONSIDERED.
        STANDING
    }

    final @Nullable NumberMark number;
    final @Nullable Mark mark;
    final Nature nature;
    final int depth;
    final StringBuilder text = new StringBuilder();
    final List<Span> spans = new ArrayList<>(8);
    final ListItems items = new ListItems();

    /// Marks of sub-paragraphs.
    final List<Mark> innerMarks = new ArrayList<>(0);

    /// What it stands under; none behind the end of a passage that the heading was for.
    @Nullable String heading;

    Kind kind = Kind.TEXT;
    @Nullable Portion portion;

    /// A bit for each kind of passage that ends in it; -1 before anybody asked, when all its lines
    /// are there.
    private int endedKinds = -1;

    private @Nullable String whole;

    /// Nothing more follows in it.
    boolean closed;

    /// Its passage has ended, `END SUMMARY.`: the next block is not its own.
    boolean ended;

    Draft(
            @Nullable NumberMark number,
            @Nullable Mark mark,
            @Nullable String heading,
            Nature nature,
            int depth) {
        this.number = number;
        this.mark = mark;
        this.heading = heading;
        this.nature = nature;
        this.depth = depth;
        this.portion = mark == null ? null : mark.portion();
    }

    void add(String source, int from, int to, Join join) {
        if (from >= to) {
            return;
        }
        if (!text.isEmpty()) {
            switch (join) {
                case NEW_LINE -> text.append('\n');
                case CLOSE_UP -> text.append(Script.endsInHyphen(text) ? "" : " ");
                case SAME_LINE -> {}
            }
        }
        text.append(source, from, to);
    }

    boolean isNumbered() {
        return number != null;
    }

    boolean isOver() {
        return closed || ended;
    }

    /// Whether a passage of this kind ends in it: `... END COMMENT.`
    boolean endsKind(Kind wanted) {
        if (endedKinds < 0) {
            endedKinds = endedKinds(whole());
        }
        return (endedKinds >> wanted.ordinal() & 1) != 0;
    }

    /// All of it, when all its lines are there.
    private String whole() {
        if (whole == null) {
            whole = text.toString();
        }
        return whole;
    }

    private static int endedKinds(String text) {
        return endedKinds(text, "END") | endedKinds(text, "End") | endedKinds(text, "end");
    }

    private static int endedKinds(String text, String end) {
        int kinds = 0;
        int to = text.length();
        for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 3)) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && Script.matchesWord(text, at, to, "END")) {
                Kind ended = Label.endedKind(text, at, to);
                kinds |= ended == null ? 0 : 1 << ended.ordinal();
            }
        }
        return kinds;
    }

    /// Where it begins in the source.
    Span first() {
        return spans.getFirst();
    }

    Paragraph paragraph(SourceText source) {
        String written = number == null ? null : number.written();
        return new Paragraph(written, portion, kind, heading, whole(), spans);
    }
}
