package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.Locale;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// What stands behind a telegram's number in a REF line and belongs to it: `(75)`, `(NOTAL)`, `AND
/// PREVIOUS`, `/TOSEC 280012`, `PARA 3`, `OF FEB 20, 1976` (reference 8, item grammar).
final class ItemTail {

    /// More is no remark in brackets.
    private static final int LONGEST_REMARK = 40;

    private static final int LONGEST_DATE = 24;
    private static final int MOST_DIGITS = 8;

    private final String text;
    private final int to;
    private final Cursor cursor;
    private String year;
    private boolean notal;
    private int end;

    private ItemTail(String text, TelegramNumber number, int to) {
        this.text = text;
        this.to = to;
        this.cursor = new Cursor(text, number.end(), to);
        this.year = number.year();
        this.end = number.end();
    }

    static ItemTail read(String text, TelegramNumber number, int to) {
        ItemTail tail = new ItemTail(text, number, to);
        tail.remarks();
        tail.date();
        return tail;
    }

    /// Before the post or behind the number, empty where neither has one.
    String year() {
        return year;
    }

    boolean notal() {
        return notal;
    }

    /// Behind the words that are kept as the reference's own: all but `(NOTAL)`.
    int end() {
        return end;
    }

    /// Behind all of it.
    int next() {
        return cursor.at();
    }

    private void remarks() {
        boolean moved = true;
        while (moved) {
            int at = cursor.at();
            cursor.skipBlanks();
            moved = remark();
            if (!moved) {
                cursor.to(at);
            }
        }
    }

    private boolean remark() {
        if (cursor.take('(')) {
            return brackets();
        }
        if (cursor.takeWordAnyCase("NOTAL")) {
            notal = true;
            return true;
        }
        if (cursor.takeWordAnyCase("AND PREVIOUS")
                || cursor.takeWordAnyCase("ET AL")
                || cursor.takeWordAnyCase("AND PREV")
                || cursor.takeWord("CIRCULAR")) {
            cursor.take('.');
            end = cursor.at();
            return true;
        }
        if (cursor.take('/')) {
            // A second number: STATE 250151/TOSEC 280012.
            cursor.skipBlanks();
            boolean isNamed = cursor.takeCapitals(10) > 2;
            return isNamed && number();
        }
        boolean isPart =
                cursor.takeWord("TOSEC")
                        || cursor.takeWord("PARA")
                        || cursor.takeWord("PARAS")
                        || cursor.takeWord("PARAGRAPH");
        return isPart && number();
    }

    private boolean number() {
        cursor.skipBlanks();
        if (cursor.takeDigits(MOST_DIGITS) == 0) {
            return false;
        }
        end = cursor.at();
        return true;
    }

    /// `(NOTAL)`, `(75)`, or any short remark.
    private boolean brackets() {
        int inner = cursor.at();
        int close = text.indexOf(')', inner, to);
        String words = close < 0 ? "" : text.substring(inner, close).strip();
        if (words.isEmpty() || words.length() >= LONGEST_REMARK) {
            return false;
        }
        cursor.to(close + 1);
        if (words.toUpperCase(Locale.ROOT).contains("NOTAL")) {
            notal = true;
            return true;
        }
        if (year.isEmpty() && isYear(words)) {
            year = words.startsWith("'") ? words.substring(1) : words;
        }
        end = cursor.at();
        return true;
    }

    private static boolean isYear(String words) {
        String digits = words.startsWith("'") ? words.substring(1) : words;
        return (digits.length() == 2 || digits.length() == 4)
                && digits.chars().allMatch(Character::isDigit);
    }

    private void date() {
        StatedDate dated = dated(cursor.at());
        if (dated == null) {
            return;
        }
        end = dated.end();
        cursor.to(end);
        LocalDate day = dated.date();
        year = year.isEmpty() && day != null ? Integer.toString(day.getYear()) : year;
    }

    /// A date that belongs to the number: `A-14 OF FEB 20, 1976`, `CA-3400 NOV 2, 1966`; null where
    /// none stands.
    private @Nullable StatedDate dated(int from) {
        Cursor ahead = new Cursor(text, from, to);
        ahead.skipBlanks();
        ahead.take(',');
        ahead.skipBlanks();
        boolean named =
                ahead.takeWordAnyCase("OF")
                        || ahead.takeWordAnyCase("DATED")
                        || ahead.takeWordAnyCase("DTD");
        ahead.skipBlanks();
        int at = ahead.at();
        StatedDate date =
                at < to ? StatedDate.at(text, at, Math.min(to, at + LONGEST_DATE), null) : null;
        return date != null && (named || Character.isLetter(text.charAt(at))) ? date : null;
    }
}
