package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.table.CaptionTable;
import org.chancery.format.table.Post;
import org.chancery.format.table.PostTable;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;
import org.jspecify.annotations.Nullable;

/// Reads one item of a REF line: telegrams, or something else as it is written (reference 8, item
/// grammar).
///
/// `[year] post serial [(year)] [(NOTAL)] [AND PREVIOUS | ET AL]`, and more serials of the same
/// post behind commas.
final class ItemReader {

    /// Telegrams a day that no post goes beyond: a serial higher than the days of the year allow is
    /// of the year before. The Department, with up to 320,000 in the 1970s, sends far more than any
    /// post.
    private static final int DAILY_OF_A_POST = 100;

    private static final int DAILY_OF_STATE = 1000;
    private static final int LONGEST_POST = 34;

    /// More is no range, but two numbers.
    private static final int LONGEST_RANGE = 20;

    private final Passage value;
    private final String text;
    private final Setting setting;
    private final PostTable posts;
    private final List<Diagnostic> diagnostics;

    ItemReader(Passage value, Setting setting, List<Diagnostic> diagnostics) {
        this.value = value;
        this.text = value.text();
        this.setting = setting;
        this.posts = setting.tables().posts();
        this.diagnostics = diagnostics;
    }

    /// Whether a telegram's number stands at a place.
    boolean isItem(int from) {
        return number(skipBlanks(from), text.length(), null) != null;
    }

    /// Whether a telegram's number with a post of the table stands at a place.
    boolean isKnownItem(int from) {
        Number number = number(skipBlanks(from), text.length(), null);
        return number != null && number.isKnown();
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && Passage.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// What was read of `09 ASTANA 1860`.
    private record Number(
            String year, String post, boolean isKnown, boolean airgram, int serial, int end) {

        /// The next one of the same post, and of the year that stands before the post.
        Number next(int other, int behind) {
            return new Number(year, post, isKnown, airgram, other, behind);
        }
    }

    void read(@Nullable String label, int from, int to, List<Located<Reference>> into) {
        int at = from;
        Number last = null;
        while (at < to) {
            int first = skipJoiners(at, to);
            boolean isJoined = joins(at, first);
            at = first;
            if (at >= to) {
                return;
            }
            Number number = number(at, to, isJoined ? last : null);
            if (number == null) {
                int stop = text.indexOf(';', at);
                int end = stop > at && stop < to ? stop : to;
                other(label, at, end, last != null, into);
                at = end;
                continue;
            }
            boolean isBare = last != null && lastOfDigits(at, number.end()) == number.end();
            int behind = telegram(label, at, to, number, isBare && !number.year().isEmpty(), into);
            last = number;
            at = behind;
        }
    }

    private int lastOfDigits(int from, int to) {
        int at = from;
        while (at < to && Cursor.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether more than blanks stands between two numbers: `STATE 1234, 1240`, not `IIR 6 843`.
    private boolean joins(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Passage.isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int skipJoiners(int from, int to) {
        int at = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            while (at < to
                    && (ReferencesReader.isSeparator(text.charAt(at))
                            || text.charAt(at) == '&'
                            || text.charAt(at) == '.'
                            || text.charAt(at) == '/')) {
                at++;
                moved = true;
            }
            if (at + 4 <= to && text.regionMatches(true, at, "AND ", 0, 4)) {
                at += 4;
                moved = true;
            }
        }
        return at;
    }

    /// A telegram's number at a place; a bare one takes the post of the item before, and the year
    /// before that post.
    private @Nullable Number number(int from, int to, @Nullable Number before) {
        Cursor cursor = new Cursor(text, from, to);
        cursor.take('\'');
        int first = cursor.at();
        int digits = cursor.takeDigits(8);
        String year = "";
        if (digits > 0) {
            boolean isYear = digits == 2 || digits == 4;
            int blank = cursor.skipBlanks();
            boolean isHyphen =
                    isYear && blank == 0 && Character.isLetter(cursor.peek(1)) && cursor.take('-');
            if (!isYear || !Character.isLetter(cursor.peek()) || isNumberAlone(cursor, before)) {
                boolean isEnd =
                        cursor.at() >= to || !Character.isLetterOrDigit(cursor.peek()) || blank > 0;
                return before != null && digits <= 7 && isEnd && !isHyphen
                        ? before.next(
                                Integer.parseInt(text, first, first + digits, 10), first + digits)
                        : null;
            }
            year = text.substring(first, first + digits);
        }
        int name = cursor.at();
        int known = posts.prefix(text, name);
        if (known > name && known <= to) {
            Number number = serial(year, text.substring(name, known), true, known, to);
            if (number != null) {
                return number;
            }
        }
        return unknown(year, name, to);
    }

    /// `STATE 1234, 40 AND PREVIOUS`: not a year before a post.
    private static boolean isNumberAlone(Cursor cursor, @Nullable Number before) {
        int at = cursor.at();
        boolean isAlone =
                before != null
                        && (cursor.takeWordAnyCase("AND")
                                || cursor.takeWordAnyCase("NOTAL")
                                || cursor.takeWordAnyCase("ET AL")
                                || cursor.takeWordAnyCase("PARA"));
        cursor.to(at);
        return isAlone;
    }

    /// What stands behind a post: `1860`, `001860`, `A-33`.
    private @Nullable Number serial(String year, String post, boolean isKnown, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        // TEHRAN'S A-077
        boolean isPossessive =
                (cursor.peek() == '\'' || cursor.peek() == ',')
                        && Character.toUpperCase(cursor.peek(1)) == 'S'
                        && !Character.isLetter(cursor.peek(2));
        if (isPossessive) {
            cursor.to(cursor.at() + 2);
        }
        if (cursor.skipBlanks() == 0 && Cursor.isDigit(cursor.peek(1))) {
            cursor.take('-');
        }
        for (String word : ItemWords.NAMES_OF_TELEGRAMS) {
            if (cursor.takeWordAnyCase(word)) {
                cursor.take('.');
                cursor.skipBlanks();
            }
        }
        boolean airgram =
                cursor.peek() == 'A'
                        && (cursor.peek(1) == '-'
                                || cursor.peek(1) == ' ' && Cursor.isDigit(cursor.peek(2)));
        if (airgram) {
            cursor.to(cursor.at() + 2);
            cursor.skipBlanks();
        }
        cursor.take('#');
        int digits = cursor.at();
        int count = cursor.takeDigits(8);
        // A date-time group is no serial: CDR USCENTCOM 051200Z NOV 09.
        return count == 0 || count > 7 || Character.isLetter(cursor.peek())
                ? null
                : new Number(
                        year,
                        post,
                        isKnown,
                        airgram,
                        Integer.parseInt(cursor.text(digits)),
                        cursor.at());
    }

    /// Up to four words in capitals before a number: a post that the table does not have.
    private @Nullable Number unknown(String year, int from, int to) {
        int at = from;
        int lastWord = from;
        while (at < to
                && at - from < LONGEST_POST
                && (Cursor.isCapital(text.charAt(at))
                        || text.charAt(at) == ' '
                        || text.charAt(at) == '.')) {
            at++;
            if (at < to && text.charAt(at - 1) == ' ' && Cursor.isCapital(text.charAt(at))) {
                lastWord = at;
            }
        }
        String name = text.substring(from, at).strip();
        String last = text.substring(Math.min(lastWord, at), at).strip();
        if (name.length() < 3
                || at >= to
                || !Cursor.isDigit(text.charAt(at))
                || ItemWords.NO_POST.contains(last)
                || name.indexOf(' ') >= 0 && name.split(" ").length > 4) {
            return null;
        }
        Number number = serial(year, name, posts.named(name) != null, at, to);
        // IIR 6 843 0011: a number of parts is another count.
        boolean isOfParts =
                number != null
                        && !number.isKnown()
                        && isDigit(number.end() + 1)
                        && Passage.isBlank(text.charAt(number.end()));
        return isOfParts ? null : number;
    }

    private boolean isDigit(int at) {
        return at < text.length() && Cursor.isDigit(text.charAt(at));
    }

    private int telegram(
            @Nullable String label,
            int from,
            int to,
            Number number,
            boolean isYearCarried,
            List<Located<Reference>> into) {
        Cursor cursor = new Cursor(text, number.end(), to);
        String year = number.year();
        int end = number.end();
        boolean notal = false;
        boolean moved = true;
        while (moved) {
            moved = false;
            int at = cursor.at();
            cursor.skipBlanks();
            if (cursor.take('(')) {
                int inner = cursor.at();
                int close = close(inner, to);
                String words = close < 0 ? "" : text.substring(inner, close).strip();
                if (words.toUpperCase(Locale.ROOT).contains("NOTAL") && words.length() < 40) {
                    notal = true;
                    cursor.to(close + 1);
                    moved = true;
                } else if (year.isEmpty() && isYear(words)) {
                    year = words.startsWith("'") ? words.substring(1) : words;
                    cursor.to(close + 1);
                    end = cursor.at();
                    moved = true;
                } else if (!words.isEmpty() && words.length() < 40) {
                    cursor.to(close + 1);
                    end = cursor.at();
                    moved = true;
                }
            } else if (cursor.takeWordAnyCase("NOTAL")) {
                notal = true;
                moved = true;
            } else if (cursor.takeWordAnyCase("AND PREVIOUS")
                    || cursor.takeWordAnyCase("ET AL")
                    || cursor.takeWordAnyCase("AND PREV")
                    || cursor.takeWord("CIRCULAR")) {
                cursor.take('.');
                end = cursor.at();
                moved = true;
            } else if (cursor.take('/')) {
                // A second number: STATE 250151/TOSEC 280012.
                cursor.skipBlanks();
                boolean isNamed = cursor.takeCapitals(10) > 2;
                cursor.skipBlanks();
                if (isNamed && cursor.takeDigits(8) > 0) {
                    end = cursor.at();
                    moved = true;
                }
            } else if (cursor.takeWord("TOSEC")
                    || cursor.takeWord("PARA")
                    || cursor.takeWord("PARAS")
                    || cursor.takeWord("PARAGRAPH")) {
                cursor.skipBlanks();
                if (cursor.takeDigits(8) > 0) {
                    end = cursor.at();
                    moved = true;
                }
            }
            if (!moved) {
                cursor.to(at);
            }
        }
        StatedDate dated = date(cursor.at(), to);
        if (dated != null) {
            end = dated.end();
            cursor.to(end);
            LocalDate day = dated.date();
            year = year.isEmpty() && day != null ? Integer.toString(day.getYear()) : year;
        }
        boolean unnamed = !number.isKnown() && ItemWords.UNNAMED.contains(number.post().strip());
        Mrn written = unnamed ? null : mrn(number, year, from);
        Post meant =
                written == null || number.isKnown() || isSeries(number.post())
                        ? null
                        : posts.meant(number.post());
        Mrn mrn = meant == null ? written : renamed(written, meant);
        if (isYearCarried && mrn != null) {
            diagnostics.add(
                    new Violation(LabelCode.REF_YEAR, value.span(from, end), mrn.toString()));
        }
        Reference.Kind kind = number.airgram() ? Reference.Kind.AIRGRAM : Reference.Kind.TELEGRAM;
        int range = mrn == null || !number.isKnown() || end > number.end() ? -1 : range(number, to);
        if (mrn != null && range > 0) {
            int last = lastOf(number.end(), range);
            String words = text.substring(from, range);
            for (int serial = number.serial(); serial <= last; serial++) {
                into.add(
                        Located.in(
                                value,
                                from,
                                range,
                                new Reference(
                                        label,
                                        kind,
                                        new Mrn(mrn.year(), mrn.post(), mrn.airgram(), serial),
                                        words,
                                        notal)));
            }
            return range;
        }
        into.add(
                Located.in(
                        value,
                        from,
                        end,
                        new Reference(label, kind, mrn, text.substring(from, end), notal)));
        if (!number.isKnown() && !unnamed && !isSeries(number.post())) {
            Post nearest = posts.nearest(number.post());
            diagnostics.add(
                    new Violation(
                            LabelCode.REF_POST,
                            value.span(from, end),
                            meant != null
                                    ? number.post() + ", read as " + meant.mrnName()
                                    : nearest == null
                                            ? number.post()
                                            : number.post() + " (" + nearest.mrnName() + "?)"));
        }
        return cursor.at();
    }

    private int close(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    /// Behind `1860-1862`, `1860 THRU 1862`, all of them numbers of one post; -1 where no such
    /// range stands.
    private int range(Number number, int to) {
        Cursor cursor = new Cursor(text, number.end(), to);
        cursor.skipBlanks();
        boolean isTo =
                cursor.take('-')
                        || cursor.takeWordAnyCase("THRU")
                        || cursor.takeWordAnyCase("THROUGH")
                        || cursor.takeWordAnyCase("TO");
        cursor.skipBlanks();
        int digits = cursor.at();
        int count = isTo ? cursor.takeDigits(8) : 0;
        boolean isNumber = count > 0 && count <= 7 && !Character.isLetterOrDigit(cursor.peek());
        int last = isNumber ? Integer.parseInt(cursor.text(digits)) : 0;
        return last > number.serial() && last - number.serial() < LONGEST_RANGE ? cursor.at() : -1;
    }

    private int lastOf(int from, int end) {
        int at = end;
        while (at > from && Cursor.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return Integer.parseInt(text, at, end, 10);
    }

    /// A date that belongs to the number: `A-14 OF FEB 20, 1976`, `CA-3400 NOV 2, 1966`; null where
    /// none stands.
    private @Nullable StatedDate date(int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        cursor.skipBlanks();
        cursor.take(',');
        cursor.skipBlanks();
        boolean named =
                cursor.takeWordAnyCase("OF")
                        || cursor.takeWordAnyCase("DATED")
                        || cursor.takeWordAnyCase("DTD");
        cursor.skipBlanks();
        int at = cursor.at();
        StatedDate date = at < to ? StatedDate.at(text, at, Math.min(to, at + 24), null) : null;
        return date != null && (named || Character.isLetter(text.charAt(at))) ? date : null;
    }

    /// `SECTO`, `TOSEC`: series of travellers, which stand in the place of a post (reference 8).
    private boolean isSeries(String name) {
        CaptionTable.Row row = setting.tables().captions().named(name.strip());
        return row != null && row.caption().kind().equals("series");
    }

    private static boolean isYear(String words) {
        String digits = words.startsWith("'") ? words.substring(1) : words;
        return (digits.length() == 2 || digits.length() == 4)
                && digits.chars().allMatch(Character::isDigit);
    }

    /// The number with its year: stated, or the telegram's own, or the one before where the serial
    /// is higher than it can be.
    private @Nullable Mrn mrn(Number number, String stated, int at) {
        String post = MrnReader.post(number.post(), setting.tables());
        if (post.isEmpty()) {
            return null;
        }
        Mrn own = setting.mrn();
        LocalDate date = setting.date();
        if (!stated.isEmpty()) {
            int full = fullYear(stated);
            Mrn mrn = new Mrn(Mrn.year(full), post, number.airgram(), number.serial());
            if (date != null && full > date.getYear()) {
                diagnostics.add(
                        new Violation(
                                LabelCode.REF_FUTURE,
                                value.span(at, number.end()),
                                mrn.toString()));
            } else if (isOwn(mrn, own)) {
                diagnostics.add(
                        new Violation(
                                LabelCode.REF_SELF, value.span(at, number.end()), mrn.toString()));
            }
            return mrn;
        }
        if (date == null && own == null) {
            return null;
        }
        int year = date != null ? date.getYear() : own == null ? 0 : own.fullYear();
        Mrn mrn = new Mrn(Mrn.year(year), post, number.airgram(), number.serial());
        if (isOwn(mrn, own)) {
            diagnostics.add(
                    new Violation(
                            LabelCode.REF_SELF, value.span(at, number.end()), mrn.toString()));
            return mrn;
        }
        boolean aboveOwn =
                own != null
                        && own.post().equals(post)
                        && !number.airgram()
                        && number.serial() > own.serial();
        if (aboveOwn || date != null && isTooHigh(post, number, date)) {
            mrn = new Mrn(Mrn.year(year - 1), post, number.airgram(), number.serial());
            diagnostics.add(
                    new Violation(
                            LabelCode.REF_YEAR, value.span(at, number.end()), mrn.toString()));
        }
        return mrn;
    }

    private static boolean isOwn(Mrn mrn, @Nullable Mrn own) {
        return own != null
                && own.post().equals(mrn.post())
                && own.serial() == mrn.serial()
                && own.airgram() == mrn.airgram()
                && own.fullYear() == mrn.fullYear();
    }

    /// So early in the year a post has not sent that many (reference 8, year).
    private static boolean isTooHigh(String post, Number number, LocalDate date) {
        int daily = post.equals("STATE") ? DAILY_OF_STATE : DAILY_OF_A_POST;
        return number.serial() > date.getDayOfYear() * daily;
    }

    /// Two digits are 1940 to 2039.
    private static int fullYear(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 40 ? 2000 + year : 1900 + year;
    }

    /// Anything that is no telegram's number, as it is written.
    private void other(
            @Nullable String label,
            int from,
            int to,
            boolean behindNumber,
            List<Located<Reference>> into) {
        int end = to;
        boolean notal = false;
        String upper = text.substring(from, to).toUpperCase(Locale.ROOT);
        int note = upper.lastIndexOf("(NOTAL)");
        if (note > 0) {
            notal = true;
            end = from + note;
        }
        while (end > from
                && (Passage.isBlank(text.charAt(end - 1))
                        || text.charAt(end - 1) == ','
                        || text.charAt(end - 1) == ';')) {
            end--;
        }
        if (end <= from) {
            return;
        }
        if (behindNumber
                && !upper.isEmpty()
                && !Character.isLetterOrDigit(upper.charAt(0))
                && end - from < 3) {
            return;
        }
        String words = text.substring(from, end);
        into.add(
                Located.in(
                        value,
                        from,
                        end,
                        new Reference(label, OtherItem.kind(words), null, words, notal)));
    }

    private static @Nullable Mrn renamed(@Nullable Mrn mrn, Post post) {
        return mrn == null
                ? null
                : new Mrn(mrn.year(), post.mrnName(), mrn.airgram(), mrn.serial());
    }
}
