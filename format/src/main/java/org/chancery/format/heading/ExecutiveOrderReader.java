package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Repair;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.OrderNumber;
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

    /// `EXECUTIVE ORDER ` is the longest label.
    private static final int LONGEST_LABEL = 20;

    private final Passage passage;
    private final String text;
    private final Setting setting;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ExecutiveOrderReader(Passage passage, Setting setting) {
        this.passage = passage;
        this.text = passage.text();
        this.setting = setting;
    }

    /// @param withLabel from the `E` of the label on; the label may be lost
    static Reading<ExecutiveOrder> read(Passage withLabel, Setting setting) {
        return new ExecutiveOrderReader(withLabel, setting).read();
    }

    /// An order whose date or code stands in the classifier's block, `Declassify on: 50X1-HUM`, as
    /// in the form since 2009.
    static Reading<ExecutiveOrder> complete(
            ExecutiveOrder order, Passage classifier, int from, Setting setting) {
        List<Diagnostic> found = new ArrayList<>();
        DeclassificationReader.Stated stated =
                DeclassificationReader.read(classifier, from, true, order.order(), setting, found);
        return new Reading.Read<>(
                new ExecutiveOrder(
                        order.order(),
                        order.text(),
                        stated.date(),
                        stated.event(),
                        stated.exemptions()),
                found);
    }

    private Reading<ExecutiveOrder> read() {
        Cursor cursor = new Cursor(text, 0, Math.min(text.length(), LONGEST));
        skipLabel(cursor);
        int from = cursor.at();
        String written = takeNumber(cursor);
        if (written.length() < 4) {
            OrderNumber meant = OrderNumber.around(text, from);
            if (meant != null) {
                written = meant.figures();
                cursor.to(meant.end());
            }
        }
        String order = written.length() < 4 ? implied(cursor) : order(written, from, cursor.at());
        if (order == null) {
            return without(from);
        }
        skipAmendment(cursor);
        if (cursor.peek(1) == ':' && !Character.isLetterOrDigit(cursor.peek())) {
            // 11652&: GDS
            cursor.to(cursor.at() + 1);
        }
        while (isColon(cursor.peek()) || Passage.isBlank(cursor.peek()) && !cursor.isDone()) {
            cursor.to(cursor.at() + 1);
        }
        String value = text.substring(cursor.at()).strip();
        DeclassificationReader.Stated stated =
                DeclassificationReader.read(
                        passage, cursor.at(), false, order, setting, diagnostics);
        return new Reading.Read<>(
                new ExecutiveOrder(
                        order, value, stated.date(), stated.event(), stated.exemptions()),
                diagnostics);
    }

    /// To the number; `E.0.` with a figure for the letter is a label, too.
    private static void skipLabel(Cursor cursor) {
        int from = cursor.at();
        while (!cursor.isDone() && cursor.at() - from < LONGEST_LABEL) {
            char next = cursor.peek(1);
            boolean isApart = next == ' ' && Cursor.isDigit(cursor.peek(2));
            boolean isNumber =
                    Cursor.isDigit(cursor.peek())
                            && next != '.'
                            && (isApart || !Passage.isBlank(next));
            if (isNumber) {
                return;
            }
            cursor.to(cursor.at() + 1);
        }
        cursor.to(from);
    }

    /// `12958`; also `12,958`, `1 1652`.
    private static String takeNumber(Cursor cursor) {
        int from = cursor.at();
        int digits = cursor.takeDigits(6);
        String number = cursor.text(from);
        if (digits == 2 && (cursor.peek() == ',' || cursor.peek() == '.')) {
            int mark = cursor.at();
            cursor.to(mark + 1);
            if (cursor.takeDigits(4) == 3) {
                return number + cursor.text(mark + 1);
            }
            cursor.to(mark);
        }
        if (digits > 0 && digits < 4 && cursor.take(' ')) {
            int mark = cursor.at();
            if (digits + cursor.takeDigits(6) == 5) {
                return number + cursor.text(mark);
            }
            cursor.to(mark - 1);
        }
        return number;
    }

    /// `E.O. GDS`: the order in force on the telegram's day, where it knows the code; the cursor
    /// goes to the code.
    private @Nullable String implied(Cursor cursor) {
        DeclassificationTable table = setting.tables().declassification();
        LocalDate date = setting.date();
        DeclassificationTable.Order order = date == null ? null : table.inForce(date);
        int limit = Math.min(text.length(), LONGEST_LABEL);
        for (int i = 1; order != null && i < limit; i++) {
            boolean begins = text.charAt(i - 1) == ' ' && Cursor.isCapital(text.charAt(i));
            cursor.to(i).takeCapitals(LONGEST_LABEL);
            if (begins && table.meaning(order.number(), cursor.text(i)) != null) {
                cursor.to(i);
                diagnostics.add(
                        new Repair(
                                LabelCode.DCL_ORDER,
                                passage.span(0, text.length()),
                                order.number()));
                return order.number();
            }
        }
        return null;
    }

    /// `E.O.: N/A` states no order, which is right for an unclassified text.
    private Reading<ExecutiveOrder> without(int from) {
        boolean hasDigit = from > 0 || text.chars().limit(LONGEST).anyMatch(Character::isDigit);
        String upper =
                text.substring(0, Math.min(text.length(), LONGEST_LABEL)).toUpperCase(Locale.ROOT);
        if (!hasDigit
                && (upper.contains("N/A")
                        || upper.contains("NONE")
                        || upper.endsWith(" NA")
                        || upper.contains("UNKNOWN"))) {
            return new Reading.Unread<>(List.of());
        }
        int end = Math.min(text.length(), LONGEST);
        return new Reading.Unread<>(
                new Violation(
                        LabelCode.DCL_ORDER, passage.span(0, end), "none, no number stands here"));
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

    private static boolean isColon(char c) {
        return c == ':' || c == ';' || c == ',' || c == '.' || c == '-';
    }

    private String order(String written, int from, int to) {
        DeclassificationTable table = setting.tables().declassification();
        LocalDate date = setting.date();
        DeclassificationTable.Order known = table.order(written);
        if (known != null) {
            if (date != null && !known.isInForce(date)) {
                diagnostics.add(
                        new Violation(
                                LabelCode.DCL_ORDER_TIME,
                                passage.span(from, to),
                                written,
                                date.toString()));
            }
            return written;
        }
        String meant = table.nearest(written, date);
        if (meant == null) {
            diagnostics.add(
                    new Violation(
                            LabelCode.DCL_ORDER, passage.span(from, to), "written, " + written));
            return written;
        }
        diagnostics.add(new Repair(LabelCode.DCL_ORDER, passage.span(from, to), meant));
        return meant;
    }
}
