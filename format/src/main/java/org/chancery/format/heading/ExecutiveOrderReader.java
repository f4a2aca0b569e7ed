package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Doubt;
import org.chancery.format.diagnostic.Diagnostic.Repair;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.table.DeclassificationTable;
import org.chancery.format.telegram.ExecutiveOrder;
import org.jspecify.annotations.Nullable;

/// Reads the line of the executive order (reference 7).
///
/// ```
/// E.O. 12958: DECL: 11/02/2019
/// E.O. 12065: GDS 7/19/85 (SURNAME, GIVEN) OR-M
/// E.O. 11652: XGDS-3
/// ```
final class ExecutiveOrderReader {

    /// Longer ones are text that lost its line ends.
    private static final int LONGEST = 400;

    private final Passage passage;
    private final String text;
    private final Setting setting;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ExecutiveOrderReader(Passage passage, Setting setting) {
        this.passage = passage;
        this.text = passage.text();
        this.setting = setting;
    }

    /// @param withLabel from the `E` of the label on
    static Reading<ExecutiveOrder> read(Passage withLabel, Setting setting) {
        return new ExecutiveOrderReader(withLabel, setting).read();
    }

    /// An order whose date or code stands in the classifier's block, `Declassify on: 50X1-HUM`, as in the form since 2009.
    static Reading<ExecutiveOrder> complete(ExecutiveOrder order, Passage classifier, int from, Setting setting) {
        ExecutiveOrderReader reader = new ExecutiveOrderReader(classifier, setting);
        String rest = classifier.text().substring(from).strip();
        String upper = rest.toUpperCase(Locale.ROOT);
        List<String> exemptions = reader.exemptions(upper, order.order(), from);
        String event = event(rest, upper);
        LocalDate date = event == null ? reader.date(from, order.order(), exemptions) : null;
        return new Reading.Read<>(new ExecutiveOrder(order.order(), order.text(), date, event, exemptions), reader.diagnostics);
    }

    private Reading<ExecutiveOrder> read() {
        int from = 0;
        while (from < Math.min(text.length(), 12) && !Cursor.isDigit(text.charAt(from))) {
            from++;
        }
        Cursor cursor = new Cursor(text, from, Math.min(text.length(), LONGEST));
        int digits = cursor.takeDigits(6);
        if (digits < 4 || digits > 5) {
            return new Reading.Unread<>(new Violation(LabelCode.DCL_ORDER, passage.span(0, Math.min(text.length(), LONGEST)), "no order: " + shown(text)));
        }
        String written = text.substring(from, from + digits);
        String order = order(written, from, from + digits);
        skipAmendment(cursor);
        while (cursor.peek() == ':' || cursor.peek() == ';' || cursor.peek() == ',' || cursor.peek() == '.' || cursor.peek() == '-' || Passage.isBlank(cursor.peek()) && !cursor.isDone()) {
            cursor.to(cursor.at() + 1);
        }
        int value = cursor.at();
        String rest = text.substring(value).strip();
        String upper = rest.toUpperCase(Locale.ROOT);
        List<String> exemptions = exemptions(upper, order, value);
        String event = event(rest, upper);
        LocalDate date = event == null || upper.startsWith("GDS") ? date(value, order, exemptions) : null;
        return new Reading.Read<>(new ExecutiveOrder(order, rest, date, event, exemptions), diagnostics);
    }

    /// `12958 (AS AMENDED)`, `13526, AS AMENDED`.
    private static void skipAmendment(Cursor cursor) {
        int from = cursor.at();
        while (cursor.peek() == ' ' || cursor.peek() == ',' || cursor.peek() == '(') {
            cursor.to(cursor.at() + 1);
        }
        if (!cursor.takeWordAnyCase("AS AMENDED")) {
            cursor.to(from);
        }
        cursor.take(')');
    }

    private String order(String written, int from, int to) {
        DeclassificationTable table = setting.tables().declassification();
        LocalDate date = setting.date();
        DeclassificationTable.Order known = table.order(written);
        if (known != null) {
            if (date != null && !known.isInForce(date)) {
                diagnostics.add(new Violation(LabelCode.DCL_ORDER_TIME, passage.span(from, to), written, date.toString()));
            }
            return written;
        }
        if (written.equals("13292")) {
            return written;
        }
        String meant = table.nearest(written, date);
        if (meant == null) {
            diagnostics.add(new Violation(LabelCode.DCL_ORDER, passage.span(from, to), "written, " + written));
            return written;
        }
        diagnostics.add(new Repair(LabelCode.DCL_ORDER, passage.span(from, to), meant));
        return meant;
    }

    private static final String[] CODES = {
        "XGDS-1", "XGDS-2", "XGDS-3", "XGDS-4", "XGDS", "RDS-1", "RDS-2", "RDS-3", "RDS-4", "RDS", "XDS-1", "XDS-2", "XDS-3", "XDS-4", "OADR", "MR"
    };

    private List<String> exemptions(String upper, String order, int value) {
        List<String> found = new ArrayList<>();
        int limit = Math.min(upper.length(), LONGEST);
        for (int i = 0; i < limit; i++) {
            char c = upper.charAt(i);
            boolean begins = i == 0 || !Character.isLetterOrDigit(upper.charAt(i - 1));
            if (!begins || !Character.isLetterOrDigit(c)) {
                continue;
            }
            String code = code(upper, i, limit);
            if (code != null && !found.contains(code)) {
                found.add(code);
                check(code, order, value + i);
            }
        }
        return found;
    }

    private static @Nullable String code(String upper, int at, int limit) {
        for (String code : CODES) {
            if (upper.startsWith(code, at) && isEnd(upper, at + code.length())) {
                return code;
            }
        }
        int from = at;
        if (upper.startsWith("1.6", at) || upper.startsWith("1.5", at)) {
            from = at + 3;
            while (from < limit && upper.charAt(from) == ' ') {
                from++;
            }
        }
        if (from < limit && upper.charAt(from) == 'X' && from + 1 < limit && upper.charAt(from + 1) >= '1' && upper.charAt(from + 1) <= '8' && isEnd(upper, from + 2)) {
            return upper.substring(from, from + 2);
        }
        // 25X1, 25X1-HUMAN, 50X2-WMD, 75X
        if (upper.startsWith("25X", at) || upper.startsWith("50X", at) || upper.startsWith("75X", at)) {
            int end = at + 3;
            while (end < limit && (Character.isLetterOrDigit(upper.charAt(end)) || upper.charAt(end) == '-')) {
                end++;
            }
            return end - at <= 12 ? upper.substring(at, end) : null;
        }
        return null;
    }

    private static boolean isEnd(String upper, int at) {
        return at >= upper.length() || !Character.isLetterOrDigit(upper.charAt(at));
    }

    /// A code has its order: X1 under 12958, XGDS under 11652, OADR under 12356 (reference 7).
    private void check(String code, String order, int at) {
        boolean fits = switch (code.charAt(0)) {
            case 'X' -> code.startsWith("XGDS") ? order.equals("11652") : code.startsWith("XDS") ? order.equals("12065") : order.equals("12958");
            case 'R' -> order.equals("12065");
            case 'O' -> order.equals("12356");
            case '2' -> order.equals("12958") || order.equals("13526") || order.equals("13292");
            case '5', '7' -> order.equals("13526");
            default -> true;
        };
        if (!fits) {
            diagnostics.add(new Violation(LabelCode.DCL_CODE, passage.span(at, Math.min(text.length(), at + code.length())), code + " under E.O. " + order));
        }
    }

    /// Another trigger than a date: `UPON REUNIFICATION OF ...`, `10 YEARS`, `DECLASSIFIED JUNE 21, 2006`.
    private static @Nullable String event(String rest, String upper) {
        for (String word : new String[] {"UPON ", "AFTER ", "DECLASSIFIED", "DECL: DECLASSIFIED", "WHEN "}) {
            int at = upper.indexOf(word);
            if (at >= 0 && at <= 12) {
                int from = word.startsWith("DECL: ") ? at + 6 : at;
                return rest.substring(from, Math.min(rest.length(), LONGEST)).strip();
            }
        }
        int years = upper.indexOf(" YEARS");
        if (years > 0 && years < 20 && Character.isDigit(upper.charAt(years - 1))) {
            int from = years;
            while (from > 0 && Character.isDigit(upper.charAt(from - 1))) {
                from--;
            }
            return rest.substring(from, years + 6);
        }
        return null;
    }

    private @Nullable LocalDate date(int value, String order, List<String> exemptions) {
        StatedDate stated = StatedDate.find(text.substring(0, Math.min(text.length(), LONGEST)), value, setting.date());
        if (stated == null) {
            return null;
        }
        String written = text.substring(stated.start(), stated.end());
        LocalDate date = stated.date();
        if (date == null) {
            diagnostics.add(new Violation(LabelCode.DCL_DATE, passage.span(stated.start(), stated.end()), written));
            return null;
        }
        if (stated.dayFirst()) {
            diagnostics.add(new Doubt(LabelCode.DCL_DATE, passage.span(stated.start(), stated.end()), List.of(written + ", the day first: " + date)));
        }
        LocalDate own = setting.date();
        if (own != null && date.isBefore(own)) {
            diagnostics.add(new Violation(LabelCode.DCL_PAST, passage.span(stated.start(), stated.end()), date.toString()));
        } else if (own != null && exemptions.isEmpty() && date.isAfter(own.plusYears(longest(order, own)))) {
            diagnostics.add(new Violation(LabelCode.DCL_SPAN, passage.span(stated.start(), stated.end()), written));
        }
        return date;
    }

    /// Years that an order allows without exemption (reference 7).
    private static int longest(String order, LocalDate own) {
        return switch (order) {
            case "12065" -> 6;
            case "11652" -> 10;
            case "12958" -> own.isBefore(LocalDate.of(2003, 9, 22)) ? 10 : 25;
            case "13292", "13526" -> 25;
            default -> 100;
        };
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
