package org.chancery.convert.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON objects with a telegram in each: one a line (NDJSON), or in a list. Streamed. Names within
/// objects have a point between: `meta.id`.
public final class JsonTelegrams {

    private final Parcel parcel;
    private final @Nullable ColumnMap given;
    private final Walk walk;
    private int number;

    private JsonTelegrams(Parcel parcel, @Nullable ColumnMap given, Walk walk) {
        this.parcel = parcel;
        this.given = given;
        this.walk = walk;
    }

    /// Tells what telegrams are in it.
    ///
    /// @param given which name holds what; null to go by the usual names
    public static void read(Parcel parcel, @Nullable ColumnMap given, Walk walk)
            throws IOException {
        try (InputStream in = parcel.open();
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            new JsonTelegrams(parcel, given, walk).read(json);
        } catch (JacksonException e) {
            throw new RefusedException(
                    "is JSON that breaks off or is not well-formed in line %d"
                            .formatted(e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                    e);
        }
    }

    private void read(JsonParser json) throws RefusedException {
        for (JsonToken token = json.nextToken();
                token != null && !walk.isStopped();
                token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                long from = json.currentTokenLocation().getByteOffset();
                Map<String, String> values = new HashMap<>();
                object(json, "", values, 0);
                give(values, from, json.currentLocation().getByteOffset() - from);
            }
        }
    }

    private void object(JsonParser json, String prefix, Map<String, String> values, int depth)
            throws RefusedException {
        if (depth > walk.limits().depth()) {
            throw new RefusedException("is JSON of objects within objects, past any telegram's");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = prefix + json.currentName();
            switch (json.nextToken()) {
                case START_OBJECT -> object(json, name + ".", values, depth + 1);
                case START_ARRAY -> values.put(name, list(json));
                case VALUE_NULL -> {
                    // says nothing
                }
                default -> values.put(name, json.getString());
            }
        }
    }

    /// The plain values of a list, blanks between; what is nested in it is left out.
    private static String list(JsonParser json) {
        StringBuilder all = new StringBuilder();
        for (JsonToken token = json.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else if (token.isScalarValue()) {
                all.append(all.isEmpty() ? "" : " ").append(json.getString());
            }
        }
        return all.toString();
    }

    private void give(Map<String, String> values, long offset, long length)
            throws RefusedException {
        number++;
        walk.at(offset);
        String name = parcel.name() + "#" + number;
        ColumnMap map = given == null ? ColumnMap.guess(values.keySet()) : given;
        if (map == null || !map.hasText(values)) {
            if (number == 1) {
                throw new RefusedException(
                        "is JSON, but its first object has no text of a telegram under a usual name: say which with --map, as in --map body=text,mrn=id");
            }
            walk.refuse(name, "has no text");
            return;
        }
        walk.found(
                new Found(
                        name,
                        Kind.JSON,
                        parcel.entry().isEmpty()
                                ? "object " + number
                                : parcel.entry() + "/object " + number,
                        offset,
                        length,
                        map.telegram(values)));
    }
}
