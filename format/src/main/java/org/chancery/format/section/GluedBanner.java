package org.chancery.format.section;

import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;

/// A banner glued to the last address, where an archive has put heading and text behind each other
/// without a line end (reference 10).
///
/// ```
/// RUEHTRO/AMEMBASSY TRIPOLI 5139C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000222
/// TO SECSTATE WASHDC 9600UNCLAS SECTION 01 OF 02 VALLETTA 004690
/// ```
final class GluedBanner {

    private static final int LONGEST_LINE = 200;

    /// How classes begin on the wire and in archives.
    private static final String[] BEGINNINGS = {
        "C O N F", "CONFIDENTIAL ", "S E C R", "SECRET ", "UNCLAS", "T O P", "L I M I T"
    };

    private GluedBanner() {}

    /// Where it begins; -1 on any other line. Only a banner that names its post and number is sure:
    /// an address may end in any letters.
    static int start(SourceText source, Line line, Tables tables) {
        String text = source.text();
        if (line.length() == 0
                || line.length() > LONGEST_LINE
                || !Character.isDigit(text.charAt(line.end() - 1))) {
            return -1;
        }
        for (int at = line.start() + 1; at < line.end(); at++) {
            if (mayBegin(text.charAt(at))
                    && isAddressEnd(text.charAt(at - 1))
                    && begins(text, at)) {
                Line rest = new Line(line.number(), at, line.end());
                Banner banner = Banner.of(source, rest, tables);
                if (banner != null && banner.post() != null && banner.serial() >= 0) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean mayBegin(char c) {
        return switch (c) {
            case 'C', 'S', 'U', 'T', 'L' -> true;
            default -> false;
        };
    }

    private static boolean begins(String text, int at) {
        for (String beginning : BEGINNINGS) {
            if (text.startsWith(beginning, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddressEnd(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '/' || c == ')' || c == '.';
    }
}
