package org.chancery.archive.index;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/// How long the documents of a segment are for whoever takes several fields for one text: Lucene
/// keeps that for each field, and to add it up at each hit took longer than to find it. A byte a
/// document, made when it is first asked for and forgotten with the segment. Thread-safe.
final class Lengths {

    private final Map<IndexReader.CacheKey, Map<SortedMap<String, Float>, byte[]>> known =
            new ConcurrentHashMap<>();

    /// As Lucene writes lengths, for each document.
    ///
    /// @param fields each with what a word of it weighs
    byte[] of(LeafReader segment, SortedMap<String, Float> fields) throws IOException {
        IndexReader.@Nullable CacheHelper life = segment.getCoreCacheHelper();
        if (life == null) {
            return made(segment, fields);
        }
        Map<SortedMap<String, Float>, byte[]> ofSegment = known.get(life.getKey());
        if (ofSegment == null) {
            ofSegment = new ConcurrentHashMap<>();
            Map<SortedMap<String, Float>, byte[]> other =
                    known.putIfAbsent(life.getKey(), ofSegment);
            if (other == null) {
                life.addClosedListener(known::remove);
            } else {
                ofSegment = other;
            }
        }
        byte[] lengths = ofSegment.get(fields);
        if (lengths == null) {
            lengths = made(segment, fields);
            ofSegment.put(fields, lengths);
        }
        return lengths;
    }

    private static byte[] made(LeafReader segment, SortedMap<String, Float> fields)
            throws IOException {
        float[] sums = new float[segment.maxDoc()];
        for (Map.Entry<String, Float> field : fields.entrySet()) {
            NumericDocValues lengths = segment.getNormValues(field.getKey());
            if (lengths == null) {
                continue;
            }
            float weight = field.getValue();
            for (int doc = lengths.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = lengths.nextDoc()) {
                sums[doc] += weight * SmallFloat.byte4ToInt((byte) lengths.longValue());
            }
        }
        byte[] all = new byte[sums.length];
        for (int doc = 0; doc < all.length; doc++) {
            all[doc] = SmallFloat.intToByte4(Math.max(1, Math.round(sums[doc])));
        }
        return all;
    }
}
