package org.chancery.format.section;

import org.chancery.format.dialect.LineShape;
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
    private static final int LONGEST = 6;

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
    /// top of the first page is no break.
    int behind(int at) {
        int i = lines.shape(at) == LineShape.BLANK ? lines.end() : at;
        for (int seen = 0; i < lines.end() && seen < LONGEST; seen++) {
            Line line = lines.line(i);
            PageLine page = PageLine.of(text, line, lines.shape(i));
            if (page != null) {
                boolean isBreak = page.style() != PageLine.Style.SECTION && page.page() > 1;
                return isBreak ? behind(page, i) : at;
            }
            if (!isBetween(line, seen)) {
                return at;
            }
            i = lines.next(i + 1);
        }
        return at;
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

    private boolean isBetween(Line line, int seen) {
        if (Stamp.is(text, line) || seen > 0 && Stamp.goesOn(text, line)) {
            return true;
        }
        Banner banner = Banner.of(source, line, tables);
        return banner != null && banner.isBare();
    }

    /// Marks the ends of pages among the lines `from` up to `to`.
    void mark(int from, int to, Marks marks) {
        for (int at = from; at < to; at++) {
            int behind = Math.min(to, behind(at));
            for (int i = at; i < behind; i++) {
                marks.mark(source.span(lines.line(i)), Element.PAGE_LINE);
            }
            at = Math.max(at, behind - 1);
        }
    }
}
