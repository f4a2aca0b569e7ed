package org.chancery.format.section;

import java.util.Locale;
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
                    "ALCGENL",
                    "ALCGOFF",
                    "ALCGPSC",
                    "ALCGRSV",
                    "ALCGCIV",
                    "ALSPO",
                    "ALCOMLANT",
                    "ALCOMPAC",
                    "ALARACT",
                    "ALFOODACT",
                    "ALSAFE",
                    "ALNAVRESFOR");

    private static final int LONGEST = 44;

    private static final int LONGEST_TITLE = 12;

    private GeneralMessage() {}

    /// Whether a number's post is the title of a series and no post.
    public static boolean isTitle(String post) {
        return TITLES.contains(post);
    }

    /// The number that the characters `from` up to `to` are, and nothing besides but a remark,
    /// `(CORRECTED COPY)`; null where they are none. The year is its own.
    public static @Nullable Mrn of(String text, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        Mrn number = to - from > LONGEST ? null : read(cursor);
        cursor.skipBlanks();
        boolean isAll =
                cursor.isDone() || cursor.peek() == '(' || cursor.takeWordAnyCase("CORRECTED COPY");
        return isAll ? number : null;
    }

    /// The number that begins at `from`: `NAVADMIN 216/05, INITIAL MESSAGE`; null where none does.
    public static @Nullable Mrn startingAt(String text, int from, int to) {
        return read(new Cursor(text, from, to));
    }

    /// Behind the number that begins at a place of a long line, at the end of its second word or
    /// before the set glued to it; -1 where none begins.
    static int end(String text, int at, int until) {
        if (at >= until || !Cursor.isCapital(text.charAt(at))) {
            return -1;
        }
        int title = Words.skipWord(text, at, until);
        int end = Words.skipWord(text, Words.skipBlanks(text, title, until), until);
        int set = text.indexOf("MSGID/", title, end);
        end = set < 0 ? end : set;
        return of(text, at, end) == null ? -1 : end;
    }

    /// `NAVADMIN 097/05`, also with a hyphen for the stroke, and blanks around it.
    private static @Nullable Mrn read(Cursor cursor) {
        int from = cursor.at();
        while (Character.isLetter(cursor.peek()) && cursor.at() - from < LONGEST_TITLE) {
            cursor.to(cursor.at() + 1);
        }
        String title = cursor.text(from).toUpperCase(Locale.ROOT);
        if (!TITLES.contains(title)) {
            return null;
        }
        cursor.skipBlanks();
        int number = cursor.at();
        int digits = cursor.takeDigits(6);
        int serial = digits == 0 || digits > 5 ? 0 : Integer.parseInt(cursor.text(number));
        cursor.skipBlanks();
        if (digits == 0 || digits > 5 || !cursor.take('/') && !cursor.take('-')) {
            return null;
        }
        cursor.skipBlanks();
        int year = cursor.at();
        int length = cursor.takeDigits(5);
        if (length != 2 && length != 4 || Character.isLetterOrDigit(cursor.peek())) {
            return null;
        }
        String stated = cursor.text(year);
        return new Mrn(length == 2 ? stated : Mrn.year(Integer.parseInt(stated)), title, serial);
    }
}
