package org.chancery.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.Findings;
import org.chancery.cli.view.Json;
import org.chancery.cli.view.Sarif;
import org.chancery.cli.view.Tally;
import org.chancery.format.DayChecks;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Severity;
import org.chancery.format.source.LineMap;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery lint`: what is wrong with telegrams, as a good compiler says it.
@Command(
        name = "lint",
        header = "Say what is wrong, doubtful or was repaired in telegrams, with line and column.",
        description = {
            "",
            "Errors are fields that could not be read, or places that contradict each other; warnings were read, but want a look."
                    + " Exits with 1 where there are errors, with --strict where there are warnings, too.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery lint samples/09ASTANA1967.txt",
            "  chancery lint --level warning drafts         no notes, only what wants a look",
            "  chancery lint --strict 'outbox/*.txt'        in a script, before sending",
            "  chancery lint --explain SUB-TRUNCATED        what a code means",
            "  chancery lint --format sarif drafts > lint.sarif",
            "  chancery lint --format json samples | jq -r .code | sort | uniq -c",
        })
final class LintCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        sarif
    }

    enum Level {
        error,
        warning,
        info;

        boolean shows(Severity severity) {
            return severity.ordinal() <= ordinal();
        }
    }

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files, folders, quoted patterns, or - for standard input.")
    List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text; json: one object a finding, one a line; sarif: SARIF 2.1.0 for code hosts"
                            + " and editors. Default: text.")
    Format format = Format.text;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "The least severe to show: error, warning, info. Default: info.")
    Level level = Level.info;

    @Option(names = "--strict", description = "Exit with 1 on warnings, too.")
    boolean strict;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            arity = "0..1",
            fallbackValue = CodeManual.ALL,
            description =
                    "Print the page on a code such as HDG-DTG: meaning, rule, example, what to do."
                            + " Without CODE: all codes.")
    @Nullable String code;

    @Mixin TablesOption tables = new TablesOption();

    @Mixin StandardOptions options = new StandardOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    private Tally tally = Tally.NONE;
    private long telegrams;
    private final Sarif sarif;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
        this.sarif = new Sarif(terminal.out());
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (code != null) {
            return new CodeManual(terminal, options.colour).explain(code.toUpperCase(Locale.ROOT));
        }
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH'");
        }
        if (format == Format.sarif) {
            sarif.begin();
        }
        int read = new Telegrams(terminal, tables.tables(terminal)).each(paths, this::lint);
        switch (format) {
            case text -> summary();
            case sarif -> sarif.end();
            case json -> {}
        }
        boolean isBad = tally.errors() > 0 || strict && tally.warnings() > 0;
        return read != ExitCode.FINE ? read : isBad ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void lint(String name, Telegram telegram) throws IOException {
        telegrams++;
        List<Diagnostic> all = new ArrayList<>(telegram.diagnostics());
        all.addAll(DayChecks.on(LocalDate.now(ZoneId.systemDefault()), telegram));
        all.sort(Comparator.comparing(Diagnostic::span));
        tally = tally.plus(Tally.of(all));
        List<Diagnostic> shown = all.stream().filter(d -> level.shows(d.severity())).toList();
        switch (format) {
            case text ->
                    new Findings(terminal.out(), terminal.paint(options.colour))
                            .print(name, telegram, shown);
            case json -> json(name, telegram, shown);
            case sarif -> sarif.results(name, telegram, shown);
        }
    }

    private void json(String name, Telegram telegram, List<Diagnostic> shown) throws IOException {
        Output out = terminal.out();
        LineMap map = new LineMap(telegram.source().text());
        for (Diagnostic diagnostic : shown) {
            LineMap.Place place = map.place(diagnostic.span());
            out.print("{\"file\":").print(Json.quoted(name));
            out.print(",\"line\":" + place.line() + ",\"column\":" + place.column());
            out.print(
                    ",\"start\":"
                            + diagnostic.span().start()
                            + ",\"end\":"
                            + diagnostic.span().end());
            out.print(",\"severity\":").print(Json.quoted(diagnostic.severity().word()));
            out.print(",\"code\":").print(Json.quoted(diagnostic.code().id()));
            out.print(",\"message\":").print(Json.quoted(diagnostic.message()));
            out.print(",\"rule\":").print(Json.quoted(diagnostic.code().rule())).line("}");
        }
    }

    private void summary() throws IOException {
        Paint paint = terminal.paint(options.colour);
        String read = Tally.counted(telegrams, "telegram");
        if (tally.isEmpty()) {
            terminal.out().line(paint.text(Style.GREEN, read + ": nothing to say"));
        } else {
            Style style =
                    tally.errors() > 0
                            ? Style.BOLD_RED
                            : tally.warnings() > 0 ? Style.BOLD_YELLOW : Style.BOLD_CYAN;
            terminal.out().line(paint.text(style, read + ": " + tally.words()));
        }
    }
}
