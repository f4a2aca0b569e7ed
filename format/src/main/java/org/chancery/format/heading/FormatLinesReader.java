package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.dialect.Prosigns;
import org.chancery.format.section.Banner;
import org.chancery.format.section.GatewayMark;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.section.Marks;
import org.chancery.format.section.PageLine;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// Reads format lines 1 to 11 (reference 3).
///
/// ```
/// VZCZCXRO9485                              FL1   channel
/// PP RUEHBI RUEHCI                          FL2   highest precedence, stations still to reach
/// DE RUEHTA #1967/01 3090345                FL3   station, serial, section, filing time
/// ZNY CCCCC ZZH                             FL4   security, signals
/// P 050345Z NOV 09                          FL5   precedence, date-time group
/// FM AMEMBASSY ASTANA                       FL6
/// TO RUEHC/SECSTATE WASHDC PRIORITY 6761    FL7, FL8: see AddressReader
/// ```
final class FormatLinesReader {

    private static final int LONGEST_TIME = 40;

    private final SourceText source;
    private final String text;
    private final Tables tables;
    private final Marks marks;
    private final HeadingDraft draft;
    private final AddressReader addresses;

    /// The year that a container states, 0 where none does: what a year of two digits is near to.
    private final int nearYear;

    private final List<Located<String>> channels = new ArrayList<>();
    private final List<Located<String>> relay = new ArrayList<>();
    private final List<Located<String>> signals = new ArrayList<>();
    private @Nullable Located<String> digraph;
    private @Nullable Located<String> station;
    private @Nullable Located<String> serial;
    private @Nullable Located<String> filed;
    private @Nullable Located<String> security;
    private @Nullable Boolean clear;

    FormatLinesReader(
            SourceText source, Tables tables, Marks marks, HeadingDraft draft, int nearYear) {
        this.source = source;
        this.text = source.text();
        this.tables = tables;
        this.marks = marks;
        this.draft = draft;
        this.addresses = new AddressReader(source, tables, marks, draft);
        this.nearYear = nearYear;
    }

    /// @param lines of one heading, without blanks at their ends; a second format line 5 begins the
    ///   heading of the telegram that was readdressed, which is kept for the eye only (ACP 127(G)
    ///   503)
    void read(List<Line> lines) {
        boolean readdressed = false;
        boolean timed = false;
        for (Line line : lines) {
            LineShape shape = LineShape.of(text, line);
            if (shape == LineShape.TIME && timed && draft.from != null) {
                readdressed = true;
            }
            timed |= shape == LineShape.TIME;
            if (readdressed) {
                marks.mark(source.span(line), Element.REPEATED_HEADING);
            } else {
                read(line, shape);
            }
        }
        addresses.close();
        Transmission before = draft.transmission;
        draft.transmission =
                !before.equals(Transmission.NONE)
                        ? before
                        : new Transmission(
                                channels, digraph, relay, station, serial, filed, security, clear,
                                signals, null);
    }

    private void read(Line line, LineShape shape) {
        switch (shape) {
            case CHANNELS -> channels(line);
            case DELIVERY -> delivery(line);
            case INDICATORS -> indicators(line);
            case STATION -> station(line);
            case SECURITY -> security(line);
            case TIME -> time(line);
            case FROM -> from(line);
            case TO, INFO, EXEMPTED, ADDRESS -> {
                // Above format line 5 INFO names offices of the Department (reference 9,
                // state1970s).
                if (shape == LineShape.INFO && draft.dtg == null && draft.from == null) {
                    other(line);
                } else {
                    addresses.read(line, shape);
                }
            }
            case GROUPS -> marks.mark(source.span(line), Element.GROUP_COUNT);
            case BREAK -> marks.mark(source.span(line), Element.PROSIGN);
            case SIGNALS -> signalLine(line);
            case PAGE, SECTION_PAGE -> marks.mark(source.span(line), Element.PAGE_LINE);
            case COUNTER -> marks.mark(source.span(line), Element.COUNTER);
            case POSITIONAL -> positional(line);
            default -> other(line);
        }
    }

    private void positional(Line line) {
        PositionalLine positional = PositionalLine.of(source, line);
        if (positional != null) {
            positional.fill(marks, draft);
        }
    }

    /// FL1. Each relay adds a channel: `FDA035EUA024` (ACP 127(G) 426).
    private void channels(Line line) {
        int zczc = text.indexOf("ZCZC", line.start(), line.end());
        marks.mark(source.span(line.start(), zczc + 4), Element.TRANSMISSION_START);
        Cursor cursor = new Cursor(text, line).to(zczc + 4);
        boolean wellFormed = !cursor.isDone();
        while (!cursor.isDone() && wellFormed) {
            cursor.skipBlanks();
            int from = cursor.at();
            int letters = cursor.takeCapitals(3);
            cursor.skipBlanks();
            int digits = cursor.takeDigits(4);
            wellFormed = letters == 3 && digits >= 3;
            if (wellFormed) {
                Span span = source.span(from, cursor.at());
                channels.add(new Located<>(cursor.text(from).replace(" ", ""), span));
                marks.mark(span, Element.CHANNEL_NUMBER);
            } else {
                cursor.to(from);
            }
        }
        cursor.skipBlanks();
        if (!cursor.isDone() && !cursor.takeWord("UU") && !cursor.takeWord("HH")) {
            Span rest = source.span(cursor.at(), line.end());
            draft.diagnostics.add(new Violation(HeadingCode.HDG_CHANNEL, rest, source.text(rest)));
        } else if (channels.isEmpty()) {
            draft.diagnostics.add(
                    new Violation(HeadingCode.HDG_CHANNEL, source.span(line), source.text(line)));
        }
    }

    private void delivery(Line line) {
        if (digraph == null) {
            digraph =
                    new Located<>(
                            text.substring(line.start(), line.start() + 2),
                            source.span(line.start(), line.start() + 2));
        }
        marks.mark(source.span(line.start(), line.start() + 2), Element.PRECEDENCE_DIGRAPH);
        indicators(new Line(line.number(), line.start() + 2, line.end()));
    }

    private void indicators(Line line) {
        Cursor cursor = new Cursor(text, line);
        while (!cursor.isDone()) {
            cursor.skipBlanks();
            int from = cursor.takeToken();
            Span span = source.span(from, cursor.at());
            relay.add(new Located<>(cursor.text(from), span));
            marks.mark(span, Element.RELAY);
        }
    }

    /// FL3: `DE RUEHTA #1967/01 3090345`.
    private void station(Line line) {
        Cursor cursor = new Cursor(text, line);
        cursor.takeWord("DE");
        marks.mark(source.span(line.start(), cursor.at()), Element.PROSIGN);
        cursor.skipBlanks();
        int from = cursor.at();
        cursor.takeCapitals(9);
        station = located(cursor, from);
        marks.mark(source.span(from, cursor.at()), Element.STATION);
        cursor.skipBlanks();
        int number = cursor.at();
        cursor.take('#');
        int digits = cursor.at();
        cursor.takeDigits(6);
        cursor.takeCapitals(1);
        serial = located(cursor, digits);
        if (cursor.peek() == '/') {
            cursor.to(cursor.at() + 1);
            cursor.takeDigits(2);
        }
        marks.mark(source.span(number, cursor.at()), Element.STATION_SERIAL);
        cursor.skipBlanks();
        if (cursor.isDone()) {
            return;
        }
        int time = cursor.takeToken();
        filed = located(cursor, time);
        marks.mark(source.span(time, cursor.at()), Element.FILING_TIME);
    }

    /// FL4: `ZNY CCCCC ZZH (CCY AD...)`.
    private void security(Line line) {
        Cursor cursor = new Cursor(text, line);
        clear = text.startsWith("ZNR", line.start());
        cursor.to(line.start() + 3).skipBlanks();
        int letters = cursor.at();
        cursor.takeCapitals(7);
        security = located(cursor, letters);
        marks.mark(source.span(line.start(), cursor.at()), Element.SECURITY);
        signals(cursor, line);
    }

    private void signalLine(Line line) {
        Cursor cursor = new Cursor(text, line);
        signals(cursor, line);
    }

    /// Operating signals with their arguments, to the end of the line: `ZZH`, `ZOV RHMCSUU0136
    /// REROUTE OF ...`, `(CCY ...)`.
    private void signals(Cursor cursor, Line line) {
        cursor.skipBlanks();
        int from = -1;
        int end = cursor.at();
        while (!cursor.isDone()) {
            cursor.skipBlanks();
            int token = cursor.at();
            boolean bracket = cursor.peek() == '(';
            cursor.takeToken();
            if (bracket) {
                cursor.to(line.end());
            }
            boolean isSignal = !bracket && isSignal(token, cursor.at());
            if ((isSignal || bracket || from < 0) && from >= 0) {
                addSignal(from, end);
                from = -1;
            }
            from = from < 0 ? token : from;
            end = cursor.at();
        }
        if (from >= 0) {
            addSignal(from, end);
        }
    }

    private void addSignal(int from, int to) {
        Span span = source.span(from, to);
        String signal = text.substring(from, to);
        signals.add(new Located<>(signal, span));
        marks.mark(span, Element.OPERATING_SIGNAL);
        int end = Math.min(signal.length(), 3);
        if (isSignal(from, to)
                && tables.signals().meaning(signal.split(" ", 2)[0]) == null
                && tables.signals().meaning(signal.substring(0, end)) == null) {
            draft.diagnostics.add(new Violation(HeadingCode.HDG_SIGNAL, span, signal));
        }
    }

    /// Three letters, Z or Q first, perhaps a figure behind.
    private boolean isSignal(int from, int to) {
        char first = text.charAt(from);
        if ((first != 'Z' && first != 'Q') || to - from < 3 || to - from > 4) {
            return false;
        }
        Cursor cursor = new Cursor(text, from, to);
        return cursor.takeCapitals(3) == 3 && (cursor.isDone() || cursor.takeDigits(1) == 1);
    }

    /// FL5: `O P 120155Z OCT 08 ZFF4`.
    private void time(Line line) {
        addresses.close();
        DateTimeGroupShape shape = DateTimeGroupShape.find(text, line.start(), line.end());
        DateTimeGroupShape any = shape == null ? looseShape(line) : shape;
        if (any == null) {
            return;
        }
        prosigns(line.start(), any.start());
        Span span = source.span(any.start(), any.end());
        marks.mark(span, Element.DATE_TIME_GROUP);
        DateTimeGroupShape repaired = any.repaired(text);
        if (repaired != null) {
            any = repaired;
        }
        int year = any.fullYear(nearYear);
        DateTimeGroup group = year == 0 ? null : any.in(year);
        if (group != null && group.zone() == 'Z') {
            draft.dtg = new Located<>(group, span);
        } else if (group != null) {
            draft.dtg = new Located<>(group, span);
            draft.diagnostics.add(
                    new Violation(
                            HeadingCode.HDG_DTG,
                            span,
                            "zone " + group.zone() + " in " + source.text(span)));
        } else {
            draft.year = any.year().isEmpty() ? 0 : year;
            draft.diagnostics.add(new Violation(HeadingCode.HDG_DTG, span, source.text(span)));
        }
        if (group != null && repaired != null) {
            draft.diagnostics.add(
                    new Violation(
                            HeadingCode.HDG_DTG,
                            span,
                            source.text(span) + ", read as " + group.wire()));
        }
        if (any.year().isEmpty() && group != null) {
            draft.diagnostics.add(
                    new Violation(HeadingCode.HDG_DTG_YEAR, span, String.valueOf(year)));
        }
        signals(new Cursor(text, any.end(), line.end()), line);
    }

    /// A group whose month is no month.
    private @Nullable DateTimeGroupShape looseShape(Line line) {
        Cursor cursor = new Cursor(text, line);
        while (!cursor.isDone()) {
            cursor.skipBlanks();
            if (Cursor.isDigit(cursor.peek())) {
                return DateTimeGroupShape.at(text, cursor.at(), line.end());
            }
            cursor.takeToken();
        }
        return null;
    }

    private void prosigns(int from, int to) {
        for (int i = from; i < to; i++) {
            Precedence precedence = Precedences.ofProsign(text.charAt(i));
            if (precedence == null) {
                continue;
            }
            Located<Precedence> located = new Located<>(precedence, source.span(i, i + 1));
            marks.mark(source.span(i, i + 1), Element.PRECEDENCE);
            if (draft.action == null) {
                draft.action = located;
            } else if (draft.info == null) {
                draft.info = located;
            }
        }
    }

    /// FL6: `FM AMEMBASSY ASTANA`, `FM RUEHTA/AMEMBASSY ASTANA`.
    private void from(Line line) {
        addresses.close();
        int behind = Prosigns.behind(text, line, LineShape.FROM);
        marks.mark(source.span(line.start(), behind), Element.PROSIGN);
        Cursor cursor = new Cursor(text, line).to(behind);
        cursor.skipBlanks();
        int indicator = LineShape.indicator(text, cursor.at(), line.end());
        if (indicator > 0 && cursor.peek(indicator) == '/') {
            marks.mark(
                    source.span(cursor.at(), cursor.at() + indicator), Element.ROUTING_INDICATOR);
            cursor.to(cursor.at() + indicator + 1);
        }
        Line name =
                new Line(
                        line.number(), cursor.at(), OfficeCodes.end(text, cursor.at(), line.end()));
        Span span = source.span(name);
        marks.mark(span, Element.ORIGINATOR);
        if (draft.from == null) {
            draft.from = new Located<>(Passage.of(source, name).text(), span);
        }
    }

    /// Lines without a prosign: above format line 5 those of the Department's machine, below it
    /// addresses.
    private void other(Line line) {
        if (isOfText(line)) {
            return;
        }
        if (GatewayMark.is(text, line)) {
            marks.mark(source.span(line), Element.PROSIGN);
            return;
        }
        if (draft.dtg == null && draft.from == null) {
            if (isDamagedTime(line)) {
                Span span = source.span(line);
                prosigns(line.start(), line.start() + 1);
                marks.mark(source.span(line.start() + 2, line.end()), Element.DATE_TIME_GROUP);
                draft.diagnostics.add(new Violation(HeadingCode.HDG_DTG, span, source.text(span)));
                return;
            }
            DistributionLines.mark(source, line, marks);
        } else if (PageLine.of(text, line, LineShape.of(text, line)) == null) {
            addresses.read(line, LineShape.OTHER);
        }
    }

    /// The number of a general message and the class, which a few copies have among the format
    /// lines.
    private boolean isOfText(Line line) {
        Mrn number = GeneralMessage.of(text, line.start(), line.end());
        Banner banner =
                number == null && draft.from != null ? Banner.of(source, line, tables) : null;
        Located<Classification> classification = banner == null ? null : banner.classification();
        if (number != null) {
            marks.mark(source.span(line), Element.MESSAGE_NUMBER);
            draft.numbered(number, source.span(line));
        } else if (classification != null) {
            marks.mark(source.span(line), Element.CLASSIFICATION);
            draft.classification =
                    draft.classification == null ? classification : draft.classification;
        }
        return number != null || classification != null;
    }

    /// Format line 5 that cannot be read: `R 09I346Z JUN 75`, a prosign, figures, a month behind
    /// them.
    private boolean isDamagedTime(Line line) {
        Cursor cursor = new Cursor(text, line);
        if (Precedences.ofProsign(cursor.peek()) == null
                || cursor.peek(1) != ' '
                || !Cursor.isDigit(cursor.peek(2))
                || line.length() > LONGEST_TIME) {
            return false;
        }
        for (int i = line.start() + 3; i < line.end(); i++) {
            if (Character.isLetter(text.charAt(i))
                    && DateTimeGroupShape.isMonth(text, i, line.end())) {
                return true;
            }
        }
        return false;
    }

    private Located<String> located(Cursor cursor, int from) {
        return new Located<>(cursor.text(from), source.span(from, cursor.at()));
    }
}
