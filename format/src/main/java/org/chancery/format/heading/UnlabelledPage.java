package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Claim;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// What an archive says above a telegram in lines without labels: number, title, date, class and
/// post, in this order. The title may be an empty line or missing.
///
/// ```
/// 09ASTANA1967
/// KAZAHKSTAN: DAS KROL COMPARES NOTES WITH
/// Thu Nov 05 00:00:00 +0100 2009
/// CONFIDENTIAL
/// Embassy Astana
///
/// 09ASTANA1967 2009-11-05 CONFIDENTIAL Embassy Astana       or in one row, without a title
/// ```
final class UnlabelledPage {

    private static final int LONGEST_ROW = 200;

    private final SourceText source;
    private final Lines lines;
    private final List<Claim.Attribute> attributes = new ArrayList<>();

    private UnlabelledPage(SourceText source, Lines lines) {
        this.source = source;
        this.lines = lines;
    }

    /// Null where none begins at the first line from `from` on that is not blank.
    static @Nullable ArchivePage find(SourceText source, Lines lines, int from, Marks marks) {
        return new UnlabelledPage(source, lines).read(lines.next(from), marks);
    }

    private @Nullable ArchivePage read(int first, Marks marks) {
        ArchivePage row = first < lines.end() ? row(first, marks) : null;
        if (row != null || !PageLabel.IDENTIFIER.isOwn(value(first))) {
            return row;
        }
        int date = isDate(first + 1) ? first + 1 : behindTitle(first + 1);
        if (!isDate(date) || !PageLabel.CLASSIFICATION.isOwn(value(date + 1))) {
            return null;
        }
        int post = date + 2;
        boolean hasPost = lines.shape(post) == LineShape.OTHER && isPost(value(post));
        boolean hasTitle = date - first > 1 && !value(first + 1).isEmpty();
        int end = hasPost ? post + 1 : post;
        for (int i = first; i < end; i++) {
            marks.mark(source.span(lines.line(i)), Element.ARCHIVE_PAGE);
        }
        Claim claim =
                new Claim(
                        located(PageLabel.IDENTIFIER, first),
                        located(PageLabel.CREATED, date),
                        located(PageLabel.CLASSIFICATION, date + 1),
                        hasPost ? located(PageLabel.ORIGIN, post) : null,
                        hasTitle ? title(first + 1, date) : null,
                        List.of(),
                        attributes);
        return new ArchivePage(claim, end);
    }

    /// Number, date, class and post in one line.
    private @Nullable ArchivePage row(int at, Marks marks) {
        Line line = lines.line(at);
        if (line.length() > LONGEST_ROW) {
            return null;
        }
        Cursor cursor = new Cursor(source.text(), line);
        Line number = word(line, cursor);
        Line date = word(line, cursor);
        if (!PageLabel.IDENTIFIER.isOwn(source.text(number)) || !isDate(source.text(date))) {
            return null;
        }
        // An hour behind the date, the day of the release.
        while (Cursor.isDigit(cursor.peek())) {
            word(line, cursor);
        }
        int from = cursor.at();
        Line post;
        do {
            word(line, cursor);
            post = new Line(line.number(), cursor.at(), line.end());
        } while (!cursor.isDone() && !PageLabel.ORIGIN.isOwn(source.text(post)));
        Line marking = new Line(line.number(), from, post.start()).trimmed(source.text());
        if (post.length() == 0
                || marking.length() == 0
                || !PageLabel.CLASSIFICATION.isOwn(source.text(marking))) {
            return null;
        }
        marks.mark(source.span(line), Element.ARCHIVE_PAGE);
        Claim claim =
                new Claim(
                        located(PageLabel.IDENTIFIER, number),
                        located(PageLabel.CREATED, date),
                        located(PageLabel.CLASSIFICATION, marking),
                        located(PageLabel.ORIGIN, post),
                        null,
                        List.of(),
                        attributes);
        return new ArchivePage(claim, at + 1);
    }

    /// The next word and the blanks behind it.
    private static Line word(Line line, Cursor cursor) {
        int from = cursor.at();
        while (!cursor.isDone() && cursor.peek() > ' ') {
            cursor.to(cursor.at() + 1);
        }
        int end = cursor.at();
        cursor.skipBlanks();
        return new Line(line.number(), from, end);
    }

    /// Behind a title that was cut where it names references, `... IN RIO Ref(s): A) RIO 138`: its
    /// pieces are lines of one number.
    private int behindTitle(int title) {
        int end = title + 1;
        while (end < lines.end() && lines.line(end).number() == lines.line(title).number()) {
            end++;
        }
        return end;
    }

    private Located<String> title(int from, int to) {
        Line first = lines.line(from);
        return located(
                PageLabel.TITLE, new Line(first.number(), first.start(), lines.line(to - 1).end()));
    }

    private boolean isDate(int at) {
        return isDate(value(at));
    }

    private static boolean isDate(String value) {
        return PageLabel.CREATED.isOwn(value) || ClockDate.read(value) != null;
    }

    private static boolean isPost(String value) {
        return !PageLabel.CLASSIFICATION.isOwn(value) && PageLabel.ORIGIN.fits(value);
    }

    /// Empty behind the last line.
    private String value(int at) {
        return at < lines.end() ? source.text(lines.line(at)) : "";
    }

    private Located<String> located(PageLabel label, int at) {
        return located(label, lines.line(at));
    }

    private Located<String> located(PageLabel label, Line line) {
        Located<String> value = new Located<>(source.text(line), source.span(line));
        attributes.add(new Claim.Attribute(label.word(), value));
        return value;
    }
}
