package org.chancery.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({
        "AUTO,   1, '', xterm, true",
        "AUTO,   2, '', xterm, false", // errors only are on the screen
        "AUTO,  '', '', xterm, false",
        "AUTO,   1, 1,  xterm, false",
        "AUTO,   1, '', dumb,  false",
        "ALWAYS, '', 1, dumb,  true",
        "NEVER,  1, '', xterm, false",
    })
    void colourOnlyWhereItIsOne(
            Colour colour, String screens, String noColour, String term, boolean expected) {
        Terminal terminal =
                terminal(Map.of("CHANCERY_SCREEN", screens, "NO_COLOR", noColour, "TERM", term));
        assertThat(terminal.paint(colour).colour()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"132, 132", "'', 80", "abc, 80", "12, 40", "99999999999, 80"})
    void widthIsSane(String columns, int width) {
        assertThat(terminal(Map.of("COLUMNS", columns)).width()).isEqualTo(width);
    }

    @Test
    void plainPaintAddsNothing() {
        assertThat(Paint.PLAIN.bold("SECRET")).isEqualTo("SECRET");
        assertThat(new Paint(true).bold("SECRET")).isEqualTo("\u001B[1mSECRET\u001B[0m");
    }

    private static Terminal terminal(Map<String, String> environment) {
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8,
                environment);
    }
}
