package org.chancery.format.heading;

import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.ExecutiveOrder;
import org.jspecify.annotations.Nullable;

/// Who classified, as an order of 1978 to 1982 has it in its own line (reference 7, E.O. 12065).
///
/// ```
/// E.O. 12065: GDS 3/12/86 (OAKDEN, ANSELM) OR-M
/// E.O. 12065: RDS-3 3/12/00 (OAKDEN, A.)
/// ```
public final class ClassifierOfOrder {

    private static final String ORDER = "12065";

    private static final int FEWEST_LETTERS = 3;

    private ClassifierOfOrder() {}

    /// The name in brackets: as written, and in the usual order; null where nobody is named.
    static @Nullable Located<ClassifiedBy> read(Located<ExecutiveOrder> order) {
        String name = name(order.value());
        return name == null
                ? null
                : new Located<>(
                        new ClassifiedBy(name, person(name), null, List.of()), order.spans());
    }

    /// Whether the order's line says it all, so that no other line has to name the classifier.
    public static boolean isIn(ExecutiveOrder order, ClassifiedBy classifier) {
        return classifier.reasons().isEmpty()
                && classifier.name() != null
                && classifier.name().equals(name(order));
    }

    private static @Nullable String name(ExecutiveOrder order) {
        String text = order.text();
        int open = text.indexOf('(');
        int close = open < 0 ? -1 : text.indexOf(')', open);
        if (!order.order().equals(ORDER) || close < 0) {
            return null;
        }
        String name = text.substring(open + 1, close).strip();
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetter(c) && " ,.'-".indexOf(c) < 0) {
                return null;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        boolean isName = name.indexOf(' ') > 0 || name.indexOf(',') > 0;
        return isName && letters >= FEWEST_LETTERS ? name : null;
    }

    /// `OAKDEN, ANSELM` is Anselm Oakden.
    private static String person(String name) {
        int comma = name.indexOf(',');
        return comma < 0
                ? name
                : (name.substring(comma + 1).strip() + ' ' + name.substring(0, comma)).strip();
    }
}
