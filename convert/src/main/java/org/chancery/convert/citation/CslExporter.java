package org.chancery.convert.citation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.Text;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// CSL-JSON: what citation processors work on. One list of personal communications.
public final class CslExporter implements Exporter {

    private final JsonGenerator json;

    public CslExporter(OutputStream out) {
        this.json =
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartArray();
    }

    @Override
    public void write(Telegram telegram) {
        Card card = Card.of(telegram);
        json.writeRaw('\n');
        json.writeStartObject();
        field("id", card.id());
        field("type", "personal_communication");
        field("genre", "Telegram");
        field("title", card.title());
        names("author", card.originator() == null ? List.of() : List.of(card.originator()));
        names("recipient", card.to());
        issued(card.day());
        field("number", card.number());
        field("abstract", card.summary());
        field("keyword", card.tags().isEmpty() ? null : String.join(", ", card.tags()));
        field("language", Card.LANGUAGE);
        field("note", card.notes());
        json.writeEndObject();
    }

    /// Offices, not persons: a name that is not taken apart.
    private void names(String name, List<String> offices) {
        if (offices.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (String office : offices) {
            json.writeStartObject();
            field("literal", office);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void issued(@Nullable String day) {
        if (day == null) {
            return;
        }
        json.writeObjectPropertyStart("issued");
        json.writeArrayPropertyStart("date-parts");
        json.writeStartArray();
        for (String part : day.split("-", -1)) {
            json.writeNumber(Integer.parseInt(part));
        }
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, Text.line(value));
        }
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
