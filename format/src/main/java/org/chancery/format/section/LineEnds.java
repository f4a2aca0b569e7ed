package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;
import org.chancery.format.source.Sieve;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;

/// Finds lost line ends: cuts a long line where a heading's next line, label or page line surely
/// begins (reference 4, 6, 10).
///
/// ```
/// R 050745Z MAY 09 FM AMEMBASSY ATHENS TO RUEHC/SECSTATE WASHDC 3377 INFO ... C O N F I D E N T I A L ATHENS 000633 SIPDIS E.O. ...
/// E.O. 12958: N/A TAGS: PREL MT SUBJECT: LUNCH
/// ```
///
/// Only the lines above paragraph 1 are cut at labels; behind it only at page lines and the ending.
/// No byte is touched: a cut line is two [Line]s of the same number.
public final class LineEnds {

    /// Programs that fill lines anew leave none shorter but the last.
    private static final int SHORTEST_OF_FLOW = 40;

    private final SourceText source;
    private final String text;
    private final Tables tables;
    private final Seams seams;
    private final FlatHeading heading;
    private final BannerInside banners;
    private final PageLineInside pages;
    private final PageEndInside pageEnds;
    private final LostEnding ending;
    private final List<Line> restored;
    private boolean isText;

    /// The text begins inside a line, so that it may end inside one.
    private boolean isFlat;

    /// The line before ended with the class, as pages do.
    private boolean isBehindClass;

    private LineEnds(SourceText source, Tables tables, int expected) {
        this.source = source;
        this.text = source.text();
        this.tables = tables;
        this.restored = new ArrayList<>(expected + 16);
        this.seams = new Seams(source, tables);
        this.pages = new PageLineInside(text, tables);
        this.banners = new BannerInside(source, tables);
        this.heading = new FlatHeading(source, tables, banners, pages, restored);
        this.pageEnds = new PageEndInside(source, tables, banners);
        this.ending = new LostEnding(text);
    }

    /// The lines as they once were: without what a copy put before and between them, the damaged
    /// ones cut.
    public static List<Line> restore(SourceText source, Tables tables) {
        List<Line> own = CopySigns.strip(source.text(), source.lines());
        List<Line> lines = Spacing.close(source.text(), own);
        LineEnds ends = new LineEnds(source, tables, lines.size());
        boolean cut = false;
        for (int i = 0; i < lines.size(); ) {
            int before = ends.restored.size();
            int behind = ends.isText ? i + 1 : ends.endOfFlow(lines, i);
            if (behind > i + 1) {
                ends.flow(lines.subList(i, behind));
            } else {
                boolean isPageNext =
                        i + 1 < lines.size()
                                && PageLineAhead.begins(source.text(), lines.get(i + 1));
                ends.take(lines.get(i), isPageNext);
            }
            cut |= behind > i + 1 || ends.restored.size() > before + 1;
            i = behind;
        }
        return cut ? ends.restored : lines;
    }

    /// Behind the block that begins with several format lines on one, where a program has filled
    /// its lines anew; behind the line itself for any other.
    private int endOfFlow(List<Line> lines, int from) {
        if (!heading.begins(lines.get(from))) {
            return from + 1;
        }
        int end = from + 1;
        while (end < lines.size()
                && lines.get(end).end() - lines.get(from).start() < FlatHeading.LENGTH
                && lines.get(end).length() > SHORTEST_OF_FLOW
                && lines.get(end - 1).length() > SHORTEST_OF_FLOW
                && !isTorn(lines.get(end).trimmed(text))) {
            end++;
        }
        // Its last line may be short.
        boolean isRest =
                end < lines.size()
                        && lines.get(end - 1).length() > SHORTEST_OF_FLOW
                        && lines.get(end).trimmed(text).length() > 0
                        && !isTorn(lines.get(end).trimmed(text));
        return isRest ? end + 1 : end;
    }

    /// A line that begins with what ends a flow: its own label or paragraph.
    private boolean isTorn(Line line) {
        return line.length() == 0
                || ParagraphStart.is(text, line)
                || FieldLabel.of(text, line) != null
                || GeneralMessage.of(text, line.start(), line.end()) != null
                || Banner.of(source, line, tables) != null;
    }

    /// Reads several lines as one; those of the text are lines again.
    private void flow(List<Line> lines) {
        int before = restored.size();
        Line whole = new Line(0, lines.getFirst().start(), lines.getLast().end());
        textBehind(whole, heading.partFlow(whole));
        List<Line> pieces = List.copyOf(restored.subList(before, restored.size()));
        restored.subList(before, restored.size()).clear();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Line piece = pieces.get(i);
            while (at + 1 < lines.size() && lines.get(at + 1).start() <= piece.start()) {
                at++;
            }
            boolean isLast = isText && i == pieces.size() - 1;
            int start = piece.start();
            while (isLast && at + 1 < lines.size() && lines.get(at).end() < piece.end()) {
                restored.add(new Line(lines.get(at).number(), start, lines.get(at).end()));
                start = lines.get(++at).start();
            }
            restored.add(new Line(lines.get(at).number(), start, piece.end()));
        }
    }

    private void take(Line line, boolean isPageNext) {
        Line trimmed = line.trimmed(text);
        if (trimmed.length() == 0) {
            restored.add(line);
            return;
        }
        List<Line> pieces =
                trimmed.length() > FlatHeading.LONG ? pageEnds.pieces(line) : List.of(line);
        if (pieces.size() > 1) {
            pieces(pieces);
            return;
        }
        boolean wasBehindClass = isBehindClass;
        int end = isPageNext ? PageLineAhead.classAt(source, trimmed, tables) : -1;
        if (end > trimmed.start()) {
            take(new Line(line.number(), line.start(), end), false);
            restored.add(new Line(line.number(), end, line.end()));
            isBehindClass = true;
            return;
        }
        isBehindClass = end >= 0;
        int page = wasBehindClass ? PageLineAhead.end(text, trimmed) : -1;
        if (page > 0) {
            restored.add(new Line(line.number(), line.start(), page));
            take(new Line(line.number(), page, line.end()), isPageNext);
            return;
        }
        if (isText || ParagraphStart.is(text, trimmed)) {
            isText = true;
            text(line);
            return;
        }
        int seam = seams.in(trimmed);
        if (seam > 0) {
            restored.add(new Line(line.number(), line.start(), seam));
            restored.add(new Line(line.number(), seam, line.end()));
        } else if (seams.isNote(trimmed)) {
            restored.add(line);
        } else {
            textBehind(line, heading.part(line));
        }
    }

    /// The pages of a copy on one line. Behind the line of a first page within the text the heading
    /// of a later section stands; what a page's end cuts off from the subject is text.
    private void pieces(List<Line> pieces) {
        boolean isBehindFirst = false;
        for (Line piece : pieces) {
            boolean isHeading = isText && isBehindFirst && piece.length() > FlatHeading.LONG;
            if (isHeading) {
                textBehind(piece, heading.partLater(piece));
            } else {
                take(piece, false);
            }
            isBehindFirst = isFirstPage(piece);
            isText |= heading.isSubjectOpen();
        }
    }

    private boolean isFirstPage(Line piece) {
        Line line = piece.trimmed(text);
        PageLine page = PageLine.of(text, line, LineShape.of(text, line));
        return page != null && page.page() == 1;
    }

    /// @param start of the text in a line whose heading was taken, -1 where it does not begin there
    private void textBehind(Line line, int start) {
        if (start >= 0) {
            isText = true;
            isFlat = true;
            text(new Line(line.number(), start, line.end()));
        }
    }

    private void text(Line line) {
        if (isFlat && line.length() > FlatHeading.LONG) {
            flatText(line);
        } else {
            wholeText(line);
        }
    }

    /// A text on one line, in which the ending stands, and behind it the heading of the next
    /// section and its text, as often as there are sections.
    private void flatText(Line line) {
        int start = line.start();
        Line ending = this.ending.inside(start, line, heading);
        while (ending != null) {
            sections(new Line(line.number(), start, ending.start()));
            restored.add(ending);
            Line rest = new Line(line.number(), ending.end(), line.end());
            start = rest.trimmed(text).length() == 0 ? -1 : heading.partLater(rest);
            isText = start >= 0;
            if (!isText) {
                return;
            }
            ending = this.ending.inside(start, line, heading);
        }
        sections(new Line(line.number(), start, line.end()));
    }

    /// Cuts before and behind the banner of a later section.
    private void sections(Line line) {
        int start = line.start();
        for (Line banner = banners.ofSection(start, line.end());
                banner != null;
                banner = banners.ofSection(start, line.end())) {
            pages.part(new Line(line.number(), start, banner.start()), restored);
            restored.add(new Line(line.number(), banner.start(), banner.end()));
            start = banner.end();
        }
        wholeText(new Line(line.number(), start, line.end()));
    }

    private void wholeText(Line line) {
        int start = line.start();
        boolean mayHold = line.length() > FlatHeading.LONG || CaptionInside.isAtHead(text, line);
        int caption = mayHold ? CaptionInside.next(text, start, line) : -1;
        while (caption >= 0) {
            if (caption > start) {
                stretch(new Line(line.number(), start, caption));
            }
            start = caption + CaptionInside.length();
            restored.add(new Line(line.number(), caption, start));
            caption = CaptionInside.next(text, start, line);
        }
        stretch(new Line(line.number(), start, line.end()));
    }

    /// In the text only a page line and the ending are sure.
    private void stretch(Line line) {
        boolean mayHavePage =
                source.sieve().mayHave(Sieve.Sign.NUMBER, line.start(), line.end())
                        && text.indexOf(" OF ", line.start(), line.end()) >= 0;
        if (line.length() <= FlatHeading.LONG && !mayHavePage) {
            ending.part(line, restored);
            return;
        }
        int before = restored.size();
        pages.part(line, restored);
        Line last = restored.removeLast();
        if (restored.size() >= before) {
            ending.part(last, restored);
        }
    }
}
