package org.chancery.format.heading;

import java.time.Month;
import java.util.Locale;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// The day behind the number of a reference in published text, without a year as a rule: `,
/// February 28, 5 p.m.`, ` of July 3`, ` February 25`.
///
/// @param end behind the day, or the hour
/// @param isHour whether the hour stands there
record EditorsReferenceDate(Month month, int day, int end, boolean isHour) {

    private static final int SHORTEST_MONTH = 3;

    /// Null where no day stands there.
    static @Nullable EditorsReferenceDate at(String text, int from, int limit) {
        Cursor cursor = new Cursor(text, from, limit);
        cursor.take(',');
        cursor.skipBlanks();
        if (cursor.takeWordAnyCase("OF") || cursor.takeWordAnyCase("DATED")) {
            cursor.skipBlanks();
        }
        int name = cursor.at();
        while (Character.isLetter(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        Month month = month(cursor.text(name));
        cursor.take('.');
        cursor.skipBlanks();
        int digits = cursor.at();
        int count = cursor.takeDigits(3);
        int day = count == 0 || count > 2 ? 0 : Integer.parseInt(cursor.text(digits));
        if (month == null || day == 0 || day > month.maxLength()) {
            return null;
        }
        int behind = behindHour(cursor);
        // The last word is `p.m.` or `noon`, not a figure.
        boolean isHour = !Cursor.isDigit(text.charAt(behind - 1));
        return new EditorsReferenceDate(month, day, behind, isHour);
    }

    /// Behind `, 1930` and `, 5:30 p.m.`
    private static int behindHour(Cursor cursor) {
        int end = cursor.at();
        int comma = cursor.take(',') ? 1 : 0;
        boolean isApart = cursor.skipBlanks() + comma > 0;
        int digits = cursor.at();
        if (isApart && cursor.takeDigits(5) == 4) {
            end = cursor.at();
            comma = cursor.take(',') ? 1 : 0;
            cursor.skipBlanks();
        } else {
            cursor.to(digits);
        }
        if (cursor.takeWordAnyCase("NOON") || cursor.takeWordAnyCase("MIDNIGHT")) {
            return cursor.at();
        }
        boolean isHour = cursor.takeDigits(3) > 0;
        if (cursor.take(':') || cursor.take('.')) {
            cursor.takeDigits(2);
        }
        cursor.skipBlanks();
        if (!isHour) {
            return end;
        }
        if (cursor.takeWordAnyCase("NOON") || cursor.takeWordAnyCase("MIDNIGHT")) {
            return cursor.at();
        }
        boolean isHalf = "apAP".indexOf(cursor.peek()) >= 0;
        if (!isHalf || cursor.isDone()) {
            return end;
        }
        cursor.to(cursor.at() + 1);
        cursor.take('.');
        cursor.skipBlanks();
        if (!cursor.take('m') && !cursor.take('M')) {
            return end;
        }
        cursor.take('.');
        return cursor.at();
    }

    /// `February`, `Feb`; null for what is no month.
    static @Nullable Month month(String word) {
        if (word.length() < SHORTEST_MONTH) {
            return null;
        }
        String name = word.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(name) || name.equals("SEPT") && month == Month.SEPTEMBER) {
                return month;
            }
        }
        return null;
    }
}
