package org.chancery.archive.reference;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Numbers keys from 0 in the order in which they come: a million of them in some 30 bytes each,
/// where a map of strings takes a hundred and more.
final class KeyTable {

    private static final int NONE = -1;

    private byte[] bytes = new byte[1 << 14];

    /// Where each key begins, and where the last one ends.
    private int[] starts = new int[1 << 10];

    private int[] slots = emptySlots(1 << 11);
    private int size;

    int size() {
        return size;
    }

    /// The number of a key, given now where it has none.
    int number(String key) {
        byte[] asked = key.getBytes(StandardCharsets.UTF_8);
        int slot = slot(asked, hash(asked, 0, asked.length));
        if (slots[slot] != NONE) {
            return slots[slot];
        }
        int end = starts[size];
        if (end + asked.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + asked.length));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        System.arraycopy(asked, 0, bytes, end, asked.length);
        starts[size + 1] = end + asked.length;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    String key(int number) {
        return new String(
                bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    private int slot(byte[] asked, int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != NONE && !isAt(slots[slot], asked)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(int number, byte[] asked) {
        return Arrays.equals(bytes, starts[number], starts[number + 1], asked, 0, asked.length);
    }

    private void grow() {
        slots = emptySlots(slots.length * 2);
        for (int number = 0; number < size; number++) {
            int slot = hash(bytes, starts[number], starts[number + 1]) & slots.length - 1;
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
        }
    }

    private static int[] emptySlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        // Serials differ in their last digits: spread them over the table.
        hash *= 0x9E37_79B9;
        return hash ^ hash >>> 15;
    }
}
