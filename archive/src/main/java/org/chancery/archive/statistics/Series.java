package org.chancery.archive.statistics;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Telegrams of one post, tag and so on, by month.
///
/// @param name `ASTANA`; empty for all that fit
/// @param total with those that have no date
/// @param months without those; months without any are left out
public record Series(String name, long total, SortedMap<YearMonth, Long> months) {

    public Series {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /// How many have no date.
    public long undated() {
        return total - months.values().stream().mapToLong(Long::longValue).sum();
    }
}
