package org.chancery.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.calendar.Calendar;
import org.chancery.archive.calendar.CalendarForm;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.DueList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery calendar`: when telegrams are to be declassified.
@Command(
        name = "calendar",
        header = "Tell when classified telegrams are due for declassification.",
        description = {
            "",
            "By the day that a marking states, by what its executive order implies where it states none, and by the rule of 25 years that"
                    + " holds for all. What bears a releaser's stamp is left out. Being due is not being declassified: only a release does that.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery calendar                              how many in which year",
            "  chancery calendar --overdue from:tunis         which of Tunis are overdue",
            "  chancery calendar --until 2030 --csv > due.csv",
        })
final class CalendarCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "The words of a query; none for all telegrams.")
    List<String> words = List.of();

    @Option(names = "--overdue", description = "List what was due before today.")
    boolean overdue;

    @Option(
            names = "--until",
            paramLabel = "YEAR",
            description = "List what is due up to the end of that year.")
    @Nullable Integer until;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Another day than today: 2030-12-31.")
    @Nullable LocalDate asOf;

    @Option(names = "--csv", description = "Print a table of the telegrams.")
    boolean csv;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    CalendarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (overdue && until != null || until != null && (until < 1 || until > 9998)) {
            throw Trouble.usage("--overdue and --until YEAR exclude each other, and YEAR is one");
        }
        LocalDate today = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        String query = String.join(" ", words);
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            SearchResult asked =
                    opened.search(
                            new Search(query, Sort.OLDEST, 0, 0).withoutValues(),
                            Reader.everything());
            Queries.refuseBad(asked.query(), asked.diagnostics());
            Calendar calendar = opened.calendar(query, today, Reader.everything());
            DueList list =
                    new DueList(
                            terminal.out(),
                            terminal.paint(options.colour),
                            terminal.width(),
                            today);
            if (csv) {
                terminal.out().print(CalendarForm.HEAD);
            } else if (!overdue && until == null) {
                list.print(calendar);
                return ExitCode.FINE;
            }
            LocalDate before =
                    overdue ? today : until == null ? null : LocalDate.of(until + 1, 1, 1);
            for (String time : calendar.times(before)) {
                opened.due(
                        query,
                        time,
                        Reader.everything(),
                        item -> {
                            if (csv) {
                                terminal.out().print(CalendarForm.row(item));
                            } else {
                                list.print(item);
                            }
                        });
            }
            return ExitCode.FINE;
        }
    }
}
