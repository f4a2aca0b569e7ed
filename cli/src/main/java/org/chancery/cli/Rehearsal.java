package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.QuietLogging;
import org.chancery.cli.terminal.Terminal;
import org.chancery.server.Server;
import org.chancery.server.ServerOptions;
import org.chancery.server.event.Progress;

/// What the launcher has Java watch after a build, so that later runs start with classes loaded and
/// linked (JEP 514).
///
/// It does in a folder of its own what people do first. Which run it watches is told by the first
/// argument: `files` or `archive`.
final class Rehearsal {

    private static final String TELEGRAM = "09ASTANA1967";

    private final Path samples;

    private Rehearsal(Path samples) {
        this.samples = samples;
    }

    /// Fails loudly: a rehearsal that stops early is not kept.
    public static void main(String[] args) throws IOException {
        QuietLogging.ask();
        Rehearsal rehearsal = new Rehearsal(Path.of(args[1]));
        switch (args[0]) {
            case "files" -> rehearsal.files();
            case "archive" -> rehearsal.archive();
            default -> throw new IllegalArgumentException("no rehearsal: " + args[0]);
        }
    }

    private void files() {
        String telegram = samples.resolve(TELEGRAM + ".txt").toString();
        run("--help");
        run("parse", telegram);
        run("parse", "--json", telegram);
        run("show", telegram);
        run("lint", telegram);
    }

    private void archive() throws IOException {
        Path folder = Files.createTempDirectory("chancery-rehearsal");
        try {
            String archive = folder.resolve("archive").toString();
            run("import", "--archive", archive, samples.toString());
            run("search", "--archive", archive, "from:astana \"rapid reaction\"");
            run("show", "--archive", archive, TELEGRAM);
            serve(folder.resolve("archive"));
        } finally {
            delete(folder);
        }
    }

    private static void serve(Path directory) throws IOException {
        try (Archive archive = Archive.open(directory);
                Server server =
                        Server.start(ServerOptions.local(0), archive, () -> Progress.NONE)) {
            for (String page : List.of("", "search?q=security", "telegrams/" + TELEGRAM)) {
                try (InputStream answer =
                        URI.create(server.address() + page).toURL().openStream()) {
                    answer.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private static void run(String... command) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Terminal terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        nowhere,
                        nowhere,
                        StandardCharsets.UTF_8,
                        Map.of());
        int code = Main.run(terminal, command);
        if (code != ExitCode.FINE && code != ExitCode.FINDINGS) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inner = Files.walk(folder)) {
            for (Path path : inner.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
