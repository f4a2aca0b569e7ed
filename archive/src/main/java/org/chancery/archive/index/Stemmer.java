package org.chancery.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes the ending off one word, as [StemFilter] does in texts. Not thread-safe.
final class Stemmer {

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
