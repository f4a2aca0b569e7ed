package org.chancery.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.chancery.format.telegram.Classification;
import org.jspecify.annotations.Nullable;

/// An index as a reader sees it who does not see all: what is hidden takes no part in how much a
/// word weighs, either. Without that, the order of hits would tell how often a word stands in
/// telegrams that the reader must not know of.
final class View extends IndexSearcher {

    private final Query mayRead;
    private final boolean seesAll;
    private final boolean isAll;
    private final List<FixedBitSet> seen = new ArrayList<>();
    private final Map<String, CollectionStatistics> statistics = new ConcurrentHashMap<>();

    private final Forms forms = new Forms(this);
    private final Lengths lengths;

    private View(Snapshot all, Query mayRead, boolean seesAll) throws IOException {
        super(all.getIndexReader());
        this.lengths = all.lengths();
        this.seesAll = seesAll;
        this.isAll = seesAll && all.count(mayRead) == all.getIndexReader().numDocs();
        if (!seesAll) {
            seen.addAll(Matches.of(mayRead, all, null).bySegment());
        }
        this.mayRead = seesAll ? mayRead : new SeenQuery(seen);
    }

    static View of(Snapshot all, Snapshot.Clearance clearance) throws IOException {
        BooleanQuery.Builder mayRead = new BooleanQuery.Builder();
        List<BytesRef> ranks =
                IntStream.rangeClosed(0, clearance.rank())
                        .mapToObj(rank -> new BytesRef(String.valueOf(rank)))
                        .toList();
        mayRead.add(new TermInSetQuery(Fields.RANK, ranks), Occur.FILTER);
        if (!clearance.withheld().isEmpty()) {
            mayRead.add(
                    new TermInSetQuery(
                            Fields.CAVEAT,
                            clearance.withheld().stream().map(BytesRef::new).toList()),
                    Occur.MUST_NOT);
        }
        // by what the reader may see, not by what happens to be here: both ways of weighing differ
        // in the last digit
        boolean seesAll =
                clearance.rank() >= Classification.TOP_SECRET.rank()
                        && clearance.withheld().isEmpty();
        return new View(all, mayRead.build(), seesAll);
    }

    /// Whether there is nothing here that the reader may not see: then nothing has to be asked to
    /// leave it out.
    boolean isAll() {
        return isAll;
    }

    /// What this reader's queries are joined with.
    Query mayRead() {
        return mayRead;
    }

    /// The forms of a word that the reader may see.
    List<Forms.Form> forms(String field, String word) {
        try {
            return forms.of(field, word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Lengths lengths() {
        return lengths;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
            throws IOException {
        if (seesAll) {
            return super.termStatistics(term, docFreq, totalTermFreq);
        }
        // Lucene knows no term without documents; one that stands in hidden ones only weighs
        // nothing anyway
        long documents = Math.max(1, documents(term));
        return new TermStatistics(term.bytes(), documents, documents);
    }

    /// How many documents that the reader may see have this.
    long documents(Term term) throws IOException {
        if (seesAll) {
            return getIndexReader().docFreq(term);
        }
        long documents = 0;
        for (LeafReaderContext leaf : getIndexReader().leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            FixedBitSet bits = seen.get(leaf.ord);
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                documents += bits.get(postings.docID()) ? 1 : 0;
            }
        }
        return documents;
    }

    /// Whether any telegram that the reader may see has words in this field.
    boolean hasWords(String field) {
        try {
            return collectionStatistics(field) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        if (seesAll) {
            return super.collectionStatistics(field);
        }
        CollectionStatistics known = statistics.get(field);
        if (known == null) {
            known = count(field);
            if (known != null) {
                statistics.put(field, known);
            }
        }
        return known;
    }

    /// Documents and words of the field, by the lengths that Lucene keeps for weighing.
    private @Nullable CollectionStatistics count(String field) throws IOException {
        long documents = 0;
        long words = 0;
        for (LeafReaderContext leaf : getIndexReader().leaves()) {
            LeafReader reader = leaf.reader();
            NumericDocValues lengths = reader.getNormValues(field);
            FixedBitSet bits = seen.get(leaf.ord);
            while (lengths != null && lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int length =
                        bits.get(lengths.docID())
                                ? SmallFloat.byte4ToInt((byte) lengths.longValue())
                                : 0;
                documents += length > 0 ? 1 : 0;
                words += length;
            }
        }
        return documents == 0
                ? null
                : new CollectionStatistics(
                        field, getIndexReader().maxDoc(), documents, words, words);
    }
}
