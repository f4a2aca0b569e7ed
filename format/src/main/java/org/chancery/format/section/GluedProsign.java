package org.chancery.format.section;

import java.util.Set;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;

/// The word of format line 6, 7 or 8 glued to the end of the line before it, where a copy has put
/// lines behind each other without a blank (reference 10).
///
/// ```
/// R 121200Z JAN 07FM CNO WASHINGTON DCTO NAVADMININFO CNO WASHINGTON DC
/// ```
///
/// It is sure behind what ends a line: the year of a date-time group, the state of a city in the
/// United States, the title of a general message.
final class GluedProsign {

    private static final String[] PROSIGNS = {"FM", "TO", "INFO"};

    /// Two letters of the Postal Service; ALTO and INTO are words.
    private static final Set<String> STATES =
            Set.of(
                    "DC", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL",
                    "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE",
                    "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC",
                    "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY");

    private final String text;

    GluedProsign(String text) {
        this.text = text;
    }

    /// Where it begins in a word; -1 in any other.
    ///
    /// @param line where the line before it begins
    int start(int line, int word, int behind) {
        if (behind >= text.length() || text.charAt(behind) > ' ') {
            return -1;
        }
        for (String prosign : PROSIGNS) {
            int at = behind - prosign.length();
            if (at > word && text.startsWith(prosign, at) && endsLine(line, word, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean endsLine(int line, int word, int at) {
        if (Cursor.isDigit(text.charAt(at - 1))) {
            return LineShape.of(text, new Line(0, line, at).trimmed(text)) == LineShape.TIME;
        }
        String end = text.substring(word, at);
        return STATES.contains(end) && word > line || GeneralMessage.isTitle(end);
    }
}
