package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Doubt;
import org.chancery.format.diagnostic.Diagnostic.Repair;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.jspecify.annotations.Nullable;

/// Reads until when a text is classified: what stands behind an order's number, or behind
/// `Declassify on:` (reference 7).
///
/// ```
/// DECL: 11/02/2019
/// DECL: 1.6 X1 AND X6
/// GDS 7/19/85 (SURNAME, GIVEN) OR-M
/// DECL: UPON REUNIFICATION OF KOREA
/// ```
///
/// One walk from left to right: codes, dates and names in brackets, in any order; the words left
/// over under a label are the event.
final class DeclassificationReader {

    /// Longer ones are text that lost its line ends.
    private static final int LONGEST = 400;

    private static final int LONGEST_NAME = 60;

    /// X1 to X8 ended on 21 September 2003, six months after E.O. 13292 (reference 7).
    private static final LocalDate END_OF_X = LocalDate.of(2003, 9, 22);

    /// What was read.
    ///
    /// @param exemptions codes that stand in the place of a date, or excuse it: `X1`, `XGDS-3`,
    ///   `OADR`
    record Stated(@Nullable LocalDate date, @Nullable String event, List<String> exemptions) {}

    private final Passage passage;
    private final String text;
    private final String order;
    private final Setting setting;
    private final List<Diagnostic> diagnostics;
    private final Cursor cursor;
    private final int limit;

    private final List<String> codes = new ArrayList<>();
    private @Nullable StatedDate date;
    private @Nullable String event;
    private boolean isLabelled;
    private boolean isScheduled;

    /// The first word that is nothing known, -1 while there is none.
    private int unread = -1;

    private DeclassificationReader(
            Passage passage,
            int from,
            String order,
            Setting setting,
            List<Diagnostic> diagnostics) {
        this.passage = passage;
        this.text = passage.text();
        this.order = order;
        this.setting = setting;
        this.diagnostics = diagnostics;
        this.limit = Math.min(text.length(), from + LONGEST);
        this.cursor = new Cursor(text, from, limit);
    }

    /// @param from behind the number, or behind the label
    /// @param isLabelled whether a label of declassification stands before it: then words alone are
    ///   an event
    static Stated read(
            Passage passage,
            int from,
            boolean isLabelled,
            String order,
            Setting setting,
            List<Diagnostic> diagnostics) {
        DeclassificationReader reader =
                new DeclassificationReader(passage, from, order, setting, diagnostics);
        reader.isLabelled = isLabelled;
        return reader.read();
    }

    private Stated read() {
        boolean goesOn = true;
        while (goesOn && !cursor.isDone()) {
            goesOn = step();
        }
        StatedDate stated = date;
        LocalDate day = stated == null ? null : stated.date();
        if (stated != null && day != null) {
            checkSpan(stated, day);
        }
        if (stated == null && event == null && codes.isEmpty() && unread >= 0) {
            readWords();
        }
        return new Stated(day, event, codes);
    }

    /// One token; whether there may be more.
    private boolean step() {
        char c = cursor.peek();
        if (c == '(' || c == '[') {
            bracket();
            return true;
        }
        if (!Character.isLetterOrDigit(c)) {
            cursor.to(cursor.at() + 1);
            return true;
        }
        if (isNextLabel()) {
            return false;
        }
        if (takeLabel()) {
            isLabelled = true;
            return true;
        }
        if (takeNothing() || takeJoiner()) {
            return true;
        }
        int at = cursor.at();
        String code = new DeclassificationCode(cursor).take();
        if (code != null) {
            add(code, at, cursor.at());
            return true;
        }
        StatedDate stated = StatedDate.at(text, at, limit, setting.date());
        if (stated != null) {
            add(stated);
            cursor.to(stated.end());
            return true;
        }
        if (isEvent()) {
            event = words(at);
            return false;
        }
        unread = unread < 0 ? at : unread;
        cursor.takeToken();
        return true;
    }

    /// `(SURNAME, GIVEN)`, `(IMPODET)`; or a code in brackets, `1.6 (X1)`.
    private void bracket() {
        int open = cursor.at();
        cursor.to(open + 1);
        String code = new DeclassificationCode(cursor).take();
        if (code != null) {
            add(code, open + 1, cursor.at());
            return;
        }
        int close = text.indexOf(')', open);
        cursor.to(close < 0 || close > Math.min(limit, open + LONGEST_NAME) ? open + 1 : close + 1);
    }

    private static final String[] LABELS = {
        "DECLASSIFY ON",
        "DECLASSIFICATION",
        "DECLASSIFY",
        "DECLASS",
        "DECLAS",
        "DECL",
        "DELC",
        "DEL"
    };

    private boolean takeLabel() {
        for (String label : LABELS) {
            if (cursor.takeWordAnyCase(label)) {
                return true;
            }
        }
        // DECL11/02/2019: the colon is lost, and the blank.
        boolean isGlued =
                text.regionMatches(true, cursor.at(), "DECL", 0, 4)
                        && Cursor.isDigit(cursor.peek(4));
        if (isGlued) {
            cursor.to(cursor.at() + 4);
        }
        return isGlued;
    }

    private boolean isNextLabel() {
        int at = cursor.at();
        boolean isNext =
                cursor.takeWordAnyCase("REASON")
                        || cursor.takeWordAnyCase("REASONS")
                        || cursor.takeWordAnyCase("CLASSIFIED BY")
                        || cursor.takeWordAnyCase("DERIVED FROM");
        cursor.to(at);
        return isNext;
    }

    /// `N/A`; and the schedules that a text follows without exemption.
    private boolean takeNothing() {
        boolean isSchedule =
                cursor.takeWordAnyCase("GDS")
                        || cursor.takeWordAnyCase("ADS")
                        || cursor.takeWordAnyCase("AGDS");
        isScheduled |= isSchedule;
        return isSchedule
                || cursor.takeWordAnyCase("N/A")
                || cursor.takeWordAnyCase("NA")
                || cursor.takeWordAnyCase("N.A")
                || cursor.takeWordAnyCase("NONE")
                || cursor.takeWordAnyCase("NOT APPLICABLE")
                || cursor.takeWordAnyCase("AS AMENDED");
    }

    private boolean takeJoiner() {
        return cursor.takeWordAnyCase("AND")
                || cursor.takeWordAnyCase("OR")
                || cursor.takeWordAnyCase("ON");
    }

    private static final String[] EVENTS = {"UPON", "AFTER", "WHEN", "FOLLOWING", "DECLASSIFIED"};

    /// `UPON ...`; `10 YEARS`; `DECLASSIFIED BY NARA 09/02/2009`, which a releaser wrote over the
    /// marking.
    private boolean isEvent() {
        for (String word : EVENTS) {
            int at = cursor.at();
            if (cursor.takeWordAnyCase(word)) {
                cursor.to(at);
                return true;
            }
        }
        int at = cursor.at();
        boolean isNumber = cursor.takeDigits(3) > 0;
        cursor.skipBlanks();
        boolean isTerm =
                isNumber
                        && (cursor.takeWordAnyCase("YEARS")
                                || cursor.takeWordAnyCase("YEAR")
                                || cursor.takeWordAnyCase("YRS"));
        cursor.to(at);
        return isTerm;
    }

    private void add(String code, int from, int to) {
        if (!codes.contains(code)) {
            codes.add(code);
            checkCode(code, from, to);
        }
        moreCategories(code);
    }

    /// `XGDS-1, 2 AND 3`: categories of one code.
    private void moreCategories(String code) {
        if (!code.startsWith("XGDS-") && !code.startsWith("RDS-")) {
            return;
        }
        String family = code.substring(0, code.indexOf('-') + 1);
        int from = cursor.at();
        boolean moved = true;
        while (moved) {
            moved =
                    cursor.skipBlanks() > 0
                            || cursor.take(',')
                            || cursor.take('/')
                            || cursor.take('&')
                            || cursor.take('-')
                            || cursor.takeWordAnyCase("AND");
        }
        char c = cursor.peek();
        char behind = cursor.peek(1);
        if (c >= '1'
                && c <= '4'
                && !Character.isLetterOrDigit(behind)
                && behind != '/'
                && behind != '-') {
            int at = cursor.at();
            cursor.to(at + 1);
            add(family + c, at, at + 1);
        } else {
            cursor.to(from);
        }
    }

    private void add(StatedDate stated) {
        String written = text.substring(stated.start(), stated.end());
        LocalDate day = stated.date();
        if (day == null) {
            diagnostics.add(
                    new Violation(
                            LabelCode.DCL_DATE,
                            passage.span(stated.start(), stated.end()),
                            written));
        } else {
            switch (stated.look()) {
                case PLAIN -> {}
                case DAY_FIRST ->
                        diagnostics.add(
                                new Doubt(
                                        LabelCode.DCL_DATE,
                                        passage.span(stated.start(), stated.end()),
                                        List.of(written + ", the day first: " + day)));
                case LETTERS_FOR_FIGURES ->
                        diagnostics.add(
                                new Repair(
                                        LabelCode.DCL_DATE,
                                        passage.span(stated.start(), stated.end()),
                                        day.toString()));
            }
        }
        date = date == null || date.date() == null ? stated : date;
    }

    /// A code has its order, and its time: X1 under 12958 to September 2003, XGDS under 11652, OADR
    /// under 12356 (reference 7).
    private void checkCode(String code, int from, int to) {
        LocalDate own = setting.date();
        boolean fits =
                switch (code.charAt(0)) {
                    case 'X' ->
                            code.startsWith("XGDS")
                                    ? order.equals("11652")
                                    : code.startsWith("XDS")
                                            ? order.equals("12065")
                                            : order.equals("12958")
                                                    && (own == null || own.isBefore(END_OF_X));
                    case 'R' -> order.equals("12065");
                    case 'O' -> order.equals("12356");
                    case 'M' -> order.equals("12958");
                    case '2' ->
                            order.equals("12958") || order.equals("13292") || order.equals("13526");
                    default -> order.equals("13526");
                };
        if (!fits) {
            boolean isLate = order.equals("12958") && code.charAt(0) == 'X' && code.length() == 2;
            String why = code + " under E.O. " + order + (isLate ? " since " + END_OF_X : "");
            diagnostics.add(new Violation(LabelCode.DCL_CODE, passage.span(from, to), why));
        }
    }

    private void checkSpan(StatedDate stated, LocalDate day) {
        LocalDate own = setting.date();
        if (own == null) {
            return;
        }
        boolean isExempt = codes.stream().anyMatch(code -> !code.startsWith("RDS"));
        // A decision may bear the date of a place a day ahead of the date-time group.
        LocalDate latest = own.plusYears(longest(own)).plusDays(1);
        if (day.isBefore(own)) {
            diagnostics.add(
                    new Violation(
                            LabelCode.DCL_PAST,
                            passage.span(stated.start(), stated.end()),
                            day.toString()));
        } else if (!isExempt && day.isAfter(latest)) {
            diagnostics.add(
                    new Violation(
                            LabelCode.DCL_SPAN,
                            passage.span(stated.start(), stated.end()),
                            text.substring(stated.start(), stated.end())));
        }
    }

    /// Years that an order allows without exemption (reference 7).
    private int longest(LocalDate own) {
        return switch (order) {
            case "12065" -> codes.isEmpty() ? 6 : 30;
            case "11652" -> 11;
            case "12958" -> own.isBefore(END_OF_X) ? 10 : 25;
            case "13292", "13526" -> 25;
            default -> 100;
        };
    }

    /// Words and nothing else: the event, under a label; figures that are no date are reported.
    private void readWords() {
        boolean isDate = Cursor.isDigit(text.charAt(unread)) || text.charAt(unread) == '?';
        if (isDate) {
            cursor.to(unread).takeToken();
            diagnostics.add(
                    new Violation(
                            LabelCode.DCL_DATE,
                            passage.span(unread, cursor.at()),
                            text.substring(unread, cursor.at())));
        } else if (isLabelled && !isScheduled) {
            event = words(unread);
        }
    }

    /// From a place to the end, without a full stop behind.
    private @Nullable String words(int from) {
        int to = limit;
        for (String label : new String[] {" REASON:", " REASONS:", " CLASSIFIED BY"}) {
            int at = indexOf(label, from, to);
            to = at < 0 ? to : at;
        }
        while (to > from
                && (Passage.isBlank(text.charAt(to - 1))
                        || text.charAt(to - 1) == '.'
                        || text.charAt(to - 1) == ';')) {
            to--;
        }
        return to - from < 3 ? null : text.substring(from, to);
    }

    private int indexOf(String word, int from, int to) {
        for (int i = from; i + word.length() <= to; i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }
}
