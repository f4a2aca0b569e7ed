package org.chancery.archive.concordance;

/// Which keywords somebody wants to see, and how much around them.
///
/// @param query in the query language; its words, phrases and patterns are the keywords, the rest
///   of it says in which telegrams
/// @param width characters on either side
/// @param from how many lines to pass over
/// @param size how many to give at most
public record KeywordSearch(String query, int width, Order order, int from, int size) {

    public static final int WIDTH = 60;
    public static final int WIDEST = 400;

    public KeywordSearch {
        if (width < 1 || width > WIDEST || from < 0 || size < 0) {
            throw new IllegalArgumentException(
                    "no lines: %d from %d, %d wide".formatted(size, from, width));
        }
    }
}
