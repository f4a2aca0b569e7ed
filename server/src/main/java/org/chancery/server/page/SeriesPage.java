package org.chancery.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.archive.coverage.Coverage;
import org.chancery.archive.coverage.Gap;
import org.chancery.archive.coverage.Series;
import org.chancery.archive.coverage.SeriesReport;
import org.chancery.archive.store.Serial;
import org.jspecify.annotations.Nullable;

/// What one post sent in one year: what is held, what is cited, where the gaps are.
///
/// @param title `Embassy Tunis, 2009`
/// @param share `12%`
/// @param strip held numbers on a line from 1 to the estimated last
/// @param gaps the largest of them, in the order of their numbers
/// @param more gaps that are left out
/// @param search what is held, null for airgrams
/// @param wanted what is cited
public record SeriesPage(
        Frame frame,
        String title,
        Coverage coverage,
        String share,
        List<Stretch> strip,
        List<Row> gaps,
        int more,
        @Nullable String search,
        String wanted,
        String csv) {

    private static final int MOST_GAPS = 200;
    private static final int MOST_CITED = 12;
    private static final int MOST_STRETCHES = 600;

    /// A part of the line, in per cent of it.
    ///
    /// @param kind `held`, `cited`, or `beyond` the last that is seen
    public record Stretch(String x, String width, String kind) {}

    /// A gap.
    ///
    /// @param numbers `13 to 411`
    /// @param more cited ones that are not in the list
    public record Row(String numbers, int size, String between, List<Cited> cited, int more) {}

    /// A number that is cited.
    public record Cited(int number, String href) {}

    static SeriesPage of(Frame frame, SeriesReport report, String name) {
        Coverage coverage = report.coverage();
        Series series = coverage.series();
        Set<Gap> largest =
                new HashSet<>(
                        report.gaps().stream()
                                .sorted(
                                        Comparator.comparingInt((Gap gap) -> gap.cited().size())
                                                .thenComparingInt(Gap::size)
                                                .reversed())
                                .limit(MOST_GAPS)
                                .toList());
        List<Row> rows =
                report.gaps().stream()
                        .filter(largest::contains)
                        .map(gap -> row(series, gap))
                        .toList();
        String api =
                "/api/coverage/"
                        + Queries.encoded(series.post())
                        + "/"
                        + series.year()
                        + "?format=csv"
                        + (series.airgram() ? "&airgrams=true" : "");
        return new SeriesPage(
                frame,
                name + ", " + series.year(),
                coverage,
                CoveragePage.percent(coverage),
                strip(report),
                rows,
                report.gaps().size() - rows.size(),
                series.airgram()
                        ? null
                        : Queries.href(
                                "from:%s date:%d"
                                        .formatted(
                                                Queries.quoted(
                                                        series.post().toLowerCase(Locale.ROOT)),
                                                series.year())),
                "/wanted?post=%s&year=%d".formatted(Queries.encoded(series.post()), series.year()),
                api);
    }

    private static Row row(Series series, Gap gap) {
        return new Row(
                gap.size() == 1
                        ? "%d".formatted(gap.from())
                        : "%d to %d".formatted(gap.from(), gap.to()),
                gap.size(),
                between(gap.after(), gap.before()),
                gap.cited().stream()
                        .limit(MOST_CITED)
                        .map(number ->
                                new Cited(
                                        number,
                                        GraphPage.path(
                                                new Serial(
                                                                series.year(),
                                                                series.post(),
                                                                series.airgram(),
                                                                number)
                                                        .mrn())))
                        .toList(),
                Math.max(0, gap.cited().size() - MOST_CITED));
    }

    private static String between(@Nullable LocalDate after, @Nullable LocalDate before) {
        if (after != null && before != null) {
            return after.equals(before)
                    ? Days.words(after)
                    : Days.words(after) + " to " + Days.words(before);
        }
        return after != null
                ? "from " + Days.words(after) + " on"
                : before != null ? "up to " + Days.words(before) : "";
    }

    /// Runs and cited numbers, or, where they are too many to be told apart, as many bins.
    private static List<Stretch> strip(SeriesReport report) {
        List<Stretch> strip = new ArrayList<>();
        int size = report.coverage().estimated();
        int last = Math.min(report.coverage().last(), size);
        if (last < size) {
            strip.add(new Stretch(percent(last, size), percent(size - last, size), "beyond"));
        }
        Bins held = new Bins(size);
        report.held().forEach(run -> held.add(run.from(), run.to()));
        held.stretches("held", strip);
        Bins cited = new Bins(size);
        report.gaps().forEach(gap -> gap.cited().forEach(number -> cited.add(number, number)));
        cited.stretches("cited", strip);
        return strip;
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.3f%%", part * 100.0 / whole);
    }

    /// Numbers drawn so that no more than some hundred strokes are needed.
    private static final class Bins {

        private final int size;
        private final boolean[] marked;

        Bins(int size) {
            this.size = size;
            this.marked = new boolean[Math.min(size, MOST_STRETCHES)];
        }

        void add(int from, int to) {
            int first = bin(Math.max(1, from));
            int last = bin(Math.min(size, Math.max(1, to)));
            for (int bin = first; bin <= last; bin++) {
                marked[bin] = true;
            }
        }

        private int bin(int number) {
            return (int) Math.min(marked.length - 1L, (number - 1L) * marked.length / size);
        }

        void stretches(String kind, List<Stretch> into) {
            for (int from = 0; from < marked.length; from++) {
                int to = from;
                while (to < marked.length && marked[to]) {
                    to++;
                }
                if (to > from) {
                    into.add(
                            new Stretch(
                                    percent(from, marked.length),
                                    percent(to - from, marked.length),
                                    kind));
                    from = to;
                }
            }
        }
    }
}
