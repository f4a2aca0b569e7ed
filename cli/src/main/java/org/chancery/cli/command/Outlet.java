package org.chancery.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.WholeFile;
import org.chancery.cli.view.Tally;
import org.chancery.convert.Exporter;
import org.chancery.convert.Form;
import org.chancery.convert.Losses;
import org.chancery.convert.box.FolderExporter;
import org.chancery.convert.box.ZipExporter;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Where telegrams go out to: standard output, a file that is whole or not there, or a folder.
final class Outlet implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Terminal terminal;
    private final Exporter exporter;
    private final boolean takesMany;
    private final Form form;
    private final @Nullable WholeFile file;
    private final @Nullable OutputStream stream;
    private final @Nullable Path place;
    private final Progress progress;
    private final long start = System.nanoTime();
    private long written;

    private Outlet(
            Terminal terminal,
            Form form,
            boolean takesMany,
            Exporter exporter,
            @Nullable WholeFile file,
            @Nullable OutputStream stream,
            @Nullable Path place) {
        this.terminal = terminal;
        this.form = form;
        this.takesMany = takesMany;
        this.exporter = exporter;
        this.file = file;
        this.stream = stream;
        this.place = place;
        this.progress = new Progress(terminal, "exporting");
    }

    static Outlet standardOutput(Terminal terminal, Form form, boolean zipped)
            throws IOException, Trouble {
        if (terminal.showsOutput() && (zipped || !form.isText())) {
            throw Trouble.usage(
                    "%s is nothing for a screen: say where to with -o FILE"
                            .formatted(zipped ? "a zip archive" : form.id()));
        }
        OutputStream stream = stream(terminal.out());
        return new Outlet(
                terminal,
                form,
                takesMany(form, zipped),
                exporter(form, zipped, stream),
                null,
                stream,
                null);
    }

    static Outlet file(Terminal terminal, Form form, boolean zipped, Path place)
            throws IOException {
        WholeFile file = WholeFile.at(place);
        OutputStream stream = stream(file.out());
        return new Outlet(
                terminal,
                form,
                takesMany(form, zipped),
                exporter(form, zipped, stream),
                file,
                stream,
                place);
    }

    static Outlet folder(Terminal terminal, Form form, Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Outlet(
                terminal, form, true, new FolderExporter(form, folder), null, null, folder);
    }

    private static boolean takesMany(Form form, boolean zipped) {
        return zipped || form.gathering() == Form.Gathering.MANY;
    }

    private static Exporter exporter(Form form, boolean zipped, OutputStream stream)
            throws IOException {
        return zipped ? new ZipExporter(form, stream) : form.open(stream);
    }

    private static OutputStream stream(Output out) {
        return new BufferedOutputStream(out.asStream(), BUFFER);
    }

    /// Refuses beforehand what cannot end well.
    void expect(long total) throws Trouble {
        if (total > 1 && !takesMany) {
            throw Trouble.usage(
                    "%s is a document for one telegram, and there are %s: take a folder with -d DIR, or --zip"
                            .formatted(form.id(), Progress.number(total)));
        }
    }

    /// @param total as far as that is known, else 0
    void write(Telegram telegram, long total) throws IOException {
        exporter.write(telegram);
        written++;
        progress.at(written, total);
    }

    long written() {
        return written;
    }

    /// All is written: puts the file in its place and says so.
    void complete() throws IOException {
        exporter.close();
        if (stream != null) {
            stream.flush();
        }
        if (file != null) {
            file.complete();
        }
        progress.end();
        if (place == null) {
            // Nothing on standard output may be what is meant, or a slip in the query.
            terminal.err()
                    .print(written == 0 ? "No telegram fits: nothing was written.\n" : "")
                    .flush();
        } else {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            terminal.err()
                    .line(
                            "Wrote %s to \"%s\" in %s."
                                    .formatted(
                                            Tally.counted(written, "telegram"),
                                            place,
                                            Progress.duration(took)))
                    .flush();
        }
        losses(exporter.losses());
    }

    /// Whoever takes a form that loses something knows how much.
    private void losses(Losses losses) throws IOException {
        if (losses.telegrams() == 0) {
            return;
        }
        List<String> parts = new ArrayList<>();
        part(losses.numbers(), "number", parts);
        part(losses.dates(), "date", parts);
        part(losses.references(), "references as cited", parts);
        terminal.err()
                .line(
                        "  of %s the %s form does not carry all%s: 'chancery write FILE' says of one what"
                                .formatted(
                                        Tally.counted(losses.telegrams(), "telegram"),
                                        form.id(),
                                        parts.isEmpty() ? "" : ": " + String.join(", ", parts)))
                .flush();
    }

    private static void part(long count, String what, List<String> parts) {
        if (count > 0) {
            parts.add("%s without %s".formatted(Progress.number(count), what));
        }
    }

    @Override
    public void close() throws IOException {
        progress.end();
        if (file != null) {
            file.close();
        }
    }
}
