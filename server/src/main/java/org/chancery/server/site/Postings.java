package org.chancery.server.site;

import java.util.Arrays;

/// The telegrams that have a word, in order, with how much the word is theirs and where it stands.
final class Postings {

    private int[] numbers = new int[4];
    private int length;
    private int size;

    /// Of a telegram what each [Taker] is given.
    @FunctionalInterface
    interface Taker<X extends Exception> {
        void take(int telegram, int weight, int[] places) throws X;
    }

    /// @param places of the word among all of the telegram's, in order
    void add(int telegram, int weight, int[] places) {
        int needed = length + 3 + places.length;
        if (needed > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(needed, numbers.length * 2));
        }
        numbers[length] = telegram;
        numbers[length + 1] = weight;
        numbers[length + 2] = places.length;
        System.arraycopy(places, 0, numbers, length + 3, places.length);
        length = needed;
        size++;
    }

    int size() {
        return size;
    }

    <X extends Exception> void each(Taker<X> taker) throws X {
        for (int at = 0; at < length; at += 3 + numbers[at + 2]) {
            taker.take(
                    numbers[at],
                    numbers[at + 1],
                    Arrays.copyOfRange(numbers, at + 3, at + 3 + numbers[at + 2]));
        }
    }
}
