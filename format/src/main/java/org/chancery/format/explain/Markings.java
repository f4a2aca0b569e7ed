package org.chancery.format.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.Setting;
import org.chancery.format.table.CaptionMatch;
import org.chancery.format.table.CaptionTable;
import org.chancery.format.table.DeclassificationTable;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.MarkingTable;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// How it is classified, by whom, why, until when, and who may read it (reference 4, 5, 7).
final class Markings {

    private static final String ENTIRE = "ENTIRE TEXT";

    private final Heading heading;
    private final Tables tables;
    private final @Nullable LocalDate date;

    Markings(Heading heading, Setting setting) {
        this.heading = heading;
        this.tables = setting.tables();
        this.date = setting.date();
    }

    /// `C O N F I D E N T I A L`, `S E C R E T NOFORN`
    @Nullable Said classification(String text) {
        MarkingMatch match = tables.markings().at(text, 0);
        Located<Classification> whole = heading.classification();
        Classification classification =
                match != null ? match.classification() : whole == null ? null : whole.value();
        if (classification == null) {
            return null;
        }
        String rest = match == null ? "" : captions(text, match.end());
        return new Said(
                classification.name()
                        + ": "
                        + rank(classification.rank())
                        + (rest.isEmpty() ? "" : "; " + rest));
    }

    private static String rank(int rank) {
        return switch (rank) {
            case 0 -> "not classified";
            case 1 -> "controlled, below the three classes";
            case 2 -> "the lowest of the three classes";
            case 3 -> "the middle one of the three classes";
            default -> "the highest of the three classes";
        };
    }

    /// `(S//NF)`, `(C - ENTIRE TEXT)`
    @Nullable Said portion(String text) {
        boolean isWhole = text.contains(ENTIRE);
        Portion portion =
                tables.markings()
                        .portion(inner(isWhole ? text.substring(0, text.indexOf(ENTIRE)) : text));
        if (portion == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        parts.add(meaning(portion.base()));
        portion.caveats().forEach(caveat -> parts.add(meaning(caveat)));
        return new Said(
                String.join(", ", parts)
                        + (isWhole ? ": marks the entire text" : ": marks this paragraph alone"));
    }

    private static String inner(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private String meaning(String part) {
        String name = Words.first(part);
        MarkingTable.PortionPart known = tables.markings().part(name);
        return known == null || known.meaning().isEmpty()
                ? part
                : known.meaning() + part.substring(name.length());
    }

    /// `SIPDIS`, or several on one line.
    @Nullable Said caption(String text) {
        String meaning = captions(text, 0);
        CaptionMatch first = tables.captions().at(text, 0);
        CaptionTable.Row row =
                first == null ? null : tables.captions().named(first.caption().name());
        return meaning.isEmpty() ? null : new Said(meaning, row == null ? "" : row.source());
    }

    private String captions(String text, int from) {
        List<String> found = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            boolean isStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            CaptionMatch match = isStart ? tables.captions().at(text, at) : null;
            CaptionTable.Row row =
                    match == null ? null : tables.captions().named(match.caption().name());
            if (row != null) {
                found.add(row.caption().name() + ": " + row.meaning());
            }
            at = match == null ? at + 1 : match.end();
        }
        return String.join("; ", found);
    }

    /// `12958`
    @Nullable Said order(String text) {
        Located<ExecutiveOrder> located = heading.executiveOrder();
        DeclassificationTable.Order order =
                located == null ? null : tables.declassification().order(located.value().order());
        if (order == null) {
            return null;
        }
        String number = Words.first(text.strip());
        String meant = number.equals(order.number()) ? "" : "a slip for " + order.number() + ": ";
        LocalDate to = order.to();
        String force =
                ", in force "
                        + (to == null
                                ? "since " + Words.date(order.from())
                                : "from " + Words.date(order.from()) + " to " + Words.date(to));
        return new Said(
                meant + "Executive Order " + order.number() + force, "E.O. " + order.number());
    }

    /// `DECL: 11/02/2019`, `XGDS-1`, `N/A`
    @Nullable Said declassification(String text) {
        Located<ExecutiveOrder> located = heading.executiveOrder();
        if (located == null) {
            return null;
        }
        ExecutiveOrder order = located.value();
        List<String> parts = new ArrayList<>();
        LocalDate on = order.declassifyOn();
        if (on != null) {
            boolean isReview = order.exemptions().stream().anyMatch(code -> code.startsWith("RDS"));
            boolean isPast = date != null && on.isBefore(date);
            parts.add(
                    (isReview ? "to be reviewed on " : "to be declassified on ")
                            + Words.date(on)
                            + (isPast ? ", before it was sent" : ""));
        }
        if (order.event() != null) {
            parts.add("to be declassified on an event: " + order.event().toLowerCase(Locale.ROOT));
        }
        order.exemptions().forEach(code -> parts.add(code(order.order(), code)));
        if (parts.isEmpty()) {
            String word = code(text);
            String meaning = tables.declassification().meaning(order.order(), word);
            if (meaning == null) {
                return null;
            }
            parts.add(meaning);
        }
        return new Said(String.join("; ", parts), "E.O. " + order.order());
    }

    private String code(String order, String code) {
        String meaning = tables.declassification().meaning(order, code);
        return meaning == null ? code : code + ": " + meaning;
    }

    /// The first word behind the colon and `DECL:`: `GDS`, `N/A`.
    private static String code(String text) {
        List<String> words = Words.of(text.replace(':', ' ').replace(',', ' ').replace(';', ' '));
        int at = !words.isEmpty() && words.getFirst().equalsIgnoreCase("DECL") ? 1 : 0;
        return at < words.size() ? words.get(at) : "";
    }

    /// `Ambassador Richard E. Hoagland: 1.4 (B),(D)`
    @Nullable Said classifier() {
        Located<ClassifiedBy> located = heading.classifiedBy();
        Located<ExecutiveOrder> order = heading.executiveOrder();
        if (located == null) {
            return null;
        }
        ClassifiedBy classifier = located.value();
        String number = order == null ? "12958" : order.value().order();
        List<String> parts = new ArrayList<>();
        if (classifier.name() != null) {
            parts.add(
                    classifier.name()
                            + (classifier.title() == null ? "" : ", " + classifier.title())
                            + ", decided the classification");
        }
        classifier.reasons().forEach(reason -> parts.add(code(number, reason)));
        return parts.isEmpty()
                ? null
                : new Said(
                        String.join("; ", parts),
                        classifier.reasons().isEmpty() ? "" : "E.O. " + number);
    }
}
