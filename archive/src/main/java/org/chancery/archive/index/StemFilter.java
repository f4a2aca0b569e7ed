package org.chancery.archive.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes the endings off words. Krovetz's stemmer goes by a dictionary and takes off little:
/// `NEGOTIATIONS` is `negotiation`, and INTERNAL and INTERNATIONAL stay two words, which Porter's
/// takes for one. Plurals that its dictionary has as words of their own (EXERCISES, TALKS) come
/// after it.
final class StemFilter extends TokenFilter {

    /// NEWS is no plural of NEW.
    private static final int SHORTEST_PLURAL = 5;

    private static final CharArrayMap<String> IRREGULAR =
            new CharArrayMap<>(
                    Map.of(
                            "men",
                            "man",
                            "women",
                            "woman",
                            "children",
                            "child",
                            "crise",
                            "crisis",
                            "analyse",
                            "analysis"),
                    false);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    StemFilter(TokenStream words) {
        super(new KStemFilter(words));
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = term.length();
        if (length >= SHORTEST_PLURAL
                && term.charAt(length - 1) == 's'
                && "siu'".indexOf(term.charAt(length - 2)) < 0) {
            term.setLength(length - 1);
        }
        String singular = IRREGULAR.get(term.buffer(), 0, term.length());
        if (singular != null) {
            term.setEmpty().append(singular);
        }
        return true;
    }
}
