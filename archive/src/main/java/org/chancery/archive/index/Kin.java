package org.chancery.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;

/// Finds texts that are much alike by the keys that they share.
final class Kin {

    private final Snapshot snapshot;
    private final Holdings holdings;
    private final Reader reader;

    Kin(Snapshot snapshot, Holdings holdings, Reader reader) {
        this.snapshot = snapshot;
        this.holdings = holdings;
        this.reader = reader;
    }

    List<Holding> of(long[] bands, int most) throws IOException {
        if (bands.length == 0 || !reader.maySeeEverything()) {
            return List.of();
        }
        TermInSetQuery query =
                new TermInSetQuery(
                        Fields.LIKE, Arrays.stream(bands).mapToObj(Documents::bytes).toList());
        StoredFields stored = snapshot.storedFields();
        List<String> keys = new ArrayList<>();
        for (ScoreDoc doc : snapshot.search(query, most).scoreDocs) {
            keys.add(key(stored, doc.doc));
        }
        return List.copyOf(holdings.holdings(keys, reader).values());
    }

    private static String key(StoredFields stored, int doc) throws IOException {
        return stored.document(doc, Set.of(Fields.KEY)).get(Fields.KEY);
    }
}
