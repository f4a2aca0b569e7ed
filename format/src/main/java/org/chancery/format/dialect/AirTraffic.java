package org.chancery.format.dialect;

import org.chancery.format.source.Cursor;

/// The address line of a message of the air traffic services (ICAO Annex 10, volume II, 4): a
/// priority, then addressees of eight letters.
///
/// ```
/// ZCZC LAA117 08042031
/// GG LICCZQZX LFFFYNYX
/// ```
///
/// Such a message begins with ZCZC and ends with NNNN as a telegram does; it has no DE, no FM and
/// no BT.
public final class AirTraffic {

    private static final String PRIORITIES = "SDFGK";

    private AirTraffic() {}

    /// Whether the characters `from` up to `to` are such a line.
    public static boolean isAddress(String text, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        char first = Character.toUpperCase(cursor.peek());
        if (PRIORITIES.indexOf(first) < 0
                || Character.toUpperCase(cursor.peek(1)) != first
                || cursor.peek(2) != ' ') {
            return false;
        }
        cursor.takeToken();
        while (!cursor.isDone()) {
            cursor.skipBlanks();
            if (cursor.takeCapitals(9) != 8) {
                return false;
            }
        }
        return true;
    }
}
