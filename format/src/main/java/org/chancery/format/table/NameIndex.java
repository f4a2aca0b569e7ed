package org.chancery.format.table;

import java.text.Normalizer;
import java.util.Arrays;

/// Names by their letters and figures alone, whatever stands between them: `TEL AVIV` is `TELAVIV`
/// is `Tel-Aviv`. Looked up where they stand in a text, without copying any of it.
final class NameIndex {

    static final int NONE = -1;

    private String[] names;
    private int[] hashes;
    private int[] values;
    private int size;

    NameIndex(int expected) {
        int slots = Integer.highestOneBit(Math.max(16, expected)) * 4;
        names = new String[slots];
        hashes = new int[slots];
        values = new int[slots];
        Arrays.fill(values, NONE);
    }

    /// Adds a name.
    ///
    /// @param value what it stands for, 0 and up
    /// @return false, and nothing is changed, where a name of the same letters is there already
    boolean add(String name, int value) {
        if (size * 2 > values.length) {
            grow();
        }
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = hash(hash, letter(name.charAt(i)));
        }
        if (hash == 0 || find(name, 0, name.length(), hash) != NONE) {
            return false;
        }
        put(name, hash, value);
        return true;
    }

    /// What the name that stands between two places stands for, [#NONE] where it is none.
    ///
    /// @param hash of its letters, each added by [#hash(int, char)], from 0
    int find(String text, int from, int to, int hash) {
        int slot = slot(hash);
        while (values[slot] != NONE) {
            if (hashes[slot] == hash && isSame(text, from, to, names[slot])) {
                return values[slot];
            }
            slot = slot + 1 & values.length - 1;
        }
        return NONE;
    }

    /// Adds a character to a hash; one that does not count changes nothing.
    static int hash(int hash, char letter) {
        return letter == 0 ? hash : 31 * hash + letter;
    }

    /// The letter as names count it, 0 for what does not count; `Bogotá` is `BOGOTA`.
    static char letter(char c) {
        if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
            return c;
        }
        if (c >= 'a' && c <= 'z') {
            return (char) (c - 'a' + 'A');
        }
        return c > 127 && Character.isLetterOrDigit(c) ? plain(c) : 0;
    }

    private static char plain(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.toUpperCase(parts.charAt(0));
    }

    private static boolean isSame(String text, int from, int to, String name) {
        int at = 0;
        for (int i = from; i < to; i++) {
            char c = letter(text.charAt(i));
            if (c == 0) {
                continue;
            }
            while (at < name.length() && letter(name.charAt(at)) == 0) {
                at++;
            }
            if (at == name.length() || letter(name.charAt(at++)) != c) {
                return false;
            }
        }
        while (at < name.length() && letter(name.charAt(at)) == 0) {
            at++;
        }
        return at == name.length();
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & values.length - 1;
    }

    private void put(String name, int hash, int value) {
        int slot = slot(hash);
        while (values[slot] != NONE) {
            slot = slot + 1 & values.length - 1;
        }
        names[slot] = name;
        hashes[slot] = hash;
        values[slot] = value;
        size++;
    }

    private void grow() {
        NameIndex larger = new NameIndex(values.length);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != NONE) {
                larger.put(names[i], hashes[i], values[i]);
            }
        }
        names = larger.names;
        hashes = larger.hashes;
        values = larger.values;
    }
}
