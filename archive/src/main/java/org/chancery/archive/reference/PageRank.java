package org.chancery.archive.reference;

import java.util.Arrays;

/// How much the nodes of a graph weigh when each hands its weight on to those that it cites.
///
/// After Brin and Page (1998), with their damping; what cites nothing hands its weight to all. The
/// same edges in the same order give the same weights to the last bit.
final class PageRank {

    private static final double DAMPING = 0.85;
    private static final int MOST_ROUNDS = 100;
    private static final double SETTLED = 1e-9;

    private final Edges edges;

    /// How many each node cites.
    private final int[] cites;

    /// @param edges settled
    /// @param cites how many each node cites
    PageRank(Edges edges, int[] cites) {
        this.edges = edges;
        this.cites = cites;
    }

    /// The weight of each node; all together 1.
    double[] weights() {
        double[] weights = new double[cites.length];
        Arrays.fill(weights, 1.0 / cites.length);
        double[] next = new double[cites.length];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double change = round(weights, next);
            double[] swap = weights;
            weights = next;
            next = swap;
            if (change < SETTLED) {
                break;
            }
        }
        return weights;
    }

    private double round(double[] weights, double[] next) {
        int nodes = weights.length;
        double idle = 0;
        for (int node = 0; node < nodes; node++) {
            idle += cites[node] == 0 ? weights[node] : 0;
        }
        Arrays.fill(next, (1 - DAMPING + DAMPING * idle) / nodes);
        for (int i = 0; i < edges.size(); i++) {
            int from = edges.from(i);
            next[edges.to(i)] += DAMPING * weights[from] / cites[from];
        }
        double change = 0;
        for (int node = 0; node < nodes; node++) {
            change += Math.abs(next[node] - weights[node]);
        }
        return change;
    }
}
