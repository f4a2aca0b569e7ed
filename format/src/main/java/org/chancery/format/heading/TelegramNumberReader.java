package org.chancery.format.heading;

import java.util.List;
import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.table.PostTable;
import org.jspecify.annotations.Nullable;

/// Reads the number of a telegram in a REF line: `[year] post serial` (reference 8, item grammar).
final class TelegramNumberReader {

    private static final int LONGEST_POST = 34;
    private static final int MOST_WORDS_OF_POST = 4;

    /// Of travellers, in the place of a post (reference 8).
    private static final List<String> SERIES = List.of("SECTO", "TOSEC");

    /// Figures of a serial number; what has more is another number.
    private static final int MOST_DIGITS = 7;

    private final String text;
    private final PostTable posts;

    TelegramNumberReader(String text, PostTable posts) {
        this.text = text;
        this.posts = posts;
    }

    /// A telegram's number at a place; a bare one takes the post of the item before, and the year
    /// before that post. Null where none stands there.
    @Nullable TelegramNumber read(int from, int to, @Nullable TelegramNumber before) {
        Cursor cursor = new Cursor(text, from, to);
        cursor.take('\'');
        int first = cursor.at();
        int digits = cursor.takeDigits(MOST_DIGITS + 1);
        String year = "";
        if (digits > 0) {
            boolean isYear = digits == 2 || digits == 4;
            int blank = cursor.skipBlanks();
            boolean isHyphen =
                    isYear && blank == 0 && Character.isLetter(cursor.peek(1)) && cursor.take('-');
            if (!isYear || !Character.isLetter(cursor.peek()) || isNumberAlone(cursor, before)) {
                boolean isEnd =
                        cursor.at() >= to || !Character.isLetterOrDigit(cursor.peek()) || blank > 0;
                return before != null && digits <= MOST_DIGITS && isEnd && !isHyphen
                        ? before.next(
                                Integer.parseInt(text, first, first + digits, 10), first + digits)
                        : null;
            }
            year = text.substring(first, first + digits);
        }
        int name = cursor.at();
        int known = posts.prefix(text, name);
        if (known > name && known <= to) {
            TelegramNumber number = serial(year, text.substring(name, known), true, known, to);
            if (number != null) {
                return number;
            }
        }
        for (String series : SERIES) {
            TelegramNumber number =
                    text.regionMatches(true, name, series, 0, series.length())
                            ? serial(year, series, false, name + series.length(), to)
                            : null;
            if (number != null) {
                return number;
            }
        }
        return unknown(year, name, to);
    }

    /// `STATE 1234, 40 AND PREVIOUS`: not a year before a post.
    private static boolean isNumberAlone(Cursor cursor, @Nullable TelegramNumber before) {
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
    private @Nullable TelegramNumber serial(
            String year, String post, boolean isKnown, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        // TEHRAN'S A-077
        boolean isPossessive =
                (cursor.peek() == '\'' || cursor.peek() == '\u2019' || cursor.peek() == ',')
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
                                        || cursor.peek(1) == ' ' && Cursor.isDigit(cursor.peek(2)))
                        || cursor.peek() == 'a'
                                && cursor.peek(1) == '-'
                                && Cursor.isDigit(cursor.peek(2));
        if (airgram) {
            cursor.to(cursor.at() + 2);
            cursor.skipBlanks();
        }
        cursor.take('#');
        int digits = cursor.at();
        int count = cursor.takeDigits(MOST_DIGITS + 1);
        int behind = cursor.at();
        // STATE 1 01684: only the Department counts to six figures, and a copy parted the first.
        boolean isParted =
                count == 1
                        && post.equals("STATE")
                        && cursor.skipBlanks() == 1
                        && cursor.takeDigits(6) == 5
                        && !Character.isLetterOrDigit(cursor.peek());
        if (!isParted) {
            cursor.to(behind);
        }
        // A date-time group is no serial: CDR USCENTCOM 051200Z NOV 09, USCINCRED 311345 Z MAY 73.
        boolean isNumber = count > 0 && count <= MOST_DIGITS && !Character.isLetter(cursor.peek());
        DateTimeGroupShape group =
                isNumber && count == 6 ? DateTimeGroupShape.at(text, digits, to) : null;
        return !isNumber || group != null && group.month() != null
                ? null
                : new TelegramNumber(
                        year,
                        post,
                        isKnown,
                        airgram,
                        Integer.parseInt(cursor.text(digits).replace(" ", "")),
                        cursor.at());
    }

    /// Up to four words in capitals before a number: a post that the table does not have.
    private @Nullable TelegramNumber unknown(String year, int from, int to) {
        int at = from;
        int lastWord = from;
        while (at < to && at - from < LONGEST_POST && isOfName(text.charAt(at))) {
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
                || name.indexOf(' ') >= 0 && name.split(" ").length > MOST_WORDS_OF_POST) {
            return null;
        }
        TelegramNumber number = serial(year, name, posts.named(name) != null, at, to);
        // IIR 6 843 0011: a number of parts is another count.
        boolean isOfParts =
                number != null
                        && !number.isKnown()
                        && isDigit(number.end() + 1)
                        && Passage.isBlank(text.charAt(number.end()));
        return isOfParts ? null : number;
    }

    private static boolean isOfName(char c) {
        return Cursor.isCapital(c) || c == ' ' || c == '.';
    }

    private boolean isDigit(int at) {
        return at < text.length() && Cursor.isDigit(text.charAt(at));
    }
}
