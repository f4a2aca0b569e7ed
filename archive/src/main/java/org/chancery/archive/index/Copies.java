package org.chancery.archive.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Of the copies of one telegram that fit, the best is shown and the others are not.
final class Copies {

    private static final Term MANY = new Term(Fields.MANY, "");

    private final View view;

    Copies(View view) {
        this.view = view;
    }

    /// All but the best of each telegram; null where nothing drops out.
    @Nullable FixedBitSet hidden(Matches matches) throws IOException {
        FixedBitSet hidden = null;
        record Copy(int doc, long place) {}
        Map<String, Copy> best = new HashMap<>();
        for (Matches.Leaf leaf : matches.leaves()) {
            PostingsEnum docs = leaf.context().reader().postings(MANY, PostingsEnum.NONE);
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

    /// The same for the telegrams of these alone, of all that the query finds.
    @Nullable FixedBitSet hidden(ScoreDoc[] docs, Query query) throws IOException {
        SortedSet<String> numbers = numbers(docs);
        return numbers.isEmpty()
                ? null
                : hidden(
                        Matches.of(
                                new BooleanQuery.Builder()
                                        .add(query, Occur.FILTER)
                                        .add(new TermQuery(MANY), Occur.FILTER)
                                        .add(
                                                HeadingClauses.oneOf(
                                                        Fields.NUMBER, List.copyOf(numbers)),
                                                Occur.FILTER)
                                        .build(),
                                view,
                                null));
    }

    /// Of those that have copies.
    private SortedSet<String> numbers(ScoreDoc[] docs) throws IOException {
        SortedSet<String> numbers = new TreeSet<>();
        for (ScoreDoc doc : docs) {
            LeafReaderContext leaf =
                    view.getIndexReader()
                            .leaves()
                            .get(ReaderUtil.subIndex(doc.doc, view.getIndexReader().leaves()));
            int inLeaf = doc.doc - leaf.docBase;
            PostingsEnum many = leaf.reader().postings(MANY, PostingsEnum.NONE);
            if (many != null && many.advance(inLeaf) == inLeaf) {
                SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
                if (ids.advanceExact(inLeaf)) {
                    numbers.add(Keys.number(ids.lookupOrd(ids.ordValue()).utf8ToString()));
                }
            }
        }
        return numbers;
    }
}
