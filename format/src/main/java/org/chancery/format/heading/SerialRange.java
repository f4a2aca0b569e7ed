package org.chancery.format.heading;

import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// `1860-1862`, `1860 THRU 1862` in a REF line: all the numbers of one post from one to another.
///
/// @param last the highest of them
/// @param end behind its last figure
record SerialRange(int last, int end) {

    /// More is no range, but two numbers.
    private static final int LONGEST = 20;

    private static final int MOST_DIGITS = 7;

    /// Null where no range stands.
    static @Nullable SerialRange behind(TelegramNumber number, String text, int to) {
        Cursor cursor = new Cursor(text, number.end(), to);
        cursor.skipBlanks();
        boolean isTo =
                cursor.take('-')
                        || cursor.takeWordAnyCase("THRU")
                        || cursor.takeWordAnyCase("THROUGH")
                        || cursor.takeWordAnyCase("TO");
        cursor.skipBlanks();
        int digits = cursor.at();
        int count = isTo ? cursor.takeDigits(MOST_DIGITS + 1) : 0;
        boolean isNumber =
                count > 0 && count <= MOST_DIGITS && !Character.isLetterOrDigit(cursor.peek());
        int last = isNumber ? Integer.parseInt(cursor.text(digits)) : 0;
        return last > number.serial() && last - number.serial() < LONGEST
                ? new SerialRange(last, cursor.at())
                : null;
    }
}
