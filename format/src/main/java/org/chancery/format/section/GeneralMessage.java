package org.chancery.format.section;

import java.util.Set;
import org.chancery.format.source.Cursor;
import org.chancery.format.telegram.Mrn;
import org.jspecify.annotations.Nullable;

/// General messages of the services: title and number are address and name at once, and they are
/// cited by it: `NAVADMIN 097/05` (reference 9.2).
public final class GeneralMessage {

    private static final Set<String> TITLES =
            Set.of(
                    "NAVADMIN",
                    "ALNAV",
                    "ALCOM",
                    "MARADMIN",
                    "ALMAR",
                    "NAVOP",
                    "ALCOAST",
                    "ALARACT",
                    "ALFOODACT",
                    "ALSAFE",
                    "ALNAVRESFOR");

    private static final int LONGEST = 24;

    private GeneralMessage() {}

    /// Whether a number's post is the title of a series and no post.
    public static boolean isTitle(String post) {
        return TITLES.contains(post);
    }

    /// The number that the characters `from` up to `to` are, and nothing besides; null where they
    /// are none. The year is its own.
    public static @Nullable Mrn of(String text, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        cursor.takeCapitals(12);
        String title = cursor.text(from);
        if (to - from > LONGEST || !TITLES.contains(title)) {
            return null;
        }
        cursor.skipBlanks();
        int number = cursor.at();
        int digits = cursor.takeDigits(6);
        if (digits == 0 || digits > 5 || !cursor.take('/')) {
            return null;
        }
        int serial = Integer.parseInt(text, number, number + digits, 10);
        int year = cursor.at();
        int length = cursor.takeDigits(5);
        if (length != 2 && length != 4 || !cursor.isDone()) {
            return null;
        }
        String stated = text.substring(year, year + length);
        return new Mrn(length == 2 ? stated : Mrn.year(Integer.parseInt(stated)), title, serial);
    }
}
