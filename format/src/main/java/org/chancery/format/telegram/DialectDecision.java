package org.chancery.format.telegram;

import java.util.List;

/// Which dialect a source was read as, and why: every sign seen, with its weight.
///
/// @param signs heaviest first; empty for [Dialect#UNKNOWN]
public record DialectDecision(Dialect dialect, List<Sign> signs) {

    public DialectDecision {
        signs = List.copyOf(signs);
    }

    /// Something that speaks for a dialect: `FL3 names the station`, 3.
    public record Sign(Dialect dialect, String what, int weight) {}
}
