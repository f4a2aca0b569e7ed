package org.chancery.format.telegram;

/// The overall marking, spelled out, with its rank among the others (reference 7).
///
/// @param name as the markings table normalises it: `CONFIDENTIAL`, `SENSITIVE BUT UNCLASSIFIED`
/// @param rank 0 UNCLASSIFIED, 1 controlled (SBU, LOU, FOUO, EFTO) and RESTRICTED, 2 CONFIDENTIAL,
///   3 SECRET, 4 TOP SECRET
public record Classification(String name, int rank) implements Comparable<Classification> {

    public static final Classification UNCLASSIFIED = new Classification("UNCLASSIFIED", 0);
    public static final Classification TOP_SECRET = new Classification("TOP SECRET", 4);

    @Override
    public int compareTo(Classification other) {
        return Integer.compare(rank, other.rank);
    }

    /// From CONFIDENTIAL up an executive order applies.
    public boolean isClassified() {
        return rank >= 2;
    }
}
