package org.chancery.format.section;

import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Element;

/// Where a page ends and the next begins: the class at its foot and at the next one's head, a
/// releaser's stamp between them, the page line (reference 6).
///
/// ```
/// CONFIDENTIAL
/// CONFIDENTIAL
/// PAGE 02  WARSAW 04666  061613Z
/// ```
final class PageBreak {

    /// Lines of class and stamps above the page line.
    private static final int LONGEST = 8;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Tables tables;

    PageBreak(SourceText source, Lines lines, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.tables = tables;
    }

    /// Behind the page line of the break that begins at a line; `at` itself where none begins. The
    /// top of the first page is no break. A releaser's stamp of several lines, `REVIEW AUTHORITY:`,
    /// is the end of a page without a page line.
    int behind(int at) {
        int i = mayBegin(at) ? at : lines.end();
        int stamps = 0;
        int behindStamps = at;
        for (int seen = 0; i < lines.end() && seen < LONGEST; seen++) {
            Line line = lines.line(i);
            PageLine page = PageLine.of(text, line, lines.shape(i));
            if (page != null) {
                boolean isBreak = page.style() != PageLine.Style.SECTION && page.page() > 1;
                return isBreak ? behind(page, i) : behindStamps;
            }
            if (isReversed(i)) {
                return lines.next(i + 1) + 1;
            }
            boolean isStamp = Stamp.is(text, line) || seen > 0 && Stamp.goesOn(text, line);
            stamps += isStamp ? 1 : 0;
            if (!isStamp && !isClass(line) && !(stamps > 1 && isCopies(line))) {
                return behindStamps;
            }
            behindStamps = stamps > 1 ? i + 1 : at;
            i = lines.next(i + 1);
        }
        return behindStamps;
    }

    /// Lines with a look of their own, such as addresses, begin none; to ask no more of them
    /// matters, for all lines above the text are asked.
    private boolean mayBegin(int at) {
        LineShape shape = lines.shape(at);
        return shape == LineShape.OTHER
                || shape == LineShape.PAGE
                || shape == LineShape.SECTION_PAGE;
    }

    /// The same where no page line stands in it: the end of a sheet with a releaser's stamp.
    int behindStamps(int at) {
        int behind = behind(at);
        for (int i = at; i < behind; i++) {
            if (PageLine.of(text, lines.line(i), lines.shape(i)) != null) {
                return at;
            }
        }
        return behind;
    }

    /// `KAMPAL 04180 251227Z` / `PAGE 02`: a scan has the two lines of 1978 and after the other way
    /// round.
    boolean isReversed(int at) {
        int next = lines.next(at + 1);
        PageLine page =
                next < lines.end() && lines.shape(at) == LineShape.OTHER
                        ? PageLine.of(text, lines.line(next), lines.shape(next))
                        : null;
        return page != null
                && page.style() == PageLine.Style.PAGE
                && page.post() == null
                && page.page() > 1
                && PageLine.second(text, page, lines.line(at)) != null;
    }

    /// Behind a page line, and behind its second line in 1978-79.
    private int behind(PageLine page, int at) {
        int next = lines.next(at + 1);
        boolean isInTwo =
                page.style() == PageLine.Style.PAGE
                        && page.post() == null
                        && next < lines.end()
                        && PageLine.second(text, page, lines.line(next)) != null;
        return isInTwo ? next + 1 : at + 1;
    }

    private boolean isClass(Line line) {
        Banner banner = Banner.of(source, line, tables);
        return banner != null && banner.isBare();
    }

    /// `OASY-00`: the copies of an office, which a scan left by themselves.
    private boolean isCopies(Line line) {
        Cursor cursor = new Cursor(text, line);
        int letters = cursor.takeCapitals(6);
        return letters > 0 && cursor.take('-') && cursor.takeDigits(3) == 2 && cursor.isDone();
    }

    /// Marks the ends of pages among the lines `from` up to `to`.
    void mark(int from, int to, Marks marks) {
        for (int at = from; at < to; at++) {
            int behind = Math.min(to, behind(at));
            for (int i = at; i < behind; i++) {
                Line line = lines.line(i);
                boolean isStamp = line.length() > 0 && Stamp.is(text, line);
                marks.mark(source.span(line), isStamp ? Element.STAMP : Element.PAGE_LINE);
            }
            at = Math.max(at, behind - 1);
        }
    }
}
