package org.chancery.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Alert;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.cli.view.HitJson;
import org.chancery.cli.view.HitList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery alerts`: what came in for saved searches.
@Command(
        name = "alerts",
        header = "Tell what came in for the saved searches.",
        description = {
            "",
            "Tells the same again until --seen says that it was seen.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery alerts",
            "  chancery alerts fisheries --seen",
            "  chancery alerts --exit-code > news.txt || mail -s 'telegrams' clerk < news.txt",
        })
final class AlertsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Of these saved searches only.")
    List<String> names = List.of();

    @Option(names = "--seen", description = "What is told now is not told again.")
    boolean seen;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many telegrams to show of each. Default: 20.")
    int limit = 20;

    @Option(
            names = "--json",
            description = "Print the answer of each search as JSON, one object a line.")
    boolean json;

    @Option(names = "--exit-code", description = "Exit with 1 where something came in.")
    boolean exitCode;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    AlertsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (limit < 0) {
            throw Trouble.usage("--limit counts telegrams: it cannot be negative");
        }
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            boolean isNews = false;
            List<Alert> alerts = opened.alerts(limit, Reader.everything());
            if (alerts.isEmpty() && names.isEmpty() && !json) {
                terminal.err()
                        .line("No search is saved yet: 'chancery save NAME QUERY' keeps one.")
                        .flush();
            }
            for (String name : names) {
                if (alerts.stream()
                        .noneMatch(alert -> alert.search().name().equalsIgnoreCase(name))) {
                    throw Trouble.world("there is no saved search \"%s\"".formatted(name));
                }
            }
            for (Alert alert : alerts) {
                String name = alert.search().name();
                if (names.isEmpty() || names.stream().anyMatch(name::equalsIgnoreCase)) {
                    isNews |= alert.found().total() > 0;
                    tell(alert);
                    if (seen) {
                        opened.desk().seen(name);
                    }
                }
            }
            return exitCode && isNews ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }

    private void tell(Alert alert) throws IOException {
        Output out = terminal.out();
        if (json) {
            new HitJson(out).print(alert.found());
            return;
        }
        Paint paint = terminal.paint(options.colour);
        out.line(
                paint.text(Paint.Style.BOLD, Visible.line(alert.search().name()))
                        + "  "
                        + paint.dim(Visible.line(alert.search().query())));
        if (alert.found().total() == 0) {
            out.line("  nothing new");
        } else {
            new HitList(out, paint, terminal.width()).print(alert.found(), 0, false);
        }
        out.line();
    }
}
