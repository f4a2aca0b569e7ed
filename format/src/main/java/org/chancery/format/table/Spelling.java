package org.chancery.format.table;

/// How near two spellings are.
public final class Spelling {

    private Spelling() {}

    /// One letter added, lost or changed, or two neighbours swapped.
    public static boolean isNear(String one, String other) {
        int difference = one.length() - other.length();
        if (difference < -1 || difference > 1 || one.equals(other)) {
            return false;
        }
        int at = 0;
        int shorter = Math.min(one.length(), other.length());
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        String left = one.substring(at);
        String right = other.substring(at);
        if (difference > 0) {
            return left.substring(1).equals(right);
        }
        if (difference < 0) {
            return right.substring(1).equals(left);
        }
        boolean changed = left.substring(1).equals(right.substring(1));
        boolean swapped =
                left.length() > 1
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0)
                        && left.substring(2).equals(right.substring(2));
        return changed || swapped;
    }

    /// How many letters are added, lost or changed between two words (Levenshtein).
    ///
    /// @return 0 for the same word; the work grows with the product of both lengths
    public static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int i = 0; i <= other.length(); i++) {
            above[i] = i;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] below = new int[other.length() + 1];
            below[0] = row;
            for (int i = 1; i <= other.length(); i++) {
                int changed = above[i - 1] + (one.charAt(row - 1) == other.charAt(i - 1) ? 0 : 1);
                below[i] = Math.min(changed, 1 + Math.min(above[i], below[i - 1]));
            }
            above = below;
        }
        return above[other.length()];
    }

    /// Two places of one word swapped, next to each other or not: `12598` for 12958.
    static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = -1;
        int second = -1;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (second >= 0) {
                    return false;
                }
                second = first >= 0 ? i : -1;
                first = first >= 0 ? first : i;
            }
        }
        return second > 0
                && one.charAt(first) == other.charAt(second)
                && one.charAt(second) == other.charAt(first);
    }
}
