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
            case 'O' -> Precedence.IMMEDIATE;
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

    private static final Precedence[] LONGEST_FIRST = {
        Precedence.NIACT_IMMEDIATE,
        Precedence.IMMEDIATE,
        Precedence.PRIORITY,
        Precedence.ROUTINE,
        Precedence.FLASH,
        Precedence.EMERGENCY_COMMAND
    };
}
