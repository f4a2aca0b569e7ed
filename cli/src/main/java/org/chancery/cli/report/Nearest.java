package org.chancery.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The word that was meant: at most two slips of the fingers away, a swap of neighbours being one.
public final class Nearest {

    private static final int SLIPS = 2;

    private Nearest() {}

    public static Optional<String> to(String typed, List<String> words) {
        return words.stream()
                .filter(word -> distance(typed, word) <= Math.min(SLIPS, word.length() / 2))
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /// Optimal string alignment.
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > SLIPS) {
            return SLIPS + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean isSwap =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwap ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
