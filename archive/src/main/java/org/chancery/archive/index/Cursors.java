package org.chancery.archive.index;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.chancery.archive.Sort;
import org.jspecify.annotations.Nullable;

/// Says the place of a hit in an order so that a later search can go on behind it, however deep: by
/// what the order goes by, not by a number of hits, so that what is imported in between moves
/// nothing.
final class Cursors {

    /// The last hit's place, or so it seems to Lucene: no document of the same place stands behind.
    private static final int BEHIND_ALL = Integer.MAX_VALUE;

    private Cursors() {}

    /// Letters, digits, hyphens, underscores.
    static String of(FieldDoc hit) {
        ByteBuffer bytes = ByteBuffer.allocate(hit.fields.length * Long.BYTES);
        for (Object field : hit.fields) {
            bytes.putLong(
                    field instanceof Float score
                            ? Float.floatToIntBits(score)
                            : field instanceof Long number ? number : 0);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// @throws IllegalArgumentException where it is none, or one of another order
    static FieldDoc read(String cursor, Sort sort) {
        int fields = sort == Sort.RELEVANCE ? 3 : 2;
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw noCursor(cursor, e);
        }
        if (bytes.length != fields * Long.BYTES) {
            throw noCursor(cursor, null);
        }
        ByteBuffer values = ByteBuffer.wrap(bytes);
        Object[] places = new Object[fields];
        for (int i = 0; i < fields; i++) {
            long value = values.getLong();
            places[i] =
                    sort == Sort.RELEVANCE && i == 0
                            ? (Object) Float.intBitsToFloat((int) value)
                            : (Object) value;
        }
        return new FieldDoc(BEHIND_ALL, Float.NaN, places);
    }

    private static IllegalArgumentException noCursor(String cursor, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "\"%s\" is no place in these hits: take \"next\" of the answer before, in the same order"
                        .formatted(cursor),
                cause);
    }
}
