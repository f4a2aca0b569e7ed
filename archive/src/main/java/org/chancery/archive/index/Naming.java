package org.chancery.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.chancery.archive.Facet;
import org.chancery.archive.entity.Entities;
import org.chancery.archive.entity.Entity;
import org.chancery.archive.query.ParsedQuery;
import org.chancery.archive.query.QueryParser;

/// Counts who and what is named in the telegrams that fit a query, by the fields of the ranks that
/// its reader may see.
final class Naming {

    private final Searching searching;
    private final int ranks;
    private final Map<String, Tally> tallies = new HashMap<>();

    /// Of one name: a telegram that has it in portions of several ranks counts once.
    private static final class Tally {

        private long telegrams;
        private int last = -1;

        void add(int doc) {
            if (doc != last) {
                telegrams++;
                last = doc;
            }
        }
    }

    Naming(Searching searching, int ranks) {
        this.searching = searching;
        this.ranks = ranks;
    }

    Entities of(String query) throws IOException {
        ParsedQuery parsed = QueryParser.parse(query);
        if (!parsed.diagnostics().isEmpty()) {
            return new Entities(query, parsed.diagnostics(), 0, List.of());
        }
        Matches matches = searching.matches(parsed);
        for (Matches.Leaf leaf : matches.leaves()) {
            count(leaf, Fields::entities);
        }
        List<Entities.Count> counts = new ArrayList<>();
        tallies.forEach(
                (key, tally) -> counts.add(new Entities.Count(Entity.ofKey(key), tally.telegrams)));
        counts.sort(
                Comparator.comparingLong(Entities.Count::telegrams)
                        .reversed()
                        .thenComparing(count -> count.entity().key()));
        return new Entities(query, List.of(), matches.total(), counts);
    }

    /// How drafters write it, in how many telegrams.
    Facet forms(Entity entity) throws IOException {
        ParsedQuery named = QueryParser.parse("entity:\"" + entity.key() + '"');
        for (Matches.Leaf leaf : searching.matches(named).leaves()) {
            count(leaf, Fields::forms);
        }
        String beginning = entity.key() + '\t';
        return Counts.facet(
                "form",
                tallies.entrySet().stream()
                        .filter(tally -> tally.getKey().startsWith(beginning))
                        .collect(
                                Collectors.toMap(
                                        tally -> tally.getKey().substring(beginning.length()),
                                        tally -> tally.getValue().telegrams)));
    }

    private void count(Matches.Leaf leaf, IntFunction<String> field) throws IOException {
        List<SortedSetDocValues> fields = new ArrayList<>();
        List<Tally[]> ofFields = new ArrayList<>();
        for (int rank = 0; rank < ranks; rank++) {
            SortedSetDocValues values =
                    DocValues.getSortedSet(leaf.context().reader(), field.apply(rank));
            fields.add(values);
            ofFields.add(new Tally[(int) values.getValueCount()]);
        }
        DocIdSetIterator docs = Counts.each(leaf);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            for (int i = 0; i < fields.size(); i++) {
                SortedSetDocValues values = fields.get(i);
                for (int n = values.advanceExact(doc) ? values.docValueCount() : 0; n > 0; n--) {
                    int ord = (int) values.nextOrd();
                    Tally[] known = ofFields.get(i);
                    if (known[ord] == null) {
                        known[ord] =
                                tallies.computeIfAbsent(
                                        values.lookupOrd(ord).utf8ToString(), _ -> new Tally());
                    }
                    known[ord].add(leaf.context().docBase + doc);
                }
            }
        }
    }
}
