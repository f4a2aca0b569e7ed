package org.chancery.archive.index;

import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.chancery.archive.Completions;
import org.chancery.archive.Facet;
import org.chancery.archive.FacetTree;
import org.chancery.archive.Hit;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.Visitor;
import org.chancery.archive.query.ParsedQuery;
import org.chancery.archive.query.QueryParser;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// One search for one reader, at one moment of the index.
final class Searching {

    /// Hits that are held in order at once where all are wanted: a million of them would take the
    /// memory of a small machine.
    private static final int BATCH = 10_000;

    /// Telegrams whose cards are asked for together.
    private static final int CARDS = 200;

    /// Hits that are ranked beyond those wanted, since copies of others among them drop out.
    private static final int SPARE = 50;

    private final View view;
    private final Holdings holdings;
    private final Reader reader;
    private final Tables tables;
    private final int ranks;
    private final Copies copies;

    static {
        // Lucene's bound is for queries by strangers to it; ours are bounded by the parser, and a
        // word is a clause for each rank and form
        IndexSearcher.setMaxClauseCount(QueryParser.MOST_WORDS * 2 * Fields.RANKS * Forms.MOST);
    }

    Searching(Snapshot snapshot, Holdings holdings, Reader reader, Tables tables)
            throws IOException {
        this.tables = tables;
        this.view = snapshot.seenBy(reader);
        this.holdings = holdings;
        this.reader = reader;
        this.ranks = Fields.ranks(reader);
        this.copies = new Copies(view);
    }

    private static String key(StoredFields stored, int doc) throws IOException {
        return stored.document(doc, Set.of(Fields.KEY)).get(Fields.KEY);
    }

    SearchResult search(Search search) throws IOException {
        long began = System.nanoTime();
        ParsedQuery parsed = QueryParser.parse(search.query());
        if (!parsed.diagnostics().isEmpty()) {
            return new SearchResult(
                    search.query(),
                    parsed.diagnostics(),
                    0,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    new TreeMap<>(),
                    since(began));
        }
        Query query = readable(parsed.query(), search.arrivedAfter());
        Sort sort = sort(parsed, search);
        Found found = found(query, search, sort);
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        List<Facet> facets = List.of();
        List<FacetTree> trees = List.of();
        if (search.counting() == Search.Counting.VALUES) {
            List<Matches.Leaf> leaves = Objects.requireNonNull(found.matches).leaves();
            months = Counts.months(leaves);
            facets = Counts.facets(leaves, months, ranks);
            trees = Trees.of(leaves, facets, tables);
        }
        List<Hit> hits = new ArrayList<>();
        String next = null;
        if (search.size() > 0) {
            hits.addAll(hits(found.page, sort, new Excerpts(parsed.query())));
            next =
                    found.page.size() < search.size()
                            ? null
                            : Cursors.of((FieldDoc) found.page.getLast());
        }
        Parts parts =
                found.total > 0
                        ? Parts.NONE
                        : Parts.of(parsed.query(), this, search.arrivedAfter());
        return new SearchResult(
                search.query(),
                List.of(),
                found.total,
                found.total == 0 ? suggestion(parsed, search) : null,
                parts.alone(),
                parts.wider(),
                hits,
                next,
                facets,
                trees,
                months,
                since(began));
    }

    /// Where nothing weighs, the newest come first at once.
    private static Sort sort(ParsedQuery parsed, Search search) {
        return search.sort() == Sort.RELEVANCE && !Weighing.isWeighed(parsed.query())
                ? Sort.NEWEST
                : search.sort();
    }

    /// @param page of the hits
    /// @param matches null where nothing is counted
    /// @param total of those, or so many as are known of
    private record Found(@Nullable Matches matches, List<ScoreDoc> page, long total) {}

    private Found found(Query query, Search search, Sort sort) throws IOException {
        if (search.size() == 0) {
            Matches matches = matches(query);
            return new Found(matches, List.of(), matches.total());
        }
        int all = Math.max(1, view.getIndexReader().maxDoc());
        int wanted = (int) Math.min((long) search.from() + search.size(), all);
        FieldDoc after = search.after() == null ? null : Cursors.read(search.after(), sort);
        Matches matches = null;
        ScoreDoc[] docs;
        if (search.counting() == Search.Counting.NOTHING) {
            docs = first(query, sort, after, wanted);
        } else if (sort == Sort.RELEVANCE) {
            // In one pass: of copies of one telegram all but the best drop out afterwards. Where
            // that leaves too few, there is a second one. The bound on hits to be counted is low,
            // for then the collector says what the last of the best weighs; all are counted here.
            int asked = withSpare(wanted, SPARE);
            TopFieldCollector best =
                    new TopFieldCollectorManager(order(sort), asked, after, asked).newCollector();
            matches = Matches.of(query, view, best);
            FixedBitSet hidden = copies.hidden(matches);
            docs = best.topDocs().scoreDocs;
            if (hidden != null) {
                matches.drop(hidden);
                docs = enough(docs, hidden, asked, wanted);
                docs = docs == null ? next(seen(matches, query), sort, after, wanted) : docs;
            }
        } else {
            matches = matches(query);
            docs = next(seen(matches), sort, after, wanted);
        }
        return new Found(
                matches,
                Stream.of(docs).skip(search.from()).limit(search.size()).toList(),
                matches == null ? Math.min(docs.length, wanted + 1L) : matches.total());
    }

    private int withSpare(int wanted, int spare) {
        return Math.min(wanted + spare, Math.max(1, view.getIndexReader().maxDoc()));
    }

    /// The first, and more where there are more, without a look at what cannot be among them. The
    /// fewer are asked for, the sooner that is told; so few are spare at first.
    private ScoreDoc[] first(Query query, Sort sort, @Nullable FieldDoc after, int wanted)
            throws IOException {
        for (int spare : new int[] {1 + wanted / 4, SPARE}) {
            int asked = withSpare(wanted, spare);
            ScoreDoc[] docs = next(query, sort, after, asked);
            FixedBitSet hidden = copies.hidden(docs, query);
            docs = hidden == null ? docs : enough(docs, hidden, asked, wanted + 1);
            if (docs != null) {
                return docs;
            }
        }
        return next(fitting(matches(query), query, sort), sort, after, wanted + 1);
    }

    /// Those that are not hidden; null where too few are left of all that were asked for.
    private static ScoreDoc @Nullable [] enough(
            ScoreDoc[] docs, FixedBitSet hidden, int asked, int wanted) {
        ScoreDoc[] shown =
                Stream.of(docs).filter(doc -> !hidden.get(doc.doc)).toArray(ScoreDoc[]::new);
        return docs.length == asked && shown.length < wanted ? null : shown;
    }

    /// What was found, without those that dropped out.
    private static Query seen(Matches matches) {
        return new SeenQuery(matches.bySegment());
    }

    /// The same, each weighing what it weighs for a query.
    private static Query seen(Matches matches, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(seen(matches), Occur.FILTER)
                .build();
    }

    private static Query fitting(Matches matches, Query query, Sort sort) {
        return sort == Sort.RELEVANCE ? seen(matches, query) : seen(matches);
    }

    /// The first in an order, behind a place in it.
    private ScoreDoc[] next(Query query, Sort sort, @Nullable FieldDoc after, int most)
            throws IOException {
        return view.search(query, new TopFieldCollectorManager(order(sort), most, after, most))
                .scoreDocs;
    }

    private @Nullable String suggestion(ParsedQuery parsed, Search search) throws IOException {
        String number = Suggestions.number(search.query());
        if (number != null && finds(number, search)) {
            return number;
        }
        String suggestion = new Suggestions(view, ranks, tables).of(search.query(), parsed.query());
        return suggestion != null && finds(suggestion, search) ? suggestion : null;
    }

    private boolean finds(String query, Search search) throws IOException {
        ParsedQuery parsed = QueryParser.parse(query);
        return parsed.diagnostics().isEmpty()
                && view.count(readable(parsed.query(), search.arrivedAfter())) > 0;
    }

    void each(Search search, Visitor each) throws IOException {
        ParsedQuery parsed = QueryParser.parse(search.query());
        if (!parsed.diagnostics().isEmpty()) {
            return;
        }
        Query query = readable(parsed.query(), search.arrivedAfter());
        Sort sort = sort(parsed, search);
        Matches matches = matches(query);
        Query fitting = fitting(matches, query, sort);
        StoredFields stored = view.storedFields();
        FieldDoc last = null;
        do {
            ScoreDoc[] docs = next(fitting, sort, last, BATCH);
            for (int from = 0; from < docs.length; from += CARDS) {
                visit(
                        stored,
                        List.of(docs).subList(from, Math.min(from + CARDS, docs.length)),
                        each);
            }
            last = docs.length == 0 ? null : (FieldDoc) docs[docs.length - 1];
        } while (last != null);
    }

    private void visit(StoredFields stored, List<ScoreDoc> docs, Visitor each) throws IOException {
        List<String> keys = new ArrayList<>();
        for (ScoreDoc doc : docs) {
            keys.add(key(stored, doc.doc));
        }
        Map<String, Holding> cards = holdings.holdings(keys, reader);
        for (String key : keys) {
            Holding card = cards.get(key);
            if (card != null) {
                each.visit(card);
            }
        }
    }

    Completions complete(String query, int caret) throws IOException {
        return new Completing(view, this, ranks, query, caret).complete();
    }

    /// The values that a field takes of all that fits, as they stand under each other.
    List<FacetTree> trees(List<Matches.Leaf> matches, List<Facet> facets) throws IOException {
        return Trees.of(matches, facets, tables);
    }

    /// All that fits, without an order; of a query without an error.
    Matches matches(ParsedQuery parsed) throws IOException {
        return matches(readable(parsed.query(), 0));
    }

    /// What fits, copies too, found already: to be asked again in other company.
    Query found(org.chancery.archive.query.Query part, long arrivedAfter) throws IOException {
        return seen(Matches.of(readable(part, arrivedAfter), view, null));
    }

    /// Telegrams; copies of one count once.
    long total(Query query) throws IOException {
        return matches(query).total();
    }

    private Matches matches(Query query) throws IOException {
        Matches matches = Matches.of(query, view, null);
        FixedBitSet hidden = copies.hidden(matches);
        if (hidden != null) {
            matches.drop(hidden);
        }
        return matches;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private Query readable(org.chancery.archive.query.Query asked, long after) throws IOException {
        Query query = new Translator(ranks, view, holdings, tables).translate(asked);
        List<Query> filters = new ArrayList<>();
        if (!view.isAll()) {
            filters.add(view.mayRead());
        }
        if (after > 0) {
            filters.add(LongPoint.newRangeQuery(Fields.ARRIVAL, after + 1, Long.MAX_VALUE));
        }
        if (filters.isEmpty()) {
            return query;
        }
        if (query instanceof NearnessQuery near) {
            return near.among(filters);
        }
        BooleanQuery.Builder readable = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach(filter -> readable.add(filter, Occur.FILTER));
        return readable.build();
    }

    private static org.apache.lucene.search.Sort order(Sort sort) {
        SortField tie = new SortField(Fields.TIE, SortField.Type.LONG);
        SortField newest = time(true, Long.MIN_VALUE);
        return switch (sort) {
            case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, newest, tie);
            case NEWEST -> new org.apache.lucene.search.Sort(newest, tie);
            case OLDEST -> new org.apache.lucene.search.Sort(time(false, Long.MAX_VALUE), tie);
        };
    }

    /// Without a date comes last, either way.
    private static SortField time(boolean newestFirst, long none) {
        return new SortField(Fields.DATE, SortField.Type.LONG, newestFirst, none);
    }

    /// What may be read of the text of a document that was found.
    List<KeptParagraph> paragraphs(StoredFields stored, int doc) throws IOException {
        return KeptText.of(stored, doc, ranks, Integer.MAX_VALUE).paragraphs();
    }

    StoredFields stored() throws IOException {
        return view.storedFields();
    }

    Optional<Holding> holding(StoredFields stored, int doc) throws IOException {
        return holdings.holding(key(stored, doc), reader);
    }

    /// Telegrams that fit, the oldest first.
    ///
    /// @param total how many fit in all
    record Oldest(List<ScoreDoc> docs, long total) {}

    Oldest oldest(ParsedQuery parsed, int most) throws IOException {
        Matches matches = matches(parsed);
        int wanted = Math.clamp(view.getIndexReader().maxDoc(), 1, most);
        return new Oldest(List.of(next(seen(matches), Sort.OLDEST, null, wanted)), matches.total());
    }

    /// Their cards in one query.
    private List<Hit> hits(List<ScoreDoc> page, Sort sort, Excerpts excerpts) throws IOException {
        StoredFields stored = view.storedFields();
        Map<String, KeptText> kept = new LinkedHashMap<>();
        Map<String, Double> scores = new HashMap<>();
        for (ScoreDoc doc : page) {
            KeptText text = KeptText.of(stored, doc.doc, ranks, excerpts.mostText());
            kept.put(text.key(), text);
            if (sort == Sort.RELEVANCE && ((FieldDoc) doc).fields[0] instanceof Float score) {
                scores.put(text.key(), score.doubleValue());
            }
        }
        Map<String, Holding> cards = holdings.holdings(List.copyOf(kept.keySet()), reader);
        List<Hit> hits = new ArrayList<>();
        kept.forEach((key, text) -> {
            Holding card = cards.get(key);
            if (card != null) {
                hits.add(
                        new Hit(
                                card,
                                excerpts.subject(card.subject()),
                                excerpts.of(text.paragraphs()),
                                scores.getOrDefault(key, 0.0)));
            }
        });
        return hits;
    }
}
