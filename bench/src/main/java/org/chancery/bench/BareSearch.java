package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;

/// Lucene by hand on an archive's index: nothing of ours but the names of its fields.
final class BareSearch implements AutoCloseable {

    private static final List<String> RANKS = List.of("U", "SBU", "C", "S", "TS");
    private static final List<String> COUNTED =
            List.of("origin", "classification", "tag", "precedence", "dialect", "caption");

    private static final Sort NEWEST = new Sort(new SortField("date", SortField.Type.LONG, true));

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    BareSearch(Path index) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(index));
        searcher = new IndexSearcher(reader);
    }

    /// In text or subject, as it stands: other forms than that are ours alone to look for.
    Query word(String word) {
        CombinedFieldQuery.Builder anywhere = new CombinedFieldQuery.Builder(word);
        for (String field : fields("text.", "subject.")) {
            anywhere.addField(field, field.startsWith("subject") ? 4 : 1);
        }
        return anywhere.build();
    }

    Query phrase(String... words) {
        return any(field -> new PhraseQuery(field, words));
    }

    Query prefix(String letters) {
        return any(field -> new PrefixQuery(new Term(field, letters)));
    }

    private Query any(Function<String, Query> query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        fields("text.", "subject.").forEach(field -> any.add(query.apply(field), Occur.SHOULD));
        return any.build();
    }

    private List<String> fields(String... kinds) {
        List<String> fields = new ArrayList<>();
        for (String kind : kinds) {
            RANKS.stream().map(rank -> kind + rank).filter(this::has).forEach(fields::add);
        }
        return fields;
    }

    private boolean has(String field) {
        try {
            return searcher.collectionStatistics(field) != null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ten, the best or the newest, and their texts.
    Object hits(Asked asked) throws IOException {
        Query query = asked.bare().apply(this);
        return texts(asked.isByDate() ? searcher.search(query, 10, NEWEST) : any(query));
    }

    /// Ten, whichever come first, and their texts.
    Object anyHits(Asked asked) throws IOException {
        return texts(any(asked.bare().apply(this)));
    }

    private TopDocs any(Query query) throws IOException {
        return searcher.search(query, 10);
    }

    private Object texts(TopDocs hits) throws IOException {
        List<String[]> texts = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : hits.scoreDocs) {
            texts.add(stored.document(hit.doc).getValues("paragraph"));
        }
        return texts;
    }

    /// By six fields and month.
    Object count(Asked asked) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        Weight weight =
                searcher.createWeight(
                        searcher.rewrite(asked.bare().apply(this)),
                        ScoreMode.COMPLETE_NO_SCORES,
                        1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(leaf, scorer.iterator(), counts);
            }
        }
        return counts;
    }

    private static void count(
            LeafReaderContext leaf, DocIdSetIterator found, Map<String, Long> counts)
            throws IOException {
        List<SortedSetDocValues> fields = new ArrayList<>();
        List<long[]> ofFields = new ArrayList<>();
        for (String field : COUNTED) {
            fields.add(DocValues.getSortedSet(leaf.reader(), field));
            ofFields.add(new long[(int) fields.getLast().getValueCount()]);
        }
        NumericDocValues months = DocValues.getNumeric(leaf.reader(), "month");
        long[] ofMonths = new long[12 * 10_000];
        for (int doc = found.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = found.nextDoc()) {
            for (int i = 0; i < COUNTED.size(); i++) {
                SortedSetDocValues values = fields.get(i);
                if (values.advanceExact(doc)) {
                    for (int value = 0; value < values.docValueCount(); value++) {
                        ofFields.get(i)[(int) values.nextOrd()]++;
                    }
                }
            }
            if (months.advanceExact(doc)) {
                ofMonths[(int) months.longValue()]++;
            }
        }
        for (int i = 0; i < COUNTED.size(); i++) {
            for (int value = 0; value < ofFields.get(i).length; value++) {
                if (ofFields.get(i)[value] > 0) {
                    counts.merge(
                            COUNTED.get(i) + fields.get(i).lookupOrd(value).utf8ToString(),
                            ofFields.get(i)[value],
                            Long::sum);
                }
            }
        }
        for (int month = 0; month < ofMonths.length; month++) {
            if (ofMonths[month] > 0) {
                counts.merge("month" + month, ofMonths[month], Long::sum);
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
