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

/// Reads one item of a REF line: telegrams, or something else as it is written (reference 8, item grammar).
///
/// `[year] post serial [(year)] [(NOTAL)] [AND PREVIOUS | ET AL]`, and more serials of the same post behind commas.
final class ItemReader {

    /// Telegrams a day that no post goes beyond: a serial higher than the days of the year allow is of the year before. The
    /// Department, with up to 320,000 in the 1970s, sends far more than any post.
    private static final int DAILY_OF_A_POST = 100;

    private static final int DAILY_OF_STATE = 1000;
    private static final int LONGEST_POST = 34;

    /// Words of telegrams that have no post in them.
    private static final String[] UNNAMED = {"EMBTEL", "DEPTEL", "DEPCIRTEL", "CIRTEL", "CONTEL", "EMBTELS", "DEPTELS", "MISTEL", "CONGENTEL"};

    private static final String[] NO_POST = {
        "PARA", "PARAS", "PARAGRAPH", "PAGE", "NO", "NOS", "DATED", "OF", "CA", "SEPTEL", "AND", "EO", "FAM", "CFR", "TITLE", "ITEM", "MEMO", "MEMCON",
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC", "JANUARY", "FEBRUARY", "MARCH", "APRIL", "JUNE", "JULY",
        "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER", "LETTER", "NOTE", "ON", "FOR", "RESOLUTION", "UNSCR", "VERSION", "SECTION"
    };

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
        int at = from;
        while (at < text.length() && Passage.isBlank(text.charAt(at))) {
            at++;
        }
        return number(at, text.length(), null) != null;
    }

    /// What was read of `09 ASTANA 1860`.
    private record Number(String year, String post, boolean isKnown, boolean airgram, int serial, int end) {}

    void read(@Nullable String label, int from, int to, List<Located<Reference>> into) {
        int at = from;
        String post = null;
        boolean any = false;
        while (at < to) {
            at = skipJoiners(at, to);
            if (at >= to) {
                return;
            }
            Number number = number(at, to, post);
            if (number == null) {
                int stop = text.indexOf(';', at);
                int end = stop > at && stop < to ? stop : to;
                other(label, at, end, any, into);
                at = end;
                continue;
            }
            int behind = telegram(label, at, to, number, into);
            post = number.post();
            any = true;
            at = behind;
        }
    }

    private int skipJoiners(int from, int to) {
        int at = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            while (at < to && (ReferencesReader.isSeparator(text.charAt(at)) || text.charAt(at) == '&' || text.charAt(at) == '.')) {
                at++;
                moved = true;
            }
            if (text.startsWith("AND ", at) || text.startsWith("and ", at)) {
                at += 4;
                moved = true;
            }
        }
        return at;
    }

    /// A telegram's number at a place; a bare one takes the post of the item before.
    private @Nullable Number number(int from, int to, @Nullable String postBefore) {
        Cursor cursor = new Cursor(text, from, to);
        int digits = cursor.takeDigits(8);
        String year = "";
        if (digits > 0) {
            boolean isYear = digits == 2 || digits == 4;
            int blank = cursor.skipBlanks();
            if (!isYear || !Character.isLetter(cursor.peek())) {
                boolean isEnd = cursor.at() >= to || !Character.isLetterOrDigit(cursor.peek()) || blank > 0;
                return postBefore != null && digits <= 7 && isEnd && text.charAt(from + digits - 1) != '/'
                        ? new Number("", postBefore, true, false, Integer.parseInt(text, from, from + digits, 10), from + digits)
                        : null;
            }
            year = text.substring(from, from + digits);
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

    /// What stands behind a post: `1860`, `001860`, `A-33`.
    private @Nullable Number serial(String year, String post, boolean isKnown, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        cursor.skipBlanks();
        boolean airgram = cursor.peek() == 'A' && (cursor.peek(1) == '-' || cursor.peek(1) == ' ' && Cursor.isDigit(cursor.peek(2)));
        if (airgram) {
            cursor.to(cursor.at() + 2);
            cursor.skipBlanks();
        }
        if (cursor.takeWord("NO") || cursor.takeWord("NR")) {
            cursor.take('.');
            cursor.skipBlanks();
        }
        cursor.take('#');
        int digits = cursor.at();
        int count = cursor.takeDigits(8);
        // A date-time group is no serial: CDR USCENTCOM 051200Z NOV 09.
        return count == 0 || count > 7 || Character.isLetter(cursor.peek())
                ? null
                : new Number(year, post, isKnown, airgram, Integer.parseInt(cursor.text(digits)), cursor.at());
    }

    /// Up to four words in capitals before a number: a post that the table does not have.
    private @Nullable Number unknown(String year, int from, int to) {
        int at = from;
        int lastWord = from;
        while (at < to && at - from < LONGEST_POST && (Cursor.isCapital(text.charAt(at)) || text.charAt(at) == ' ' || text.charAt(at) == '.')) {
            at++;
            if (at < to && text.charAt(at - 1) == ' ' && Cursor.isCapital(text.charAt(at))) {
                lastWord = at;
            }
        }
        String name = text.substring(from, at).strip();
        String last = text.substring(Math.min(lastWord, at), at).strip();
        if (name.length() < 3 || at >= to || !Cursor.isDigit(text.charAt(at)) || contains(NO_POST, last) || name.indexOf(' ') >= 0 && name.split(" ").length > 4) {
            return null;
        }
        return serial(year, name, false, at, to);
    }

    private int telegram(@Nullable String label, int from, int to, Number number, List<Located<Reference>> into) {
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
                int close = text.indexOf(')', inner);
                String words = close < 0 || close > to ? "" : text.substring(inner, close).strip();
                if (words.equalsIgnoreCase("NOTAL")) {
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
            } else if (cursor.takeWordAnyCase("AND PREVIOUS") || cursor.takeWordAnyCase("ET AL") || cursor.takeWordAnyCase("AND PREV") || cursor.takeWord("CIRCULAR")) {
                cursor.take('.');
                end = cursor.at();
                moved = true;
            } else if (cursor.take('/')) {
                // A second number: STATE 250151/TOSEC 280012.
                cursor.skipBlanks();
                cursor.takeCapitals(10);
                cursor.skipBlanks();
                if (cursor.takeDigits(8) > 0) {
                    end = cursor.at();
                    moved = true;
                }
            } else if (cursor.takeWord("TOSEC") || cursor.takeWord("PARA") || cursor.takeWord("PARAS") || cursor.takeWord("PARAGRAPH")) {
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
        int dated = dateEnd(cursor.at(), to);
        if (dated > 0) {
            end = dated;
            cursor.to(dated);
        }
        boolean unnamed = !number.isKnown() && contains(UNNAMED, number.post().strip());
        Mrn mrn = unnamed ? null : mrn(number, year, from);
        Reference.Kind kind = number.airgram() ? Reference.Kind.AIRGRAM : Reference.Kind.TELEGRAM;
        into.add(Located.in(value, from, end, new Reference(label, kind, mrn, text.substring(from, end), notal)));
        if (!number.isKnown() && !unnamed && !isSeries(number.post())) {
            Post nearest = posts.nearest(number.post());
            diagnostics.add(new Violation(
                    LabelCode.REF_POST, value.span(from, end), nearest == null ? number.post() : number.post() + " (" + nearest.mrnName() + "?)"));
        }
        return cursor.at();
    }

    /// Behind a date that belongs to the number: `A-14 OF FEB 20, 1976`, `CA-3400 NOV 2, 1966`; -1 where none stands.
    private int dateEnd(int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        cursor.skipBlanks();
        cursor.take(',');
        cursor.skipBlanks();
        boolean named = cursor.takeWordAnyCase("OF") || cursor.takeWordAnyCase("DATED") || cursor.takeWordAnyCase("DTD");
        cursor.skipBlanks();
        int limit = Math.min(to, cursor.at() + 24);
        StatedDate date = StatedDate.find(text.substring(0, limit), cursor.at(), null);
        return date != null && date.start() == cursor.at() && (named || Character.isLetter(text.charAt(date.start()))) ? date.end() : -1;
    }

    /// `SECTO`, `TOSEC`: series of travellers, which stand in the place of a post (reference 8).
    private boolean isSeries(String name) {
        CaptionTable.Row row = setting.tables().captions().named(name.strip());
        return row != null && row.caption().kind().equals("series");
    }

    private static boolean isYear(String words) {
        String digits = words.startsWith("'") ? words.substring(1) : words;
        return (digits.length() == 2 || digits.length() == 4) && digits.chars().allMatch(Character::isDigit);
    }

    /// The number with its year: stated, or the telegram's own, or the one before where the serial is higher than it can be.
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
                diagnostics.add(new Violation(LabelCode.REF_FUTURE, value.span(at, number.end()), mrn.toString()));
            } else if (isOwn(mrn, own)) {
                diagnostics.add(new Violation(LabelCode.REF_SELF, value.span(at, number.end()), mrn.toString()));
            }
            return mrn;
        }
        if (date == null && own == null) {
            return null;
        }
        int year = date != null ? date.getYear() : own == null ? 0 : own.fullYear();
        Mrn mrn = new Mrn(Mrn.year(year), post, number.airgram(), number.serial());
        if (isOwn(mrn, own)) {
            diagnostics.add(new Violation(LabelCode.REF_SELF, value.span(at, number.end()), mrn.toString()));
            return mrn;
        }
        boolean aboveOwn = own != null && own.post().equals(post) && !number.airgram() && number.serial() > own.serial();
        if (aboveOwn || date != null && isTooHigh(post, number, date)) {
            mrn = new Mrn(Mrn.year(year - 1), post, number.airgram(), number.serial());
            diagnostics.add(new Violation(LabelCode.REF_YEAR, value.span(at, number.end()), mrn.toString()));
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
    private void other(@Nullable String label, int from, int to, boolean behindNumber, List<Located<Reference>> into) {
        int end = to;
        boolean notal = false;
        String upper = text.substring(from, to).toUpperCase(Locale.ROOT);
        int note = upper.lastIndexOf("(NOTAL)");
        if (note > 0) {
            notal = true;
            end = from + note;
        }
        while (end > from && (Passage.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == ',' || text.charAt(end - 1) == ';')) {
            end--;
        }
        if (end <= from) {
            return;
        }
        if (behindNumber && !upper.isEmpty() && !Character.isLetterOrDigit(upper.charAt(0)) && end - from < 3) {
            return;
        }
        String words = text.substring(from, end);
        into.add(Located.in(value, from, end, new Reference(label, OtherItem.kind(words), null, words, notal)));
    }

    private static boolean contains(String[] words, String word) {
        for (String candidate : words) {
            if (candidate.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
