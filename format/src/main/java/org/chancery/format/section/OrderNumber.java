package org.chancery.format.section;

import java.util.Set;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// The number of an executive order in which letters stand for figures, as copies have them:
/// `IL652`, `116S2`.
///
/// @param figures the five that are meant
/// @param end behind the number
public record OrderNumber(String figures, int end) {

    private static final Set<String> KNOWN = Set.of("11652", "12065", "12356", "12958", "13526");

    private static final int LENGTH = 5;

    private static final int FEWEST_FIGURES = 3;

    private static final String LETTERS = "ILOSZ";

    private static final String MEANT = "11052";

    /// The number that begins at a place, null where none does.
    public static @Nullable OrderNumber at(String text, int from) {
        StringBuilder figures = new StringBuilder(LENGTH);
        int sure = 0;
        int at = from;
        for (; at < text.length() && figures.length() < LENGTH; at++) {
            char c = text.charAt(at);
            int letter = LETTERS.indexOf(c);
            if (!Cursor.isDigit(c) && letter < 0) {
                return null;
            }
            sure += letter < 0 ? 1 : 0;
            figures.append(letter < 0 ? c : MEANT.charAt(letter));
        }
        boolean isWhole = at == text.length() || !Character.isLetter(text.charAt(at));
        return figures.length() == LENGTH && sure >= FEWEST_FIGURES && isWhole
                ? new OrderNumber(figures.toString(), at)
                : null;
    }

    /// The number that holds a place.
    public static @Nullable OrderNumber around(String text, int place) {
        int from = place;
        while (from > 0 && place - from < LENGTH && LETTERS.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return at(text, from);
    }

    /// Whether telegrams are classified under this order.
    boolean isKnown() {
        return KNOWN.contains(figures);
    }
}
