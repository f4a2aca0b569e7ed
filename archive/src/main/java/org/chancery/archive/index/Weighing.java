package org.chancery.archive.index;

import java.util.List;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.Query;

/// Whether a query makes one hit better than another: words of the text do, facts of the heading do
/// not.
final class Weighing {

    private Weighing() {}

    static boolean isWeighed(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> parts.stream().anyMatch(Weighing::isWeighed);
            case Query.Or(List<Query> parts) -> parts.stream().anyMatch(Weighing::isWeighed);
            case Query.Word word -> isWeighed(word.field());
            case Query.Phrase phrase -> isWeighed(phrase.field());
            case Query.Wildcard wildcard -> isWeighed(wildcard.field());
            case Query.Near near -> isWeighed(near.field());
            case Query.Fuzzy fuzzy -> isWeighed(fuzzy.field());
            case Query.Regex regex -> isWeighed(regex.field());
            case Query.Everything _,
                    Query.Not _,
                    Query.Dated _,
                    Query.Declassified _,
                    Query.Classed _,
                    Query.Ranked _,
                    Query.Urgent _,
                    Query.Formatted _,
                    Query.Having _,
                    Query.Linted _ ->
                    false;
        };
    }

    private static boolean isWeighed(Field field) {
        return field.isOfText() || field == Field.LIKE;
    }
}
