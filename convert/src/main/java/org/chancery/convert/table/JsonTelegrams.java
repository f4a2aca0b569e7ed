package org.chancery.convert.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Statement;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.table.JsonValue.Members;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Dialect;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// JSON objects with a telegram in each: one a line (NDJSON), or in a list. Streamed, one object in
/// memory. Objects that Chancery itself wrote have their fields; of others the text is taken. Names
/// within objects have a point between: `meta.id`.
public final class JsonTelegrams {

    /// Python writes NaN for what is missing and apostrophes for quotes, and text by hand has line
    /// ends in it as they are, remarks, and a comma too many.
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    /// A file whose first objects are no telegrams is of another kind.
    private static final int MOST_WITHOUT = 20;

    /// Of a text that is taken for a telegram by itself alone.
    private static final int SHORTEST = 80;

    private static final String SAY_WHICH = "say which with --map, as in --map body=text,mrn=id";

    private final Parcel parcel;
    private final @Nullable ColumnMap given;
    private final Walk walk;
    private final List<String> without = new ArrayList<>();
    private int number;
    private int found;
    private long lineNumber;

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
        JsonTelegrams telegrams = new JsonTelegrams(parcel, given, walk);
        if (isLines(parcel.head())) {
            telegrams.lines();
        } else {
            telegrams.whole();
        }
        telegrams.end();
    }

    /// Whether the first line is an object by itself: then a bad line costs one line.
    private static boolean isLines(byte[] head) {
        int end = 0;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        int last = end;
        while (last > 0 && head[last - 1] <= ' ') {
            last--;
        }
        return last > 1 && head[0] == '{' && head[last - 1] == '}' && end < head.length;
    }

    private void whole() throws IOException {
        try (InputStream in = parcel.open();
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            read(json, 0);
            if (number == 0 && !walk.isStopped()) {
                throw new RefusedException("is JSON without any object");
            }
        } catch (JacksonException e) {
            throw new RefusedException(
                    "is JSON that breaks off or is not well-formed in line %d"
                            .formatted(e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                    e);
        }
    }

    private void lines() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        long offset = 0;
        long start = 0;
        try (InputStream in = parcel.open()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                int from = 0;
                for (int i = 0; i < read; i++) {
                    if (block[i] == '\n') {
                        line.write(block, from, i - from);
                        line(line, start);
                        from = i + 1;
                        start = offset + from;
                    }
                }
                line.write(block, from, read - from);
                offset += read;
                if (line.size() > walk.limits().telegram()) {
                    throw new RefusedException(
                            "has a line of more than %d MB"
                                    .formatted(walk.limits().telegram() >> 20));
                }
                if (walk.isStopped()) {
                    return;
                }
            }
        }
        line(line, start);
    }

    private void line(ByteArrayOutputStream bytes, long start) throws RefusedException {
        byte[] line = bytes.toByteArray();
        bytes.reset();
        lineNumber++;
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            read(json, start);
        } catch (JacksonException e) {
            walk.refuse(
                    parcel.name() + ", line " + lineNumber,
                    "is JSON that breaks off or is not well-formed");
        }
    }

    private void read(JsonParser json, long start) throws RefusedException {
        for (JsonToken token = json.nextToken();
                token != null && !walk.isStopped();
                token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                long from = json.currentTokenLocation().getByteOffset();
                Members members = object(json, from, 0);
                long length = json.currentLocation().getByteOffset() - from;
                give(members, start + from, length);
            } else if (token == JsonToken.VALUE_STRING) {
                long from = json.currentTokenLocation().getByteOffset();
                Members alone = alone(json.getString());
                give(alone, start + from, json.currentLocation().getByteOffset() - from);
            }
        }
    }

    /// A text that stands in a list by itself, where it is a telegram.
    private static Members alone(String text) {
        return isTelegram(text)
                ? new Members(Map.of(ColumnMap.ALONE, new JsonValue.Plain(text)))
                : Members.NONE;
    }

    private static boolean isTelegram(String text) {
        return text.length() >= SHORTEST
                && TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8)).dialect().dialect()
                        != Dialect.UNKNOWN;
    }

    /// @param from where the outermost one begins
    private Members object(JsonParser json, long from, int depth) throws RefusedException {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonValue value = value(json, json.nextToken(), from, depth);
            if (value != null) {
                values.put(name, value);
            }
        }
        return new Members(values);
    }

    private JsonValue list(JsonParser json, long from, int depth) throws RefusedException {
        List<JsonValue> values = new ArrayList<>();
        for (JsonToken token = json.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            JsonValue value = value(json, token, from, depth);
            if (value != null) {
                values.add(value);
            }
        }
        return new JsonValue.Items(values);
    }

    private @Nullable JsonValue value(
            JsonParser json, @Nullable JsonToken token, long from, int depth)
            throws RefusedException {
        if (depth > walk.limits().depth()) {
            throw new RefusedException("is JSON of objects within objects, past any telegram's");
        }
        if (json.currentLocation().getByteOffset() - from > walk.limits().telegram()) {
            throw new RefusedException(
                    "has an object of more than %d MB, but no telegram has"
                            .formatted(walk.limits().telegram() >> 20));
        }
        return switch (token) {
            case START_OBJECT -> object(json, from, depth + 1);
            case START_ARRAY -> list(json, from, depth + 1);
            case VALUE_NULL -> null;
            case null, default -> new JsonValue.Plain(json.getString());
        };
    }

    private void give(Members members, long offset, long length) throws RefusedException {
        number++;
        walk.at(offset);
        String name = parcel.name() + "#" + number;
        String entry = (parcel.entry().isEmpty() ? "" : parcel.entry() + "/") + "object " + number;
        byte[] telegram = telegram(members);
        List<byte[]> within = new ArrayList<>();
        if (telegram == null) {
            gather(members, within);
        }
        if (telegram == null && within.isEmpty()) {
            if (found == 0 && number == MOST_WITHOUT) {
                throw none("its first %d objects".formatted(number));
            }
            without.add(name);
            tellWithout();
            return;
        }
        found++;
        tellWithout();
        if (telegram != null) {
            walk.found(new Found(name, Kind.JSON, entry, offset, length, telegram));
        }
        for (int i = 0; i < within.size(); i++) {
            String place = "/" + (i + 1);
            walk.found(new Found(name + place, Kind.JSON, entry + place, -1, -1, within.get(i)));
        }
    }

    /// Objects without text are named each in a file that has telegrams, too; another is refused as
    /// a whole, once.
    private void tellWithout() {
        if (found > 0) {
            without.forEach(name ->
                    walk.refuse(
                            name, "has no text of a telegram under a usual name: " + SAY_WHICH));
            without.clear();
        }
    }

    private void end() throws RefusedException {
        if (!without.isEmpty()) {
            throw none(number == 1 ? "its object" : "its %d objects".formatted(number));
        }
    }

    private static RefusedException none(String where) {
        return new RefusedException(
                "has no text of a telegram under a usual name in %s: %s"
                        .formatted(where, SAY_WHICH));
    }

    private byte @Nullable [] telegram(Members members) {
        return given == null && ContractTelegram.isOne(members)
                ? ContractTelegram.of(members)
                : mapped(members.columns());
    }

    /// What a server answers with has its telegrams within: `{"results": [{"body": ...}]}`.
    private void gather(JsonValue value, List<byte[]> telegrams) {
        switch (value) {
            case Members members when ContractTelegram.isLikeOne(members) -> {
                // damaged beyond reading
            }
            case Members members -> {
                byte[] telegram = telegram(members);
                if (telegram == null || !isSure(members, telegram)) {
                    members.values().forEach((name, inner) -> gather(name, inner, telegrams));
                } else {
                    telegrams.add(telegram);
                }
            }
            case JsonValue.Items items -> items.values().forEach(inner -> gather(inner, telegrams));
            case JsonValue.Plain _ -> {
                // says something of the answer
            }
        }
    }

    /// Telegrams by their numbers: `{"75VALLETTA17": "R 041125Z MAR 75\n..."}`.
    private void gather(String name, JsonValue value, List<byte[]> telegrams) {
        if (value instanceof JsonValue.Plain(String text) && isTelegram(text)) {
            telegrams.add(new Statement().identifier(name).around(text));
        } else {
            gather(value, telegrams);
        }
    }

    /// A message within an answer, or a paragraph within a telegram, has a text, too.
    private static boolean isSure(Members members, byte[] telegram) {
        return ColumnMap.Part.MRN.among(members.values().keySet()) != null
                || TelegramParser.parse(telegram).dialect().dialect() != Dialect.UNKNOWN;
    }

    private byte @Nullable [] mapped(Map<String, String> values) {
        ColumnMap map = given == null ? ColumnMap.guess(values.keySet()) : given;
        return map == null || !map.hasText(values)
                ? null
                : map.statement(values).around(map.text(values));
    }
}
