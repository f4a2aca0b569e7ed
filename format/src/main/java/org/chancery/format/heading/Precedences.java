package org.chancery.format.heading;

import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// Prosigns and words of precedence (ACP 127(G) 150; `precedences.csv`).
final class Precedences {

    private Precedences() {}

    static @Nullable Precedence ofProsign(char prosign) {
        return switch (prosign) {
            case 'R' -> Precedence.ROUTINE;
            case 'P' -> Precedence.PRIORITY;
            // A scanner takes the letter for the figure.
            case 'O', '0' -> Precedence.IMMEDIATE;
            case 'Z' -> Precedence.FLASH;
            case 'Y' -> Precedence.EMERGENCY_COMMAND;
            default -> null;
        };
    }

    /// The precedence that ends `text` at `end`, as a word of its own: `NIACT IMMEDIATE`.
    static @Nullable Precedence endingAt(String text, int from, int end) {
        for (Precedence precedence : LONGEST_FIRST) {
            int start = end - precedence.word().length();
            if (start >= from
                    && text.startsWith(precedence.word(), start)
                    && (start == from
                            || text.charAt(start - 1) == ' '
                            || text.charAt(start - 1) == '/')) {
                return precedence;
            }
        }
        return null;
    }

    /// A precedence at the end of an address and where it begins.
    record Word(Precedence precedence, int start) {}

    /// The precedence that ends `text` at `end`, also where it is misspelt by one letter or two
    /// have changed places: `NIACT IMMNDIATE`, `IMMEDIAT`, `PRIORTIY`.
    static @Nullable Word wordAt(String text, int from, int end) {
        Precedence right = endingAt(text, from, end);
        if (right != null) {
            return new Word(right, end - right.word().length());
        }
        int start = Math.max(from, text.lastIndexOf(' ', end - 1) + 1);
        if (end - start < SHORTEST_MISSPELT || end - start > LONGEST_MISSPELT) {
            return null;
        }
        for (Precedence precedence : OFTEN) {
            if (isOneOff(text.substring(start, end), precedence.word())) {
                int before = start - "NIACT ".length();
                boolean isNiact =
                        precedence == Precedence.IMMEDIATE
                                && before >= from
                                && text.startsWith("NIACT ", before);
                return isNiact
                        ? new Word(Precedence.NIACT_IMMEDIATE, before)
                        : new Word(precedence, start);
            }
        }
        return null;
    }

    private static boolean isOneOff(String word, String right) {
        int shorter = Math.min(word.length(), right.length());
        int longer = Math.max(word.length(), right.length());
        int head = 0;
        while (head < shorter && word.charAt(head) == right.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && word.charAt(word.length() - 1 - tail)
                        == right.charAt(right.length() - 1 - tail)) {
            tail++;
        }
        boolean isSwapped =
                longer == shorter
                        && longer - head - tail == 2
                        && word.charAt(head) == right.charAt(head + 1)
                        && word.charAt(head + 1) == right.charAt(head);
        return longer - head - tail <= 1 || isSwapped;
    }

    private static final int SHORTEST_MISSPELT = 6;

    private static final int LONGEST_MISSPELT = 10;

    private static final Precedence[] OFTEN = {
        Precedence.IMMEDIATE, Precedence.PRIORITY, Precedence.ROUTINE
    };

    private static final Precedence[] LONGEST_FIRST = {
        Precedence.NIACT_IMMEDIATE,
        Precedence.IMMEDIATE,
        Precedence.PRIORITY,
        Precedence.ROUTINE,
        Precedence.FLASH,
        Precedence.EMERGENCY_COMMAND
    };
}
