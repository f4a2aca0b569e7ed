package org.chancery.convert.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A value of JSON as far as telegrams need it: numbers and truths are the words they are written
/// with, and what is null is not there.
sealed interface JsonValue {

    record Plain(String text) implements JsonValue {}

    record Items(List<JsonValue> values) implements JsonValue {

        public Items {
            values = List.copyOf(values);
        }
    }

    /// In their order, so that what is found within them has the same number every time.
    record Members(Map<String, JsonValue> values) implements JsonValue {

        static final Members NONE = new Members(Map.of());

        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /// The plain value of a name, null where it has none but blanks.
        @Nullable String text(String name) {
            return plain(values.get(name));
        }

        /// The object of a name, without members where it has none.
        Members members(String name) {
            return values.get(name) instanceof Members inner ? inner : NONE;
        }

        /// The plain values of a list, those left out that are only blanks.
        List<String> texts(String name) {
            return each(name, Members::plain);
        }

        private static @Nullable String plain(@Nullable JsonValue value) {
            return value instanceof Plain plain && !plain.text().isBlank() ? plain.text() : null;
        }

        /// The objects of a list.
        List<Members> objects(String name) {
            return each(name, value -> value instanceof Members inner ? inner : null);
        }

        private <T> List<T> each(String name, Function<JsonValue, @Nullable T> of) {
            return values.get(name) instanceof Items items
                    ? items.values().stream()
                            .<T>mapMulti((value, all) -> {
                                T one = of.apply(value);
                                if (one != null) {
                                    all.accept(one);
                                }
                            })
                            .toList()
                    : List.of();
        }

        /// As columns of a table: names within objects with a point between, the plain values of a
        /// list in one, blanks between.
        Map<String, String> columns() {
            Map<String, String> columns = new HashMap<>();
            put("", columns);
            return columns;
        }

        private void put(String prefix, Map<String, String> columns) {
            values.forEach((name, value) -> {
                switch (value) {
                    case Plain plain -> columns.put(prefix + name, plain.text());
                    case Items _ -> columns.put(prefix + name, String.join(" ", texts(name)));
                    case Members inner -> inner.put(prefix + name + ".", columns);
                }
            });
        }
    }
}
