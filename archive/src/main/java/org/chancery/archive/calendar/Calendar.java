package org.chancery.archive.calendar;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How many classified telegrams are due in which year; those that bear a releaser's stamp are not
/// counted.
///
/// @param overdue how many are due before the day asked for
/// @param years how many in each year
public record Calendar(long overdue, SortedMap<Integer, Long> years) {

    /// No telegram is due before; the first are of 1861, and 25 years older rules reach none.
    private static final int FIRST = 1850;

    private static final int LAST = 2200;

    /// Counts what is due.
    @FunctionalInterface
    public interface Counting {

        /// How many telegrams fit a query.
        long count(String query) throws IOException;
    }

    /// What is due in which year.
    ///
    /// @param query telegrams that count; blank for all
    /// @param today the caller's: nothing here reads a clock
    public static Calendar of(String query, LocalDate today, Counting counting) throws IOException {
        SortedMap<Integer, Long> years = new TreeMap<>();
        count(query, FIRST, LAST, counting, years);
        return new Calendar(counting.count(before(query, today)), years);
    }

    /// Halves, so that a century in which nothing is due costs one question.
    private static void count(
            String query, int from, int to, Counting counting, SortedMap<Integer, Long> into)
            throws IOException {
        long count = counting.count(due(query, from + ".." + to));
        if (count == 0) {
            return;
        }
        if (from == to) {
            into.put(from, count);
            return;
        }
        int middle = (from + to) >>> 1;
        count(query, from, middle, counting, into);
        count(query, middle + 1, to, counting, into);
    }

    /// The years in which something is due, the first one first, each as `declassify:` takes it.
    ///
    /// @param before only what is due before this day; null for all
    public List<String> times(@Nullable LocalDate before) {
        List<String> times = new ArrayList<>();
        for (int year : years.keySet()) {
            if (before == null || year < before.getYear()) {
                times.add(Integer.toString(year));
            } else if (year == before.getYear() && before.getDayOfYear() > 1) {
                times.add(year + ".." + before.minusDays(1));
            }
        }
        return times;
    }

    /// What is due in a time, as a query.
    ///
    /// @param time as `declassify:` takes it: `1985`, `1985..1990`
    public static String due(String query, String time) {
        String narrowed = query.isBlank() ? "" : "(" + query.strip() + ") ";
        return narrowed + "class:>=confidential declassify:" + time + " -has:released";
    }

    /// What is due before a day, as a query.
    public static String before(String query, LocalDate today) {
        return due(query, "<" + today);
    }
}
