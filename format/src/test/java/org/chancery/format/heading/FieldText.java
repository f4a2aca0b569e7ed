package org.chancery.format.heading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Tag;
import org.jspecify.annotations.Nullable;

/// A field read, and what a user gets of it as one line: the only place where these tests know the
/// readers.
///
/// Behind the values stand the diagnostics with the words that they point at: `… ! DCL-PAST
/// 11/02/2005`. `|` in a field is a line end.
final class FieldText {

    private static final Tables TABLES = Tables.standard();

    private FieldText() {}

    /// The telegram of 5 November 2009 that most rows are of.
    static Setting astana() {
        return setting("2009-11-05", "09ASTANA1967");
    }

    static Setting setting(String date, String mrn) {
        return new Setting(
                TABLES,
                Dialect.ACP127,
                date.isEmpty() ? null : LocalDate.parse(date),
                mrn.isEmpty() ? null : MrnReader.read(mrn, TABLES));
    }

    static Passage passage(String field) {
        SourceText source =
                SourceText.of(field.replace('|', '\n').getBytes(StandardCharsets.UTF_8));
        return Passage.of(source, source.lines());
    }

    /// `2019-11-02 [25X1] {UPON REUNIFICATION}`, with another order than the usual 12958 before it.
    static String order(String field, Setting setting) {
        Passage passage = passage(field);
        return outcome(passage, ExecutiveOrderReader.read(passage, setting), FieldText::order);
    }

    private static String order(ExecutiveOrder order) {
        return order.order()
                + (order.declassifyOn() == null ? "" : " " + order.declassifyOn())
                + (order.exemptions().isEmpty() ? "" : " " + order.exemptions())
                + (order.event() == null ? "" : " {" + order.event() + "}");
    }

    /// `NAME; TITLE; 1.4(b) 1.4(d)`.
    static String classifier(String field, Setting setting) {
        Passage passage = passage(field);
        return outcome(passage, ClassifiedByReader.read(passage, setting), FieldText::classifier);
    }

    private static String classifier(ClassifiedBy by) {
        return word(by.name()) + "; " + word(by.title()) + "; " + String.join(" ", by.reasons());
    }

    /// `PREL/s CH/c VANCE, CYRUS/person`: the kind by its first letter where it is not a person or
    /// unknown.
    static String tags(String field, Setting setting) {
        Passage passage = passage(field);
        return outcome(
                passage,
                TagsReader.read(passage, setting),
                tags ->
                        tags.stream()
                                .map(located -> tag(located.value()))
                                .collect(Collectors.joining(" ")));
    }

    private static String tag(Tag tag) {
        return switch (tag.kind()) {
            case PERSON -> "<" + tag.tag() + ">";
            case UNKNOWN -> tag.tag() + "?";
            case SUBJECT, PROGRAM, COUNTRY, ORGANIZATION -> tag.tag();
        };
    }

    /// `(C) TITLE`.
    static String subject(String field, Setting setting) {
        Passage passage = passage(field);
        return outcome(
                passage,
                SubjectReader.read(passage, setting),
                line -> {
                    Located<org.chancery.format.telegram.Portion> portion = line.portion();
                    return (portion == null ? "" : "(" + portion.value().mark() + ") ")
                            + line.subject().value();
                });
    }

    /// `A 09ASTANA1860 notal; B email "E-MAIL OF MAY 3"`: the number, or kind and words where there
    /// is none.
    static String references(String field, Setting setting) {
        Passage passage = passage(field);
        return outcome(
                passage,
                ReferencesReader.read(passage, setting),
                references ->
                        references.stream()
                                .map(located -> reference(located.value()))
                                .collect(Collectors.joining("; ")));
    }

    private static String reference(Reference reference) {
        Mrn mrn = reference.mrn();
        return (reference.label() == null ? "" : reference.label() + " ")
                + (mrn == null ? reference.kind().word() + " \"" + reference.text() + "\"" : mrn)
                + (reference.notal() ? " notal" : "");
    }

    private static <T> String outcome(
            Passage passage, Reading<T> reading, Function<T, String> print) {
        String value =
                switch (reading) {
                    case Reading.Read<T>(var read, var _) -> print.apply(read);
                    case Reading.Unread<T> _ -> "-";
                };
        return value + diagnostics(passage.source(), reading.diagnostics());
    }

    private static String diagnostics(SourceText source, List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            String at = source.text(diagnostic.span()).replace('\n', '|');
            out.append(" ! ").append(diagnostic.code().id()).append(' ').append(at);
            if (diagnostic instanceof Diagnostic.Repair repair) {
                out.append(" > ").append(repair.readAs());
            }
        }
        return out.toString();
    }

    private static String word(@Nullable String word) {
        return word == null ? "-" : word;
    }
}
