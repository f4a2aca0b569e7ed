package org.chancery.format.section;

import org.chancery.format.source.Line;

/// What a releaser printed into the text: `Declassified/Released US Department of State EO
/// Systematic Review 30 JUN 2005` (reference 9.1).
final class Stamp {

    private static final String[] BEGINNINGS = {
        "Declassified/Released", "DECLASSIFIED/RELEASED", "Margaret P. Grafeld", "Sheryl P. Walter"
    };

    private static final String[] REST = {
        "Systematic Review ",
        "Review 0",
        "Review 1",
        "Review 2",
        "Review 3",
        "EO Systematic Review",
        "US Department of State EO",
        "US Department of State"
    };

    private Stamp() {}

    static boolean is(String text, Line line) {
        char first = text.charAt(line.start());
        return (first == 'D' || first == 'M' || first == 'S') && begins(text, line, BEGINNINGS);
    }

    /// The second line of a stamp that wraps.
    static boolean goesOn(String text, Line line) {
        return line.length() < 60 && begins(text, line, REST);
    }

    private static boolean begins(String text, Line line, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, line.start())) {
                return true;
            }
        }
        return false;
    }
}
