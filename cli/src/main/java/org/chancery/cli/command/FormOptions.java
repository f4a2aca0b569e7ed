package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Terminal;
import org.chancery.convert.Form;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// In which form telegrams go out, and where to.
final class FormOptions {

    private static final String LIST = "list";
    private static final int MARGIN = 25;

    /// What a shell completes.
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of(Form.values()).map(Form::id), Stream.of(LIST))
                    .iterator();
        }
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORM",
            completionCandidates = Names.class,
            description =
                    "${COMPLETION-CANDIDATES}: the last says what each is. Default: by the ending of FILE.")
    @Nullable String format;

    @Option(names = "--json", description = "The same as --format ndjson.")
    boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "One file for all. Default: standard output.")
    @Nullable Path file;

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "DIR",
            description = "A file for each telegram, in folders by year.")
    @Nullable Path directory;

    @Option(
            names = "--zip",
            description = "A file for each telegram, all of them in one zip archive.")
    boolean zip;

    boolean wantsList() {
        return LIST.equals(format);
    }

    /// Whether anything is said of a form or of a place.
    boolean isGiven() {
        return format != null || json || file != null || directory != null || zip;
    }

    /// Prints what forms there are.
    static void list(Terminal terminal) throws IOException {
        Output out = terminal.out();
        for (Form form : Form.values()) {
            String lead = "%-10s %-13s ".formatted(form.id(), "." + form.ending());
            for (String line : Columns.wrap(form.title(), terminal.width() - MARGIN)) {
                out.line(Columns.pad(lead, MARGIN) + line);
                lead = "";
            }
        }
    }

    Form form() throws Trouble {
        if (format != null) {
            String asked = format;
            return Form.named(asked)
                    .orElseThrow(() ->
                            Trouble.usage(
                                    "there is no form \"%s\": there are %s"
                                            .formatted(asked, all())));
        }
        Form byEnding = json ? Form.NDJSON : file == null ? null : Form.ofFile(file.toString());
        if (byEnding == null) {
            throw Trouble.usage("say in which form, with --format: there are " + all());
        }
        return byEnding;
    }

    private static String all() {
        return List.of(Form.values()).stream().map(Form::id).collect(Collectors.joining(", "));
    }

    /// Where to, once it is clear what.
    Outlet open(Terminal terminal) throws IOException, Trouble {
        Form form = form();
        if (directory != null) {
            if (file != null || zip) {
                throw Trouble.usage("give -d DIR, or one file with -o FILE, not both");
            }
            return Outlet.folder(terminal, form, directory);
        }
        boolean zipped =
                zip || file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        return file == null
                ? Outlet.standardOutput(terminal, form, zipped)
                : Outlet.file(terminal, form, zipped, file);
    }
}
