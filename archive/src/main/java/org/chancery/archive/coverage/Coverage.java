package org.chancery.archive.coverage;

/// How much of a series an archive holds.
///
/// @param first the smallest number that is held or cited
/// @param last the largest
/// @param held how many numbers are held
/// @param cited how many are cited and not held: they were sent for certain
/// @param estimated how many were sent, as far as the numbers seen tell
public record Coverage(Series series, int first, int last, int held, int cited, int estimated) {

    public Coverage {
        if (first > last || held < 0 || cited < 0 || estimated < held + cited) {
            throw new IllegalArgumentException("no coverage of " + series);
        }
    }

    static Coverage of(Series series, Seen seen) {
        return new Coverage(
                series,
                seen.first(),
                seen.last(),
                seen.held(),
                seen.seen() - seen.held(),
                estimate(seen.last(), seen.seen()));
    }

    /// The "German tank" estimate: of numbers 1 to N, `seen` drawn without order, the largest is m;
    /// m + m / seen - 1 is the unbiased estimate of N with the least variance (Goodman 1952). Never
    /// less than m. A 0 that is seen counts beside them.
    static int estimate(int last, int seen) {
        double estimate = last + (double) last / seen - 1;
        return (int)
                Math.min(
                        Integer.MAX_VALUE - 1,
                        Math.max(Math.max(last, seen), Math.round(estimate)));
    }

    /// Held of sent, 0 to 1.
    public double share() {
        return (double) held / estimated;
    }

    public int missing() {
        return estimated - held;
    }
}
