package org.chancery.archive.query;

import org.jspecify.annotations.Nullable;

/// What reading a term came to: the term, or what is wrong with it, or nothing.
///
/// @param trouble a whole sentence
record Value(@Nullable Query term, @Nullable String trouble) {

    static final Value NONE = new Value(null, null);

    static Value of(Query term) {
        return new Value(term, null);
    }

    static Value bad(String trouble) {
        return new Value(null, trouble);
    }
}
