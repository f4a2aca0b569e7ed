package org.chancery.archive.statistics;

import java.util.Arrays;
import java.util.Optional;

/// By what telegrams are told apart when they are counted.
public enum Dimension {
    POST("post", "from"),
    TAG("tag", "tag"),
    CLASSIFICATION("class", "class"),
    PRECEDENCE("precedence", "precedence"),
    YEAR("year", "date");

    private final String word;
    private final String field;

    Dimension(String word, String field) {
        this.word = word;
        this.field = field;
    }

    /// As people write it: `post`.
    public String word() {
        return word;
    }

    /// The field of a query that takes one of its values: `from`.
    public String field() {
        return field;
    }

    /// The one of that word.
    ///
    /// @param word `post`
    public static Optional<Dimension> named(String word) {
        return Arrays.stream(values()).filter(dimension -> dimension.word.equals(word)).findFirst();
    }
}
