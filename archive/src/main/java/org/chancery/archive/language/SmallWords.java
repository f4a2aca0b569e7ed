package org.chancery.archive.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;

/// Counts the small words of a text, of which each language has its own: `que`, `nicht`.
final class SmallWords {

    /// Of all words.
    private static final double PLENTY = 0.08;

    private static final int LONGEST = 12;

    private static final List<Language> LANGUAGES = Language.all();

    /// Which of the languages have a word.
    private static final Map<String, int[]> OTHERS = others();

    private final int[] counts = new int[LANGUAGES.size()];
    private final @Nullable String[] firsts = new String[LANGUAGES.size()];
    private final boolean[] areSeveral = new boolean[LANGUAGES.size()];
    private int all;

    private SmallWords() {}

    private static Map<String, int[]> others() {
        Map<String, int[]> others = new HashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            for (String word : LANGUAGES.get(i).words()) {
                others.merge(
                        word,
                        new int[] {i},
                        (one, other) ->
                                IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray());
            }
        }
        return others;
    }

    static SmallWords of(String text) {
        SmallWords counted = new SmallWords();
        char[] one = new char[1];
        char[] folded = new char[4];
        StringBuilder word = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            word.setLength(0);
            int start = at;
            for (; at < text.length() && Character.isLetter(text.charAt(at)); at++) {
                char c = text.charAt(at);
                if (c < 128) {
                    word.append((char) (c | 0x20));
                } else {
                    one[0] = c;
                    word.append(folded, 0, ASCIIFoldingFilter.foldToASCII(one, 0, folded, 0, 1));
                }
            }
            if (at > start) {
                counted.count(word);
            } else {
                at++;
            }
        }
        return counted;
    }

    private void count(StringBuilder letters) {
        all++;
        if (letters.length() > LONGEST) {
            return;
        }
        String word = letters.toString();
        int[] others = OTHERS.get(word);
        for (int i = 0; others != null && i < others.length; i++) {
            int language = others[i];
            counts[language]++;
            if (firsts[language] == null) {
                firsts[language] = word;
            } else {
                areSeveral[language] |= !word.equals(firsts[language]);
            }
        }
    }

    /// Languages of which several are there, and more than so many English ones.
    List<Language> witnessed(int english) {
        List<Language> witnessed = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (areSeveral[i] && counts[i] > english && counts[i] >= all * PLENTY) {
                witnessed.add(LANGUAGES.get(i));
            }
        }
        return witnessed;
    }
}
