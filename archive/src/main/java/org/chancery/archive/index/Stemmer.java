package org.chancery.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes the ending off one word, as [StemFilter] does in texts. Not thread-safe.
final class Stemmer {

    /// Words that begin otherwise than what the dictionary takes them for: SIAMESE is of Thailand.
    private static final List<String> STRANGERS =
            List.of(
                    "afghan",
                    "azeri",
                    "danish",
                    "dying",
                    "filipino",
                    "finnish",
                    "french",
                    "holland",
                    "irish",
                    "kampuchean",
                    "lying",
                    "men",
                    "myanmar",
                    "rumania",
                    "scottish",
                    "siam",
                    "swiss",
                    "thai",
                    "tying",
                    "uzbek",
                    "vying");

    /// By their stem.
    private static final Map<String, List<String>> STRANGERS_OF =
            STRANGERS.stream().collect(Collectors.groupingBy(new Stemmer()::stem));

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

    /// The letters that every word of a stem begins with in one of these ways: an ending takes no
    /// more than three letters of a long stem with it (`capability`, `capable`), and fewer of a
    /// short one.
    static List<String> beginnings(String stem) {
        List<String> beginnings = new ArrayList<>(STRANGERS_OF.getOrDefault(stem, List.of()));
        beginnings.add(stem.substring(0, kept(stem.length())));
        return beginnings;
    }

    private static int kept(int letters) {
        return switch (letters) {
            case 0, 1, 2 -> letters;
            case 3 -> 2;
            case 4, 5 -> 3;
            default -> letters - 3;
        };
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
