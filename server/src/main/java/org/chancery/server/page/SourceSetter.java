package org.chancery.server.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.explain.Explanation;
import org.chancery.format.explain.Guide;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Piece;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Lays the pieces of a source out by lines, each with its explanation.
final class SourceSetter {

    /// A page of more lines helps nobody; the file itself is one link away.
    private static final int MOST_LINES = 6_000;

    /// Wire lines have 69 characters; pages that copy them seldom more than this.
    private static final int LONGEST_LINE = 160;

    private static final int LONGEST_QUOTE = 72;

    private final Telegram telegram;
    private final SourceText source;
    private final Guide guide;
    private final Set<Family> families = EnumSet.noneOf(Family.class);

    SourceSetter(Telegram telegram, Tables tables) {
        this.telegram = telegram;
        this.source = telegram.source().text();
        this.guide = new Guide(telegram, tables);
    }

    SourceView set() {
        List<Line> all = source.lines();
        List<Line> lines = all.subList(0, Math.min(all.size(), MOST_LINES));
        List<SourceView.Note> notes = new ArrayList<>();
        List<SourceView.SourceLine> set = new ArrayList<>(lines.size());
        List<Piece> pieces = telegram.pieces();
        SourceView.@Nullable Note[] noteOf = new SourceView.Note[pieces.size()];
        int at = 0;
        for (Line line : lines) {
            Span span = source.span(line);
            List<SourceView.Token> tokens = new ArrayList<>();
            while (at < pieces.size() && pieces.get(at).span().end() <= span.start()) {
                at++;
            }
            for (int i = at; i < pieces.size() && pieces.get(i).span().start() < span.end(); i++) {
                Piece piece = pieces.get(i);
                boolean first = piece.span().start() >= span.start();
                if (first && isExplained(piece)) {
                    noteOf[i] = note(piece, notes.size() + 1, line.number());
                    notes.add(noteOf[i]);
                }
                Span part =
                        new Span(
                                Math.max(piece.span().start(), span.start()),
                                Math.min(piece.span().end(), span.end()));
                tokens.add(token(piece, part, noteOf[i], first));
            }
            set.add(new SourceView.SourceLine(line.number(), tokens));
        }
        boolean wraps = lines.stream().anyMatch(line -> line.end() - line.start() > LONGEST_LINE);
        return new SourceView(set, notes, List.copyOf(families), wraps, all.size() - lines.size());
    }

    private SourceView.Token token(
            Piece piece, Span part, SourceView.@Nullable Note note, boolean first) {
        Family family = Family.of(piece.element());
        if (piece.element() != Element.BLANK) {
            families.add(family);
        }
        return new SourceView.Token(
                source.written(part),
                family,
                note,
                first,
                piece.element() == Element.BLANK ? null : finding(part));
    }

    private SourceView.Note note(Piece piece, int number, int line) {
        String text = source.written(piece.span()).strip().replaceAll("\\s+", " ");
        Explanation explanation = guide.explain(piece);
        return new SourceView.Note(
                number,
                text.length() > LONGEST_QUOTE
                        ? text.substring(0, LONGEST_QUOTE - 1) + "\u2026"
                        : text,
                line,
                explanation.title(),
                explanation.meaning(),
                explanation.rule(),
                Family.of(piece.element()));
    }

    /// Blanks and running text speak for themselves.
    private static boolean isExplained(Piece piece) {
        return piece.element() != Element.BLANK && piece.element() != Element.PARAGRAPH_TEXT;
    }

    /// The first finding that touches a token; one of the whole source belongs to no token.
    private @Nullable String finding(Span part) {
        for (Diagnostic diagnostic : telegram.diagnostics()) {
            Span at = diagnostic.span();
            if (at.start() < part.end() && part.start() < at.end() && at.length() < 400) {
                return diagnostic.code().id() + ": " + diagnostic.message();
            }
        }
        return null;
    }
}
