package org.chancery.format.heading;

import org.chancery.format.section.Marks;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Element;

/// The Department's own lines above format line 5 of the 1970s: copies for its offices, drafters, a
/// terminal's number (reference 9).
final class DistributionLines {

    private static final String[] DRAFTING = {
        "DRAFTED", "APPROVED", "CLEARED", "DESIRED DISTRIBUTION"
    };
    private static final String[] RECEIPT = {"CONTROL:", "RECD:", "CONTROL ", "RECD "};

    private DistributionLines() {}

    static void mark(SourceText source, Line line, Marks marks) {
        marks.mark(source.span(line), element(source.text(), line));
    }

    private static Element element(String text, Line line) {
        if (begins(text, line, DRAFTING) || isClearance(text, line)) {
            return Element.DRAFTING;
        }
        if (begins(text, line, RECEIPT) || line.length() <= 3) {
            return Element.COUNTER;
        }
        return Element.DISTRIBUTION;
    }

    private static boolean begins(String text, Line line, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, line.start())) {
                return true;
            }
        }
        return false;
    }

    /// `L/OES:PWRASSE (DRAFT)`: an office and a name.
    private static boolean isClearance(String text, Line line) {
        int colon = text.indexOf(':', line.start(), Math.min(line.end(), line.start() + 16));
        return colon > line.start()
                && colon + 1 < line.end()
                && Character.isLetter(text.charAt(colon + 1));
    }
}
