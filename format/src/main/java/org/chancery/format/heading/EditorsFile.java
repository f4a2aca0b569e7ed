package org.chancery.format.heading;

import java.util.List;
import java.util.Locale;
import org.chancery.format.source.Cursor;

/// Lines that editors of earlier volumes print between title and text and that are no part of the
/// telegram (reference 9, edited).
///
/// ```
/// 751G.00/1-550: Telegram      File No. 763.72/29     the file that they took it from
/// 462.00 R 294/361 Telegram
/// [Telegram]                   [Circular telegram]    what it is
/// [Received 4:10 p.m.]         [Rec'd July 31]        when it came
/// AMERICAN CONSULATE GENERAL,                         the office, above its date line
/// ```
final class EditorsFile {

    private static final int LONGEST = 60;

    private static final List<String> OFFICES =
            List.of("EMBASSY", "CONSULATE", "LEGATION", "DEPARTMENT", "OFFICE", "MISSION");

    private EditorsFile() {}

    static boolean isLine(String words) {
        if (words.length() > LONGEST || words.isEmpty()) {
            return false;
        }
        String upper = words.toUpperCase(Locale.ROOT);
        // `893.48/1608: Telegram (part air)`
        int bracket = upper.endsWith(")") ? upper.lastIndexOf(" (") : -1;
        String file = bracket < 0 ? upper : upper.substring(0, bracket);
        boolean isFile =
                file.endsWith(": TELEGRAM")
                        || file.endsWith(": AIRGRAM")
                        || file.endsWith(": CIRCULAR TELEGRAM")
                        || file.endsWith(" TELEGRAM") && isOfParts(file)
                        || upper.startsWith("FILE NO")
                        || isNumber(upper);
        return isFile || isKind(upper) || isReceived(upper) || isOffice(words);
    }

    /// `763.72/29`, `611.61/1-2149`: digits around a stroke, no words.
    private static boolean isNumber(String upper) {
        int slash = upper.indexOf('/');
        return slash > 2
                && upper.indexOf(' ') < 0
                && upper.indexOf('.') > 0
                && upper.indexOf('.') < slash
                && Cursor.isDigit(upper.charAt(0))
                && Cursor.isDigit(upper.charAt(upper.length() - 1));
    }

    /// `462.00 R 294/361 TELEGRAM`: where the colon is lost, the last word before it has a stroke.
    private static boolean isOfParts(String file) {
        String number = file.substring(0, file.lastIndexOf(' '));
        int slash = number.indexOf('/', number.lastIndexOf(' ') + 1);
        return slash > 0
                && slash + 1 < number.length()
                && Cursor.isDigit(number.charAt(0))
                && Cursor.isDigit(number.charAt(slash + 1));
    }

    private static boolean isKind(String upper) {
        return isBracket(upper)
                && !upper.contains("RECEIVED")
                && !upper.contains("HERE FOLLOWS")
                && !upper.contains("OMITTED")
                && (upper.contains("TELEGRAM")
                        || upper.contains("AIRGRAM")
                        || upper.startsWith("[EXTRACT")
                        || upper.startsWith("[PARAPHRASE")
                        || upper.startsWith("[TRANSLATION"));
    }

    private static boolean isReceived(String upper) {
        return isBracket(upper)
                && (upper.startsWith("RECEIVED", 1)
                        || upper.startsWith("REC'D", 1)
                        || upper.startsWith("REC\u2019D", 1));
    }

    private static boolean isBracket(String upper) {
        return upper.startsWith("[") && upper.indexOf(']') >= upper.length() - 2
                || upper.startsWith("(") && upper.indexOf(')') >= upper.length() - 2;
    }

    /// The office, above its date line.
    static boolean isOffice(String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        return upper.endsWith(",") && OFFICES.stream().anyMatch(upper::contains);
    }
}
