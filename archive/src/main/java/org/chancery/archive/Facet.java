package org.chancery.archive;

import java.util.List;

/// How the telegrams that fit a search divide by one field, most frequent first.
///
/// @param name of the field: year, origin, classification, tag, precedence, dialect, caption,
///   language
public record Facet(String name, List<Value> values) {

    public Facet {
        values = List.copyOf(values);
    }

    /// One value of the field.
    ///
    /// @param count of telegrams
    public record Value(String value, long count) {}
}
