package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands that need no archive load nothing of one: this is half of why `chancery parse FILE`
/// answers in under half a second.
class StartUpTest {

    private static final List<String> HEAVY =
            List.of(
                    "org.apache.lucene.",
                    "org.sqlite.",
                    "org.eclipse.jetty.",
                    "io.javalin.",
                    "org.chancery.archive.",
                    "org.chancery.server.");

    @ParameterizedTest
    @ValueSource(strings = {"parse", "lint", "show"})
    void filesAreReadWithoutTheArchive(String command) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:stdout",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.chancery.cli.Main",
                                command,
                                Cli.sample().toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(said.substring(Math.max(0, said.length() - 500)))
                .isLessThan(2);
        assertThat(
                        said.lines()
                                .filter(line -> line.contains(" source: "))
                                .filter(line -> HEAVY.stream().anyMatch(line::contains)))
                .isEmpty();
    }
}
