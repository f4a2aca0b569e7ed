package org.chancery.format.table;

import java.util.List;
import org.chancery.format.telegram.Classification;

/// A class word found in a text.
///
/// @param caveats that are part of it, each as `captions.csv` names it: `NOFORN`
/// @param end behind its last character
public record MarkingMatch(Classification classification, List<String> caveats, int end) {

    public MarkingMatch {
        caveats = List.copyOf(caveats);
    }
}
