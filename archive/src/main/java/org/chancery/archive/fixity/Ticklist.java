package org.chancery.archive.fixity;

import java.util.Arrays;
import java.util.BitSet;

/// SHA-256 hashes by their first 64 bits, eight bytes each and a tick: millions fit in little
/// memory.
final class Ticklist {

    private long[] heads = new long[1024];
    private int size;
    private BitSet ticked = new BitSet();

    void add(String sha256) {
        if (size == heads.length) {
            heads = Arrays.copyOf(heads, size * 2);
        }
        heads[size++] = head(sha256);
    }

    /// Once, between the last [#add] and the first [#tick].
    void sort() {
        Arrays.sort(heads, 0, size);
        ticked = new BitSet(size);
    }

    /// Says whether it is there; from now on it is not among those that nobody asked for.
    boolean tick(String sha256) {
        int at = Arrays.binarySearch(heads, 0, size, head(sha256));
        if (at >= 0) {
            ticked.set(at);
        }
        return at >= 0;
    }

    int unticked() {
        return size - ticked.cardinality();
    }

    /// Of what is no hash, as a damaged index may give, the head that no hash will ever have.
    private static long head(String sha256) {
        long head = 0;
        for (int at = 0; at < 16; at++) {
            int digit = at < sha256.length() ? Character.digit(sha256.charAt(at), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            head = head << 4 | digit;
        }
        return head;
    }
}
