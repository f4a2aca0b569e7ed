package org.chancery.format.source;

import java.util.Arrays;

/// Where the characters of a text stand in its bytes, for texts in which not every character has
/// one byte. Characters are added in their order.
final class ByteMap {

    private final boolean isUtf8;

    /// Behind all characters so far.
    private int charEnd;

    private int byteEnd;

    /// Behind each character that has other than one byte: its end in characters and in bytes.
    private int[] charEnds = new int[16];

    private int[] byteEnds = new int[16];
    private int size;

    /// @param mark bytes before the first character
    /// @param isUtf8 else a byte each
    ByteMap(int mark, boolean isUtf8) {
        this.byteEnd = mark;
        this.isUtf8 = isUtf8;
    }

    void add(char c) {
        add(1, isUtf8 ? width(c) : 1);
    }

    /// A character that is written with several: a reference of a page.
    ///
    /// @param length 2 for a pair; its bytes count at the first half, and the second begins and
    ///   ends where the character ends
    void add(int length, int width) {
        byteEnd += width;
        charEnd++;
        if (width != 1 || length != 1) {
            note();
        }
        if (length == 2) {
            charEnd++;
            note();
        }
    }

    private void note() {
        if (size == charEnds.length) {
            charEnds = Arrays.copyOf(charEnds, 2 * size);
            byteEnds = Arrays.copyOf(byteEnds, 2 * size);
        }
        charEnds[size] = charEnd;
        byteEnds[size++] = byteEnd;
    }

    /// How many bytes a character has in UTF-8; a pair all of them at its first half.
    private static int width(char c) {
        if (c < 0x80) {
            return 1;
        }
        return Character.isHighSurrogate(c)
                ? 4
                : Character.isLowSurrogate(c) ? 0 : c < 0x800 ? 2 : 3;
    }

    /// The byte at which a character begins.
    ///
    /// @param mark bytes before the first character
    int byteAt(int offset, int mark) {
        int found = size == 0 ? -1 : Arrays.binarySearch(charEnds, 0, size, offset);
        int before = found >= 0 ? found : -found - 2;
        return before < 0 ? mark + offset : byteEnds[before] + offset - charEnds[before];
    }

    /// The character that begins at a byte.
    ///
    /// @param mark bytes before the first character
    int charAt(int offset, int mark) {
        int found = size == 0 ? -1 : Arrays.binarySearch(byteEnds, 0, size, offset);
        int before = found >= 0 ? found : -found - 2;
        while (before >= 0 && before + 1 < size && byteEnds[before + 1] == byteEnds[before]) {
            before++; // the second half of a pair
        }
        return before < 0 ? offset - mark : charEnds[before] + offset - byteEnds[before];
    }
}
