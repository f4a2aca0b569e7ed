package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic.Repair;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.dialect.Prosigns;
import org.chancery.format.section.Marks;
import org.chancery.format.section.PageLine;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// Reads format lines 7 to 9: addressees, one a line, the word TO, INFO or XMT on the first only
/// (reference 3.1, address; 3.3).
///
/// ```
/// INFO RUCNCLS/ALL SOUTH AND CENTRAL ASIA COLLECTIVE PRIORITY
/// RUCNCIS/CIS COLLECTIVE PRIORITY 2116
/// ```
final class AddressReader {

    /// Serials have three digits and more; behind a precedence or a post a shorter one is one too.
    private static final int SERIAL_DIGITS = 3;

    /// A name that reaches this far may go on in the next line.
    private static final int WRAPS_FROM = 50;

    /// Before an address that a gateway put behind another on the same line.
    private static final String DELIVERED = " ZEN/";

    /// It ends the names of offices, so that two of it are of two.
    private static final String CITY = " WASHINGTON DC";

    /// It begins a name of the directory.
    private static final String DIRECTORY = "/C=";

    private static final int MOST_LINES_OF_DIRECTORY = 8;

    /// Of an indicator in the midst of a line.
    private static final int FEWEST_LETTERS = 6;

    private final SourceText source;
    private final String text;
    private final Tables tables;
    private final Marks marks;
    private final HeadingDraft draft;
    private @Nullable List<Located<Addressee>> list;
    private final List<Line> open = new ArrayList<>();
    private boolean hasIndicators;

    AddressReader(SourceText source, Tables tables, Marks marks, HeadingDraft draft) {
        this.source = source;
        this.text = source.text();
        this.tables = tables;
        this.marks = marks;
        this.draft = draft;
    }

    void read(Line line, LineShape shape) {
        switch (shape) {
            case TO -> begin(draft.to, line, shape);
            case INFO -> begin(draft.infoAddressees, line, shape);
            case EXEMPTED -> begin(draft.exempted, line, shape);
            default -> {
                if (shape == LineShape.OTHER && isInstruction(line)) {
                    close();
                    marks.mark(source.span(line), Element.INSTRUCTION);
                    draft.passLines.add(new Located<>(source.text(line), source.span(line)));
                } else if (shape == LineShape.OTHER && wraps(line)) {
                    open.add(line);
                } else {
                    close();
                    open.add(line);
                }
            }
        }
    }

    private void begin(List<Located<Addressee>> next, Line line, LineShape shape) {
        close();
        list = next;
        int behind =
                shape == LineShape.EXEMPTED ? line.start() + 3 : Prosigns.behind(text, line, shape);
        marks.mark(source.span(line.start(), behind), Element.PROSIGN);
        Line rest = new Line(line.number(), behind, line.end()).trimmed(text);
        if (shape == LineShape.INFO && text.startsWith("XMT ", rest.start())) {
            // `INFO XMT AMEMBASSY SOFIA`
            begin(draft.exempted, rest, LineShape.EXEMPTED);
        } else if (PageLine.of(text, rest, LineShape.of(text, rest)) != null) {
            // `TO PAGE 02 STATE 015113 182333Z`: put in by the machine between two lines.
            marks.mark(source.span(rest), Element.PAGE_LINE);
        } else if (rest.length() > 0) {
            open.add(rest);
        }
    }

    /// `AMEMBASSY OTTAWA PASS TO AMCONSUL QUEBEC`, `HQ SOUTHCOM ALSO FOR POLAD`: between addresses,
    /// and not one.
    private boolean isInstruction(Line line) {
        String words = text.substring(line.start(), line.end());
        return words.contains(" PASS ")
                || words.contains(" ALSO FOR ")
                || words.contains(" FOR POLAD")
                || words.contains(" PLEASE PASS");
    }

    /// Whether a line without an indicator goes on with the name above it.
    private boolean wraps(Line line) {
        if (open.isEmpty()) {
            return false;
        }
        Line last = open.getLast();
        if (text.startsWith("//", line.start())
                || isDirectoryName(line)
                || text.charAt(last.end() - 1) == '/' && !text.startsWith("//", last.end() - 2)) {
            return true;
        }
        boolean isFilled = text.indexOf(DELIVERED, last.start(), last.end()) > 0;
        return (hasIndicators || isFilled)
                && last.length() >= WRAPS_FROM
                && !Cursor.isDigit(text.charAt(last.end() - 1))
                && tables.posts().named(text.substring(line.start(), line.end())) == null;
    }

    /// The rest of a name of the directory, `/C=US/O=U.S. GOVERNMENT/OU=...(UC)`, over several
    /// lines.
    private boolean isDirectoryName(Line line) {
        Line last = open.getLast();
        boolean isDirectory =
                open.size() < MOST_LINES_OF_DIRECTORY
                        && text.indexOf(DIRECTORY, open.getFirst().start(), last.end()) > 0
                        && !text.startsWith("(UC)", last.end() - 4);
        return isDirectory || text.startsWith("(UC)", line.start());
    }

    /// Reads the address that has been collected.
    void close() {
        if (open.isEmpty()) {
            return;
        }
        Passage passage = Passage.of(source, open);
        open.clear();
        List<Located<Addressee>> into = list;
        if (into == null) {
            // No TO stood above it: an addressee all the same, of the action list.
            into = draft.to;
            list = into;
        }
        int exempted = passage.text().indexOf(" XMT ");
        if (exempted > 0) {
            // `EUROPEAN POLITICAL COLLECTIVE XMT AMEMBASSY SOFIA` (5 FAH-2 H-321.9)
            address(passage, 0, exempted, into);
            marks.mark(passage.spans(exempted + 1, exempted + 4), Element.PROSIGN);
            address(passage, exempted + 5, passage.text().length(), draft.exempted);
            list = draft.exempted;
        } else {
            addresses(passage, into);
        }
    }

    /// One address, or several where a gateway filled its lines anew: `ZEN/DCMA HQ ALEXANDRIA VA
    /// ZEN/DISA WASHINGTON DC`.
    private void addresses(Passage passage, List<Located<Addressee>> into) {
        String line = passage.text();
        int from = 0;
        for (int next = line.indexOf(DELIVERED); next > 0; next = line.indexOf(DELIVERED, from)) {
            address(passage, from, next, into);
            from = next + 1;
        }
        for (int next = nextIndicator(line, from); next > 0; next = nextIndicator(line, from)) {
            address(passage, from, next, into);
            from = next;
        }
        boolean isDirectory = line.indexOf(DIRECTORY, from) >= 0;
        for (int next = isDirectory ? -1 : behindCity(line, from);
                next > 0;
                next = behindCity(line, from)) {
            address(passage, from, next, into);
            from = skipBlanks(line, next, line.length());
        }
        address(passage, from, line.length(), into);
    }

    /// Where the next of several addresses with indicators begins, as editions print them:
    /// `RUEHRO/AMEMBASSY ROME 8742 RUEHVT/AMEMBASSY VALLETTA 0919`; -1 where one is left.
    private static int nextIndicator(String line, int from) {
        for (int stroke = line.indexOf('/', from); stroke > 0; stroke = line.indexOf('/', stroke)) {
            int start = stroke;
            while (start > from && Cursor.isCapital(line.charAt(start - 1))) {
                start--;
            }
            boolean isOne =
                    stroke - start >= FEWEST_LETTERS
                            && (line.startsWith("RU", start) || line.startsWith("RH", start))
                            && LineShape.indicator(line, start, stroke) > 0
                            && !line.startsWith("//", stroke);
            if (isOne && start > from && line.charAt(start - 1) == ' ') {
                return start;
            }
            stroke++;
        }
        return -1;
    }

    /// Behind the city, and the office codes behind it, that ends the first of several names:
    /// `SECNAV WASHINGTON DC CNO WASHINGTON DC//N1//`; -1 where one name is left.
    private static int behindCity(String line, int from) {
        int city = line.indexOf(CITY, from);
        boolean isOne = city < 0 || line.indexOf(CITY, city + CITY.length()) < 0;
        return isOne ? -1 : line.indexOf(' ', city + CITY.length());
    }

    private void address(Passage passage, int start, int limit, List<Located<Addressee>> into) {
        String line = passage.text();
        int from = start;
        String routing = null;
        boolean delivered = false;
        int letters = LineShape.indicator(line, start, limit);
        int indicator = start + letters;
        int stroke = letters > 0 ? skipBlanks(line, indicator, limit) : -1;
        if (line.startsWith("ZEN/", start)) {
            delivered = true;
            marks.mark(passage.spans(start, start + 4), Element.OPERATING_SIGNAL);
            // `ZEN//OU=DOD/OU=NAVY/...`: the stroke once more.
            from = start + (line.startsWith("/", start + 4) ? 5 : 4);
        } else if (stroke > 0
                && stroke < limit
                && line.charAt(stroke) == '/'
                && !line.startsWith("//", stroke)) {
            routing = line.substring(start, indicator);
            hasIndicators = true;
            marks.mark(passage.spans(start, stroke + 1), Element.ROUTING_INDICATOR);
            from = skipBlanks(line, stroke + 1, limit);
        } else if (line.startsWith("/", start) && !line.startsWith("//", start)) {
            // The indicator before the stroke is lost, the name is not.
            from = skipBlanks(line, start + 1, limit);
        }
        int end = trimEnd(line, limit);
        int serialFrom = serialFrom(line, from, end);
        String serial = null;
        if (serialFrom > 0) {
            String digits = line.substring(serialFrom, end);
            serial = isNothing(digits) ? null : digits;
            marks.mark(passage.spans(serialFrom, end), Element.ADDRESSEE_SERIAL);
            end = trimEnd(line, serialFrom);
        }
        int pouch = ByPouch.start(line, from, end);
        if (pouch < end) {
            marks.mark(passage.spans(pouch, end), Element.INSTRUCTION);
            end = trimEnd(line, pouch);
        }
        Precedences.Word word = Precedences.wordAt(line, from, end);
        Precedence precedence = null;
        if (word != null && word.start() > from) {
            precedence = word.precedence();
            marks.mark(passage.spans(word.start(), end), Element.PRECEDENCE);
            if (!line.startsWith(precedence.word(), word.start())) {
                draft.diagnostics.add(
                        new Repair(
                                HeadingCode.HDG_PREC_SPELLING,
                                passage.spans(word.start(), end).getFirst(),
                                precedence.word()));
            }
            end = trimEnd(line, word.start());
        }
        end = OfficeCodes.end(line, from, end);
        marks.mark(passage.spans(from, end), Element.ADDRESSEE);
        String name = line.substring(from, end).strip();
        into.add(
                new Located<>(
                        new Addressee(name, routing, precedence, serial, delivered),
                        passage.spans(start, limit)));
    }

    /// `0000` is no number (reference 9.1).
    private static boolean isNothing(String serial) {
        return serial.startsWith("0") && serial.chars().allMatch(c -> c == '0');
    }

    private static int trimEnd(String line, int end) {
        int at = end;
        while (at > 0 && line.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static int skipBlanks(String line, int from, int limit) {
        int at = from;
        while (at < limit && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// Where a serial, or a range of serials, begins that ends the line; -1 where none does:
    /// `6761`, `6761-6763`. Shorter numbers belong to the name, `CTF 26`, unless a precedence or a
    /// post stands before them, `SECSTATE WASHDC PRIORITY 26`; and so does that of an address
    /// group, `AIG 99999`.
    private int serialFrom(String line, int from, int end) {
        int at = end;
        while (at > from && (Cursor.isDigit(line.charAt(at - 1)) || line.charAt(at - 1) == '-')) {
            at--;
        }
        int length = end - at;
        boolean isSerial =
                length >= 1
                        && length <= 11
                        && !line.startsWith("AIG", from)
                        && at > from
                        && line.charAt(at - 1) == ' '
                        && Cursor.isDigit(line.charAt(at))
                        && (length >= SERIAL_DIGITS || isWhole(line, from, trimEnd(line, at)));
        return isSerial ? at : -1;
    }

    /// Whether the words are an address by themselves: a precedence ends them, or they are a post.
    private boolean isWhole(String line, int from, int end) {
        return Precedences.endingAt(line, from, end) != null
                || tables.posts().named(line.substring(from, end)) != null;
    }
}
