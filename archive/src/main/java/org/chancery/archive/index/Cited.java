package org.chancery.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/// From a telegram to those that its REF line names.
final class Cited {

    private Cited() {}

    /// Only by what the reader may see: a telegram that is kept from them leads nowhere.
    static Query by(String number, View view) {
        try {
            return HeadingClauses.oneOf(Fields.NUMBER, List.copyOf(numbers(number, view)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> numbers(String number, View view) throws IOException {
        Query citing =
                new BooleanQuery.Builder()
                        .add(
                                new TermQuery(new Term(Fields.NUMBER, Keys.number(number))),
                                Occur.FILTER)
                        .add(view.mayRead(), Occur.FILTER)
                        .build();
        Set<String> numbers = new HashSet<>();
        Weight weight = view.createWeight(view.rewrite(citing), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            SortedSetDocValues cites = DocValues.getSortedSet(leaf.reader(), Fields.CITES);
            DocIdSetIterator docs = scorer.iterator();
            while (docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                boolean isLive =
                        leaf.reader().getLiveDocs() == null
                                || leaf.reader().getLiveDocs().get(docs.docID());
                if (isLive && cites.advanceExact(docs.docID())) {
                    for (int i = 0; i < cites.docValueCount(); i++) {
                        numbers.add(cites.lookupOrd(cites.nextOrd()).utf8ToString());
                    }
                }
            }
        }
        return numbers;
    }
}
