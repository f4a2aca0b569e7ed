package org.chancery.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Failure;
import org.chancery.archive.IngestReport;
import org.chancery.archive.Reader;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Faults;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Interruption;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.cli.view.Tally;
import org.chancery.server.Server;
import org.chancery.server.ServerOptions;
import org.chancery.server.event.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery serve`: the archive in a browser, and whatever is given brought into it meanwhile.
@Command(
        name = "serve",
        header = "Open an archive in your browser, and put telegrams into it first.",
        description = {
            "",
            "The page opens at once with what the archive has; what the PATHs add appears as it is read. Run again, it finds"
                    + " everything there. It runs until you press Ctrl-C.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery serve samples                 archive a folder and read it",
            "  chancery serve                         what your archive has",
            "  chancery serve --open --port 8421      beside another; opens the browser",
            "  CHANCERY_PASSWORD=... chancery serve --bind 0.0.0.0   for other machines",
        })
final class ServeCommand implements Callable<Integer> {

    private static final int SHOWN_FAILURES = 100;

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files, folders, quoted patterns to put into the archive first.")
    List<String> paths = List.of();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where to listen; 0 for any free port. Default: 8420.")
    int port = ServerOptions.DEFAULT_PORT;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description =
                    "Whom to listen to. Default: this machine only. For others a password is needed, in CHANCERY_PASSWORD or --password-file.")
    String bind = ServerOptions.LOOPBACK;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file whose first line is the password asked of readers.")
    @Nullable Path passwordFile;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description =
                    "A further name under which browsers may call, such as archive.example.org.")
    Set<String> allowedHosts = Set.of();

    @Option(names = "--open", description = "Open the browser.")
    boolean open;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    /// Written by the import, read by the server's threads.
    private volatile Progress progress = Progress.NONE;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        ServerOptions wanted = serverOptions();
        Path directory = archive.directory(terminal);
        Importing importing = Importing.of(terminal, paths, Importing.Settings.standard());
        try (Interruption interruption = Interruption.awaited();
                Archive opened = ArchiveDoor.forWriting(directory, "serve");
                Server server = Server.start(wanted, opened, () -> progress)) {
            TablesOption.tell(opened.tables().diagnostics(), terminal);
            say(opened, directory, server.address());
            if (open) {
                browse(server.address());
            }
            if (!paths.isEmpty()) {
                bringIn(importing, opened, directory, interruption);
            }
            interruption.await();
            return ExitCode.FINE;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return ExitCode.FINE;
        }
    }

    private void say(Archive opened, Path directory, String address) throws IOException {
        Output out = terminal.out();
        out.line(
                "Chancery is open at "
                        + terminal.paint(options.colour).text(Style.BOLD_CYAN, address)
                        + "  (Ctrl-C ends it)");
        long size = opened.size(Reader.everything());
        out.line(
                        "The archive in \""
                                + directory
                                + "\" has "
                                + Tally.counted(size, "telegram")
                                + (paths.isEmpty() ? "." : "; more are being read."))
                .flush();
    }

    /// An import that fails as a whole (the disk is full) is told, and the archive stays open for
    /// reading.
    private void bringIn(
            Importing importing, Archive opened, Path directory, Interruption interruption)
            throws IOException {
        try {
            IngestReport report = importing.run(opened, interruption, this::note);
            List<String> failures =
                    report.failures().stream().map(Failure::reason).limit(SHOWN_FAILURES).toList();
            progress =
                    new Progress(
                            false,
                            report.read(),
                            report.read(),
                            report.added(),
                            report.known(),
                            failures,
                            report.failures().size(),
                            null,
                            null);
            importing.tell(report, opened, directory, interruption);
        } catch (IOException e) {
            Progress last = progress;
            String why = Faults.words(e);
            progress =
                    new Progress(
                            false,
                            last.read(),
                            last.expected(),
                            last.added(),
                            last.known(),
                            last.failures(),
                            last.failed(),
                            last.current(),
                            why);
            terminal.err().line("chancery serve: the import stopped: " + Visible.line(why)).flush();
        }
    }

    private void note(long done, long total, String name) {
        progress = new Progress(true, done, total, 0, 0, List.of(), 0, name, null);
    }

    private ServerOptions serverOptions() throws IOException, Trouble {
        try {
            return new ServerOptions(bind, port, password(), allowedHosts);
        } catch (IllegalArgumentException e) {
            throw Trouble.usage(String.valueOf(e.getMessage()));
        }
    }

    /// Never an option: what stands on a command line is seen by everybody on the machine.
    private @Nullable String password() throws IOException {
        if (passwordFile != null) {
            return Files.readString(passwordFile, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
        return terminal.environment().get("CHANCERY_PASSWORD");
    }

    private static void browse(String url) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command =
                system.startsWith("windows")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", url)
                        : List.of(system.startsWith("mac") ? "open" : "xdg-open", url);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            // the address stands on the screen
        }
    }
}
