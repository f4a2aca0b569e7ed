package org.chancery.format.heading;

import java.time.Month;
import java.util.Locale;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// The day behind the number of a reference in published text, without a year as a rule: `,
/// February 28, 5 p.m.`, ` of July 3`, ` February 25`.
///
/// @param year 0 where none stands there
/// @param end behind the day, or the hour
/// @param isHour whether the hour stands there
record EditorsReferenceDate(Month month, int day, int year, int end, boolean isHour) {

    private static final int SHORTEST_MONTH = 3;

    /// Null where no day stands at a place; the cursor is where it was.
    static @Nullable EditorsReferenceDate at(Cursor cursor, int place) {
        int before = cursor.at();
        EditorsReferenceDate date = read(cursor.to(place));
        cursor.to(before);
        return date;
    }

    private static @Nullable EditorsReferenceDate read(Cursor cursor) {
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
        int year = year(cursor);
        int behindYear = cursor.at();
        int behind = behindHour(cursor);
        return new EditorsReferenceDate(month, day, year, behind, behind > behindYear);
    }

    /// `, 1930`: the cursor is behind it, or where it was.
    private static int year(Cursor cursor) {
        int from = cursor.at();
        int comma = cursor.take(',') ? 1 : 0;
        boolean isApart = cursor.skipBlanks() + comma > 0;
        int digits = cursor.at();
        if (isApart && cursor.takeDigits(5) == 4) {
            return Integer.parseInt(cursor.text(digits));
        }
        cursor.to(from);
        return 0;
    }

    /// Behind `, 5:30 p.m.`
    private static int behindHour(Cursor cursor) {
        int end = cursor.at();
        cursor.take(',');
        cursor.skipBlanks();
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
