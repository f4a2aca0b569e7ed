package org.chancery.archive.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Lucene's queries put together.
final class Clauses {

    private Clauses() {}

    static Query any(List<Query> queries) {
        if (queries.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    static Query all(List<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    /// What a weight makes of a document: its score, or that it does not fit.
    static Explanation explained(Weight weight, LeafReaderContext leaf, int document)
            throws IOException {
        Scorer scorer = weight.scorer(leaf);
        String query = weight.getQuery().toString();
        return scorer != null && scorer.iterator().advance(document) == document
                ? Explanation.match(scorer.score(), query)
                : Explanation.noMatch(query);
    }

    /// True or not: it makes no hit better than another.
    static Query fact(Query query) {
        return weighing(query, 0);
    }

    /// The same for each hit.
    static Query weighing(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
