package org.chancery.archive.coverage;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Reader;
import org.chancery.archive.store.Serial;
import org.chancery.archive.store.Serials;
import org.chancery.archive.store.Store;
import org.jspecify.annotations.Nullable;

/// Counts what is held and what is cited, as one reader may know it.
public final class Survey {

    private final Serials serials;
    private final Reader reader;

    public Survey(Store store, Reader reader) {
        this.serials = store.serials();
        this.reader = reader;
    }

    /// Every series of which a number is held or cited, by post and year.
    public Overview all() throws IOException {
        Map<Series, Seen> found = new HashMap<>();
        serials.held(reader, (key, date) -> note(found, key, true));
        serials.cited(reader, (key, date) -> note(found, key, false));
        List<Coverage> all = new ArrayList<>();
        found.forEach((series, seen) -> {
            if (!seen.isEmpty()) {
                all.add(Coverage.of(series, seen));
            }
        });
        all.sort(
                Comparator.comparing((Coverage coverage) -> coverage.series().post())
                        .thenComparing(coverage -> coverage.series().airgram())
                        .thenComparingInt(coverage -> coverage.series().year()));
        return new Overview(all);
    }

    private static void note(Map<Series, Seen> found, String key, boolean isHeld) {
        Serial serial = Serial.of(key);
        if (serial == null) {
            return;
        }
        Seen seen = found.computeIfAbsent(series(serial), _ -> new Seen());
        if (isHeld) {
            seen.hold(serial.number());
        } else {
            seen.cite(serial.number());
        }
    }

    private static Series series(Serial serial) {
        return new Series(serial.post(), serial.airgram(), serial.year());
    }

    /// One series with its gaps; empty where nothing of it is held or cited.
    public Optional<SeriesReport> report(Series series) throws IOException {
        Seen seen = new Seen();
        Map<Integer, LocalDate> days = new HashMap<>();
        serials.held(
                series.post(),
                series.airgram(),
                series.year(),
                reader,
                (key, date) -> {
                    Serial serial = Serial.of(key);
                    if (serial != null && series(serial).equals(series)) {
                        seen.hold(serial.number());
                        noteDay(days, serial.number(), date);
                    }
                });
        serials.cited(
                series.post(),
                series.airgram(),
                series.year(),
                reader,
                (key, date) -> {
                    Serial serial = Serial.of(key);
                    if (serial != null && series(serial).equals(series)) {
                        seen.cite(serial.number());
                    }
                });
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SeriesReport(Coverage.of(series, seen), gaps(seen, days), runs(seen)));
    }

    private static void noteDay(Map<Integer, LocalDate> days, int number, @Nullable Instant date) {
        if (date != null) {
            days.putIfAbsent(number, LocalDate.ofInstant(date, ZoneOffset.UTC));
        }
    }

    private static List<Gap> gaps(Seen seen, Map<Integer, LocalDate> days) {
        List<Gap> gaps = new ArrayList<>();
        int from = seen.nextMissing(1);
        while (from <= seen.last()) {
            int next = seen.nextHeld(from);
            int to = next < 0 ? seen.last() : next - 1;
            List<Integer> cited = new ArrayList<>();
            int number = seen.nextCited(from);
            while (number >= 0 && number <= to) {
                cited.add(number);
                number = seen.nextCited(number + 1);
            }
            gaps.add(
                    new Gap(
                            from,
                            to,
                            cited,
                            days.get(seen.previousHeld(from)),
                            next < 0 ? null : days.get(next)));
            from = seen.nextMissing(to + 1);
        }
        return gaps;
    }

    private static List<SeriesReport.Run> runs(Seen seen) {
        List<SeriesReport.Run> runs = new ArrayList<>();
        int from = seen.nextHeld(0);
        while (from >= 0) {
            int to = seen.nextMissing(from) - 1;
            runs.add(new SeriesReport.Run(from, to));
            from = seen.nextHeld(to + 1);
        }
        return runs;
    }
}
