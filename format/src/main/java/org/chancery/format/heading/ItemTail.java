package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.source.Cursor;
import org.chancery.format.table.CaptionMatch;
import org.chancery.format.table.CaptionTable;
import org.jspecify.annotations.Nullable;

/// What stands behind a telegram's number in a REF line and belongs to it: `(75)`, `(NOTAL)`, `AND
/// PREVIOUS`, `/TOSEC 280012`, `PARA 3`, `OF FEB 20, 1976` (reference 8, item grammar).
final class ItemTail {

    /// More is no remark in brackets.
    private static final int LONGEST_REMARK = 40;

    /// A number has as many figures at least that has a year of two behind it.
    private static final int SHORTEST_BEFORE_YEAR = 3;

    /// What is older has its year before the post.
    private static final int MOST_YEARS_BACK = 20;

    private static final Set<String> LIMITS = Set.of("channel", "control");

    private static final int LONGEST_DATE = 24;
    private static final int MOST_DIGITS = 8;

    private final String text;
    private final int to;
    private final CaptionTable captions;
    private final Cursor cursor;
    private final int latest;

    /// A general message has its year in full behind a stroke, too.
    private final boolean isGeneral;

    private String year;
    private boolean notal;
    private int end;

    private ItemTail(
            String text, TelegramNumber number, int to, int latest, CaptionTable captions) {
        this.text = text;
        this.captions = captions;
        this.latest = latest;
        this.to = to;
        this.cursor = new Cursor(text, number.end(), to);
        this.isGeneral = GeneralMessage.isTitle(number.post());
        this.year = number.year();
        this.end = number.end();
    }

    /// @param latest the year of the telegram, 0 where it is not known: then figures behind the
    ///   number are no year
    static ItemTail read(
            String text, TelegramNumber number, int to, int latest, CaptionTable captions) {
        ItemTail tail = new ItemTail(text, number, to, latest, captions);
        tail.group();
        tail.yearBehind();
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

    /// `STATE 127300/282138Z JUN 73`: the date-time group of the telegram that the number names.
    private void group() {
        if (cursor.peek() != '/') {
            return;
        }
        DateTimeGroupShape group = DateTimeGroupShape.at(text, cursor.at() + 1, to);
        if (group != null) {
            cursor.to(group.end());
            end = group.end();
            year = year.isEmpty() ? group.year() : year;
        }
    }

    /// `5049-01`, `00789/08`, `07718 99`, `ALARACT 066/2006`: the year behind the number, where
    /// none stands before it.
    private void yearBehind() {
        int at = cursor.at();
        boolean isHyphen = cursor.take('-');
        boolean isParted = isHyphen || cursor.take('/') || cursor.skipBlanks() == 1;
        int digits = cursor.at();
        int count = isParted && year.isEmpty() && isLong(at) ? cursor.takeDigits(5) : 0;
        boolean isYear =
                (count == 2 || (isHyphen || isGeneral) && count == 4)
                        && isEnd()
                        && isPast(Integer.parseInt(cursor.text(digits)), count);
        if (isYear) {
            year = cursor.text(digits);
            end = cursor.at();
        } else {
            cursor.to(at);
        }
    }

    private boolean isLong(int behind) {
        int first = behind;
        while (first > 0 && Cursor.isDigit(text.charAt(first - 1))) {
            first--;
        }
        return behind - first >= SHORTEST_BEFORE_YEAR;
    }

    private boolean isEnd() {
        Cursor ahead = new Cursor(text, cursor.at(), to);
        ahead.skipBlanks();
        return ",;()".indexOf(ahead.peek()) >= 0
                || ahead.takeWordAnyCase("AND")
                || ahead.takeWordAnyCase("NOTAL")
                || closes(cursor.at());
    }

    /// Nothing but blanks and a full stop up to the end.
    private boolean closes(int from) {
        Cursor ahead = new Cursor(text, from, to);
        ahead.skipBlanks();
        ahead.take('.');
        return ahead.isDone();
    }

    private boolean isPast(int number, int figures) {
        int full = figures == 4 ? number : number + (number < 40 ? 2000 : 1900);
        return full <= latest && full > latest - MOST_YEARS_BACK;
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
        if (cursor.take(',')) {
            cursor.skipBlanks();
            return others();
        }
        if (others() || caption()) {
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

    /// `AND PREVIOUS`, also behind a comma: what else was sent of the same.
    private boolean others() {
        boolean isNamed =
                cursor.takeWordAnyCase("AND PREVIOUS")
                        || cursor.takeWordAnyCase("ET AL")
                        || cursor.takeWordAnyCase("AND PREV")
                        || cursor.takeWordAnyCase("AND PRIOR")
                        || cursor.takeWord("CIRCULAR");
        if (isNamed) {
            cursor.take('.');
            end = cursor.at();
        }
        return isNamed;
    }

    /// `USNATO 6011 EXDIS`: what limits the readers of the telegram that is meant.
    private boolean caption() {
        CaptionMatch match =
                Cursor.isCapital(cursor.peek()) ? captions.at(text, cursor.at()) : null;
        if (match == null || match.end() > to || !LIMITS.contains(match.caption().kind())) {
            return false;
        }
        cursor.to(match.end());
        end = match.end();
        return true;
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

    /// A date that belongs to the number: `A-14 OF FEB 20, 1976`, `CA-3400 NOV 2, 1966`, `STATE
    /// 4411--19/NOV/2008`; null where none stands.
    private @Nullable StatedDate dated(int from) {
        Cursor ahead = new Cursor(text, from, to);
        ahead.skipBlanks();
        ahead.take(',');
        ahead.skipBlanks();
        boolean named =
                ahead.take("--")
                        || ahead.takeWordAnyCase("OF")
                        || ahead.takeWordAnyCase("DATED")
                        || ahead.takeWordAnyCase("DTD");
        ahead.skipBlanks();
        int at = ahead.at();
        StatedDate date =
                at < to ? StatedDate.at(text, at, Math.min(to, at + LONGEST_DATE), null) : null;
        return date != null && (named || Character.isLetter(text.charAt(at))) ? date : null;
    }
}
