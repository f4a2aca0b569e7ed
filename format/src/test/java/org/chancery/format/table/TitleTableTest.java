package org.chancery.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTableTest {

    private final TitleTable titles = Tables.standard().titles();

    @ParameterizedTest
    @CsvSource({
        "AMBASSADOR, true",
        "Minister, true",
        "dcm, true",
        "A, true",
        "éMINISTER, true",
        "ZEBRA, false",
        "1967, false",
        "of, false"
    })
    void saysAtAGlanceWhatBeginsNoTitle(String word, boolean may) {
        assertThat(titles.mayBegin("X " + word + " Y", 2, 2 + word.length())).isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMBASSADOR", "MINISTER", "DCM", "A", "U", "DR", "GENERAL"})
    void neverPassesOverATitle(String word) {
        assertThat(titles.beginningWith(word)).isNotEmpty();
        assertThat(titles.mayBegin(word, 0, word.length())).isTrue();
    }
}
