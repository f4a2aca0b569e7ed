package org.chancery.archive.query;

import org.jspecify.annotations.Nullable;

/// What reading a field's value came to: a term, or what is wrong with it.
///
/// @param trouble a whole sentence
record Value(@Nullable Query term, @Nullable String trouble) {

    static Value of(Query term) {
        return new Value(term, null);
    }

    static Value bad(String trouble) {
        return new Value(null, trouble);
    }
}
