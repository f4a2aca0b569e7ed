package org.chancery.format.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Executive orders on classification, when each was in force, and the codes it knows (reference 7).
public final class DeclassificationTable {

    /// An order.
    ///
    /// @param from first day in force
    /// @param to   last day in force, null for the one in force now
    public record Order(String number, LocalDate from, @Nullable LocalDate to) {

        public boolean isInForce(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    private final Map<String, Order> orders = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    DeclassificationTable(Csv rows) {
        for (Csv.Row row : rows.rows()) {
            String number = row.get("order");
            // The first row of an order says when it was signed; 13292 only amended 12958.
            if (!row.get("signed").isEmpty() && !row.get("in_force_from").isEmpty() && !number.equals("13292")) {
                String to = row.get("in_force_to");
                orders.put(number, new Order(number, LocalDate.parse(row.get("in_force_from")), to.isEmpty() || !Character.isDigit(to.charAt(0)) ? null : LocalDate.parse(to)));
            }
            codes.computeIfAbsent(number, order -> new HashMap<>()).put(row.get("written").toUpperCase(Locale.ROOT), row.get("meaning"));
        }
    }

    /// Null for a number that is no order on classification.
    public @Nullable Order order(String number) {
        return orders.get(number);
    }

    /// The order in force on a day.
    public @Nullable Order inForce(LocalDate date) {
        for (Order order : orders.values()) {
            if (order.isInForce(date)) {
                return order;
            }
        }
        return null;
    }

    /// The order that a mistyped number means: the only one at edit distance 1 or a swap, of those in force on a day where one is
    /// known (reference 7). Null where none or several are near.
    public @Nullable String nearest(String number, @Nullable LocalDate date) {
        String best = null;
        for (Order order : orders.values()) {
            boolean isCandidate = date == null || order.isInForce(date);
            if (isCandidate && (Spelling.isNear(number, order.number()) || isSwapped(number, order.number()))) {
                if (best != null) {
                    return null;
                }
                best = order.number();
            }
        }
        return best;
    }

    /// `19528` and `12598` for 12958: any two figures swapped.
    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = -1;
        int second = -1;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (second >= 0) {
                    return false;
                }
                second = first >= 0 ? i : -1;
                first = first >= 0 ? first : i;
            }
        }
        return second > 0 && one.charAt(first) == other.charAt(second) && one.charAt(second) == other.charAt(first);
    }

    public List<Order> orders() {
        return new ArrayList<>(orders.values());
    }

    /// What a code means under an order, null where the order has no such code: `X1` under 12958.
    public @Nullable String meaning(String order, String code) {
        return codes.getOrDefault(order, Map.of()).get(code.toUpperCase(Locale.ROOT));
    }
}
