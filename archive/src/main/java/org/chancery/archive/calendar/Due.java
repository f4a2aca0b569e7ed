package org.chancery.archive.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.table.DeclassificationRule;
import org.chancery.format.table.DeclassificationRule.Effect;
import org.chancery.format.table.DeclassificationTable;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// When a telegram is to be declassified, or looked at again. It says that it is due, not that it
/// is declassified: only a release does that.
///
/// @param date null where there is none: an event, an exemption without end, a telegram without
///   date
/// @param basis what the date rests on
/// @param event another trigger that the marking names, as written
/// @param rule the one that was applied; null where a date is stated
public record Due(
        @Nullable LocalDate date,
        Effect effect,
        Basis basis,
        @Nullable String event,
        @Nullable DeclassificationRule rule) {

    /// What a date rests on.
    public enum Basis {
        /// The marking states it.
        STATED,
        /// The order implies it by the code of the marking, or where it has none.
        IMPLIED,
        /// The rule that holds for all, and is earlier than what the marking says.
        AUTOMATIC,
        /// There is no date.
        NONE;

        /// As tables and JSON say it.
        public String word() {
            return switch (this) {
                case STATED -> "stated";
                case IMPLIED -> "implied";
                case AUTOMATIC -> "automatic";
                case NONE -> "none";
            };
        }
    }

    private static final String YEARS = " YEARS";

    /// Of a telegram by its marking; null of one that is not classified, or not marked.
    public static @Nullable Due of(Telegram telegram, DeclassificationTable table) {
        Located<Classification> classification = telegram.heading().classification();
        if (classification == null || !classification.value().isClassified()) {
            return null;
        }
        String letters = letters(classification.value());
        LocalDate sent =
                telegram.heading().date() == null
                        ? null
                        : LocalDate.ofInstant(telegram.heading().date(), ZoneOffset.UTC);
        Located<ExecutiveOrder> located = telegram.heading().executiveOrder();
        ExecutiveOrder order = located == null ? null : located.value();
        Due own = order == null ? null : byMarking(order, sent, letters, table);
        Due automatic =
                automatic(
                        order == null ? List.of() : order.exemptions(),
                        sent,
                        letters,
                        order == null ? null : order.event(),
                        table);
        if (own == null || own.date == null) {
            return automatic;
        }
        boolean isEarlier = automatic.date == null || !own.date.isAfter(automatic.date);
        return isEarlier ? own : automatic;
    }

    private static Due byMarking(
            ExecutiveOrder order,
            @Nullable LocalDate sent,
            String letters,
            DeclassificationTable table) {
        DeclassificationRule rule =
                table.rule(order.order(), codes(order, letters, table), letters);
        Effect effect =
                rule != null && rule.effect() == Effect.REVIEW ? Effect.REVIEW : Effect.DECLASSIFY;
        if (order.declassifyOn() != null) {
            return new Due(order.declassifyOn(), effect, Basis.STATED, order.event(), null);
        }
        int years = years(order.event());
        if (years > 0 && sent != null) {
            return new Due(sent.plusYears(years), effect, Basis.STATED, order.event(), null);
        }
        LocalDate date =
                rule == null || sent == null || order.event() != null ? null : rule.date(sent);
        return new Due(
                date, effect, date == null ? Basis.NONE : Basis.IMPLIED, order.event(), rule);
    }

    /// Its exemptions, else the word that its text begins with, where that is a code: `GDS`.
    private static List<String> codes(
            ExecutiveOrder order, String letters, DeclassificationTable table) {
        if (!order.exemptions().isEmpty()) {
            return order.exemptions();
        }
        List<String> word = List.of(firstWord(order.text().strip()));
        boolean isCode =
                !word.getFirst().isEmpty() && table.rule(order.order(), word, letters) != null;
        return isCode ? word : List.of();
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && isOfCode(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean isOfCode(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    private static Due automatic(
            List<String> codes,
            @Nullable LocalDate sent,
            String letters,
            @Nullable String event,
            DeclassificationTable table) {
        DeclassificationRule rule = table.automatic(codes, letters);
        LocalDate date = rule == null || sent == null ? null : rule.date(sent);
        return date == null
                ? new Due(null, Effect.NONE, Basis.NONE, event, rule)
                : new Due(date, Effect.DECLASSIFY, Basis.AUTOMATIC, event, rule);
    }

    /// `10 YEARS`, as telegrams of 1995 and after say it; 0 of anything else.
    private static int years(@Nullable String event) {
        if (event == null || !event.toUpperCase(Locale.ROOT).endsWith(YEARS)) {
            return 0;
        }
        String number = event.substring(0, event.length() - YEARS.length()).strip();
        boolean isNumber =
                !number.isEmpty()
                        && number.length() <= 2
                        && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(number) : 0;
    }

    private static String letters(Classification of) {
        return switch (of.rank()) {
            case 2 -> "C";
            case 3 -> "S";
            default -> "TS";
        };
    }

    /// Whether the day is past.
    ///
    /// @param today the caller's: nothing here reads a clock
    public boolean isOverdue(LocalDate today) {
        return date != null && date.isBefore(today);
    }
}
