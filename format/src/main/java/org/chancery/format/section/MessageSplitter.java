package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Conflict;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// Takes a message apart into heading, fields and text, and joins its sections (reference 6).
///
/// One walk from the first line to the last. A heading in the middle of the text is one of three
/// things (reference 14.9): a repeat by the archive, the next section, or a quoted telegram; its
/// number and the open quotations tell which.
public final class MessageSplitter {

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Dialect dialect;
    private final Tables tables;
    private final Marks marks;
    private final HeadingLines headings;
    private final DueBanner banners;
    private final RunningHead runningHead;
    private final Furniture furniture;
    private final PageBreak pageBreaks;
    private final Stamps stamps;
    private final SectionTally tally;
    private final SecondCopy copies;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Message.Part> parts = new ArrayList<>();
    private final PageLines pages;
    private List<Line> heading = List.of();

    /// That of the heading, which every later section is held against.
    private @Nullable HeadingTime time;

    private List<Field> fields = List.of();
    private List<Field> quoted = List.of();
    private @Nullable Banner banner;
    private @Nullable Line endSerial;
    private boolean isEnded;
    private boolean isTextBegun;
    private int quotations;

    private MessageSplitter(
            SourceText source, Lines lines, Dialect dialect, Tables tables, Marks marks) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.dialect = dialect;
        this.tables = tables;
        this.marks = marks;
        this.headings = new HeadingLines(source, lines, tables);
        this.banners = new DueBanner(source, lines, tables, headings);
        this.runningHead = new RunningHead(text, lines);
        this.furniture = new Furniture(source, lines, runningHead, tables, marks);
        this.pageBreaks = new PageBreak(source, lines, tables);
        this.stamps = new Stamps(source, lines, pageBreaks, marks, diagnostics);
        this.copies = new SecondCopy(source, lines, tables);
        this.tally = new SectionTally(text);
        this.pages = new PageLines(source, lines, tally, marks, diagnostics);
    }

    /// Splits one message.
    ///
    /// @param lines of the message alone: an archive's page around it is left out
    public static Message split(
            SourceText source, Lines lines, Dialect dialect, Tables tables, Marks marks) {
        return new MessageSplitter(source, lines, dialect, tables, marks).split();
    }

    private Message split() {
        int at = lines.start();
        int start = new Preamble(source, lines, headings, tables).end();
        if (start >= 0) {
            for (int i = at; i < start; i++) {
                furniture.mark(i, diagnostics);
            }
            at = readFirst(start);
        }
        readText(at);
        boolean isWire = false;
        int times = 0;
        for (Line line : heading) {
            LineShape shape = LineShape.of(text, line);
            isWire |= shape == LineShape.STATION;
            times += shape == LineShape.TIME ? 1 : 0;
        }
        diagnostics.addAll(tally.check(banner, pages.all(), end()));
        return new Message(
                heading,
                fields,
                quoted,
                tally.text(),
                tally.sections(),
                parts,
                pages.all(),
                endSerial,
                isEnded,
                isWire,
                times > 1,
                diagnostics);
    }

    private Span end() {
        int bytes = source.bytes().length;
        return new Span(bytes, bytes);
    }

    /// Heading and fields of the first section; where its text begins.
    private int readFirst(int at) {
        DateAbove date = DateAbove.at(text, lines, at, headings, tables);
        int start = date == null ? at : date.page();
        int behind = headingEnd(start);
        for (int again = headingAgain(start, behind);
                again > start;
                again = headingAgain(start, behind)) {
            for (int i = start; i < again; i++) {
                marks.mark(source.span(lines.line(i)), Element.REPEATED_HEADING);
            }
            start = again;
            behind = headingEnd(start);
        }
        heading = headings.collect(start, behind);
        time = HeadingTime.of(text, heading);
        if (date != null) {
            takeDate(date, at);
        }
        int printed = GatewayMark.behind(text, lines, behind);
        int due = banners.behindPrinted(printed);
        banner = banners.at(due, heading);
        markGateways(behind, banner == null ? behind : printed);
        if (due > printed) {
            marks.mark(source.span(lines.line(printed)), Element.PAGE_LINE);
        }
        TopReader.Top top =
                new TopReader(source, lines, dialect, tables)
                        .read(banner == null ? behind : due, banner);
        fields = top.fields();
        quoted =
                fields.stream().anyMatch(Field::describes)
                        ? List.of()
                        : new QuotedTelegram(source, lines, dialect, tables, headings, banners)
                                .labels(top.end(), heading);
        stamps.take(fields);
        int number =
                banner != null && banner.section() > 0
                        ? banner.section()
                        : StationLine.section(text, heading);
        parts.add(new Message.Part(number, banner, heading));
        tally.begin(number, banner == null ? 0 : banner.total());
        pages.of(banner);
        pages.note(start, behind);
        pageBreaks.mark(start, behind, marks);
        for (int skipped : top.skipped()) {
            marks.mark(source.span(lines.line(skipped)), Element.PAGE_LINE);
            if (pages.noteAt(skipped)) {
                continue;
            }
            if (Stamp.is(text, lines.line(skipped))) {
                stamp(skipped);
            } else {
                furniture.mark(skipped, diagnostics);
            }
        }
        return top.end();
    }

    /// Takes the date above a copy into the heading: last, as offices above format line 5 are no
    /// addressees.
    private void takeDate(DateAbove date, int at) {
        if (date.isSaidAgain(text, heading)) {
            marks.mark(source.span(date.line()), Element.REPEATED_HEADING);
        } else {
            heading.add(date.line());
        }
        for (int i = at + 1; i < date.page(); i++) {
            furniture.mark(i, diagnostics);
        }
    }

    /// Where the same heading begins a second time before anything follows it, as archives double
    /// it (reference 10); the first line where it does not.
    private int headingAgain(int start, int behind) {
        int due = lines.next(behind);
        if (behind > start && banners.at(due, heading) != null) {
            due = lines.next(due + 1);
        }
        boolean isHeading = due > behind && due < lines.end() && headings.isStart(due);
        if (!isHeading) {
            return start;
        }
        HeadingTime first = HeadingTime.of(text, headings.collect(start, behind));
        HeadingTime second = HeadingTime.of(text, headings.collect(due, headings.end(due)));
        return first != null && first.equals(second) ? due : start;
    }

    private int headingEnd(int at) {
        return headings.isStart(at) ? headings.end(at) : at;
    }

    private void markGateways(int from, int to) {
        for (int i = from; i < to; i++) {
            marks.mark(source.span(lines.line(i)), Element.PROSIGN);
        }
    }

    private void readText(int from) {
        int at = from;
        while (at < lines.end()) {
            at = step(at);
        }
    }

    /// Reads what stands at a line of the text; the next line to read.
    private int step(int at) {
        Line line = lines.line(at);
        LineShape shape = lines.shape(at);
        switch (shape) {
            case BLANK -> {
                tally.blank(lines.raw(at));
                return at + 1;
            }
            case SECTION_PAGE, PAGE -> {
                int behind = pageLine(at);
                if (behind > at) {
                    return behind;
                }
            }
            case END -> {
                return ending(at, line, Element.END_OF_MESSAGE);
            }
            case END_SERIAL, BREAK -> {
                if (quotations == 0 || isAtEnd(at)) {
                    return ending(
                            at,
                            line,
                            shape == LineShape.BREAK ? Element.PROSIGN : Element.END_SERIAL);
                }
            }
            case CHANNELS, STATION, POSITIONAL, DELIVERY -> {
                int enclosed = AirTrafficMessage.behind(text, lines, at);
                if (enclosed > at) {
                    for (int i = at; i < enclosed; i++) {
                        tally.add(lines.raw(i));
                    }
                    isTextBegun = true;
                    return enclosed;
                }
                if (headings.isStart(at) && (quotations == 0 || isEnded)) {
                    return section(at);
                }
            }
            case TIME, FROM, SECURITY -> {
                boolean isSection = isEnded && headings.isStart(at) || isTimeOfSection(at);
                if (isSection) {
                    return section(at);
                }
            }
            default -> {
                // looked at below
            }
        }
        if (isEnded && line.length() == 1 && text.charAt(line.start()) == '_') {
            return editorsNotes(at);
        }
        if (isEnded && !furniture.isSignature(line)) {
            furniture.mark(at, diagnostics);
            return at + 1;
        }
        return textLine(at, line);
    }

    /// Format line 5 once more, below the text of a section and above another's.
    private boolean isTimeOfSection(int at) {
        if (at >= lines.end()
                || lines.shape(at) != LineShape.TIME
                || !isTextBegun
                || quotations > 0
                || banner == null
                || banner.total() < 2) {
            return false;
        }
        HeadingTime here = HeadingTime.of(text, List.of(lines.line(at)));
        int next = lines.next(at + 1);
        return here != null
                && next < lines.end()
                && lines.shape(next) == LineShape.FROM
                && here.equals(time);
    }

    private int textLine(int at, Line line) {
        char first = text.charAt(line.start());
        if (runningHead.isAt(at) || Stamp.is(text, line)) {
            return stamp(at);
        }
        if (PageNumber.is(text, line) || pageBreaks.isReversed(at)) {
            marks.mark(source.span(line), Element.PAGE_LINE);
            tally.cut();
            return at + 1;
        }
        if (first >= 'A' && first <= 'Z' || first == '(') {
            Banner found = Banner.of(source, line, tables);
            if (found == null
                    && line.length() < 80
                    && text.indexOf("SECTION", line.start(), line.end()) > 0) {
                found = DamagedBanner.of(source, line, tables);
            }
            boolean isPageClass =
                    found != null
                            && found.isBare()
                            && (pageBreaks.behind(at) > at
                                    || furniture.isPageClass(at, isTextBegun)
                                    || isTimeOfSection(lines.next(at + 1)));
            if (isPageClass) {
                marks.mark(source.span(line), Element.PAGE_LINE);
                tally.cut();
                return at + 1;
            }
            if (found != null && !found.isBare() && isOwn(found)) {
                return repeatedTop(at, found, List.of());
            }
            if (line.length() <= 12
                    && quotations == 0
                    && isTextBegun
                    && furniture.isLeftover(at, line)) {
                marks.mark(source.span(line), Element.CAPTION);
                tally.cut();
                return at + 1;
            }
        }
        tally.add(lines.raw(at));
        copies.textBegins(line);
        isTextBegun = true;
        quotations = Math.max(0, quotations + Quotations.balance(source, line.start(), line.end()));
        return at + 1;
    }

    private int stamp(int at) {
        int behind = stamps.take(at);
        tally.cut();
        return behind;
    }

    /// A page line is out of the text, unless a heading begins with it; behind it, or `at` where it
    /// is none after all.
    private int pageLine(int at) {
        PageLines.Found found = pages.at(at);
        if (found == null) {
            return at;
        }
        if (found.isFirst() && (isEnded || isTextBegun && hasTime(found.behind()))) {
            return section(at);
        }
        pages.take(found);
        tally.cut();
        return found.behind();
    }

    private boolean hasTime(int from) {
        int until = Math.min(lines.end(), from + 25);
        for (int i = from; i < until; i++) {
            if (lines.shape(i) == LineShape.TIME) {
                return true;
            }
        }
        return false;
    }

    private boolean isAtEnd(int at) {
        int next = lines.next(at + 1);
        return next >= lines.end()
                || lines.shape(next) == LineShape.END_SERIAL
                || lines.shape(next) == LineShape.END
                || furniture.isAnnotation(lines.line(next));
    }

    private int ending(int at, Line line, Element element) {
        marks.mark(source.span(line), element);
        int serial = text.indexOf('#', line.start(), line.end());
        if (serial >= 0) {
            endSerial = line;
            marks.mark(source.span(serial, line.end()), Element.END_SERIAL);
        }
        boolean isLast =
                element == Element.END_OF_MESSAGE || text.startsWith("NNNN", line.end() - 4);
        isEnded |= isLast;
        if (element == Element.PROSIGN || element == Element.END_SERIAL) {
            isEnded |= isAtEnd(at);
        }
        quotations = isEnded ? 0 : quotations;
        tally.cut();
        return at + 1;
    }

    /// Below the end and a rule, all is what editors say of the telegram (reference 9, edited).
    private int editorsNotes(int rule) {
        for (int i = rule; i < lines.end(); i++) {
            marks.mark(source.span(lines.line(i)), Element.EDITORS_NOTE);
        }
        return lines.end();
    }

    /// Another heading with format lines: the next section, or another telegram.
    private int section(int at) {
        int behind = headings.end(at);
        List<Line> own = headings.collect(at, behind);
        if (isOther(own)) {
            return other(at);
        }
        pages.note(at, behind);
        own.forEach(line -> marks.mark(source.span(line), Element.REPEATED_HEADING));
        boolean isBehindEnd = isEnded;
        isEnded = false;
        quotations = 0;
        int due = lines.next(behind);
        Banner found = banners.at(due, heading);
        int section =
                found != null && found.section() > 0
                        ? found.section()
                        : StationLine.section(text, own);
        int copy = isBehindEnd && section == 0 ? copies.behind(textStart(due, found)) : -1;
        if (copy >= 0) {
            copies.mark(at, copy, marks);
            diagnostics.add(new Violation(SectionCode.SEC_REPEAT, source.span(lines.line(at))));
            isEnded = true;
            return copy;
        }
        if (found == null) {
            parts.add(new Message.Part(section, null, own));
            tally.begin(section, 0);
            return behind;
        }
        return repeatedTop(due, found, own);
    }

    private int textStart(int due, @Nullable Banner found) {
        return found == null
                ? due
                : new TopReader(source, lines, dialect, tables).read(due, found).end();
    }

    /// Whether a heading is of another telegram: another date-time group, or another number under
    /// its banner.
    private boolean isOther(List<Line> own) {
        HeadingTime here = HeadingTime.of(text, own);
        return here != null && time != null && !here.equals(time);
    }

    /// Another telegram in the same source is not read as part of this one.
    private int other(int at) {
        Span span = source.span(lines.line(at));
        diagnostics.add(
                new Violation(
                        SectionCode.SEC_MRN, span, "another telegram begins here and is not read"));
        isEnded = true;
        return lines.end();
    }

    /// Whether a banner in the text belongs to this telegram: its own number, outside a quotation
    /// or counting on.
    private boolean isOwn(Banner found) {
        Banner own = banner;
        if (own == null) {
            return found.total() > 0 && quotations == 0;
        }
        boolean sameNumber = own.serial() >= 0 && own.serial() == found.serial();
        boolean nextSection =
                found.total() > 0
                        && found.total() == own.total()
                        && found.section() == tally.current() + 1;
        if (quotations > 0) {
            return sameNumber && nextSection;
        }
        return sameNumber || found.serial() < 0 && found.total() > 0 || nextSection;
    }

    /// A banner with the fields under it, once more.
    private int repeatedTop(int at, Banner found, List<Line> own) {
        TopReader.Top top = new TopReader(source, lines, dialect, tables).read(at, found);
        int number = found.section() > 0 ? found.section() : StationLine.section(text, own);
        boolean again = number == tally.current() && number > 0 || number == 0;
        Span block = source.span(found.line()).to(source.span(lastOf(top)));
        for (Field field : top.fields()) {
            for (Line line : field.lines()) {
                marks.mark(source.span(line), Element.REPEATED_HEADING);
            }
        }
        if (again) {
            diagnostics.add(new Violation(SectionCode.SEC_REPEAT, block));
            tally.cut();
        } else {
            tally.begin(number, found.total());
        }
        parts.add(new Message.Part(number, found, own));
        new RepeatedFields(source, fields).compare(top.fields(), diagnostics);
        Banner mine = banner;
        if (mine != null
                && mine.number() != null
                && found.number() != null
                && mine.serial() != found.serial()) {
            diagnostics.add(
                    new Conflict(
                            SectionCode.SEC_MRN,
                            found.number(),
                            mine.number(),
                            source.text(found.number())));
        }
        return behindNumber(top.end());
    }

    /// Behind the number of a general message that stands once more below the banner.
    private int behindNumber(int at) {
        int next = lines.next(at);
        Line line = lines.line(Math.min(next, lines.end() - 1));
        if (next == lines.end() || GeneralMessage.of(text, line.start(), line.end()) == null) {
            return at;
        }
        marks.mark(source.span(line), Element.REPEATED_HEADING);
        return next + 1;
    }

    private static Line lastOf(TopReader.Top top) {
        return top.fields().getLast().lines().getLast();
    }
}
