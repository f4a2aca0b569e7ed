package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.chancery.archive.Alert;
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
import org.chancery.cli.view.Survey;
import org.chancery.cli.view.Tally;
import org.chancery.convert.Unpacker;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Limits;
import org.chancery.convert.table.ColumnMap;
import org.chancery.format.TelegramParser;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Brings telegrams into an archive and tells how it goes: what `import` does, and `serve` beside
/// serving.
final class Importing {

    /// Kinds of what was passed over that the summary names; the report has all.
    private static final int MOST_KINDS = 4;

    private final Terminal terminal;
    private final List<Input> inputs;
    private final Survey survey;
    private final Settings settings;

    /// How files are opened.
    ///
    /// @param columns of tables whose own names do not say it
    /// @param keepsContainers whether the archive shall keep the bytes of containers, too
    record Settings(@Nullable ColumnMap columns, boolean keepsContainers) {

        static Settings standard() {
            return new Settings(null, true);
        }
    }

    private Importing(Terminal terminal, List<Input> inputs, Survey survey, Settings settings) {
        this.terminal = terminal;
        this.inputs = inputs;
        this.survey = survey;
        this.settings = settings;
    }

    /// Finds what the paths name, before any archive is opened or made for it.
    static Importing of(Terminal terminal, List<String> paths, Settings settings)
            throws IOException, Trouble {
        List<Input> inputs = new ArrayList<>();
        Survey survey = new Survey();
        for (String path : paths) {
            inputs.addAll(
                    Input.under(
                            path, terminal.in(), line -> survey.refused(new Failure(path, line))));
        }
        return new Importing(terminal, inputs, survey, settings);
    }

    Survey survey() {
        return survey;
    }

    /// Reads it all; what the archive has already costs no more than a look at it. Stops in order
    /// when it is interrupted.
    ///
    /// @param watcher told of each step, too: the server's page
    IngestReport run(Archive archive, Interruption interruption, IngestListener watcher)
            throws IOException {
        Progress progress = new Progress(terminal, "importing");
        try (Unpacking unpacking = unpacking(archive.tables(), interruption)) {
            IngestReport report =
                    archive.ingest(
                            unpacking,
                            new IngestListener() {
                                @Override
                                public void at(long done, long total, String name) {
                                    long expected = unpacking.expected(done);
                                    progress.at(done, expected);
                                    watcher.at(done, expected, name);
                                }

                                @Override
                                public void read(Telegram telegram) {
                                    survey.read(telegram);
                                }

                                @Override
                                public boolean isStopped() {
                                    return interruption.isAsked();
                                }
                            });
            progress.end();
            report.failures().forEach(survey::refused);
            return report;
        }
    }

    /// Looks into it all and keeps nothing.
    ///
    /// @return telegrams found
    long rehearse(Tables tables, Interruption interruption) throws IOException {
        TelegramParser parser = new TelegramParser(tables);
        Progress progress = new Progress(terminal, "looking");
        long found = 0;
        try (Unpacking unpacking = unpacking(tables, interruption)) {
            for (Original original : unpacking) {
                survey.read(
                        parser.read(
                                original.content().read(), original.name(), original.container()));
                found++;
                progress.at(found, unpacking.expected(found));
            }
        }
        progress.end();
        return found;
    }

    private Unpacking unpacking(Tables tables, Interruption interruption) {
        return new Unpacking(
                inputs,
                new Unpacker(tables, settings.columns(), Limits.standard()),
                settings.keepsContainers(),
                survey,
                interruption::isAsked);
    }

    /// Says what came of it.
    ///
    /// @return [ExitCode#FINE], or [ExitCode#TROUBLE] where something was refused
    int tell(IngestReport report, Archive archive, Path directory, Interruption interruption)
            throws IOException {
        Output err = terminal.err();
        refusals();
        err.line(summary(report));
        findings();
        err.line(
                interruption.isAsked()
                        ? "Stopped. What was read so far is kept; the same command goes on from there."
                        : "The archive in \"%s\" has %s."
                                .formatted(
                                        directory,
                                        Tally.counted(
                                                archive.size(Reader.everything()), "telegram")));
        news(archive);
        err.flush();
        return survey.refusedCount() == 0 ? ExitCode.FINE : ExitCode.TROUBLE;
    }

    /// For which saved searches something has come in, not yet seen.
    private void news(Archive archive) throws IOException {
        for (Alert alert : archive.alerts(0, Reader.everything())) {
            if (alert.found().total() > 0) {
                terminal.err()
                        .line(
                                "  \"%s\" has %s that are new: 'chancery alerts' shows them"
                                        .formatted(
                                                alert.search().name(),
                                                Tally.counted(alert.found().total(), "telegram")));
            }
        }
    }

    /// What could not be read, a line each.
    void refusals() throws IOException {
        for (Failure failure : survey.refusals()) {
            terminal.err().line("chancery: " + Visible.line(failure.reason()));
        }
    }

    /// By container, dialect and problem, where there is more than plain text in files.
    void findings() throws IOException {
        Output err = terminal.err();
        boolean hasContainers =
                survey.containers().keySet().stream().anyMatch(kind -> kind != Kind.TEXT);
        if (!hasContainers) {
            return;
        }
        err.line("  opened    " + joined(survey.containers(), Kind::noun));
        if (!survey.dialects().isEmpty()) {
            err.line(
                    "  dialects  " + joined(survey.dialects(), (dialect, count) -> dialect.word()));
        }
        if (survey.passedCount() > 0) {
            err.line(
                    "  passed    %s of other kinds than telegrams: %s"
                            .formatted(
                                    Tally.counted(survey.passedCount(), "document"), mostPassed()));
        }
    }

    /// `12 letter, 3 memorandum, 9 other`: the most frequent kinds, for one line.
    private String mostPassed() {
        List<Map.Entry<String, Long>> kinds =
                survey.passed().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .toList();
        List<Map.Entry<String, Long>> named = kinds.subList(0, Math.min(kinds.size(), MOST_KINDS));
        String words =
                named.stream()
                        .map(kind -> Progress.number(kind.getValue()) + " " + kind.getKey())
                        .collect(Collectors.joining(", "));
        long rest = survey.passedCount() - named.stream().mapToLong(Map.Entry::getValue).sum();
        return rest == 0 ? words : words + ", " + Progress.number(rest) + " other";
    }

    private static <K> String joined(Map<K, Long> counts, BiFunction<K, Long, String> word) {
        return counts.entrySet().stream()
                .map(count ->
                        Progress.number(count.getValue())
                                + " "
                                + word.apply(count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// `Read 3 files with 1,203 telegrams in 2.1 s: 1,180 new, 20 known already, 3 refused.`
    private String summary(IngestReport report) {
        long files = inputs.size();
        long refused = survey.refusedCount();
        return "Read %s in %s: %s new, %s known already%s."
                .formatted(
                        files == report.read() || report.read() == 0
                                ? Tally.counted(files, "file")
                                : Tally.counted(files, "file")
                                        + " with "
                                        + Tally.counted(report.read(), "telegram"),
                        Progress.duration(report.took()),
                        Progress.number(report.added()),
                        Progress.number(report.known()),
                        refused == 0 ? "" : ", " + Progress.number(refused) + " refused");
    }
}
