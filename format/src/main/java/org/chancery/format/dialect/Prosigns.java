package org.chancery.format.dialect;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;

/// FM, TO and INFO, which begin format lines 6 to 8 (ACP 127), as copies have them.
///
/// ```
/// FM AMEMBASSY ASTANA
/// FROM: AMEMBASSY ASTANA     written out, or with a colon
/// Fm AMEMBASSY ASTANA        put into small letters
/// M AMEMBASSY ASTANA         without its first letter (reference 10)
/// TORUEHTA/AMEMBASSY ASTANA  without the blank behind it
/// ```
///
/// The bare word in capitals is enough; any other form needs an office behind it, so that `From the
/// beginning` and `O SOLE MIO` stay text.
public final class Prosigns {

    /// How the names of offices begin.
    private static final String[] OFFICES = {
        "AMEMBASSY",
        "AMCONSUL",
        "AMLEGATION",
        "SECSTATE",
        "SECDEF",
        "USMISSION",
        "USUN",
        "USDEL",
        "USINT",
        "USLO",
        "USNATO",
        "USEU",
        "WHITE HOUSE",
        "ALL DIPLOMATIC"
    };

    private Prosigns() {}

    /// Behind the prosign of a line of shape FROM, TO or INFO.
    public static int behind(String text, Line line, LineShape shape) {
        int from = line.start();
        int to = line.end();
        int behind =
                switch (shape) {
                    case FROM -> from(text, from, to);
                    case TO -> to(text, from, to);
                    case INFO -> info(text, from, to);
                    default -> -1;
                };
        return behind < 0 ? from : behind;
    }

    static int from(String text, int from, int to) {
        int bare = bare(text, from, to, "FM");
        int other = bare >= 0 ? bare : other(text, from, to, "FM");
        return other >= 0 ? other : other(text, from, to, "FROM");
    }

    static int to(String text, int from, int to) {
        int bare = bare(text, from, to, "TO");
        return bare >= 0 ? bare : other(text, from, to, "TO");
    }

    /// It may stand alone on its line.
    static int info(String text, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        boolean isBare = cursor.takeWord("INFO") && cursor.peek() != ':';
        return isBare ? cursor.at() : other(text, from, to, "INFO");
    }

    private static int bare(String text, int from, int to, String word) {
        Cursor cursor = new Cursor(text, from, to);
        return cursor.takeWord(word) && !cursor.isDone() && cursor.peek() != ':' ? cursor.at() : -1;
    }

    /// In other letters, with a colon, without its first letter or its blank; before an office
    /// only.
    private static int other(String text, int from, int to, String word) {
        Cursor cursor = new Cursor(text, from, to);
        if (!cursor.takeWordAnyCase(word) && !cursor.takeWord(word.substring(1))) {
            return cursor.take(word) && isRouted(text, cursor.at(), to) ? cursor.at() : -1;
        }
        cursor.skipBlanks();
        cursor.take(':');
        int behind = cursor.at();
        cursor.skipBlanks();
        return isOffice(text, cursor.at(), to) ? behind : -1;
    }

    /// `RUEHRO/AMEMBASSY ROME`
    private static boolean isRouted(String text, int at, int to) {
        int indicator = LineShape.indicator(text, at, to);
        return indicator > 0 && at + indicator < to && text.charAt(at + indicator) == '/';
    }

    /// `AMEMBASSY ROME`, `RUEHRO/AMEMBASSY ROME`
    private static boolean isOffice(String text, int at, int to) {
        if (isRouted(text, at, to)) {
            return true;
        }
        for (String office : OFFICES) {
            if (text.startsWith(office, at)) {
                return true;
            }
        }
        return false;
    }
}
