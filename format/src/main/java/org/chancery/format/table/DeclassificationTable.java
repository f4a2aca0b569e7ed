package org.chancery.format.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Executive orders on classification, when each was in force, and the codes it knows (reference
/// 7).
public final class DeclassificationTable {

    /// Codes that every order knows stand under this word: `N/A`.
    private static final String ANY = "any";

    /// An order.
    ///
    /// @param from first day in force
    /// @param to last day in force, null for the one in force now
    /// @param amends the order that it changes and that is cited on; null for an order that stands
    ///   by itself
    public record Order(
            String number, LocalDate from, @Nullable LocalDate to, @Nullable String amends) {

        public boolean isInForce(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    private final List<Order> orders = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>(256);
    private final List<DeclassificationRule> rules = new ArrayList<>();

    DeclassificationTable(Csv orders, Csv codes, Csv rules) {
        readOrders(orders);
        readCodes(codes);
        readRules(rules);
    }

    private void readRules(Csv table) {
        int order = table.column("order");
        int code = table.column("code");
        int letters = table.column("class");
        table.demandKeys(order, code, letters);
        for (int row = 0; row < table.size(); row++) {
            String years = table.get(row, table.column("years"));
            String counted = table.get(row, table.column("counted"));
            DeclassificationRule.Effect effect = effect(table.get(row, table.column("effect")));
            boolean isDated = effect != DeclassificationRule.Effect.NONE;
            if (effect == null
                    || isDated && !(years.matches("[0-9]{1,2}") && counted.matches("year|day"))) {
                table.trouble(row, "no rule: an effect, years, and how they are counted");
                continue;
            }
            rules.add(
                    new DeclassificationRule(
                            table.get(row, order),
                            table.get(row, code).toUpperCase(Locale.ROOT),
                            table.get(row, letters),
                            effect,
                            isDated ? Integer.parseInt(years) : 0,
                            counted.equals("year"),
                            table.get(row, table.column("note")),
                            table.get(row, table.column("source"))));
        }
    }

    private static DeclassificationRule.@Nullable Effect effect(String word) {
        for (DeclassificationRule.Effect effect : DeclassificationRule.Effect.values()) {
            if (effect.word().equals(word)) {
                return effect;
            }
        }
        return null;
    }

    /// What an order implies by the codes of a marking: the rule for the first code that has one.
    ///
    /// @param letters of the class: `TS`, `S`, `C`
    public @Nullable DeclassificationRule rule(String order, List<String> stated, String letters) {
        for (String code : stated) {
            DeclassificationRule rule = rule(order, code, letters);
            if (rule != null) {
                return rule;
            }
        }
        if (stated.isEmpty()) {
            return rule(order, "", letters);
        }
        return null;
    }

    /// What holds whatever order a marking cites: automatic declassification, and the exemptions
    /// from it.
    public @Nullable DeclassificationRule automatic(List<String> stated, String letters) {
        DeclassificationRule rule = rule(ANY, stated, letters);
        return rule != null ? rule : rule(ANY, "", letters);
    }

    private @Nullable DeclassificationRule rule(String order, String stated, String letters) {
        Order known = order(order);
        String cited = known == null || known.amends() == null ? order : known.amends();
        String code = stated.toUpperCase(Locale.ROOT);
        DeclassificationRule best = null;
        for (DeclassificationRule rule : rules) {
            boolean fits =
                    rule.order().equals(cited)
                            && (code.isEmpty()
                                    ? rule.code().isEmpty()
                                    : !rule.code().isEmpty() && code.startsWith(rule.code()))
                            && (rule.letters().isEmpty() || rule.letters().equals(letters));
            if (fits && (best == null || rule.code().length() > best.code().length())) {
                best = rule;
            }
        }
        return best;
    }

    private void readOrders(Csv table) {
        int number = table.column("order");
        int from = table.column("in_force_from");
        int to = table.column("in_force_to");
        int amends = table.column("amends");
        table.demandKeys(number);
        for (int row = 0; row < table.size(); row++) {
            LocalDate first = date(table, row, table.get(row, from));
            if (first != null) {
                LocalDate last =
                        table.get(row, to).isEmpty() ? null : date(table, row, table.get(row, to));
                orders.add(
                        new Order(
                                table.get(row, number),
                                first,
                                last,
                                table.get(row, amends).isEmpty() ? null : table.get(row, amends)));
            }
        }
    }

    private void readCodes(Csv table) {
        int order = table.column("order");
        int written = table.column("written");
        int meaning = table.column("meaning");
        table.demandKeys(order, written);
        for (int row = 0; row < table.size(); row++) {
            codes.putIfAbsent(
                    key(table.get(row, order), table.get(row, written)), table.get(row, meaning));
            if (!table.get(row, order).equals(ANY) && order(table.get(row, order)) == null) {
                table.trouble(row, "no order is numbered \"" + table.get(row, order) + "\"");
            }
        }
    }

    /// `1995-10-14`. By hand: the platform's parser of dates takes longer to load than all tables
    /// together.
    private static @Nullable LocalDate date(Csv table, int row, String field) {
        try {
            if (field.length() == 10 && field.charAt(4) == '-' && field.charAt(7) == '-') {
                return LocalDate.of(
                        Integer.parseInt(field, 0, 4, 10),
                        Integer.parseInt(field, 5, 7, 10),
                        Integer.parseInt(field, 8, 10, 10));
            }
        } catch (NumberFormatException | DateTimeException e) {
            // Told below, like every other text that is no date.
        }
        table.trouble(row, "\"" + field + "\" is no date such as 1995-10-14");
        return null;
    }

    /// Null for a number that is no order on classification.
    public @Nullable Order order(String number) {
        for (Order order : orders) {
            if (order.number().equals(number)) {
                return order;
            }
        }
        return null;
    }

    /// The order in force on a day: the one that is cited, not one that amends it.
    public @Nullable Order inForce(LocalDate date) {
        for (Order order : orders) {
            if (order.amends() == null && order.isInForce(date)) {
                return order;
            }
        }
        return null;
    }

    /// The order that a mistyped number means: the only one at edit distance 1 or a swap, of those
    /// in force on a day where one is known (reference 7). Null where none or several are near.
    public @Nullable String nearest(String number, @Nullable LocalDate date) {
        String best = null;
        for (Order order : orders) {
            boolean isCandidate = order.amends() == null && (date == null || order.isInForce(date));
            if (isCandidate
                    && (Spelling.isNear(number, order.number())
                            || Spelling.isSwapped(number, order.number()))) {
                if (best != null) {
                    return null;
                }
                best = order.number();
            }
        }
        return best;
    }

    /// In the order of their numbers.
    public List<Order> orders() {
        return List.copyOf(orders);
    }

    /// What a code or a reason means under an order or those that amend it, null where none has it:
    /// `X1`, `1.4(b)` under 12958.
    public @Nullable String meaning(String order, String code) {
        String meaning = codes.get(key(order, code));
        for (int i = 0; meaning == null && i < orders.size(); i++) {
            meaning =
                    order.equals(orders.get(i).amends())
                            ? codes.get(key(orders.get(i).number(), code))
                            : null;
        }
        return meaning != null ? meaning : codes.get(key(ANY, code));
    }

    private static String key(String order, String code) {
        return order + " " + code.toUpperCase(Locale.ROOT);
    }
}
