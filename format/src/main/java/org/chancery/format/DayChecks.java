package org.chancery.format;

import java.time.LocalDate;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.LabelCode;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Telegram;

/// Checks that hang on the day they are made: the parser itself reads no clock, so that a telegram
/// reads the same today and in ten years.
public final class DayChecks {

    private DayChecks() {}

    /// DCL-DUE: the date for declassification that the telegram states has passed. A passed date
    /// releases nothing by itself (reference 14.6).
    ///
    /// @param day in the reader's own zone
    public static List<Diagnostic> on(LocalDate day, Telegram telegram) {
        Located<ExecutiveOrder> order = telegram.heading().executiveOrder();
        LocalDate due = order == null ? null : order.value().declassifyOn();
        return order == null || due == null || due.isAfter(day)
                ? List.of()
                : List.of(
                        new Diagnostic.Violation(LabelCode.DCL_DUE, order.span(), due.toString()));
    }
}
