package org.chancery.format.explain;

/// What is to be said of a piece.
///
/// @param rule empty for that of its kind
record Said(String meaning, String rule) {

    Said(String meaning) {
        this(meaning, "");
    }
}
