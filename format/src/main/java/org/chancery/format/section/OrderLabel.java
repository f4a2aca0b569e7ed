package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// The label of the executive order, in the spellings of drafters and of copies (reference 4.1).
final class OrderLabel {

    /// Signs of a label that was mangled: `E.O.M`.
    private static final int LONGEST_MANGLED = 5;

    private static final String[] NAMES = {"EXECUTIVE ORDER", "EXEC ORDER", "EXEC. ORDER"};

    /// What stands behind the number where the colon was lost.
    private static final String[] VALUES = {"GDS", "XGDS", "ADS", "RDS", "DECL", "N/A", "NA"};

    private OrderLabel() {}

    /// `E.O. 12958:`, `E. O. 11652`, `EO 12356`, `E/O 11652`, `E.O.: 13526`, `E.O.- 11652`.
    static @Nullable FieldLabel at(String text, Cursor cursor, int start) {
        if (!takeLetter(cursor, 'E')) {
            return null;
        }
        boolean stop = cursor.take('.') || cursor.take('/');
        boolean blank = cursor.skipBlanks() > 0;
        if (!takeLetter(cursor, 'O') && !cursor.take('0')) {
            return null;
        }
        if (blank && !stop) {
            // A copy without signs: `E O 11652 GDS`.
            boolean isParted = cursor.skipBlanks() > 0;
            int number = cursor.at();
            return isParted && isKnown(text, number) ? label(start, number) : null;
        }
        stop &= cursor.take('.');
        cursor.skipBlanks();
        boolean colon = cursor.take(':');
        if (stop && !colon) {
            cursor.take('-');
        }
        cursor.skipBlanks();
        int end = cursor.at();
        return isNumber(text, cursor, colon) ? label(start, end) : null;
    }

    private static boolean isNumber(String text, Cursor cursor, boolean colon) {
        int from = cursor.at();
        int digits = cursor.takeDigits(6);
        if (digits > 0 && digits < 4 && cursor.take(' ')) {
            // E.O. 1 1652: copies of 1973 have blanks inside.
            digits += cursor.takeDigits(6);
            return digits == 5 && cursor.peek() == ':';
        }
        if (digits == 2 && cursor.take(',')) {
            return cursor.takeDigits(6) == 3;
        }
        return digits >= 4 && digits <= 5
                || digits == 0 && (colon || isNotApplicable(cursor) || takesValue(cursor))
                || isKnown(text, from) && isSure(cursor.to(from + 5));
    }

    /// A label that lost its letters or has wrong ones: `11652:`, `.O. 11652`, `MO. 11652:`, `E.Q.
    /// 11652: GDS`. The number of an order makes it sure with what stands behind it.
    static @Nullable FieldLabel mangled(String text, Cursor cursor, int start) {
        if (isKnown(text, start)) {
            cursor.to(start + 5).skipBlanks();
            return cursor.peek() == ':' ? label(start, start) : null;
        }
        boolean isLabel = false;
        for (String name : NAMES) {
            isLabel |= !isLabel && cursor.to(start).takeWordAnyCase(name);
        }
        if (!isLabel) {
            cursor.to(start);
            isLabel = takeMangled(cursor);
        }
        if (!isLabel || cursor.skipBlanks() == 0) {
            return null;
        }
        int number = cursor.at();
        return isKnown(text, number) && isSure(cursor.to(number + 5)) ? label(start, number) : null;
    }

    /// A word with a stop inside or at its end.
    private static boolean takeMangled(Cursor cursor) {
        boolean stop = false;
        for (int i = 0; i < LONGEST_MANGLED; i++) {
            char c = cursor.peek();
            if (cursor.isDone() || c == ' ') {
                break;
            }
            stop |= c == '.' || c == ',';
            cursor.to(cursor.at() + 1);
        }
        return stop;
    }

    private static boolean isKnown(String text, int at) {
        OrderNumber number = OrderNumber.at(text, at);
        return number != null && number.isKnown();
    }

    /// A colon or what copies have for one, or the value itself.
    private static boolean isSure(Cursor cursor) {
        cursor.skipBlanks();
        if (":;.-".indexOf(cursor.peek()) >= 0 || cursor.peek(1) == ':') {
            return true;
        }
        if (Cursor.isDigit(cursor.peek())) {
            cursor.to(cursor.at() + 1).skipBlanks();
        }
        return takesValue(cursor);
    }

    private static boolean takesValue(Cursor cursor) {
        for (String value : VALUES) {
            if (cursor.takeWord(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotApplicable(Cursor cursor) {
        return cursor.peek() == 'N' && (cursor.peek(1) == '/' || cursor.peek(1) == 'A');
    }

    private static FieldLabel label(int start, int end) {
        return new FieldLabel(Field.Kind.EXECUTIVE_ORDER, start, end);
    }

    private static boolean takeLetter(Cursor cursor, char capital) {
        return cursor.take(capital) || cursor.take(Character.toLowerCase(capital));
    }
}
