package org.chancery.archive.query;

/// A piece of a query.
///
/// @param text of a word as written, of a phrase or a regular expression what stands between its
///   marks, of a field its name
/// @param distance of `near` and of a phrase with a number behind it: words between; else 0
record Token(Kind kind, String text, Place place, int distance) {

    Token(Kind kind, String text, Place place) {
        this(kind, text, place, 0);
    }

    enum Kind {
        WORD,
        PHRASE,
        /// `"a b"~5`
        NEARBY,
        REGEX,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NEAR,
        NOT
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
