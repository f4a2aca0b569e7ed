package org.chancery.archive.coverage;

import java.util.List;

/// One series with its gaps.
///
/// @param gaps in the order of their numbers, from 1 to the largest seen
/// @param held numbers in a row that are held, between the gaps
public record SeriesReport(Coverage coverage, List<Gap> gaps, List<Run> held) {

    public SeriesReport {
        gaps = List.copyOf(gaps);
        held = List.copyOf(held);
    }

    /// Seen in a row, both ends in it.
    public record Run(int from, int to) {}
}
