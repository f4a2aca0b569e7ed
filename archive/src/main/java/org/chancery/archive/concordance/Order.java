package org.chancery.archive.concordance;

import java.util.Arrays;
import java.util.Optional;

/// How the lines of a concordance follow each other.
public enum Order {
    /// By the word left of the keyword, then the one left of that, and so on.
    LEFT("left"),
    /// By the words right of the keyword.
    RIGHT("right"),
    /// The oldest telegram first, and as the text goes.
    DATE("date");

    private final String word;

    Order(String word) {
        this.word = word;
    }

    /// As people write it.
    public String word() {
        return word;
    }

    /// The one of that word.
    public static Optional<Order> named(String word) {
        return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
    }
}
