package org.chancery.format.heading;

import java.util.Set;
import org.chancery.format.source.Cursor;

/// Directives and manuals of the armed services, cited by series and number as telegrams are by
/// post and serial: `SECNAVINST 1420.1B`, `MILPERSMAN 1160-120` (reference 9.2).
final class Directive {

    private static final String INSTRUCTION = "INST";

    private static final Set<String> SERIES =
            Set.of(
                    "AFI",
                    "AFMAN",
                    "CJCSI",
                    "CJCSM",
                    "DODD",
                    "DODI",
                    "DODM",
                    "INSTRUCTION",
                    "JAGMAN",
                    "MCBUL",
                    "MCO",
                    "MILPERSMAN",
                    "NAVEDTRA",
                    "NAVMC",
                    "NAVMED",
                    "NAVPERS",
                    "NAVSO",
                    "RESPERSMAN");

    private Directive() {}

    /// Whether a number is a directive's, not a telegram's.
    ///
    /// @param name what stands before the number, and is no post of the table
    /// @param behind the number, a part of it may stand there: `1420.1B`
    static boolean is(String name, String text, int behind, int to) {
        String series = name.strip();
        boolean isPart =
                behind + 1 < to
                        && text.charAt(behind) == '.'
                        && Cursor.isDigit(text.charAt(behind + 1));
        return isPart || isSeries(series.substring(series.lastIndexOf(' ') + 1));
    }

    /// Whether an item begins with the name of a series.
    static boolean begins(String words) {
        int blank = words.indexOf(' ');
        return blank > 0 && isSeries(words.substring(0, blank));
    }

    private static boolean isSeries(String word) {
        return word.endsWith(INSTRUCTION) || SERIES.contains(word);
    }
}
