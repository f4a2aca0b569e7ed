package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.FixityReport;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.cli.view.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `chancery verify`: whether an archive is what it was.
@Command(
        name = "verify",
        header = "Check every original of an archive against its hash, and the index.",
        description = {
            "",
            "Changes nothing. Exits with 1 where something is not as it was kept. If only the index is wrong,"
                    + " 'chancery reindex' makes it anew from the originals.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery verify",
            "  chancery verify --archive /srv/cables || mail -s 'archive damaged' clerk",
        })
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        Path directory = archive.directory(terminal);
        try (Archive opened = ArchiveDoor.forReading(directory)) {
            Progress progress = new Progress(terminal, "verifying");
            FixityReport report = opened.verify(progress::at);
            progress.end();
            Output out = terminal.out();
            Paint paint = terminal.paint(options.colour);
            for (String problem : report.problems()) {
                out.line(paint.text(Style.RED, Visible.line(problem)));
            }
            String checked =
                    "Checked %s in %s: "
                            .formatted(
                                    Tally.counted(report.checked(), "original"),
                                    Progress.duration(report.took()));
            boolean isWhole = report.problems().isEmpty();
            out.line(
                    checked
                            + (isWhole
                                    ? paint.text(
                                            Style.GREEN,
                                            "every byte is as it came, and the index fits.")
                                    : paint.text(
                                            Style.BOLD_RED,
                                            Tally.counted(report.problems().size(), "problem")
                                                    + ".")));
            return isWhole ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }
}
