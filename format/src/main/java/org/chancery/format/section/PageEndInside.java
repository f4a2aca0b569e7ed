package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.dialect.PageShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;

/// Ends of pages of the 1970s that lost the line ends around them (reference 6, 9.1): `...
/// AMEMBASSY ROME UNCLASSIFIED PAGE 02 STATE 260139 AMEMBASSY TUNIS ...`, and the releaser's stamps
/// there.
final class PageEndInside {

    private static final String PAGE = "PAGE ";

    private static final String REVIEW = "Released US Department of State EO Systematic Review ";

    /// `Declassified/` and a name before it.
    private static final int LONGEST_NAME = 50;

    /// `04 MAY 2006`
    private static final int DAY = 11;

    private static final int LONGEST_POST = 40;

    /// Classes at the foot of a page and at the head of the next.
    private static final int MOST_CLASSES = 2;

    private final String text;
    private final Tables tables;
    private final BannerInside banners;

    PageEndInside(SourceText source, Tables tables, BannerInside banners) {
        this.text = source.text();
        this.tables = tables;
        this.banners = banners;
    }

    /// The line in pieces: classes, page lines and stamps each for itself. One piece where it has
    /// none of them.
    List<Line> pieces(Line line) {
        List<Line> pieces = new ArrayList<>();
        int start = line.start();
        for (int review = text.indexOf(REVIEW, start, line.end());
                review >= 0;
                review = text.indexOf(REVIEW, review + REVIEW.length(), line.end())) {
            int end = review + REVIEW.length() + DAY;
            int from = stamp(review, start);
            if (from < 0 || end > line.end()) {
                continue;
            }
            pages(line.number(), start, from, pieces);
            pieces.add(new Line(line.number(), from, end));
            start = end;
        }
        pages(line.number(), start, line.end(), pieces);
        return pieces.isEmpty() ? List.of(line) : pieces;
    }

    /// Where a stamp begins: `Declassified/` and a name in small letters before it.
    private int stamp(int review, int from) {
        int at = review - "Declassified/".length();
        if (at < from || !text.startsWith("Declassified", at)) {
            return -1;
        }
        int start = at;
        int limit = Math.max(from, at - LONGEST_NAME);
        for (int word = wordBefore(start, limit); word < start; word = wordBefore(start, limit)) {
            boolean isInitial = word + 1 == start - 1 || text.charAt(word + 1) == '.';
            boolean isName =
                    Cursor.isCapital(text.charAt(word))
                            && (isInitial || Character.isLowerCase(text.charAt(word + 1)));
            if (!isName) {
                break;
            }
            start = word;
        }
        return start;
    }

    /// Where the word before a place begins; the place itself where none stands there.
    private int wordBefore(int at, int limit) {
        int end = at;
        while (end > limit && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > limit && text.charAt(start - 1) > ' ') {
            start--;
        }
        return start == end ? at : start;
    }

    private void pages(int number, int from, int until, List<Line> pieces) {
        int start = from;
        for (int page = text.indexOf(PAGE, start, until);
                page >= 0;
                page = text.indexOf(PAGE, page + PAGE.length(), until)) {
            int end = end(page, until);
            List<Integer> classes = end < 0 ? List.of() : classesBefore(page, start);
            if (end < 0 || classes.isEmpty() && !text.startsWith("01 ", page + PAGE.length())) {
                continue;
            }
            for (int cut : classes) {
                add(number, start, cut, pieces);
                start = cut;
            }
            add(number, start, page, pieces);
            add(number, page, end, pieces);
            start = end;
        }
        add(number, start, until, pieces);
    }

    private void add(int number, int from, int to, List<Line> pieces) {
        if (Words.skipBlanks(text, from, to) < to) {
            pieces.add(new Line(number, from, to));
        }
    }

    /// Behind `PAGE 02 STATE 181000 TOSEC 190010`, `PAGE 02 RIYADH 00905 01 OF 03 060018Z`; -1
    /// where no page line of a known post begins.
    private int end(int page, int until) {
        Cursor cursor = new Cursor(text, page + PAGE.length(), until);
        if (cursor.takeDigits(3) < 2 || cursor.skipBlanks() == 0) {
            return -1;
        }
        int name = cursor.at();
        while (cursor.at() - name < LONGEST_POST
                && (Cursor.isCapital(cursor.peek()) || cursor.peek() == ' ')) {
            cursor.to(cursor.at() + 1);
        }
        String post = cursor.text(name).strip();
        if (cursor.takeDigits(8) < 4 || tables.posts().named(post) == null) {
            return -1;
        }
        int end = cursor.at();
        cursor.skipBlanks();
        int behind = cursor.at();
        PageShape.skipSeries(cursor);
        end = cursor.at() > behind ? cursor.at() : end;
        int section = cursor.at();
        cursor.skipBlanks();
        boolean isSection = cursor.takeDigits(2) == 2 && cursor.skipBlanks() > 0;
        isSection &= cursor.takeWord("OF") && cursor.skipBlanks() > 0 && cursor.takeDigits(2) == 2;
        end = isSection ? cursor.at() : end;
        cursor.to(isSection ? end : section).skipBlanks();
        return cursor.takeDigits(6) == 6 && cursor.take('Z') ? cursor.at() : end;
    }

    /// Where the classes begin that stand right before a place, the first one first.
    private List<Integer> classesBefore(int page, int from) {
        List<Integer> starts = new ArrayList<>();
        int behind = page;
        while (starts.size() < MOST_CLASSES) {
            int start = banners.classBefore(behind, from);
            if (start < 0) {
                break;
            }
            starts.addFirst(start);
            behind = start;
        }
        return starts;
    }
}
