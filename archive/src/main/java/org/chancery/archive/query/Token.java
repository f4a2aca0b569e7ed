package org.chancery.archive.query;

/// A piece of a query.
///
/// @param text of a word as written, of a phrase what stands between its marks, of a field its name
record Token(Kind kind, String text, Place place) {

    enum Kind {
        WORD,
        PHRASE,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
