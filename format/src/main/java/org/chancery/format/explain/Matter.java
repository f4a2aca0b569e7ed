package org.chancery.format.explain;

import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Span;
import org.chancery.format.table.LabelTable.Label;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Tag;
import org.jspecify.annotations.Nullable;

/// Number, sections, index terms, references, and the words that name what follows them (reference
/// 4, 6, 8).
final class Matter {

    private final Heading heading;
    private final Tables tables;
    private final Offices offices;
    private final Places<Tag> tags;
    private final Places<Reference> references;

    Matter(Heading heading, Tables tables, Offices offices) {
        this.heading = heading;
        this.tables = tables;
        this.offices = offices;
        this.tags = new Places<>(heading.tags());
        this.references = new Places<>(heading.references());
    }

    /// `ASTANA 001967`
    @Nullable Said number() {
        Located<Mrn> mrn = heading.mrn();
        return mrn == null ? null : new Said(mrn.value() + ": " + telegram(mrn.value()));
    }

    private String telegram(Mrn mrn) {
        String office = offices.named(mrn.post());
        return (mrn.airgram() ? "airgram " : "telegram ")
                + mrn.serial()
                + " of "
                + mrn.fullYear()
                + " from "
                + (office == null ? mrn.post() : office);
    }

    /// `SECTION 01 OF 03`
    @Nullable Said section(String text) {
        List<String> words = Words.of(text);
        int of = words.indexOf("OF");
        int number = of < 1 ? -1 : Words.number(words.get(of - 1));
        int total = of < 0 || of + 1 == words.size() ? -1 : Words.number(words.get(of + 1));
        if (total < 0) {
            return null;
        }
        return new Said(
                (number < 0
                                ? "the last of " + total + " sections"
                                : "section " + number + " of " + total)
                        + "; each was sent as a message of its own");
    }

    /// `C O R R E C T E D C O P Y (ADDED TAGS)`
    Said correctedCopy(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        String why = open >= 0 && close > open ? ": " + text.substring(open + 1, close) : "";
        return new Said(
                "replaces an earlier copy of the same number" + why.toLowerCase(Locale.ROOT));
    }

    /// `STATE FOR SCA/CEN`, `STATE PLEASE PASS USTR`
    @Nullable Said passLine(String text) {
        List<String> words = Words.of(text);
        for (int i = 0; i < words.size() - 1; i++) {
            if (words.get(i).equals("FOR")) {
                String inside = String.join(" ", words.subList(i + 1, words.size()));
                return new Said("inside " + who(words.subList(0, i)) + ", it is for " + inside);
            }
            if (words.get(i).equals("PASS")) {
                int from = words.get(i + 1).equals("TO") && i + 2 < words.size() ? i + 2 : i + 1;
                boolean isAsked =
                        i > 0
                                && (words.get(i - 1).equals("PLEASE")
                                        || words.get(i - 1).equals("PLS"));
                String other = String.join(" ", words.subList(from, words.size()));
                return new Said(
                        who(words.subList(0, isAsked ? i - 1 : i)) + " is to pass it to " + other);
            }
        }
        return null;
    }

    private String who(List<String> words) {
        String name = String.join(" ", words);
        String office = name.isEmpty() ? null : offices.named(name);
        return name.isEmpty() ? "the addressee" : office == null ? name : office;
    }

    /// `PGOV`, `CH`
    @Nullable Said tag(Span span) {
        Tag tag = tags.at(span);
        if (tag == null) {
            return null;
        }
        String kind =
                switch (tag.kind()) {
                    case SUBJECT -> "subject";
                    case PROGRAM -> "program";
                    case COUNTRY -> "country or region, by State's own code";
                    case ORGANIZATION -> "organization";
                    case PERSON -> "person, who belongs to the tag before";
                    case UNKNOWN -> "not in the list of its time";
                };
        return new Said(tag.meaning() == null ? kind : tag.meaning() + " (" + kind + ")");
    }

    /// `09 STATE 12345`
    @Nullable Said reference(Span span) {
        Reference reference = references.at(span);
        if (reference == null) {
            return null;
        }
        Mrn mrn = reference.mrn();
        String what =
                switch (reference.kind()) {
                    case TELEGRAM, AIRGRAM ->
                            mrn == null
                                    ? "an earlier " + reference.kind().word()
                                    : mrn + ": " + telegram(mrn);
                    case EMAIL -> "an e-mail message";
                    case DOCUMENT -> "a paper";
                    case UNKNOWN -> "an earlier telegram or paper";
                };
        return new Said(what + (reference.notal() ? "; not sent to all addressees" : ""));
    }

    /// `TAGS:`, `REF: A.`, `(NOTAL)`
    @Nullable Said label(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int from = 0;
        while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        String word = text.substring(from, end);
        if (word.isEmpty()) {
            return new Said("stands between two of them");
        }
        if (word.length() == 1) {
            return new Said("reference " + word.toUpperCase(Locale.ROOT));
        }
        if (word.startsWith("NOTAL")) {
            word = "NOTAL"; // `(NOTAL) B.` is one piece: what is told belongs to the item before.
        }
        int colon = word.indexOf(':');
        Label label = tables.labels().find("field", colon < 0 ? word : word.substring(0, colon));
        String letter = colon < 0 ? "" : word.substring(colon + 1).strip();
        if (label == null) {
            return null;
        }
        return new Said(
                label.meaning() + (letter.length() == 1 ? "; here reference " + letter : ""),
                label.source());
    }

    /// `4.`
    Said paragraph(String text) {
        int from = 0;
        while (from < text.length() && !Character.isDigit(text.charAt(from))) {
            from++;
        }
        int number = Words.number(Words.first(text.substring(from)));
        return new Said(number < 0 ? "number of the paragraph" : "paragraph " + number);
    }

    /// `RMKS/1. ...//`
    @Nullable Said set(String text) {
        Label label = tables.labels().find("set", Words.first(text));
        return label == null ? null : new Said(label.meaning(), label.source());
    }
}
