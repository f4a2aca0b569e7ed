package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// Reads the addressees of the labelled form, the place first, then the office, then the precedence
/// (reference 9, smart).
///
/// ```
/// Info: TUNIS, AMEMBASSY ROUTINE; TRIPOLI, AMEMBASSY ROUTINE;
///       UN ROME, USMISSION ROUTINE
/// ```
///
/// One ends at a semicolon, or behind its precedence at the end of a line, or with the line if the
/// next one has a comma of its own.
final class SmartAddresses {

    /// More of one address than this is no address.
    private static final int LONGEST = 200;

    private static final int MOST_LINES = 4;

    private final SourceText source;
    private final Tables tables;
    private final Marks marks;
    private @Nullable Located<Precedence> highest;

    SmartAddresses(SourceText source, Tables tables, Marks marks) {
        this.source = source;
        this.tables = tables;
        this.marks = marks;
    }

    /// The highest precedence among the action addressees, read first: what format line 5 would
    /// have said.
    @Nullable Located<Precedence> highest() {
        return highest;
    }

    static boolean isNone(String value) {
        return switch (value.strip().toUpperCase(Locale.ROOT)) {
            case "", "NONE", "NONE.", "N/A", "NA", "NIL", "-", "--" -> true;
            default -> false;
        };
    }

    /// @param lines the values of a label, on as many lines as they take
    void read(List<Line> lines, List<Located<Addressee>> into) {
        boolean isAction = highest == null && into.isEmpty();
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int from = line.start();
            int stop = semicolon(from, line.end());
            while (stop >= 0) {
                open.add(new Line(line.number(), from, stop));
                close(open, isAction, into);
                from = stop + 1;
                stop = semicolon(from, line.end());
            }
            open.add(new Line(line.number(), from, line.end()));
            if (i + 1 == lines.size()
                    || open.size() == MOST_LINES
                    || isWhole(open, lines.get(i + 1))) {
                close(open, isAction, into);
            }
        }
    }

    private int semicolon(int from, int end) {
        return from < end ? source.text().indexOf(';', from, end) : -1;
    }

    /// Whether an address is complete at the end of its line: it has its precedence, or place and
    /// office with another such line behind.
    private boolean isWhole(List<Line> open, Line next) {
        String value = Passage.of(source, open).text();
        int comma = value.indexOf(',');
        boolean isPlaceAndOffice = comma >= 0 && comma < value.length() - 1;
        return precedence(value, 0, value.length()) != null
                || isPlaceAndOffice && source.text(next).indexOf(',') >= 0;
    }

    private void close(List<Line> open, boolean isAction, List<Located<Addressee>> into) {
        Passage passage = Passage.of(source, open);
        open.clear();
        if (isNone(passage.text())) {
            marks.mark(passage.spans(), Element.ADDRESSEE);
        } else {
            address(passage, isAction, into);
        }
    }

    private void address(Passage passage, boolean isAction, List<Located<Addressee>> into) {
        String value = passage.text();
        int to = value.length();
        while (to > 0 && (value.charAt(to - 1) == ' ' || value.charAt(to - 1) == ',')) {
            to--;
        }
        if (to > LONGEST) {
            return;
        }
        Precedence precedence = precedence(value, 0, to);
        int end = to;
        if (precedence != null) {
            end = to - precedence.word().length();
            marks.mark(passage.spans(end, to), Element.PRECEDENCE);
            Located<Precedence> known = highest;
            if (isAction && (known == null || known.value().compareTo(precedence) < 0)) {
                highest = Located.in(passage, end, to, precedence);
            }
            // `VALLETTA, AMEMBASSY - ROUTINE`
            while (end > 0 && (value.charAt(end - 1) == ' ' || value.charAt(end - 1) == '-')) {
                end--;
            }
        }
        marks.mark(passage.spans(0, end), Element.ADDRESSEE);
        if (end > 0) {
            String name = office(value.substring(0, end), tables);
            into.add(
                    Located.in(passage, 0, to, new Addressee(name, null, precedence, null, false)));
        }
    }

    /// The precedence at the end of an address, in any case.
    static @Nullable Precedence precedence(String value, int from, int to) {
        int end = to;
        while (end > from && (value.charAt(end - 1) == ' ' || value.charAt(end - 1) == ',')) {
            end--;
        }
        String last = value.substring(Math.max(from, end - 24), end).toUpperCase(Locale.ROOT);
        return Precedences.endingAt(last, 0, last.length());
    }

    private static final String[] OFFICES = {
        "AMEMBASSY",
        "AMCONSUL",
        "AMCONGEN",
        "AMLEGATION",
        "SECSTATE",
        "USMISSION",
        "USINT",
        "USLO",
        "USDEL",
        "USOFFICE",
        "USEU",
        "USNATO",
        "USUN",
        "REO",
        "CDR",
        "SECDEF",
        "JOINT STAFF"
    };

    /// `WASHDC, SECSTATE` is SECSTATE WASHDC: the name as every other dialect has it.
    static String office(String written, Tables tables) {
        int comma = written.indexOf(',');
        if (comma < 0) {
            return written.strip();
        }
        String place = written.substring(0, comma).strip();
        String office = written.substring(comma + 1).strip();
        boolean isTurned = isOffice(office) || !isOffice(place);
        // A place with a comma of its own: `WASHINGTON DC, USA, ...` is left as it is written.
        boolean isKnown = tables.posts().named(office + " " + place) != null;
        return office.isEmpty()
                ? place
                : isKnown || isTurned ? office + " " + place : place + " " + office;
    }

    private static boolean isOffice(String name) {
        for (String office : OFFICES) {
            if (name.regionMatches(true, 0, office, 0, office.length())) {
                return true;
            }
        }
        return false;
    }
}
