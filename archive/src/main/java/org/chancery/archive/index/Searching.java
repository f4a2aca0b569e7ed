package org.chancery.archive.index;

import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
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

    private static final Term COPIES = new Term(Fields.MANY, "");

    private final View view;
    private final Holdings holdings;
    private final Reader reader;
    private final Tables tables;
    private final int ranks;

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
                    null,
                    List.of(),
                    List.of(),
                    new TreeMap<>(),
                    since(began));
        }
        Query query = readable(parsed, search.arrivedAfter());
        Sort sort = sort(parsed, search);
        Found found = found(query, search, sort);
        Matches matches = found.matches;
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        List<Facet> facets = List.of();
        if (search.countsValues()) {
            months = Counts.months(matches.leaves());
            facets = Counts.facets(matches.leaves(), months, ranks);
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
        long total = matches.total();
        return new SearchResult(
                search.query(),
                List.of(),
                total,
                total == 0 ? suggestion(parsed, search) : null,
                hits,
                next,
                facets,
                search.countsValues() ? Trees.of(matches.leaves(), facets, tables) : List.of(),
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
    private record Found(Matches matches, List<ScoreDoc> page) {}

    private Found found(Query query, Search search, Sort sort) throws IOException {
        if (search.size() == 0) {
            return new Found(matches(query), List.of());
        }
        int all = Math.max(1, view.getIndexReader().maxDoc());
        int wanted = (int) Math.min((long) search.from() + search.size(), all);
        FieldDoc after = search.after() == null ? null : Cursors.read(search.after(), sort);
        Matches matches;
        ScoreDoc[] docs;
        if (sort == Sort.RELEVANCE) {
            // In one pass: of copies of one telegram all but the best drop out afterwards. Where
            // that leaves too few, there is a second one.
            int asked = Math.min(wanted + SPARE, all);
            TopFieldCollector best =
                    new TopFieldCollectorManager(order(sort), asked, after, Integer.MAX_VALUE)
                            .newCollector();
            matches = Matches.of(query, view, best);
            FixedBitSet hidden = hidden(matches);
            docs = best.topDocs().scoreDocs;
            if (hidden != null) {
                matches.drop(hidden);
                boolean isCut = docs.length == asked;
                docs = Stream.of(docs).filter(doc -> !hidden.get(doc.doc)).toArray(ScoreDoc[]::new);
                if (isCut && docs.length < wanted) {
                    docs = next(seen(matches, query), sort, after, wanted);
                }
            }
        } else {
            matches = matches(query);
            docs = next(seen(matches), sort, after, wanted);
        }
        return new Found(
                matches, Stream.of(docs).skip(search.from()).limit(search.size()).toList());
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

    /// The first in an order, behind a place in it.
    private ScoreDoc[] next(Query query, Sort sort, @Nullable FieldDoc after, int most)
            throws IOException {
        return view.search(query, new TopFieldCollectorManager(order(sort), most, after, most))
                .scoreDocs;
    }

    private @Nullable String suggestion(ParsedQuery parsed, Search search) throws IOException {
        String suggestion = new Suggestions(view, ranks, tables).of(search.query(), parsed.query());
        if (suggestion == null) {
            return null;
        }
        ParsedQuery better = QueryParser.parse(suggestion);
        boolean finds =
                better.diagnostics().isEmpty()
                        && view.count(readable(better, search.arrivedAfter())) > 0;
        return finds ? suggestion : null;
    }

    void each(Search search, Visitor each) throws IOException {
        ParsedQuery parsed = QueryParser.parse(search.query());
        if (!parsed.diagnostics().isEmpty()) {
            return;
        }
        Query query = readable(parsed, search.arrivedAfter());
        Sort sort = sort(parsed, search);
        Matches matches = matches(query);
        Query fitting = sort == Sort.RELEVANCE ? seen(matches, query) : seen(matches);
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
        return matches(readable(parsed, 0));
    }

    private Matches matches(Query query) throws IOException {
        Matches matches = Matches.of(query, view, null);
        FixedBitSet hidden = hidden(matches);
        if (hidden != null) {
            matches.drop(hidden);
        }
        return matches;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private Query readable(ParsedQuery parsed, long after) throws IOException {
        Query query = new Translator(ranks, view, holdings, tables).translate(parsed.query());
        BooleanQuery.Builder readable = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (!view.isAll()) {
            readable.add(view.mayRead(), Occur.FILTER);
        }
        if (after > 0) {
            readable.add(
                    LongPoint.newRangeQuery(Fields.ARRIVAL, after + 1, Long.MAX_VALUE),
                    Occur.FILTER);
        }
        return readable.build();
    }

    /// Of the copies of one telegram that fit, all but the best; null where there are no copies.
    private @Nullable FixedBitSet hidden(Matches matches) throws IOException {
        FixedBitSet hidden = null;
        record Copy(int doc, long place) {}
        Map<String, Copy> best = new HashMap<>();
        for (Matches.Leaf leaf : matches.leaves()) {
            PostingsEnum docs = leaf.context().reader().postings(COPIES, PostingsEnum.NONE);
            if (docs == null) {
                continue;
            }
            SortedDocValues ids = DocValues.getSorted(leaf.context().reader(), Fields.ID);
            NumericDocValues places = DocValues.getNumeric(leaf.context().reader(), Fields.PLACE);
            for (int doc = docs.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = docs.nextDoc()) {
                if (leaf.documents().get(doc)
                        && ids.advanceExact(doc)
                        && places.advanceExact(doc)) {
                    String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
                    Copy copy = new Copy(leaf.context().docBase + doc, places.longValue());
                    Copy other = best.putIfAbsent(id, copy);
                    if (other != null) {
                        hidden =
                                hidden == null
                                        ? new FixedBitSet(view.getIndexReader().maxDoc())
                                        : hidden;
                        boolean isBetter = copy.place < other.place;
                        hidden.set(isBetter ? other.doc : copy.doc);
                        if (isBetter) {
                            best.put(id, copy);
                        }
                    }
                }
            }
        }
        return hidden;
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
                List<String> paragraphs =
                        text.paragraphs().stream().map(KeptParagraph::text).toList();
                hits.add(
                        new Hit(
                                card,
                                excerpts.subject(card.subject()),
                                excerpts.of(paragraphs),
                                scores.getOrDefault(key, 0.0)));
            }
        });
        return hits;
    }
}
