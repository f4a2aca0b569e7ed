package org.chancery.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "prase, parse",
        "serach, search",
        "lnt, lint",
        "shwo, show",
        "imprt, import",
        "xyz, none",
        "telegrams, none",
        "x, none"
    })
    void slipsOfTheFingers(String typed, String meant) {
        assertThat(
                        Nearest.to(
                                        typed,
                                        List.of(
                                                "parse", "lint", "show", "import", "search",
                                                "serve"))
                                .orElse("none"))
                .isEqualTo(meant);
    }
}
