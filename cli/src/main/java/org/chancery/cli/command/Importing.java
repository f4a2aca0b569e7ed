package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.archive.Failure;
import org.chancery.archive.IngestListener;
import org.chancery.archive.IngestReport;
import org.chancery.archive.Original;
import org.chancery.archive.Reader;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Interruption;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.cli.view.Tally;

/// Brings telegrams into an archive and tells how it goes: what `import` does, and `serve` beside
/// serving.
final class Importing {

    private final Terminal terminal;
    private final List<Original> originals;

    /// Told in a line each, as what the archive refuses.
    private final List<Failure> unreadable;

    private Importing(Terminal terminal, List<Original> originals, List<Failure> unreadable) {
        this.terminal = terminal;
        this.originals = originals;
        this.unreadable = unreadable;
    }

    /// Finds what the paths name, before any archive is opened or made for it.
    static Importing of(Terminal terminal, List<String> paths) throws IOException, Trouble {
        List<Original> originals = new ArrayList<>();
        List<Failure> unreadable = new ArrayList<>();
        for (String path : paths) {
            for (Input input :
                    Input.under(
                            path, terminal.in(), line -> unreadable.add(new Failure(path, line)))) {
                originals.add(new Original(input.name(), "text", input::read));
            }
        }
        return new Importing(terminal, originals, unreadable);
    }

    /// Reads it all; what the archive has already costs no more than a look at it. Stops in order
    /// when it is interrupted.
    ///
    /// @param watcher told of each step, too: the server's page
    IngestReport run(Archive archive, Interruption interruption, IngestListener watcher)
            throws IOException {
        Progress progress = new Progress(terminal, "importing");
        IngestReport report =
                archive.ingest(
                        originals,
                        new IngestListener() {
                            @Override
                            public void at(long done, long total, String name) {
                                progress.at(done, total > 0 ? total : originals.size());
                                watcher.at(done, total > 0 ? total : originals.size(), name);
                            }

                            @Override
                            public boolean isStopped() {
                                return interruption.isAsked();
                            }
                        });
        progress.end();
        return report;
    }

    /// Says what came of it.
    ///
    /// @return [ExitCode#FINE], or [ExitCode#TROUBLE] where something was refused
    int tell(IngestReport report, Archive archive, Path directory, Interruption interruption)
            throws IOException {
        Output err = terminal.err();
        List<Failure> failures = new ArrayList<>(unreadable);
        failures.addAll(report.failures());
        for (Failure failure : failures) {
            err.line("chancery: " + Visible.line(failure.reason()));
        }
        err.line(summary(report, failures.size()));
        err.line(
                interruption.isAsked()
                        ? "Stopped. What was read so far is kept; the same command goes on from there."
                        : "The archive in \"%s\" has %s."
                                .formatted(
                                        directory,
                                        Tally.counted(
                                                archive.size(Reader.everything()), "telegram")));
        err.flush();
        return failures.isEmpty() ? ExitCode.FINE : ExitCode.TROUBLE;
    }

    /// `Read 1,203 files in 2.1 s: 1,180 new, 20 known already, 3 refused.`
    private static String summary(IngestReport report, int refused) {
        return "Read %s in %s: %s new, %s known already%s."
                .formatted(
                        Tally.counted(report.read(), "file"),
                        Progress.duration(report.took()),
                        Progress.number(report.added()),
                        Progress.number(report.known()),
                        refused == 0 ? "" : ", " + Progress.number(refused) + " refused");
    }
}
