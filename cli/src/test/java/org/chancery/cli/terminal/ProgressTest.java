package org.chancery.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void aScreenShowsOneLineWithRateAndTimeLeft() {
        Progress progress = progress("012");
        after(Duration.ofSeconds(10), progress, 1_000, 4_000);
        assertThat(shown()).startsWith("\r").doesNotContain("\n");
        assertThat(shown())
                .contains(
                        "importing  [#######---------------------]  1,000 of 4,000   100/s   30 s left");
        progress.end();
        assertThat(shown()).endsWith(" \r");
    }

    @Test
    void aLogGetsALineEveryFewSeconds() {
        Progress progress = progress("");
        after(Duration.ofSeconds(1), progress, 10, 100);
        assertThat(shown()).isEmpty();
        after(Duration.ofSeconds(5), progress, 60, 100);
        assertThat(shown()).isEqualTo("importing  60 of 100   10/s   4 s left\n");
        progress.end();
        assertThat(shown()).endsWith("left\n");
    }

    @Test
    void anUnknownTotalHasNoBar() {
        Progress progress = progress("2");
        after(Duration.ofSeconds(2), progress, 5_000, 0);
        assertThat(shown().strip()).isEqualTo("importing  5,000   2,500/s");
    }

    @Test
    void aNarrowScreenIsNeverWrapped() {
        Progress progress = new Progress(terminal("2", "40"), "importing", () -> now);
        after(Duration.ofSeconds(10), progress, 1_000_000, 4_000_000);
        assertThat(shown().length()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3 ms",
        "400, 0.4 s",
        "4000, 4 s",
        "33000, 33 s",
        "260000, 4 min 20 s",
        "7500000, 2 h 5 min"
    })
    void durations(long millis, String words) {
        assertThat(Progress.duration(Duration.ofMillis(millis))).isEqualTo(words);
    }

    private void after(Duration time, Progress progress, long done, long total) {
        now += time.toNanos();
        progress.at(done, total);
    }

    private Progress progress(String screens) {
        return new Progress(terminal(screens, "100"), "importing", () -> now);
    }

    private Terminal terminal(String screens, String columns) {
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                StandardCharsets.UTF_8,
                Map.of("CHANCERY_SCREEN", screens, "COLUMNS", columns));
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
