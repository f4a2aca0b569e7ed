package org.chancery.format.check;

import java.util.Set;
import org.chancery.format.source.Cursor;

/// Where a text points at lettered references: `ref A`, `reftel`, `ref (b)`, `(refs A and B)`,
/// `refs A-C` (reference 8).
final class Citations {

    private Citations() {}

    /// Adds the letters that a text cites, in capitals.
    static void letters(String text, Set<String> into) {
        letters(text, "ref", into);
        letters(text, "REF", into);
        letters(text, "Ref", into);
    }

    private static void letters(String text, String ref, Set<String> into) {
        int at = text.indexOf(ref);
        while (at >= 0) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            at = text.indexOf(ref, begins ? list(text, at, into) : at + 3);
        }
    }

    private static int list(String text, int from, Set<String> into) {
        Cursor cursor = new Cursor(text, from, text.length());
        boolean isReference =
                cursor.takeWordAnyCase("refs")
                        || cursor.takeWordAnyCase("ref")
                        || cursor.takeWordAnyCase("reftels")
                        || cursor.takeWordAnyCase("reftel");
        if (!isReference) {
            return from + 1;
        }
        char last = 0;
        boolean range = false;
        boolean upper = true;
        while (true) {
            int before = cursor.at();
            boolean joined = joiners(cursor);
            cursor.take('(');
            char letter = cursor.peek();
            char capital = Character.toUpperCase(letter);
            boolean alone = !Character.isLetterOrDigit(cursor.peek(1)) && cursor.peek(1) != '\'';
            // Comma for apostrophe: `ref B,s non-paper` cites B alone (reference 10).
            boolean sameCase = last == 0 || Character.isUpperCase(letter) == upper;
            boolean isItem =
                    sameCase
                            && capital >= 'A'
                            && capital <= 'Z'
                            && alone
                            && (last == 0 || joined)
                            && !(letter == 'a' && cursor.peek(1) == ' ');
            if (!isItem) {
                return Math.max(from + 3, before);
            }
            if (range && last != 0) {
                for (char between = (char) (last + 1); between < capital; between++) {
                    into.add(String.valueOf(between));
                }
            }
            into.add(String.valueOf(capital));
            last = capital;
            upper = Character.isUpperCase(letter);
            cursor.to(cursor.at() + 1);
            cursor.take(')');
            range = cursor.peek() == '-';
        }
    }

    /// Blanks, and what parts letters of a list; whether there was such a thing.
    private static boolean joiners(Cursor cursor) {
        boolean joined = false;
        while (true) {
            cursor.skipBlanks();
            if (cursor.take(',')
                    || cursor.take('/')
                    || cursor.take('&')
                    || cursor.take('-')
                    || cursor.takeWordAnyCase("and")
                    || cursor.takeWordAnyCase("or")) {
                joined = true;
            } else {
                return joined;
            }
        }
    }
}
