package org.chancery.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "09ASTANA1967, 09ASTANA1967",
        "../../etc/passwd, ______etc_passwd",
        "C:\\x, C__x",
        "con, _con",
        "LPT1, _LPT1",
        "LPT, LPT",
        "nul.html, nul_html",
        "-rf, _rf",
        "'OVIP (X, Y)', OVIP__X__Y_",
        "'', _",
        "Ä, _",
    })
    void nameIsSafe(String text, String name) {
        assertThat(new FileNames().next(text)).isEqualTo(name);
    }

    @Test
    void noneIsGivenTwiceOnDisksThatKnowNoCase() {
        FileNames names = new FileNames();
        assertThat(names.next("Tunis")).isEqualTo("Tunis");
        assertThat(names.next("TUNIS")).isEqualTo("TUNIS_2");
        assertThat(names.next("tunis")).isEqualTo("tunis_3");
        assertThat(names.next("Tunis_2")).isEqualTo("Tunis_2_2");
    }

    @Test
    void longOnesAreCut() {
        assertThat(new FileNames().next("A".repeat(5_000))).hasSize(80);
    }
}
