package org.chancery.format.section;

import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.jspecify.annotations.Nullable;

/// A heading that stands behind its text, as pages print it that show the headings of a telegram
/// only when asked (reference 10).
///
/// ```
/// 1. THE FERRY SAILS ON MONDAYS.
/// OAKDEN
/// NNNN
/// P 301234Z JAN 08
/// FM AMEMBASSY VALLETTA
/// TO SECSTATE WASHDC PRIORITY 1234
/// C O N F I D E N T I A L VALLETTA 000222
/// ```
///
/// It is the heading of the text above it only where nothing else can be meant: the text begins at
/// its beginning and ends with an end mark outside a quotation, the heading has no text of its own,
/// and where both state a number, it is the same one. A telegram behind the rest of another has
/// text; a quoted one stands before an end mark.
public final class HeadingBehind {

    /// Words of a page above the text, `Show Headers`.
    private static final int MOST_WORDS_OF_PAGE = 5;

    private static final int LONGEST_WORDS_OF_PAGE = 30;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Dialect dialect;
    private final Tables tables;
    private final HeadingLines headings;

    private HeadingBehind(SourceText source, Lines lines, Dialect dialect, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.dialect = dialect;
        this.tables = tables;
        this.headings = new HeadingLines(source, lines, tables);
    }

    /// A message in its right order.
    ///
    /// @param lines the heading first
    /// @param heading where its first line stands
    public record Ordered(Lines lines, Span heading) {}

    /// The message in its right order; null where it stands so already.
    public static @Nullable Ordered find(
            SourceText source, Lines lines, Dialect dialect, Tables tables) {
        return new HeadingBehind(source, lines, dialect, tables).find();
    }

    private @Nullable Ordered find() {
        int at = startBehindText();
        if (at < 0 || !isWhole(at)) {
            return null;
        }
        int behind = headings.end(at);
        int due = lines.next(behind);
        Banner banner = new DueBanner(source, lines, tables, headings).at(due, List.of());
        TopReader.Top top =
                new TopReader(source, lines, dialect, tables)
                        .read(banner == null ? behind : due, banner);
        int end = behindNumber(withoutPageEnd(due + 1, top.end()));
        if (hasText(end) || !isSameNumber(at, banner) || !isSameSerial(at, behind)) {
            return null;
        }
        return new Ordered(
                lines.moved(at, end, textStart(at, banner != null)), source.span(lines.line(at)));
    }

    /// Where the first heading begins that an end mark stands before; -1 where a heading stands
    /// above all text, or none behind it.
    private int startBehindText() {
        boolean isText = false;
        boolean isField = false;
        int last = -1;
        for (int i = lines.start(); i < lines.end(); i++) {
            if (lines.shape(i) == LineShape.BLANK) {
                continue;
            }
            if (headings.isStart(i)) {
                if (!isText && !isField) {
                    return -1;
                }
                if (isEnd(last) || isText && isClass(last)) {
                    return i;
                }
            }
            if (!isText && lines.shape(i) == LineShape.OTHER) {
                Line line = lines.line(i);
                isText = ParagraphStart.is(text, line) || isSet(line);
                isField = isField || isText || FieldLabel.of(text, line) != null;
            }
            last = Stamp.is(text, lines.line(i)) ? last : i;
        }
        return -1;
    }

    private boolean isEnd(int at) {
        return switch (lines.shape(at)) {
            case END, END_SERIAL, BREAK -> true;
            default -> false;
        };
    }

    /// The class alone, as at the foot of a page.
    private boolean isClass(int at) {
        Banner banner =
                lines.shape(at) == LineShape.OTHER
                        ? Banner.of(source, lines.line(at), tables)
                        : null;
        return banner != null && banner.isBare();
    }

    private boolean isSet(Line line) {
        return !SetName.at(text, line.start(), line.end()).isEmpty();
    }

    /// Before the class at the foot of the heading's page, which its last field does not go on
    /// with.
    private int withoutPageEnd(int from, int end) {
        int at = end;
        while (at > from && (lines.shape(at - 1) == LineShape.BLANK || isClass(at - 1))) {
            at--;
        }
        return at;
    }

    /// Behind the number of a general message below the banner.
    private int behindNumber(int end) {
        int next = lines.next(end);
        Line line = next < lines.end() ? lines.line(next) : null;
        return line != null && GeneralMessage.of(text, line.start(), line.end()) != null
                ? next + 1
                : end;
    }

    /// Whether the text begins with its first paragraph, and no quotation is open at its end.
    private boolean isWhole(int heading) {
        int open = 0;
        boolean isNumbered = false;
        for (int i = lines.start(); i < heading; i++) {
            Line line = lines.line(i);
            if (lines.shape(i) != LineShape.OTHER) {
                continue;
            }
            if (!isNumbered && ParagraphStart.is(text, line) && !isFirst(line)) {
                return false;
            }
            isNumbered = isNumbered || ParagraphStart.is(text, line) || isSet(line);
            open = Math.max(0, open + Quotations.balance(source, line.start(), line.end()));
        }
        return open == 0;
    }

    /// `1.`, `¶1.`, `(C) 1.`
    private boolean isFirst(Line line) {
        Cursor cursor = new Cursor(text, line);
        while (!cursor.isDone() && !Cursor.isDigit(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        return cursor.take('1') && !Cursor.isDigit(cursor.peek());
    }

    private boolean hasText(int from) {
        for (int i = from; i < lines.end(); i++) {
            boolean isFurniture =
                    switch (lines.shape(i)) {
                        case BLANK, END, END_SERIAL, BREAK, PAGE -> true;
                        default -> isClass(i) || Stamp.is(text, lines.line(i));
                    };
            if (!isFurniture) {
                return true;
            }
        }
        return false;
    }

    /// Whether the number above the text, where one stands there, is that of the heading.
    private boolean isSameNumber(int heading, @Nullable Banner own) {
        int stated = own == null ? -1 : own.serial();
        PageLine page = PageLine.of(text, lines.line(heading), lines.shape(heading));
        stated = stated < 0 && page != null ? page.serial() : stated;
        for (int i = lines.start(); i < heading && stated >= 0; i++) {
            Line line = lines.line(i);
            if (lines.shape(i) == LineShape.OTHER && ParagraphStart.is(text, line)) {
                return true;
            }
            Banner banner =
                    lines.shape(i) == LineShape.OTHER ? Banner.of(source, line, tables) : null;
            if (banner != null && banner.serial() >= 0) {
                return banner.serial() == stated;
            }
        }
        return true;
    }

    /// Whether format line 15 at the end of the text repeats the number of format line 3 (reference
    /// 3.3); one that is missing says nothing.
    private boolean isSameSerial(int heading, int behind) {
        int end = -1;
        for (int i = heading - 1; i > lines.start() && end < 0; i--) {
            if (lines.shape(i) == LineShape.OTHER) {
                return true;
            }
            end = serial(lines.line(i));
        }
        for (int i = heading; i < behind; i++) {
            if (lines.shape(i) == LineShape.STATION) {
                int station = serial(lines.line(i));
                return end < 0 || station < 0 || end == station;
            }
        }
        return true;
    }

    /// `#1967`, -1 where none stands.
    private int serial(Line line) {
        int sign = text.indexOf('#', line.start(), line.end());
        Cursor cursor = new Cursor(text, Math.max(line.start(), sign + 1), line.end());
        int from = cursor.at();
        return sign >= 0 && cursor.takeDigits(6) > 0 ? Integer.parseInt(cursor.text(from)) : -1;
    }

    /// Where the text begins, below the words of a page; its class is one of them where the heading
    /// has a banner.
    private int textStart(int heading, boolean hasBanner) {
        int at = lines.next(lines.start());
        for (int words = 0; at < heading && words < MOST_WORDS_OF_PAGE; words++) {
            if (isTextStart(at, hasBanner)) {
                return at;
            }
            at = lines.next(at + 1);
        }
        return lines.next(lines.start());
    }

    private boolean isTextStart(int at, boolean hasBanner) {
        Line line = lines.line(at);
        return line.length() > LONGEST_WORDS_OF_PAGE
                || ParagraphStart.is(text, line)
                || isSet(line)
                || FieldLabel.of(text, line) != null
                || CaptionLine.of(source, line, tables) != null
                || Banner.of(source, line, tables) != null && !(hasBanner && isClass(at));
    }
}
