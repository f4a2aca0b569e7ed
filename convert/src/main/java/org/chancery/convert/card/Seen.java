package org.chancery.convert.card;

import java.util.BitSet;

/// Whether a name was there before, for any number of names in at most 8 MB. Never says no of one
/// that was; says yes, rarely, of one that was not: among a million, of one in a hundred.
public final class Seen {

    private static final int MASK = (1 << 26) - 1;

    private final BitSet seen = new BitSet();

    /// Takes note of it.
    public boolean before(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        int place = (hash ^ hash >>> 15) & MASK;
        boolean before = seen.get(place);
        seen.set(place);
        return before;
    }
}
