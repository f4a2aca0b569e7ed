package org.chancery.server.api;

import java.io.StringWriter;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON field by field: names stand in the code as literals, and a null is written as one.
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /// One object.
    static String object(Consumer<Json> fields) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            fields.accept(new Json(out));
            out.writeEndObject();
        }
        return text.toString();
    }

    Json text(String name, @Nullable String value) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value);
        }
        return this;
    }

    Json number(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    /// Two places behind the point.
    Json decimal(String name, double value) {
        out.writeNumberProperty(name, Math.round(value * 100) / 100.0);
        return this;
    }

    Json truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    Json texts(String name, Collection<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    /// An object in a field; null writes one.
    Json object(String name, @Nullable Consumer<Json> fields) {
        out.writeName(name);
        if (fields == null) {
            out.writeNull();
            return this;
        }
        out.writeStartObject();
        fields.accept(this);
        out.writeEndObject();
        return this;
    }

    <T> Json objects(
            String name, Collection<T> values, java.util.function.BiConsumer<Json, T> fields) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            out.writeStartObject();
            fields.accept(this, value);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }
}
