package org.chancery.archive.reference;

import java.util.Arrays;

/// How much the nodes of a graph weigh when each hands its weight on to those that it cites.
///
/// After Brin and Page (1998), with their damping; what cites nothing hands its weight to all. Its
/// memory is 16 bytes an edge and 20 a node; the same edges in the same order give the same weights
/// to the last bit.
final class PageRank {

    private static final double DAMPING = 0.85;
    private static final int MOST_ROUNDS = 100;
    private static final double SETTLED = 1e-9;

    private long[] edges = new long[1 << 12];
    private int size;

    /// A citation; one given twice counts once.
    void add(int from, int to) {
        if (size == edges.length) {
            edges = Arrays.copyOf(edges, edges.length + edges.length / 2);
        }
        edges[size++] = (long) from << Integer.SIZE | to;
    }

    /// The weight of each node; all together 1.
    ///
    /// @param cited how many cite each node; filled here
    double[] weights(int nodes, int[] cited) {
        settle();
        int[] cites = new int[nodes];
        for (int i = 0; i < size; i++) {
            cites[from(i)]++;
            cited[to(i)]++;
        }
        double[] weights = new double[nodes];
        Arrays.fill(weights, 1.0 / nodes);
        double[] next = new double[nodes];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double change = round(weights, next, cites);
            double[] swap = weights;
            weights = next;
            next = swap;
            if (change < SETTLED) {
                break;
            }
        }
        return weights;
    }

    private double round(double[] weights, double[] next, int[] cites) {
        int nodes = weights.length;
        double idle = 0;
        for (int node = 0; node < nodes; node++) {
            idle += cites[node] == 0 ? weights[node] : 0;
        }
        Arrays.fill(next, (1 - DAMPING + DAMPING * idle) / nodes);
        for (int i = 0; i < size; i++) {
            next[to(i)] += DAMPING * weights[from(i)] / cites[from(i)];
        }
        double change = 0;
        for (int node = 0; node < nodes; node++) {
            change += Math.abs(next[node] - weights[node]);
        }
        return change;
    }

    private void settle() {
        Arrays.sort(edges, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || edges[i] != edges[i - 1]) {
                edges[kept++] = edges[i];
            }
        }
        size = kept;
    }

    private int from(int edge) {
        return (int) (edges[edge] >>> Integer.SIZE);
    }

    private int to(int edge) {
        return (int) edges[edge];
    }
}
