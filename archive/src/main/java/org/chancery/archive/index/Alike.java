package org.chancery.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// From a telegram to those that speak of the same things: by the words that are frequent in it and
/// rare elsewhere (Salton's weights), of which a fifth must be there, in any form.
///
/// Only words of paragraphs that the reader may see are taken, and weighed by what the reader may
/// see.
final class Alike {

    /// Words that a telegram is known by.
    private static final int MOST_WORDS = 25;

    /// Words that are weighed, the frequent ones first: each is looked up in the index.
    private static final int MOST_WEIGHED = 300;

    private static final int MOST_TEXT = 100_000;
    private static final int SHORTEST = 4;

    /// A word in more telegrams than one of so many says little of any.
    private static final double COMMON = 0.1;

    private static final int SHARE = 5;

    private final int ranks;
    private final View view;
    private final TextClauses text;

    private record Weighed(String word, double weight) {}

    private Alike(int ranks, View view, TextClauses text) {
        this.ranks = ranks;
        this.view = view;
        this.text = text;
    }

    static Query to(String number, int ranks, View view, TextClauses text) {
        try {
            return new Alike(ranks, view, text).to(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query to(String number) throws IOException {
        Query itself = new TermQuery(new Term(Fields.NUMBER, Keys.number(number)));
        List<Weighed> words = weighed(frequencies(itself));
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        for (Weighed word : words) {
            alike.add(
                    new BoostQuery(
                            text.word(List.of(word.word), TextClauses.Scope.TEXT),
                            (float) word.weight),
                    Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(
                        alike.setMinimumNumberShouldMatch((words.size() + SHARE - 1) / SHARE)
                                .build(),
                        Occur.MUST)
                .add(itself, Occur.MUST_NOT)
                .build();
    }

    /// How often each word stands in the best copy of the telegram.
    private Map<String, Integer> frequencies(Query itself) throws IOException {
        Query visible =
                new BooleanQuery.Builder()
                        .add(itself, Occur.FILTER)
                        .add(view.mayRead(), Occur.FILTER)
                        .build();
        StoredFields stored = view.storedFields();
        Map<String, Integer> frequencies = new HashMap<>();
        for (ScoreDoc doc : view.search(visible, 1).scoreDocs) {
            int read = 0;
            for (String paragraph :
                    stored.document(doc.doc, Set.of(Fields.PARAGRAPH))
                            .getValues(Fields.PARAGRAPH)) {
                boolean isVisible = Character.digit(paragraph.charAt(0), 10) < ranks;
                if (isVisible && read < MOST_TEXT) {
                    read += paragraph.length();
                    WordSplitter.words(paragraph.substring(1))
                            .forEach(word -> frequencies.merge(word, 1, Integer::sum));
                }
            }
        }
        return frequencies;
    }

    private List<Weighed> weighed(Map<String, Integer> frequencies) throws IOException {
        List<Map.Entry<String, Integer>> frequent =
                frequencies.entrySet().stream()
                        .filter(word -> isWord(word.getKey()))
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_WEIGHED)
                        .toList();
        long all = Math.max(1, view.count(view.mayRead()));
        List<Weighed> words = new ArrayList<>();
        for (Map.Entry<String, Integer> word : frequent) {
            long documents = documents(word.getKey());
            if (documents > 1 && (documents <= all * COMMON || documents < SHORTEST)) {
                words.add(
                        new Weighed(
                                word.getKey(),
                                (1 + Math.log(word.getValue()))
                                        * Math.log(1 + (double) all / documents)));
            }
        }
        return words.stream()
                .sorted(
                        Comparator.comparingDouble(Weighed::weight)
                                .reversed()
                                .thenComparing(Weighed::word))
                .limit(MOST_WORDS)
                .toList();
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit);
    }

    private long documents(String word) throws IOException {
        long documents = 0;
        for (int rank = 0; rank < ranks; rank++) {
            documents += view.documents(new Term(Fields.text(rank), word));
        }
        return documents;
    }
}
