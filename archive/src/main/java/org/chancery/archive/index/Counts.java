package org.chancery.archive.index;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.chancery.archive.Facet;

/// Counts what fits: by field, and by month.
final class Counts {

    private static final List<String> COUNTED =
            List.of(
                    Fields.ORIGIN,
                    Fields.CLASSIFICATION,
                    Fields.TAG,
                    Fields.PRECEDENCE,
                    Fields.DIALECT,
                    Fields.CAPTION);

    private Counts() {}

    /// Years first, then the fields of the heading, each value as telegrams write it; then
    /// languages, by what a reader of so many ranks may see.
    static List<Facet> facets(
            List<Matches.Leaf> matches, SortedMap<YearMonth, Long> months, int ranks)
            throws IOException {
        List<Facet> facets = new ArrayList<>();
        Map<String, Long> years = new HashMap<>();
        months.forEach(
                (month, count) -> years.merge(String.valueOf(month.getYear()), count, Long::sum));
        facets.add(facet("year", years));
        for (String field : COUNTED) {
            facets.add(facet(field, values(matches, field)));
        }
        facets.add(LanguageFields.facet(matches, ranks));
        return facets;
    }

    static SortedMap<YearMonth, Long> months(List<Matches.Leaf> matches) throws IOException {
        Months counts = new Months();
        for (Matches.Leaf leaf : matches) {
            NumericDocValues months = DocValues.getNumeric(leaf.context().reader(), Fields.MONTH);
            DocIdSetIterator docs = each(leaf);
            for (int doc = docs.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = docs.nextDoc()) {
                if (months.advanceExact(doc)) {
                    counts.add(months.longValue());
                }
            }
        }
        return byMonth(counts.all());
    }

    /// How many of each month: they lie close together, so that a row of numbers serves.
    private static final class Months {

        private static final int YEARS = 10 * 12;

        private long first;
        private long[] counts = new long[0];

        void add(long month) {
            if (counts.length == 0) {
                first = month - YEARS;
                counts = new long[2 * YEARS];
            } else if (month < first) {
                long[] wider = new long[(int) (counts.length + first - month + YEARS)];
                System.arraycopy(counts, 0, wider, (int) (first - month + YEARS), counts.length);
                first = month - YEARS;
                counts = wider;
            } else if (month - first >= counts.length) {
                counts = Arrays.copyOf(counts, (int) (month - first + YEARS));
            }
            counts[(int) (month - first)]++;
        }

        Map<Long, Long> all() {
            Map<Long, Long> all = new HashMap<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    all.put(first + i, counts[i]);
                }
            }
            return all;
        }
    }

    /// @param counts by [Fields#MONTH]
    static SortedMap<YearMonth, Long> byMonth(Map<Long, Long> counts) {
        SortedMap<YearMonth, Long> byMonth = new TreeMap<>();
        counts.forEach((month, count) ->
                byMonth.put(
                        YearMonth.of(
                                (int) Math.floorDiv(month, 12),
                                (int) Math.floorMod(month, 12L) + 1),
                        count));
        return byMonth;
    }

    static Map<String, Long> values(List<Matches.Leaf> matches, String field) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (Matches.Leaf leaf : matches) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.context().reader(), field);
            long[] ofLeaf = ofLeaf(leaf, values);
            for (int ord = 0; ord < ofLeaf.length; ord++) {
                if (ofLeaf[ord] > 0) {
                    counts.merge(values.lookupOrd(ord).utf8ToString(), ofLeaf[ord], Long::sum);
                }
            }
        }
        return counts;
    }

    /// By the values' numbers. Most fields have one value in each telegram, which is found sooner.
    private static long[] ofLeaf(Matches.Leaf leaf, SortedSetDocValues values) throws IOException {
        long[] counts = new long[(int) values.getValueCount()];
        if (counts.length == 0) {
            return counts;
        }
        SortedDocValues single = DocValues.unwrapSingleton(values);
        DocIdSetIterator docs = each(leaf);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (single != null) {
                if (single.advanceExact(doc)) {
                    counts[single.ordValue()]++;
                }
            } else if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
        return counts;
    }

    static DocIdSetIterator each(Matches.Leaf leaf) {
        return new BitSetIterator(leaf.documents(), leaf.documents().approximateCardinality());
    }

    /// Those of the matches that have a value.
    static DocIdSetIterator both(Matches.Leaf leaf, DocIdSetIterator values) {
        return ConjunctionUtils.intersectIterators(List.of(each(leaf), values));
    }

    static Facet facet(String name, Map<String, Long> counts) {
        return new Facet(
                name,
                counts.entrySet().stream()
                        .map(entry -> new Facet.Value(entry.getKey(), entry.getValue()))
                        .sorted(
                                Comparator.comparingLong(Facet.Value::count)
                                        .reversed()
                                        .thenComparing(Facet.Value::value))
                        .toList());
    }
}
