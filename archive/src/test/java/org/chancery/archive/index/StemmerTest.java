package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {

    private final Stemmer stemmer = new Stemmer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "negotiation negotiations",
                "treaty treaties",
                "exercise exercises exercised",
                "talk talks talking",
                "official officials",
                "policy policies",
                "crisis crises",
                "woman women",
                "political politics",
                "ministry ministries",
                "report reported reporting reports",
                "election elections",
                "secure secured",
                "ship ships shipped",
                "philippine philippines",
                "analysis analyses"
            })
    void takesFormsOfAWordForOne(String forms) {
        assertThat(forms.split(" "))
                .extracting(stemmer::stem)
                .containsOnly(stemmer.stem(forms.split(" ")[0]));
    }

    /// Only words with such a letter are looked at where they are marked.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "negotiations",
                "men",
                "women",
                "children",
                "crises",
                "analyses",
                "siamese",
                "siam",
                "kampuchean",
                "myanmar",
                "filipino",
                "holland",
                "british",
                "dying",
                "1967"
            })
    void knowsTheLettersThatFormsBeginWith(String word) {
        assertThat(Stemmer.beginnings(stemmer.stem(word))).contains(word.substring(0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "internal international",
                "university universe",
                "news new",
                "policy police",
                "minister ministry",
                "general generation",
                "organ organization",
                "tunis tunisia",
                "security secure",
                "us use",
                "congress congo",
                "1967 196",
                "09astana1967 astana"
            })
    void keepsWordsApart(String words) {
        assertThat(words.split(" ")).extracting(stemmer::stem).doesNotHaveDuplicates();
    }
}
