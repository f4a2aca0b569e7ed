package org.chancery.format.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// A field that reads otherwise than it was meant.
///
/// @param field its name in the JSON contract: `subject`
/// @param paragraph the paragraph's place from 0; -1 for a field of the heading
/// @param meant null where nothing was meant
/// @param read null where nothing is read
public record Difference(
        String field, int paragraph, @Nullable Object meant, @Nullable Object read) {

    /// All of them. Where something stands is no difference, nor are redactions, which are places
    /// in a text that is compared already.
    public static List<Difference> between(Telegram.Fields meant, Telegram.Fields read) {
        List<Difference> differences = new ArrayList<>();
        heading(meant.heading(), read.heading(), differences);
        transmission(meant.transmission(), read.transmission(), differences);
        paragraphs(meant.body().paragraphs(), read.body().paragraphs(), differences);
        compare("signature", meant.body().signature(), read.body().signature(), differences);
        return differences;
    }

    private static void heading(Heading meant, Heading read, List<Difference> differences) {
        compare("mrn", meant.mrn(), read.mrn(), differences);
        compare("dtg", meant.dtg(), read.dtg(), differences);
        compare("date", meant.date(), read.date(), differences);
        compare("classification", meant.classification(), read.classification(), differences);
        compare("captions", meant.captions(), read.captions(), differences);
        compare("origin", meant.origin(), read.origin(), differences);
        compare("action precedence", meant.action(), read.action(), differences);
        compare("info precedence", meant.info(), read.info(), differences);
        compare("from", meant.from(), read.from(), differences);
        compare("to", meant.toAddressees(), read.toAddressees(), differences);
        compare("info", meant.infoAddressees(), read.infoAddressees(), differences);
        compare("exempted", meant.exempted(), read.exempted(), differences);
        compare("passLines", meant.passLines(), read.passLines(), differences);
        compare("executiveOrder", meant.executiveOrder(), read.executiveOrder(), differences);
        compare("classifiedBy", meant.classifiedBy(), read.classifiedBy(), differences);
        compare("tags", meant.tags(), read.tags(), differences);
        compare("subject", meant.subject(), read.subject(), differences);
        compare("subjectPortion", meant.subjectPortion(), read.subjectPortion(), differences);
        compare("references", meant.references(), read.references(), differences);
        compare("sections", meant.sections(), read.sections(), differences);
    }

    private static void transmission(
            Transmission meant, Transmission read, List<Difference> differences) {
        compare("channel", meant.channels(), read.channels(), differences);
        compare("digraph", meant.digraph(), read.digraph(), differences);
        compare("relay", meant.relay(), read.relay(), differences);
        compare("station", meant.station(), read.station(), differences);
        compare("serial", meant.serial(), read.serial(), differences);
        compare("filed", meant.filed(), read.filed(), differences);
        compare("security", meant.security(), read.security(), differences);
        compare("clear", meant.clear(), read.clear(), differences);
        compare("signals", meant.signals(), read.signals(), differences);
        compare("endSerial", meant.endSerial(), read.endSerial(), differences);
    }

    private static void compare(
            String field,
            @Nullable Object meant,
            @Nullable Object read,
            List<Difference> differences) {
        if (!Objects.equals(meant, read)) {
            differences.add(new Difference(field, -1, meant, read));
        }
    }

    /// Where the counts agree, each that differs; else the first, since the others are out of step.
    private static void paragraphs(
            List<Paragraph> meant, List<Paragraph> read, List<Difference> differences) {
        boolean inStep = meant.size() == read.size();
        for (int i = 0; i < Math.max(meant.size(), read.size()); i++) {
            Paragraph one = i < meant.size() ? meant.get(i) : null;
            Paragraph other = i < read.size() ? read.get(i) : null;
            if (!Objects.equals(one, other)) {
                differences.add(new Difference("paragraph", i, one, other));
                if (!inStep) {
                    return;
                }
            }
        }
    }

    /// The row of the paragraph from which on it reads otherwise, from 0.
    public int row() {
        if (!(meant instanceof Paragraph one) || !(read instanceof Paragraph other)) {
            return 0;
        }
        String[] rows = one.text().split("\n", -1);
        String[] readRows = other.text().split("\n", -1);
        int row = 0;
        while (row < rows.length - 1 && row < readRows.length && rows[row].equals(readRows[row])) {
            row++;
        }
        boolean isRunOn =
                row < rows.length - 1
                        && row < readRows.length
                        && readRows[row].startsWith(rows[row]);
        return isRunOn ? row + 1 : row;
    }

    /// What was meant, for people.
    public String meantText() {
        return text(meant);
    }

    /// What is read, for people.
    public String readText() {
        return text(read);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case Located<?> located -> text(located.value());
            case List<?> list when list.isEmpty() -> "nothing";
            case List<?> list -> String.join(", ", list.stream().map(Difference::text).toList());
            case Paragraph paragraph ->
                    "[%s] %s (%s) %s"
                            .formatted(
                                    paragraph.heading() == null ? "" : paragraph.heading(),
                                    paragraph.number() == null ? "" : paragraph.number(),
                                    paragraph.portion() == null ? "" : paragraph.portion().mark(),
                                    paragraph.text());
            default -> value.toString();
        };
    }
}
