package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.cli.terminal.Terminal;

/// Runs a command line inside the test, as the shell would: arguments and standard input in; exit
/// code and both streams out.
public final class Cli {

    /// What came of a run.
    public record Run(int code, String out, String err, byte[] bytes) {}

    private final Map<String, String> environment = new HashMap<>();
    private byte[] input = new byte[0];
    private OutputStream out = new ByteArrayOutputStream();

    /// A run without a screen, as in a script.
    public static Run run(Object... args) {
        return new Cli().with(args);
    }

    /// The real telegram that every module is tried on.
    public static Path sample() {
        return samples().resolve("09ASTANA1967.txt");
    }

    public static Path samples() {
        return Path.of("..", "samples");
    }

    /// All three streams are a screen of that width.
    public Cli screen(int columns) {
        return environment("CHANCERY_SCREEN", "012")
                .environment("COLUMNS", Integer.toString(columns));
    }

    public Cli environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Cli input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /// Something else than memory at the end of standard output.
    public Cli out(OutputStream stream) {
        out = stream;
        return this;
    }

    public Run with(Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input),
                        out,
                        err,
                        StandardCharsets.UTF_8,
                        environment);
        List<String> words = Arrays.stream(args).map(Object::toString).toList();
        int code = Main.run(terminal, words.toArray(String[]::new));
        byte[] bytes =
                out instanceof ByteArrayOutputStream memory ? memory.toByteArray() : new byte[0];
        return new Run(
                code,
                new String(bytes, StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                bytes);
    }
}
