package org.chancery.archive.reference;

import java.util.Arrays;

/// Citations between numbered telegrams, eight bytes each.
final class Edges {

    private long[] edges = new long[1 << 12];
    private int size;

    /// A citation; one given twice counts once.
    ///
    /// @param notal whether the citing one says that not all of its addressees have the other
    void add(int from, int to, boolean notal) {
        if (size == edges.length) {
            edges = Arrays.copyOf(edges, edges.length + edges.length / 2);
        }
        edges[size++] = (long) from << Integer.SIZE | (long) to << 1 | (notal ? 1 : 0);
    }

    /// Leaves each once, in the order of the citing telegrams: NOTAL where every copy says so.
    void settle() {
        Arrays.sort(edges, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || edges[i] >> 1 != edges[kept - 1] >> 1) {
                edges[kept++] = edges[i];
            }
        }
        size = kept;
    }

    int size() {
        return size;
    }

    int from(int edge) {
        return (int) (edges[edge] >>> Integer.SIZE);
    }

    int to(int edge) {
        return (int) edges[edge] >>> 1;
    }

    boolean isNotal(int edge) {
        return (edges[edge] & 1) != 0;
    }
}
