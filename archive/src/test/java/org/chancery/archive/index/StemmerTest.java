package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    /// Only words that begin so are looked at, in an index and in a text.
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
                "filipinos",
                "holland",
                "british",
                "frenchmen",
                "dying",
                "capability",
                "nobility",
                "useless",
                "gone",
                "us",
                "a",
                "",
                "1967"
            })
    void knowsHowFormsBegin(String word) {
        assertThat(Stemmer.beginnings(stemmer.stem(word))).anyMatch(word::startsWith);
    }

    /// The proof: every word of the stemmer's own dictionaries, and what grammar makes of each.
    @Test
    void everyFormOfEveryWordOfTheDictionaryBeginsSo() throws ReflectiveOperationException {
        List<String> others =
                dictionary().stream()
                        .flatMap(word -> inflected(word).stream())
                        .filter(form ->
                                Stemmer.beginnings(stemmer.stem(form)).stream()
                                        .noneMatch(form::startsWith))
                        .toList();
        assertThat(others).isEmpty();
    }

    private static Set<String> dictionary() throws ReflectiveOperationException {
        Set<String> words = new TreeSet<>();
        for (int part = 1; part <= 8; part++) {
            words.addAll(List.of((String[]) held("KStemData" + part, "data")));
        }
        for (String list : List.of("exceptionWords", "supplementDict", "properNouns")) {
            words.addAll(List.of((String[]) held("KStemmer", list)));
        }
        for (String list : List.of("directConflations", "countryNationality")) {
            Stream.of((String[][]) held("KStemmer", list)).forEach(pair -> words.add(pair[0]));
            Stream.of((String[][]) held("KStemmer", list)).forEach(pair -> words.add(pair[1]));
        }
        assertThat(words).hasSizeGreaterThan(28_000);
        return words;
    }

    private static Object held(String type, String field) throws ReflectiveOperationException {
        java.lang.reflect.Field held =
                Class.forName("org.apache.lucene.analysis.en." + type).getDeclaredField(field);
        held.setAccessible(true);
        return held.get(null);
    }

    private static List<String> inflected(String word) {
        List<String> forms = new ArrayList<>();
        for (String ending :
                List.of(
                        "", "s", "es", "ed", "d", "ing", "ings", "er", "ers", "est", "ly", "ness",
                        "ment", "ments", "al", "ally", "ful", "ation", "ations", "able", "ability",
                        "ive", "ism", "ize", "ized", "ization", "ic", "ical", "ian", "ians",
                        "ish")) {
            if (!ending.equals("s") || !word.endsWith("s")) {
                forms.add(word + ending);
            }
        }
        String shorter = word.substring(0, word.length() - 1);
        if (word.endsWith("y")) {
            for (String ending :
                    List.of("ies", "ied", "ier", "iest", "iness", "ily", "ication", "ical")) {
                forms.add(shorter + ending);
            }
        }
        if (word.endsWith("e")) {
            for (String ending :
                    List.of(
                            "ing", "ings", "able", "ability", "ation", "ations", "ion", "ions",
                            "or", "ors", "al", "ally", "ive", "ity", "ities", "ism", "ize")) {
                forms.add(shorter + ending);
            }
        }
        if (word.endsWith("ble")) {
            String stem = word.substring(0, word.length() - 3);
            forms.addAll(List.of(stem + "bility", stem + "bilities", stem + "bly"));
        }
        if (word.endsWith("t")) {
            forms.addAll(List.of(shorter + "ce", shorter + "cy", shorter + "cies"));
        }
        String doubled = word + word.charAt(word.length() - 1);
        forms.addAll(List.of(doubled + "ed", doubled + "ing", doubled + "er", doubled + "est"));
        return forms;
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
