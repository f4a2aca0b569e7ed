package org.chancery.server.site;

import java.util.Arrays;

/// The telegrams that have a word, in order, with how much the word is theirs.
final class Postings {

    private int[] pairs = new int[4];
    private int length;

    void add(int telegram, int weight) {
        if (length == pairs.length) {
            pairs = Arrays.copyOf(pairs, length * 2);
        }
        pairs[length] = telegram;
        pairs[length + 1] = weight;
        length += 2;
    }

    int size() {
        return length / 2;
    }

    int telegram(int i) {
        return pairs[2 * i];
    }

    int weight(int i) {
        return pairs[2 * i + 1];
    }
}
