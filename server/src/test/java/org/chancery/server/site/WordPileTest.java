package org.chancery.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPileTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void givesWordsInOrderHoweverLittleMemoryHolds(int most) throws IOException {
        WordPile pile = new WordPile(folder, most);
        pile.add("tunis", 0, 7, new int[] {3, 9});
        pile.add("athens", 0, 1, new int[] {1});
        pile.add("tunis", 1, 2, new int[] {1});
        pile.add("zurich", 2, 3, new int[] {1});
        pile.add("tunis", 2, 99, new int[] {1});
        List<String> out = new ArrayList<>();
        pile.drain((word, postings) -> {
            StringBuilder line = new StringBuilder(word);
            postings.each((telegram, weight, places) ->
                    line.append(" %d:%d%s".formatted(telegram, weight, Arrays.toString(places))));
            out.add(line.toString());
        });
        assertThat(out)
                .containsExactly(
                        "athens 0:1[1]", "tunis 0:7[3, 9] 1:2[1] 2:99[1]", "zurich 2:3[1]");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ASTANA'S, astana|s",
        "'U.S. 1,200', u|s|1|200",
        "Ångström ﬁsh, angstrom|fish",
        "北京, 北京",
        "'<script>', script",
        "' -- ', ''",
    })
    void wordsAreSmallLettersAndDigits(String text, String expected) {
        List<String> words = new ArrayList<>();
        Words.each(text, words::add);
        assertThat(String.join("|", words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"tunis, tu", "a, a", "1st, 1s", "北京, -5317-4eac", "zü, z-fc"})
    void shardIsNamedByTwoLetters(String word, String name) {
        assertThat(Shards.name(word)).isEqualTo(name);
    }

    @Test
    void literalsEndNothing() {
        assertThat(
                        Script.literal("</script>\u2028\u2029\"\\\n\0\uD800", new StringBuilder())
                                .toString())
                .isEqualTo("\"\\u003c/script\\u003e\\u2028\\u2029\\\"\\\\\\n\\u0000\\ud800\"");
    }
}
