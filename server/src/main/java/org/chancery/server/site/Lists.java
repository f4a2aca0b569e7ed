package org.chancery.server.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which telegrams stand in which lists: of a post, a tag, a year, a month.
final class Lists {

    /// In what way telegrams fall apart.
    enum Kind {
        POST("post", "Post"),
        TAG("tag", "Tag"),
        YEAR("year", "Year"),
        MONTH("month", "Month");

        private final String word;
        private final String title;

        Kind(String word, String title) {
            this.word = word;
            this.title = title;
        }

        String word() {
            return word;
        }

        String title() {
            return title;
        }
    }

    /// One list: the numbers of its telegrams, in order.
    static final class Entries {

        private final String value;
        private final String file;
        private int[] numbers = new int[4];
        private int size;

        private Entries(String value, String file) {
            this.value = value;
            this.file = file;
        }

        String value() {
            return value;
        }

        /// Of its first page, without the ending.
        String file() {
            return file;
        }

        int size() {
            return size;
        }

        int number(int i) {
            return numbers[i];
        }

        private void add(int number) {
            if (size > 0 && numbers[size - 1] == number) {
                return; // a tag that stands twice in one telegram
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }

    private final FileNames names = new FileNames();
    private final Map<Kind, Map<String, Entries>> lists = new TreeMap<>();

    /// Telegrams come in the order of their numbers.
    void add(Kind kind, String value, int number) {
        of(kind, value).add(number);
    }

    /// The list of a value, made if there is none: a page may lead to it before its telegrams came.
    Entries of(Kind kind, String value) {
        return lists.computeIfAbsent(kind, _ -> new TreeMap<>())
                .computeIfAbsent(
                        value, _ -> new Entries(value, names.next(kind.word() + "-" + value)));
    }

    /// By the size of the list, the largest first.
    List<Entries> largest(Kind kind) {
        List<Entries> all = new ArrayList<>(of(kind));
        all.sort(Comparator.comparingInt(Entries::size).reversed());
        return all;
    }

    /// In the order of the alphabet, or of time.
    List<Entries> of(Kind kind) {
        return lists.containsKey(kind) ? List.copyOf(lists.get(kind).values()) : List.of();
    }
}
