package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.chancery.format.telegram.Caption;
import org.jspecify.annotations.Nullable;

/// To whom a message may be released, behind its class (reference 5, `captions.csv`, REL TO).
///
/// ```
/// SECRET//REL TO USA, GBR, MLT//N02000//
/// S E C R E T REL NATO
/// ```
///
/// @param end behind the last country
record Releasability(Caption caption, int end) {

    /// A country by its letters, or a body: `USA`, `UK`, `NATO`, `FVEY`.
    private static final int LONGEST_NAME = 5;

    /// Null where none begins. A word that a serial follows is the post of the banner.
    static @Nullable Releasability at(String text, int from, int until) {
        Cursor cursor = new Cursor(text, from, until);
        if (!cursor.takeWord("REL")) {
            return null;
        }
        cursor.skipBlanks();
        cursor.takeWord("TO");
        cursor.skipBlanks();
        int names = cursor.at();
        int end = names;
        while (takeName(cursor)) {
            end = cursor.at();
            cursor.skipBlanks();
            cursor.take(',');
            cursor.skipBlanks();
        }
        return end == names
                ? null
                : new Releasability(
                        new Caption("REL TO", "control", text.substring(names, end)), end);
    }

    private static boolean takeName(Cursor cursor) {
        int from = cursor.at();
        int letters = cursor.takeCapitals(LONGEST_NAME + 1);
        int end = cursor.at();
        cursor.skipBlanks();
        boolean isPost = Cursor.isDigit(cursor.peek());
        cursor.to(letters < 2 || letters > LONGEST_NAME || isPost ? from : end);
        return cursor.at() > from;
    }
}
