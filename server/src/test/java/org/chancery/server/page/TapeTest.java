package org.chancery.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TapeTest {

    /// Holes a letter, as tables of the International Telegraph Alphabet No. 2 have them.
    @ParameterizedTest
    @CsvSource({"E, 1", "T, 1", "A, 2", "C, 3", "H, 2", "Y, 3", "V, 4", "CHANCERY, 18"})
    void punches(String text, int holes) {
        assertThat(Tape.of(text).code().chars().filter(c -> c == 'M').count()).isEqualTo(holes);
    }

    @Test
    void shiftsToFiguresAndBack() {
        // FIGS (4 holes), 9 (2), LTRS (5), A (2)
        assertThat(Tape.of("9A").code().chars().filter(c -> c == 'M').count()).isEqualTo(13);
        assertThat(Tape.of("9A").width()).isEqualTo(40);
    }

    @Test
    void leavesBlankTapeBehind() {
        assertThat(Tape.of("E", 5).width()).isEqualTo(50);
        assertThat(Tape.of("E", 5).feed().chars().filter(c -> c == 'M').count()).isEqualTo(5);
    }
}
