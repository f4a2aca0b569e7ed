package org.chancery.format.check;

import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Conflict;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.section.Banner;
import org.chancery.format.section.Message;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;

/// Format lines in their order, and each section's own format line 3 against its banner (ACP 127(G)
/// Annex B; reference 3.3).
final class OrderChecks {

    private static final int LONGEST_SERIAL = 6;

    private final SourceText source;
    private final String text;
    private final List<Diagnostic> found;

    OrderChecks(SourceText source, List<Diagnostic> found) {
        this.source = source;
        this.text = source.text();
        this.found = found;
    }

    void check(Message message) {
        if (message.isWire() && !message.isReaddressed()) {
            order(message.heading());
        }
        for (Message.Part part : message.parts()) {
            Banner banner = part.banner();
            if (banner != null && banner.section() > 0) {
                section(part.heading(), banner);
            }
        }
    }

    /// The first line that stands too late is told: those behind it follow from it.
    private void order(List<Line> heading) {
        int last = 0;
        for (int i = first(heading); i < heading.size(); i++) {
            int number = number(LineShape.of(text, heading.get(i)));
            if (number > 0 && number < last) {
                found.add(
                        new Violation(
                                HeadingCode.HDG_ORDER,
                                source.span(heading.get(i)),
                                "format line %d behind %d".formatted(number, last)));
                return;
            }
            last = Math.max(last, number);
        }
    }

    /// Behind a pilot, which has lines of its own above the message (reference 3.3, FL1).
    private int first(List<Line> heading) {
        int first = 0;
        for (int i = 0; i < heading.size(); i++) {
            switch (LineShape.of(text, heading.get(i))) {
                case DELIVERY, CHANNELS -> first = i;
                case STATION -> {
                    return first;
                }
                default -> {
                    // another format line
                }
            }
        }
        return 0;
    }

    /// Which format line a shape is, 0 for none.
    private static int number(LineShape shape) {
        return switch (shape) {
            case CHANNELS -> 1;
            case DELIVERY, INDICATORS -> 2;
            case STATION -> 3;
            case SECURITY -> 4;
            case TIME -> 5;
            case FROM -> 6;
            case TO -> 7;
            case INFO -> 8;
            case EXEMPTED -> 9;
            case GROUPS -> 10;
            case BREAK -> 11;
            case BLANK,
                    ADDRESS,
                    END_SERIAL,
                    END,
                    POSITIONAL,
                    SIGNALS,
                    PAGE,
                    SECTION_PAGE,
                    COUNTER,
                    OTHER ->
                    0;
        };
    }

    /// `DE RUEHTA #1967/02` over `SECTION 01 OF 03`.
    private void section(List<Line> heading, Banner banner) {
        for (Line line : heading) {
            if (LineShape.of(text, line) != LineShape.STATION) {
                continue;
            }
            int slash = text.indexOf('/', line.start(), line.end());
            Cursor cursor = new Cursor(text, line).to(Math.min(Math.max(slash, 0) + 1, line.end()));
            int from = cursor.at();
            boolean isSection =
                    slash > 0
                            && slash < line.end()
                            && isBehindSerial(line, slash)
                            && cursor.takeDigits(2) == 2
                            && cursor.skipBlanks() > 0;
            if (!isSection) {
                return;
            }
            int section = Integer.parseInt(text.substring(from, from + 2));
            if (section != banner.section() && banner.sections() != null) {
                found.add(
                        new Conflict(
                                HeadingCode.HDG_SECTION,
                                source.span(from, from + 2),
                                banner.sections(),
                                Integer.toString(section),
                                Integer.toString(banner.section())));
            }
            return;
        }
    }

    /// `#1967/01`, not the slash of `05/0345Z`.
    private boolean isBehindSerial(Line line, int slash) {
        int number = text.indexOf('#', line.start(), line.end());
        return number > 0 && number < slash && slash - number <= LONGEST_SERIAL + 1;
    }
}
