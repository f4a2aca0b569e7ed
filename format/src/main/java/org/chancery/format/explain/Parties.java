package org.chancery.format.explain;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Span;
import org.chancery.format.table.PrecedenceTable;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// Who sends, who receives, how soon, and when: format lines 5 to 9 (reference 3).
final class Parties {

    private final Heading heading;
    private final Tables tables;
    private final Offices offices;
    private final Places<Addressee> toAddressees;
    private final Places<Addressee> infoAddressees;
    private final Places<Addressee> exempted;

    Parties(Heading heading, Tables tables, Offices offices) {
        this.heading = heading;
        this.tables = tables;
        this.offices = offices;
        this.toAddressees = new Places<>(heading.toAddressees());
        this.infoAddressees = new Places<>(heading.infoAddressees());
        this.exempted = new Places<>(heading.exempted());
    }

    /// `P` of format line 5, `PRIORITY` beside an addressee.
    @Nullable Said precedence(Span span, String text) {
        Precedence precedence = text.length() == 1 ? Circuit.precedence(text.charAt(0)) : null;
        for (Precedence named : Precedence.values()) {
            precedence = named.word().equals(text) ? named : precedence;
        }
        if (precedence == null) {
            return null;
        }
        if (toAddressees.at(span) != null || infoAddressees.at(span) != null) {
            return new Said(precedence.word() + " for this addressee");
        }
        PrecedenceTable.Row row = tables.precedences().of(precedence);
        String whom =
                isAt(heading.info(), span)
                        ? ", for those who are informed"
                        : isAt(heading.action(), span) && heading.info() != null
                                ? ", for those who must act"
                                : "";
        String note = row == null || row.note().isEmpty() ? "" : ": " + row.note();
        return new Said(precedence.word() + whom + note, row == null ? "" : row.source());
    }

    private static boolean isAt(@Nullable Located<?> value, Span span) {
        return value != null && value.span().contains(span);
    }

    /// `050345Z NOV 09`
    @Nullable Said dateTimeGroup(Span span) {
        Located<DateTimeGroup> dtg = heading.dtg();
        if (dtg == null || !dtg.span().contains(span) && !span.contains(dtg.span())) {
            return null;
        }
        String utc = Words.moment(LocalDateTime.ofInstant(dtg.value().instant(), ZoneOffset.UTC));
        String zone =
                dtg.value().zone() == 'Z' ? "" : ", from the time of zone " + dtg.value().zone();
        return new Said(
                utc
                        + zone
                        + "; the date-time group names the message for its originator, who never uses it twice");
    }

    @Nullable Said originator(String text) {
        int slash = text.indexOf('/');
        String name = slash > 0 && text.indexOf("//") != slash ? text.substring(slash + 1) : text;
        String office = offices.named(name.strip());
        return office == null ? null : new Said(office + ", sends it");
    }

    @Nullable Said addressee(Span span, String text) {
        String office = offices.named(text);
        String role = role(span);
        return office == null && role.isEmpty()
                ? null
                : new Said((office == null ? text : office) + role);
    }

    private String role(Span span) {
        if (toAddressees.at(span) != null) {
            return ", for action";
        }
        if (infoAddressees.at(span) != null) {
            return ", for information";
        }
        return exempted.at(span) != null ? ", exempted from a collective" : "";
    }

    /// `6761`, or `6761-6763`, one for each section.
    @Nullable Said serial(String text) {
        int dash = text.indexOf('-');
        int first = Words.number(dash < 0 ? text : text.substring(0, dash));
        int last = dash < 0 ? first : Words.number(text.substring(dash + 1));
        if (first < 0 || last < 0) {
            return null;
        }
        if (first == 0) {
            return new Said("0000 is no number");
        }
        return new Said(
                dash < 0
                        ? "message " + first + " from this originator to this addressee"
                        : "messages "
                                + first
                                + " to "
                                + last
                                + " from this originator to this addressee, one for each section");
    }
}
