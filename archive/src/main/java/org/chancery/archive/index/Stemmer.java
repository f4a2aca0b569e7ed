package org.chancery.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes the ending off one word, as [StemFilter] does in texts. Not thread-safe.
final class Stemmer {

    /// What the dictionary calls by another name: SIAMESE is of Thailand.
    private static final Map<String, String> OTHER_BEGINNINGS =
            Map.of(
                    "burma", "bm",
                    "cambodia", "ck",
                    "dutch", "dh",
                    "philippine", "pf",
                    "thailand", "ts");

    private final OneWord word = new OneWord();
    private final StemFilter filter = new StemFilter(word);

    /// @param exact as [WordSplitter] gives it
    String stem(String exact) {
        word.set(exact);
        try {
            filter.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is read here", e);
        }
        return word.term.toString();
    }

    /// The letters that words of a stem begin with.
    static String beginnings(String stem) {
        return stem.isEmpty() ? "" : OTHER_BEGINNINGS.getOrDefault(stem, stem.substring(0, 1));
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        void set(String text) {
            term.setEmpty().append(text);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
