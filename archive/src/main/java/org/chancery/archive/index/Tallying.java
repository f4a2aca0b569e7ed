package org.chancery.archive.index;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.chancery.archive.query.ParsedQuery;
import org.chancery.archive.query.QueryParser;
import org.chancery.archive.statistics.Bursts;
import org.chancery.archive.statistics.Dimension;
import org.chancery.archive.statistics.Series;
import org.chancery.archive.statistics.Speed;
import org.chancery.archive.statistics.Speeds;
import org.chancery.archive.statistics.Statistics;

/// Counts what fits a query by month and by a field, and says how soon it was filed.
final class Tallying {

    private static final Comparator<Series> MOST_FIRST =
            Comparator.comparingLong(Series::total).reversed().thenComparing(Series::name);

    private final Searching searching;

    Tallying(Searching searching) {
        this.searching = searching;
    }

    Statistics of(String query, Dimension by) throws IOException {
        ParsedQuery parsed = QueryParser.parse(query);
        if (!parsed.diagnostics().isEmpty()) {
            return new Statistics(
                    query,
                    by,
                    parsed.diagnostics(),
                    new Series("", 0, new TreeMap<>()),
                    List.of(),
                    List.of(),
                    new Speeds(null, List.of(), List.of(), 0));
        }
        Matches matches = searching.matches(parsed);
        Series whole = new Series("", matches.total(), Counts.months(matches.leaves()));
        List<Series> series = series(matches, by, whole);
        Bursts bursts =
                new Bursts(Counts.months(searching.matches(QueryParser.parse("")).leaves()));
        List<Series> watched =
                by == Dimension.YEAR
                        ? List.of(whole)
                        : Stream.concat(Stream.of(whole), series.stream()).toList();
        return new Statistics(
                query, by, List.of(), whole, series, bursts.of(watched), speeds(matches));
    }

    private static List<Series> series(Matches matches, Dimension by, Series whole)
            throws IOException {
        return switch (by) {
            case POST -> series(matches, Fields.ORIGIN);
            case TAG -> series(matches, Fields.TAG);
            case CLASSIFICATION -> series(matches, Fields.CLASSIFICATION);
            case PRECEDENCE -> series(matches, Fields.PRECEDENCE);
            case YEAR -> years(whole.months());
        };
    }

    private static List<Series> years(SortedMap<YearMonth, Long> months) {
        SortedMap<Integer, SortedMap<YearMonth, Long>> years = new TreeMap<>();
        months.forEach((month, count) ->
                years.computeIfAbsent(month.getYear(), _ -> new TreeMap<>()).put(month, count));
        return years.entrySet().stream()
                .map(year ->
                        new Series(
                                year.getKey().toString(),
                                year.getValue().values().stream().mapToLong(Long::longValue).sum(),
                                year.getValue()))
                .toList();
    }

    /// Of one value.
    private static final class Tally {

        private long total;
        private final Map<Long, Long> months = new HashMap<>();

        Series series(String name) {
            return new Series(name, total, Counts.byMonth(months));
        }
    }

    private static List<Series> series(Matches matches, String field) throws IOException {
        Map<String, Tally> tallies = new HashMap<>();
        for (Matches.Leaf leaf : matches.leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.context().reader(), field);
            NumericDocValues months = DocValues.getNumeric(leaf.context().reader(), Fields.MONTH);
            Tally[] ofLeaf = new Tally[(int) values.getValueCount()];
            for (int ord = 0; ord < ofLeaf.length; ord++) {
                ofLeaf[ord] = new Tally();
            }
            DocIdSetIterator both = Counts.both(leaf, values);
            for (int doc = both.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = both.nextDoc()) {
                boolean isDated = months.advanceExact(doc);
                for (int i = 0; i < values.docValueCount(); i++) {
                    Tally tally = ofLeaf[(int) values.nextOrd()];
                    tally.total++;
                    if (isDated) {
                        tally.months.merge(months.longValue(), 1L, Long::sum);
                    }
                }
            }
            for (int ord = 0; ord < ofLeaf.length; ord++) {
                if (ofLeaf[ord].total > 0) {
                    merge(tallies, values.lookupOrd(ord).utf8ToString(), ofLeaf[ord]);
                }
            }
        }
        return tallies.entrySet().stream()
                .map(tally -> tally.getValue().series(tally.getKey()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static void merge(Map<String, Tally> tallies, String name, Tally more) {
        Tally tally = tallies.computeIfAbsent(name, _ -> new Tally());
        tally.total += more.total;
        more.months.forEach((month, count) -> tally.months.merge(month, count, Long::sum));
    }

    private static Speeds speeds(Matches matches) throws IOException {
        LongStream.Builder all = LongStream.builder();
        Map<String, LongStream.Builder> posts = new HashMap<>();
        Map<String, LongStream.Builder> precedences = new HashMap<>();
        long before = 0;
        for (Matches.Leaf leaf : matches.leaves()) {
            NumericDocValues filed = DocValues.getNumeric(leaf.context().reader(), Fields.FILED);
            SortedSetDocValues origins =
                    DocValues.getSortedSet(leaf.context().reader(), Fields.ORIGIN);
            SortedSetDocValues urgencies =
                    DocValues.getSortedSet(leaf.context().reader(), Fields.PRECEDENCE);
            DocIdSetIterator both = Counts.both(leaf, filed);
            for (int doc = both.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = both.nextDoc()) {
                long minutes = filed.longValue();
                if (minutes < 0) {
                    before++;
                } else {
                    all.add(minutes);
                    add(posts, origins, doc, minutes);
                    add(precedences, urgencies, doc, minutes);
                }
            }
        }
        long[] minutes = all.build().toArray();
        return new Speeds(
                minutes.length == 0 ? null : Speed.of("", minutes),
                speeds(posts),
                speeds(precedences),
                before);
    }

    private static void add(
            Map<String, LongStream.Builder> minutes, SortedSetDocValues names, int doc, long more)
            throws IOException {
        if (names.advanceExact(doc)) {
            minutes.computeIfAbsent(
                            names.lookupOrd(names.nextOrd()).utf8ToString(),
                            _ -> LongStream.builder())
                    .add(more);
        }
    }

    private static List<Speed> speeds(Map<String, LongStream.Builder> minutes) {
        List<Speed> speeds = new ArrayList<>();
        minutes.forEach((name, each) -> speeds.add(Speed.of(name, each.build().toArray())));
        speeds.sort(Comparator.comparingLong(Speed::count).reversed().thenComparing(Speed::name));
        return speeds;
    }
}
