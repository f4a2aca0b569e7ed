package org.chancery.format.section;

import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;

/// The end of a page where a copy has lost the line ends around it: the class behind the last words
/// of one page, the page line before the first ones of the next (reference 6).
///
/// ```
/// THE FERRY SAILS TO THE OUTER  CONFIDENTIAL
/// PAGE 02 VALLET 03507 01 OF 04 031719Z ISLANDS ON MONDAYS.
/// ```
final class PageLineAhead {

    private static final String PAGE = "PAGE ";

    /// `PAGE 02 RIO DE JANEIRO 03507 01 OF 04 031719Z`.
    private static final int LONGEST = 60;

    /// Letters of `SECRET`, the shortest class.
    private static final int SHORTEST_CLASS = 6;

    /// `LIMITED OFFICIAL USE` and two blanks before it.
    private static final int LONGEST_CLASS = 24;

    private static final int DIGITS_OF_TIME = 6;

    private PageLineAhead() {}

    /// Whether a page line may begin there, whatever stands behind it.
    static boolean begins(String text, Line line) {
        return text.startsWith(PAGE, line.start())
                && line.length() > PAGE.length()
                && Cursor.isDigit(text.charAt(line.start() + PAGE.length()));
    }

    /// Behind the page line that begins a line and that text follows; -1 for any other line. Only
    /// behind the class is it sure: a sentence may begin so.
    static int end(String text, Line line) {
        if (!begins(text, line)) {
            return -1;
        }
        int limit = Math.min(line.end() - 1, line.start() + LONGEST);
        for (int at = line.start() + PAGE.length(); at < limit; at++) {
            if (text.charAt(at) == 'Z' && text.charAt(at + 1) == ' ' && isTime(text, at)) {
                Line page = new Line(line.number(), line.start(), at + 1);
                PageLine read = PageLine.of(text, page, LineShape.of(text, page));
                return read != null && read.post() != null && read.serial() >= 0 ? at + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isTime(String text, int end) {
        for (int i = end - DIGITS_OF_TIME; i < end; i++) {
            if (!Cursor.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Where the class begins that ends the line above a page line, two blanks before it or nothing
    /// else on its line; -1 where none does.
    ///
    /// @param line without blanks at its ends
    static int classAt(SourceText source, Line line, Tables tables) {
        String text = source.text();
        if (line.length() <= LONGEST_CLASS && isClass(source, line, tables)) {
            return line.start();
        }
        int from = Math.max(line.start() + 1, line.end() - LONGEST_CLASS);
        int gap = text.indexOf("  ", from, line.end());
        if (gap < 0 || line.end() - gap < SHORTEST_CLASS) {
            return -1;
        }
        Line rest = new Line(line.number(), gap, line.end()).trimmed(text);
        return isClass(source, rest, tables) ? rest.start() : -1;
    }

    private static boolean isClass(SourceText source, Line line, Tables tables) {
        Banner banner = Banner.of(source, line, tables);
        return banner != null && banner.isBare();
    }
}
