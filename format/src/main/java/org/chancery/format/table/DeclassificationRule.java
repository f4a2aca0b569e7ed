package org.chancery.format.table;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// What an order implies where a marking states no date.
///
/// @param order its number, or `any` for what holds whatever the marking says
/// @param code `XGDS`, which stands for `XGDS-2` too; empty where none is stated
/// @param letters of the class that it holds for, `TS`; empty for all
/// @param years from the day of the telegram; 0 where there is no date
/// @param toYearEnd whether they are counted to 31 December
/// @param note what a person should know of it
/// @param source document and paragraph
public record DeclassificationRule(
        String order,
        String code,
        String letters,
        Effect effect,
        int years,
        boolean toYearEnd,
        String note,
        String source) {

    /// What happens on the day.
    public enum Effect {
        DECLASSIFY,
        /// Somebody has to look at it.
        REVIEW,
        /// Nothing: there is no day.
        NONE;

        /// As tables and JSON say it.
        public String word() {
            return switch (this) {
                case DECLASSIFY -> "declassify";
                case REVIEW -> "review";
                case NONE -> "none";
            };
        }
    }

    /// The day that it implies for a telegram of a day; null where it implies none.
    public @Nullable LocalDate date(LocalDate sent) {
        if (effect == Effect.NONE) {
            return null;
        }
        return toYearEnd
                ? LocalDate.of(sent.getYear() + years, Month.DECEMBER, 31)
                : sent.plusYears(years);
    }
}
