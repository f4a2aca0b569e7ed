package org.chancery.format.telegram;

import java.util.List;

/// The classification mark of one paragraph: `(C)`, `(S//NF)` (reference 5).
///
/// @param mark as marked, in capitals, without the brackets: `C/NF`
/// @param base U, SBU, LOU, FOUO, C, S or TS
/// @param rank as of [Classification]
/// @param caveats NOFORN and the like, each normalised: `NF`, `REL UK`
public record Portion(String mark, String base, int rank, List<String> caveats) {

    public Portion {
        caveats = List.copyOf(caveats);
    }

    /// One spelling for one meaning, the name of its field in an index: `C//NF`.
    public String label() {
        return caveats.isEmpty() ? base : base + "//" + String.join("/", caveats);
    }
}
