package org.chancery.format.heading;

import java.util.List;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.table.PostTable;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Mrn;
import org.jspecify.annotations.Nullable;

/// Reads the number of a telegram in a REF line: `[year] post serial` (reference 8, item grammar).
final class TelegramNumberReader {

    private static final int LONGEST_POST = 34;
    private static final int LONGEST_GLUED = 60;
    private static final int MOST_WORDS_OF_POST = 4;

    /// Of travellers, in the place of a post (reference 8).
    private static final List<String> SERIES = List.of("SECTO", "TOSEC");

    /// A class before the post, as drafters set it who cite what was not classified.
    private static final List<String> CLASSES =
            List.of("UNCLASSIFIED", "UNCLASS", "UNCLAS", "CONFIDENTIAL", "SECRET", "LOU", "SBU");

    /// A number before its post has as many figures at least.
    private static final int SHORTEST_BEFORE_POST = 3;

    private final String text;
    private final Tables tables;
    private final PostTable posts;
    private final SerialReader serials;

    TelegramNumberReader(String text, Tables tables) {
        this.text = text;
        this.tables = tables;
        this.posts = tables.posts();
        this.serials = new SerialReader(text, tables);
    }

    /// A telegram's number at a place; a bare one takes the post of the item before, and the year
    /// before that post. Null where none stands there.
    @Nullable TelegramNumber read(int from, int to, @Nullable TelegramNumber before) {
        Cursor cursor = new Cursor(text, from, to);
        cursor.take('\'');
        int first = cursor.at();
        int digits = cursor.takeDigits(SerialReader.MOST_DIGITS + 1);
        String year = "";
        if (digits > 0) {
            TelegramNumber turned = beforePost(first, digits, to);
            if (turned != null) {
                return turned;
            }
            boolean isYear = digits == 2 || digits == 4;
            int blank = cursor.skipBlanks();
            boolean isHyphen =
                    isYear && blank == 0 && Character.isLetter(cursor.peek(1)) && cursor.take('-');
            if (!isYear || !Character.isLetter(cursor.peek()) || isNumberAlone(cursor, before)) {
                boolean isEnd =
                        cursor.at() >= to || !Character.isLetterOrDigit(cursor.peek()) || blank > 0;
                return before != null && digits <= SerialReader.MOST_DIGITS && isEnd && !isHyphen
                        ? before.next(
                                Integer.parseInt(text, first, first + digits, 10), first + digits)
                        : null;
            }
            year = text.substring(first, first + digits);
        }
        for (String word : CLASSES) {
            if (cursor.takeWordAnyCase(word)) {
                cursor.skipBlanks();
                break;
            }
        }
        int name = cursor.at();
        int known = posts.prefix(text, name);
        if (known > name && known <= to) {
            TelegramNumber number =
                    serials.read(year, text.substring(name, known), true, known, to);
            if (number != null) {
                return number;
            }
        }
        for (String series : SERIES) {
            TelegramNumber number =
                    text.regionMatches(true, name, series, 0, series.length())
                            ? serials.read(year, series, false, name + series.length(), to)
                            : null;
            if (number != null) {
                return number;
            }
        }
        TelegramNumber misspelt = misspelt(year, name, to);
        TelegramNumber number = misspelt != null ? misspelt : unknown(year, name, to);
        boolean isSure = number != null && number.isKnown();
        TelegramNumber glued = isSure || year.isEmpty() ? null : glued(first, to);
        return glued != null ? glued : number;
    }

    /// `06PORT-OF-SPAIN123`, `09EFTOLONDON2468`: a number without blanks as archives have it, with
    /// hyphens in the post or with what they swallowed into it (reference 8). Only a post of the
    /// table makes it sure.
    private @Nullable TelegramNumber glued(int from, int to) {
        int end = from;
        while (end < to && end - from <= LONGEST_GLUED && isOfGlued(text.charAt(end))) {
            end++;
        }
        Mrn mrn = MrnReader.read(text.substring(from, end), tables);
        return mrn == null || posts.named(mrn.post()) == null
                ? null
                : new TelegramNumber(
                        mrn.year(), mrn.post(), true, mrn.airgram(), mrn.serial(), end);
    }

    private static boolean isOfGlued(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '/';
    }

    /// `870 ULAANBAATAR`: the number before its post, with nothing behind. Two figures, or four
    /// that may be a year, are none.
    private @Nullable TelegramNumber beforePost(int first, int digits, int to) {
        if (digits < SHORTEST_BEFORE_POST || digits > SerialReader.MOST_DIGITS) {
            return null;
        }
        int serial = Integer.parseInt(text, first, first + digits, 10);
        Cursor cursor = new Cursor(text, first + digits, to);
        if (SerialReader.isYear(serial) || cursor.skipBlanks() == 0) {
            return null;
        }
        int name = cursor.at();
        int end = posts.prefix(text, name);
        if (end < 0 || end > to) {
            return null;
        }
        cursor.to(end).skipBlanks();
        boolean isEnd = cursor.at() >= to || ",;".indexOf(cursor.peek()) >= 0;
        return isEnd
                ? new TelegramNumber("", text.substring(name, end), true, false, serial, end)
                : null;
    }

    /// `COTON0U 348`, `Colomobo 2304`: a zero for the letter, or one word whose letters are those
    /// of no other post.
    private @Nullable TelegramNumber misspelt(String year, int from, int to) {
        int at = from;
        boolean hasLower = false;
        while (at < to
                && at - from < LONGEST_POST
                && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '0')) {
            hasLower |= Character.isLowerCase(text.charAt(at));
            at++;
        }
        String word = text.substring(from, at);
        String name = word.replace('0', 'O');
        boolean isMeant =
                word.equals(name)
                        ? hasLower && posts.meant(name) != null
                        : posts.named(name) != null;
        return isMeant && at < to && Passage.isBlank(text.charAt(at))
                ? serials.read(year, name, posts.named(name) != null, at, to)
                : null;
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
        String last = text.substring(Math.min(lastWord, at), at).strip();
        // USDEL SECRETARY TELEGRAMS 5/7
        boolean isTelegram = lastWord > from && ItemWords.NAMES_OF_TELEGRAMS.contains(last);
        String name = text.substring(from, isTelegram ? lastWord : at).strip();
        if (name.length() < 3 && posts.named(name) == null
                || at >= to
                || !Cursor.isDigit(text.charAt(at))
                || ItemWords.NO_POST.contains(last)
                || name.indexOf(' ') >= 0 && name.split(" ").length > MOST_WORDS_OF_POST) {
            return null;
        }
        // EXP.LIC. D328589: a letter that is part of the number.
        if (last.length() == 1 && text.charAt(at - 1) != ' ') {
            return null;
        }
        TelegramNumber number = serials.read(year, name, posts.named(name) != null, at, to);
        // IIR 6 843 0011: a number of parts is another count.
        boolean isOfParts =
                number != null
                        && !number.isKnown()
                        && isDigit(number.end() + 1)
                        && Passage.isBlank(text.charAt(number.end()));
        // INCSR BRAZIL 2008: a work and its year; offices have AM or US before them.
        boolean isWork =
                number != null
                        && !number.isKnown()
                        && year.isEmpty()
                        && name.indexOf(' ') > 0
                        && !name.startsWith("AM")
                        && !name.startsWith("US")
                        && SerialReader.isYear(number.serial());
        return isOfParts || isWork ? null : number;
    }

    private static boolean isOfName(char c) {
        return Cursor.isCapital(c) || c == ' ' || c == '.';
    }

    private boolean isDigit(int at) {
        return at < text.length() && Cursor.isDigit(text.charAt(at));
    }
}
