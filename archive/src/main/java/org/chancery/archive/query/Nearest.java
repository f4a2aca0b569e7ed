package org.chancery.archive.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Which of the known words somebody meant who mistyped one.
public final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /// The known word with fewest slips between it and `typed`: one in a short word, two in a
    /// longer one.
    public static Optional<String> of(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int most = wanted.length() <= 4 ? 1 : 2;
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(word -> slips(wanted, word.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt(word -> slips(wanted, word.toLowerCase(Locale.ROOT))));
    }

    /// Whether two words differ in so many letters at most, with the same first letter.
    public static boolean isWithin(int edits, String one, String other) {
        return one.charAt(0) == other.charAt(0)
                && Math.abs(one.length() - other.length()) <= edits
                && slips(one, other) <= edits;
    }

    /// Letters left out, put in, exchanged, or swapped with a neighbour.
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                int exchange =
                        slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                slips[i][j] = Math.min(exchange, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[one.length()][other.length()];
    }
}
