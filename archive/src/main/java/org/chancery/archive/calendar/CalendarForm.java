package org.chancery.archive.calendar;

import java.io.IOException;
import org.chancery.archive.Holding;
import org.chancery.format.json.JsonWriter;
import org.chancery.format.table.DeclassificationRule;
import org.jspecify.annotations.Nullable;

/// Writes the calendar down for other programs, a telegram at a time.
public final class CalendarForm {

    /// The names of the columns.
    public static final String HEAD =
            "id,date,classification,due,effect,basis,event,rule,source,open_portions,subject\r\n";

    private CalendarForm() {}

    /// A line of the table (RFC 4180).
    public static String row(DueTelegram item) {
        Holding holding = item.holding();
        Due due = item.due();
        DeclassificationRule rule = due.rule();
        return String.join(
                        ",",
                        field(holding.id()),
                        holding.date() == null ? "" : holding.date().toString(),
                        field(
                                holding.classification() == null
                                        ? null
                                        : holding.classification().name()),
                        due.date() == null ? "" : due.date().toString(),
                        due.effect().word(),
                        due.basis().word(),
                        field(due.event()),
                        field(rule == null ? null : name(rule)),
                        field(rule == null ? null : rule.source()),
                        field(String.join(" ", item.openPortions())),
                        field(holding.subject()))
                + "\r\n";
    }

    /// An object, the same fields as the table.
    public static void object(DueTelegram item, JsonWriter json) throws IOException {
        Holding holding = item.holding();
        Due due = item.due();
        DeclassificationRule rule = due.rule();
        json.open('{').field("id", holding.id());
        json.field("date", holding.date() == null ? null : holding.date().toString());
        json.field(
                "classification",
                holding.classification() == null ? null : holding.classification().name());
        json.field("due", due.date() == null ? null : due.date().toString());
        json.field("effect", due.effect().word()).field("basis", due.basis().word());
        json.field("event", due.event()).field("rule", rule == null ? null : name(rule));
        json.field("source", rule == null ? null : rule.source());
        json.field("openPortions", item.openPortions());
        json.field("subject", holding.subject()).close('}');
    }

    /// `11652 GDS, S: 8 years to the end of the year`
    public static String name(DeclassificationRule rule) {
        StringBuilder name = new StringBuilder();
        name.append(rule.order().equals("any") ? "automatic" : "E.O. " + rule.order());
        name.append(rule.code().isEmpty() ? "" : " " + rule.code());
        name.append(rule.letters().isEmpty() ? "" : ", " + rule.letters());
        if (rule.years() > 0) {
            name.append(": ").append(rule.years()).append(" years");
            name.append(rule.toYearEnd() ? " to the end of the year" : "");
        }
        return name.toString();
    }

    /// A spreadsheet must not take a subject for a formula.
    private static String field(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        boolean isFormula = "=+-@".indexOf(text.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"").replace('\n', ' ') + '"';
    }
}
