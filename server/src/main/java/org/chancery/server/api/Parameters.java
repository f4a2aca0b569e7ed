package org.chancery.server.api;

import io.javalin.http.Context;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/// The names that addresses take in a query, as `openapi.json` states them.
///
/// A name that an address does not know is refused: passed over, `limit=1` for `size=1` would be
/// answered with something else than what was asked.
final class Parameters {

    /// `GET /api/search`: `q`, `sort` and so on.
    private final Map<String, Set<String>> names = new HashMap<>();

    /// @param description the OpenAPI document
    Parameters(byte[] description) {
        try (JsonParser in =
                new JsonFactory().createParser(ObjectReadContext.empty(), description)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.VALUE_STRING && "name".equals(in.currentName())) {
                    name(way(in.streamReadContext()), in.getString());
                }
            }
        }
    }

    private void name(List<String> way, String name) {
        boolean isParameter =
                way.size() == 5 && way.get(0).equals("paths") && way.get(3).equals("parameters");
        if (isParameter) {
            String address = way.get(2).toUpperCase(Locale.ROOT) + " " + way.get(1);
            names.computeIfAbsent(address, _ -> new LinkedHashSet<>()).add(name);
        }
    }

    /// `paths`, `/api/search`, `get`, `parameters`, `name`: the names around a value, outermost
    /// first.
    private static List<String> way(TokenStreamContext place) {
        Deque<String> way = new ArrayDeque<>();
        for (TokenStreamContext at = place; at != null; at = at.getParent()) {
            if (at.currentName() != null) {
                way.addFirst(at.currentName());
            }
        }
        return List.copyOf(way);
    }

    /// Answers itself where a name is unknown. What takes no names at all, such as the question
    /// after the server's health, may be asked with any.
    void check(Context context) {
        var address = context.endpoints().matchedHttpEndpoint();
        Set<String> known =
                address == null ? null : names.get(context.method().name() + " " + address.path);
        if (known == null) {
            return;
        }
        for (String name : context.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                ApiRoutes.trouble(
                        context,
                        400,
                        "there is no \"%s\" here: there are %s"
                                .formatted(name, String.join(", ", known)));
                context.skipRemainingHandlers();
                return;
            }
        }
    }
}
