package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.table.Post;
import org.chancery.format.telegram.Mrn;
import org.jspecify.annotations.Nullable;

/// The message reference number that an item of a REF line names, with its year: stated, or the
/// telegram's own, or the one before where the serial is higher than it can be (reference 8, year).
final class ReferenceMrn {

    /// Telegrams a day that no post goes beyond: a serial higher than the days of the year allow is
    /// of the year before. The Department, with up to 320,000 in the 1970s, sends far more than any
    /// post, and so do agencies that the table does not have.
    private static final int DAILY_OF_A_POST = 100;

    private static final int DAILY_OF_OTHERS = 1000;
    private static final int DAILY_AT_MOST = 1300;
    private static final int LONGEST_YEAR = 366;

    private final Passage value;
    private final Setting setting;
    private final List<Diagnostic> diagnostics;
    private final @Nullable Mrn own;
    private final @Nullable LocalDate date;

    ReferenceMrn(Passage value, Setting setting, List<Diagnostic> diagnostics) {
        this.value = value;
        this.setting = setting;
        this.diagnostics = diagnostics;
        this.own = setting.mrn();
        this.date = setting.date();
    }

    /// Null where the post is none, or where nothing says which year it is.
    ///
    /// @param stated the year that the item itself has, or nothing
    /// @param at where the item begins
    @Nullable Mrn read(TelegramNumber number, String stated, int at) {
        String post = MrnReader.post(number.post(), setting.tables());
        if (post.isEmpty() || HeadingReader.isTakenOut(number.post())) {
            return null;
        }
        return stated.isEmpty() ? derived(number, post, at) : stated(number, post, stated, at);
    }

    private Mrn stated(TelegramNumber number, String post, String stated, int at) {
        int year = fullYear(stated);
        Mrn mrn = mrn(number, post, year);
        if (date != null && year > date.getYear()) {
            report(LabelCode.REF_FUTURE, number, at, mrn);
        } else if (isOwn(mrn)) {
            report(LabelCode.REF_SELF, number, at, mrn);
        }
        return mrn;
    }

    private @Nullable Mrn derived(TelegramNumber number, String post, int at) {
        if (date == null && own == null) {
            return null;
        }
        int year = date != null ? date.getYear() : own == null ? 0 : own.fullYear();
        Mrn mrn = mrn(number, post, year);
        if (isOwn(mrn)) {
            report(LabelCode.REF_SELF, number, at, mrn);
            return mrn;
        }
        if (date != null && FiscalYear.counts(date) && !number.airgram()) {
            return ofFiscalYear(number, post, at, mrn, new FiscalYear(date));
        }
        boolean isBefore = isAboveOwn(number, post) || isTooHigh(number, post);
        if (!isBefore || isMistyped(number, post, year)) {
            return mrn;
        }
        Mrn before = mrn(number, post, year - 1);
        report(LabelCode.REF_YEAR, number, at, before);
        return before;
    }

    private Mrn ofFiscalYear(
            TelegramNumber number, String post, int at, Mrn ofThisYear, FiscalYear fiscal) {
        Mrn sender = own;
        int serial = number.serial();
        int daily = daily(post, ofThisYear.fullYear());
        boolean isMistyped = isMistyped(number, post, ofThisYear.fullYear());
        int year;
        if (!isMistyped && (isAboveOwn(number, post) || fiscal.isTooHigh(serial, daily))) {
            year = fiscal.before();
        } else {
            year =
                    sender != null && sender.post().equals(post) && !sender.airgram()
                            ? fiscal.of(serial, sender)
                            : fiscal.of(serial, post);
        }
        if (year == ofThisYear.fullYear()) {
            return ofThisYear;
        }
        Mrn before = mrn(number, post, year);
        report(LabelCode.REF_YEAR, number, at, before);
        return before;
    }

    private static Mrn mrn(TelegramNumber number, String post, int year) {
        return new Mrn(Mrn.year(year), post, number.airgram(), number.serial());
    }

    private void report(LabelCode code, TelegramNumber number, int at, Mrn mrn) {
        diagnostics.add(new Violation(code, value.span(at, number.end()), mrn.toString()));
    }

    private boolean isOwn(Mrn mrn) {
        return own != null
                && own.post().equals(mrn.post())
                && own.serial() == mrn.serial()
                && own.airgram() == mrn.airgram()
                && own.fullYear() == mrn.fullYear();
    }

    /// Of the telegram's own post, with a number that it has not reached.
    private boolean isAboveOwn(TelegramNumber number, String post) {
        return own != null
                && own.post().equals(post)
                && !number.airgram()
                && number.serial() > own.serial();
    }

    /// So early in the year a post has not sent that many.
    private boolean isTooHigh(TelegramNumber number, String post) {
        return date != null && number.serial() > date.getDayOfYear() * daily(post, date.getYear());
    }

    /// A number that no year reaches is mistyped, and says nothing of the year.
    private boolean isMistyped(TelegramNumber number, String post, int year) {
        return number.serial() > LONGEST_YEAR * daily(post, year);
    }

    /// What a post sends in a day at most; the Department more than ever in the 1980s and early
    /// 1990s.
    private int daily(String post, int year) {
        Post known = setting.tables().posts().named(post);
        if (known != null && !known.kind().equals("department")) {
            return DAILY_OF_A_POST;
        }
        return year >= 1981 && year <= 1994 ? DAILY_AT_MOST : DAILY_OF_OTHERS;
    }

    /// Two digits are 1940 to 2039.
    private static int fullYear(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 40 ? 2000 + year : 1900 + year;
    }
}
