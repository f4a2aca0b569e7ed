package org.chancery.archive.coverage;

import java.util.BitSet;

/// The numbers of a series that are held, and those that are seen at all: held or cited.
final class Seen {

    /// A number larger than this is misread or mistyped: no post has sent so many in a year.
    static final int LARGEST = 2_000_000;

    private final BitSet held = new BitSet();
    private final BitSet seen = new BitSet();

    void hold(int number) {
        if (number <= LARGEST) {
            held.set(number);
            seen.set(number);
        }
    }

    void cite(int number) {
        if (number <= LARGEST) {
            seen.set(number);
        }
    }

    boolean isEmpty() {
        return seen.isEmpty();
    }

    boolean isHeld(int number) {
        return held.get(number);
    }

    boolean isCited(int number) {
        return seen.get(number) && !held.get(number);
    }

    int first() {
        return seen.nextSetBit(0);
    }

    int last() {
        return seen.length() - 1;
    }

    int held() {
        return held.cardinality();
    }

    int seen() {
        return seen.cardinality();
    }

    /// The first from `from` on that is not held.
    int nextMissing(int from) {
        return held.nextClearBit(from);
    }

    /// The first from `from` on that is held, -1 where there is none.
    int nextHeld(int from) {
        return held.nextSetBit(from);
    }

    /// The last up to `to` that is held, -1 where there is none.
    int previousHeld(int to) {
        return held.previousSetBit(to);
    }

    /// The first from `from` on that is cited and not held, -1 where there is none.
    int nextCited(int from) {
        int number = seen.nextSetBit(from);
        while (number >= 0 && held.get(number)) {
            number = seen.nextSetBit(number + 1);
        }
        return number;
    }
}
