package org.chancery.archive.query;

import java.util.List;

/// How much a query asks.
///
/// @param words letters and digits in a row; an index may see fewer words in a text, never more
///   than a few besides
/// @param open words with open parts, each looked for among all words that there are
record QuerySize(int words, int open) {

    static QuerySize of(Query query) {
        return switch (query) {
            case Query.Everything() -> new QuerySize(0, 0);
            case Query.And(List<Query> parts) -> all(parts);
            case Query.Or(List<Query> parts) -> all(parts);
            case Query.Not(Query part) -> of(part);
            case Query.Word word -> new QuerySize(words(word.text()), 0);
            case Query.Phrase phrase -> new QuerySize(words(phrase.text()), 0);
            case Query.Wildcard wildcard -> new QuerySize(words(wildcard.pattern()), 1);
            case Query.Near near ->
                    new QuerySize(
                            near.parts().stream().mapToInt(QuerySize::words).sum(),
                            near.parts().size());
            case Query.Fuzzy _ -> new QuerySize(1, 1);
            case Query.Regex _ -> new QuerySize(1, 4);
            case Query.Term _ -> new QuerySize(1, 0);
        };
    }

    private static QuerySize all(List<Query> parts) {
        int words = 0;
        int open = 0;
        for (Query part : parts) {
            QuerySize size = of(part);
            words += size.words;
            open += size.open;
        }
        return new QuerySize(words, open);
    }

    private static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isLetter = Character.isLetterOrDigit(text.charAt(i));
            words += isLetter && (!within || Character.isIdeographic(text.charAt(i))) ? 1 : 0;
            within = isLetter;
        }
        return Math.max(1, words);
    }
}
