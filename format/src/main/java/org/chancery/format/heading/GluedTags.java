package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.table.TagRow;
import org.jspecify.annotations.Nullable;

/// `PRELPGOVCH`: subject tags whose blanks are lost, a country behind them or before.
final class GluedTags {

    private static final int LENGTH_OF_SUBJECT = 4;
    private static final int LENGTH_OF_COUNTRY = 2;
    private static final int MOST = 10;

    /// A word that happens to be made of tags, and begins terms.
    private static final String NO_TAGS = "ECONOMIC";

    private GluedTags() {}

    /// The tags that a token is made of; none where it is no such thing.
    static List<TagRow> in(TagText text, int from, int to) {
        boolean isDue =
                (to - from) % 2 == 0
                        && to - from > LENGTH_OF_SUBJECT
                        && to - from <= MOST * LENGTH_OF_SUBJECT
                        && !text.part(from, to).equalsIgnoreCase(NO_TAGS);
        List<TagRow> rows = new ArrayList<>();
        for (int at = from; isDue && at < to; at += rows.getLast().tag().length()) {
            TagRow subject =
                    at + LENGTH_OF_SUBJECT <= to ? listed(text, at, LENGTH_OF_SUBJECT) : null;
            TagRow row = subject != null ? subject : listed(text, at, LENGTH_OF_COUNTRY);
            boolean isBeforeCountry =
                    subject == null && !rows.isEmpty() && isCountry(rows.getFirst());
            boolean isBehindCountry = subject != null && at > from && isCountry(rows.getLast());
            if (row == null || isBeforeCountry || isBehindCountry && rows.size() > 1) {
                return List.of();
            }
            rows.add(row);
        }
        return rows;
    }

    private static boolean isCountry(TagRow row) {
        return row.tag().length() == LENGTH_OF_COUNTRY;
    }

    /// A subject, program or country of that length.
    private static @Nullable TagRow listed(TagText text, int at, int length) {
        TagRow row = text.known(at, at + length);
        if (row == null) {
            return null;
        }
        return switch (row.kind()) {
            case SUBJECT, PROGRAM -> length == LENGTH_OF_SUBJECT ? row : null;
            case COUNTRY -> length == LENGTH_OF_COUNTRY ? row : null;
            case ORGANIZATION, PERSON, UNKNOWN -> null;
        };
    }
}
