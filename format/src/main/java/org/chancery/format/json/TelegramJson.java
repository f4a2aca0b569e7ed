package org.chancery.format.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.LineMap;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.EditorsNote;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Place;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// Writes a telegram as one JSON object on one line. Names, their meaning and their order are a
/// contract: fields are added, none is renamed or dropped; what the telegram does not state is null
/// or `[]`.
public final class TelegramJson {

    private final JsonWriter json;

    private TelegramJson(Appendable out) {
        this.json = new JsonWriter(out);
    }

    /// The object, without a line end.
    public static String of(Telegram telegram) {
        StringBuilder out = new StringBuilder(8192);
        try {
            write(telegram, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a builder of text never fails", e);
        }
        return out.toString();
    }

    /// Writes the object, without a line end.
    ///
    /// @throws IOException as `out` does
    public static void write(Telegram telegram, Appendable out) throws IOException {
        new TelegramJson(out).telegram(telegram);
    }

    private void telegram(Telegram telegram) throws IOException {
        Heading heading = telegram.heading();
        json.open('{');
        json.field("id", telegram.id());
        json.field("mrn", heading.mrn() == null ? null : heading.mrn().value().toString());
        json.field("dialect", telegram.dialect().dialect().word());
        json.field("date", heading.date() == null ? null : heading.date().toString());
        json.field("dtg", heading.dtg() == null ? null : heading.dtg().value().wire());
        json.field(
                "classification",
                heading.classification() == null ? null : heading.classification().value().name());
        json.field(
                "captions",
                heading.captions().stream().map(caption -> caption.value().name()).toList());
        origin(heading.origin());
        json.name("precedence")
                .open('{')
                .field("action", word(heading.action()))
                .field("info", word(heading.info()))
                .close('}');
        json.field("from", value(heading.from()));
        addressees("to", heading.toAddressees());
        addressees("info", heading.infoAddressees());
        json.field("passLines", heading.passLines().stream().map(Located::value).toList());
        executiveOrder(heading.executiveOrder());
        classifiedBy(heading.classifiedBy());
        tags(heading.tags());
        json.field("subject", value(heading.subject()));
        json.field(
                "subjectPortion",
                label(heading.subjectPortion() == null ? null : heading.subjectPortion().value()));
        references(heading.references());
        json.name("sections")
                .open('{')
                .name("declared")
                .value(heading.sections().declared())
                .name("present")
                .open('[');
        for (int section : heading.sections().present()) {
            json.value(section);
        }
        json.close(']').close('}');
        paragraphs(telegram.body().paragraphs());
        json.field("signature", value(telegram.body().signature()));
        notes(telegram.notes());
        transmission(telegram.transmission());
        json.name("source").open('{');
        json.field("sha256", telegram.source().sha256()).field("name", telegram.source().name());
        json.name("bytes")
                .value(telegram.source().bytes())
                .field("container", telegram.source().container());
        places(telegram.source().places());
        json.close('}');
        diagnostics(telegram);
        json.close('}');
    }

    private void places(List<Place> places) throws IOException {
        json.name("places").open('[');
        for (Place place : places) {
            json.open('{').field("container", place.container()).field("kind", place.kind());
            json.field("sha256", place.sha256()).field("entry", place.entry());
            number("offset", place.offset());
            number("length", place.length());
            json.close('}');
        }
        json.close(']');
    }

    private void number(String name, long number) throws IOException {
        json.name(name);
        if (number < 0) {
            json.value(null);
        } else {
            json.value(number);
        }
    }

    private static @Nullable String value(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }

    private static @Nullable String word(@Nullable Located<Precedence> precedence) {
        return precedence == null ? null : precedence.value().word();
    }

    private static @Nullable String label(@Nullable Portion portion) {
        return portion == null ? null : portion.label();
    }

    private void origin(@Nullable Origin origin) throws IOException {
        json.name("origin");
        if (origin == null) {
            json.value(null);
        } else {
            json.open('{')
                    .field("post", origin.post())
                    .field("name", origin.name())
                    .field("country", origin.country())
                    .close('}');
        }
    }

    private void addressees(String name, List<Located<Addressee>> addressees) throws IOException {
        json.name(name).open('[');
        for (Located<Addressee> located : addressees) {
            Addressee addressee = located.value();
            Precedence precedence = addressee.precedence();
            json.open('{').field("name", addressee.name()).field("routing", addressee.routing());
            json.field("precedence", precedence == null ? null : precedence.word())
                    .field("serial", addressee.serial())
                    .close('}');
        }
        json.close(']');
    }

    private void executiveOrder(@Nullable Located<ExecutiveOrder> located) throws IOException {
        json.name("executiveOrder");
        if (located == null) {
            json.value(null);
            return;
        }
        ExecutiveOrder order = located.value();
        json.open('{').field("order", order.order()).field("text", order.text());
        json.field(
                "declassifyOn",
                order.declassifyOn() == null ? null : order.declassifyOn().toString());
        json.field("event", order.event()).field("exemptions", order.exemptions()).close('}');
    }

    private void classifiedBy(@Nullable Located<ClassifiedBy> located) throws IOException {
        json.name("classifiedBy");
        if (located == null) {
            json.value(null);
            return;
        }
        ClassifiedBy classifier = located.value();
        json.open('{').field("name", classifier.name()).field("person", classifier.person());
        json.field("title", classifier.title());
        json.field("reasons", classifier.reasons()).close('}');
    }

    private void tags(List<Located<Tag>> tags) throws IOException {
        json.name("tags").open('[');
        for (Located<Tag> located : tags) {
            Tag tag = located.value();
            json.open('{')
                    .field("tag", tag.tag())
                    .field("kind", tag.kind().word())
                    .field("meaning", tag.meaning())
                    .close('}');
        }
        json.close(']');
    }

    private void references(List<Located<Reference>> references) throws IOException {
        json.name("references").open('[');
        for (Located<Reference> located : references) {
            Reference reference = located.value();
            json.open('{').field("label", reference.label()).field("kind", reference.kind().word());
            json.field("mrn", reference.mrn() == null ? null : reference.mrn().toString())
                    .field("text", reference.text());
            json.name("notal").value(reference.notal()).close('}');
        }
        json.close(']');
    }

    private void paragraphs(List<Paragraph> paragraphs) throws IOException {
        json.name("paragraphs").open('[');
        for (Paragraph paragraph : paragraphs) {
            json.open('{')
                    .field("number", paragraph.number())
                    .field("portion", label(paragraph.portion()));
            json.field("kind", paragraph.kind().word())
                    .field("heading", paragraph.heading())
                    .field("text", paragraph.text())
                    .close('}');
        }
        json.close(']');
    }

    private void notes(List<EditorsNote> notes) throws IOException {
        json.name("notes").open('[');
        for (EditorsNote note : notes) {
            json.open('{').field("number", note.number()).field("text", note.text()).close('}');
        }
        json.close(']');
    }

    private void transmission(Transmission transmission) throws IOException {
        json.name("transmission").open('{');
        json.field(
                "channel",
                transmission.channels().isEmpty()
                        ? null
                        : transmission.channels().getFirst().value());
        json.field("relay", transmission.relay().stream().map(Located::value).toList());
        json.field("station", value(transmission.station()))
                .field("serial", value(transmission.serial()));
        json.field("filed", value(transmission.filed()))
                .field("security", value(transmission.security()));
        json.field("signals", transmission.signals().stream().map(Located::value).toList())
                .close('}');
    }

    private void diagnostics(Telegram telegram) throws IOException {
        json.name("diagnostics").open('[');
        if (!telegram.diagnostics().isEmpty()) {
            LineMap map = new LineMap(telegram.source().text());
            for (Diagnostic diagnostic : telegram.diagnostics()) {
                LineMap.Place place = map.place(diagnostic.span());
                json.open('{')
                        .field("code", diagnostic.code().id())
                        .field("severity", diagnostic.severity().word());
                json.name("line").value(place.line()).name("column").value(place.column());
                json.field("message", diagnostic.message()).close('}');
            }
        }
        json.close(']');
    }
}
