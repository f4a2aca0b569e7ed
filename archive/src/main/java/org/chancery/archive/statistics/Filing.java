package org.chancery.archive.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.Telegram;

/// When the communications centre took a telegram in, by format line 3: `DE RUEHTA #1967/01
/// 3090345` has it on the 309th day of the year at 03:45Z, and `05/0345Z` on the 5th (ACP 127(G)
/// 115).
public final class Filing {

    /// Neither year nor month is stated, so that the moment meant is the one nearest to the
    /// date-time group. One farther away than this is a garbled digit more often than a delay.
    private static final Duration MOST = Duration.ofDays(15);

    private Filing() {}

    /// Minutes from the date-time group to the filing, negative where it came before; empty where
    /// the telegram does not state both.
    public static OptionalLong minutes(Telegram telegram) {
        Located<String> filed = telegram.transmission().filed();
        Located<DateTimeGroup> dtg = telegram.heading().dtg();
        if (filed == null || dtg == null) {
            return OptionalLong.empty();
        }
        Instant released = dtg.value().instant();
        return moments(filed.value(), dtg.value().date()).stream()
                .map(moment -> Duration.between(released, moment))
                .filter(apart -> apart.abs().compareTo(MOST) <= 0)
                .mapToLong(Duration::toMinutes)
                .reduce((one, other) -> Math.abs(one) <= Math.abs(other) ? one : other);
    }

    /// What may be meant; empty where it is no filing time.
    private static List<Instant> moments(String filed, LocalDate near) {
        String text = filed.endsWith("Z") ? filed.substring(0, filed.length() - 1) : filed;
        int slash = text.indexOf('/');
        String day = slash > 0 ? text.substring(0, slash) : text.substring(0, text.length() / 2);
        String time = text.substring(slash > 0 ? slash + 1 : text.length() / 2);
        boolean isTime =
                time.length() == 4
                        && day.length() == (slash > 0 ? 2 : 3)
                        && (day + time).chars().allMatch(c -> c >= '0' && c <= '9');
        int hour = isTime ? Integer.parseInt(time) / 100 : 99;
        int minute = isTime ? Integer.parseInt(time) % 100 : 99;
        List<Instant> moments = new ArrayList<>();
        if (hour < 24 && minute < 60) {
            int number = Integer.parseInt(day);
            for (LocalDate date : slash > 0 ? inMonths(number, near) : inYears(number, near)) {
                moments.add(date.atTime(hour, minute).toInstant(ZoneOffset.UTC));
            }
        }
        return moments;
    }

    private static List<LocalDate> inYears(int day, LocalDate near) {
        List<LocalDate> dates = new ArrayList<>();
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            if (day >= 1 && day <= LocalDate.of(year, 12, 31).getDayOfYear()) {
                dates.add(LocalDate.ofYearDay(year, day));
            }
        }
        return dates;
    }

    private static List<LocalDate> inMonths(int day, LocalDate near) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = -1; i <= 1; i++) {
            YearMonth month = YearMonth.from(near).plusMonths(i);
            if (month.isValidDay(day)) {
                dates.add(month.atDay(day));
            }
        }
        return dates;
    }
}
