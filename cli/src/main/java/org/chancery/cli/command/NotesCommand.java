package org.chancery.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Note;
import org.chancery.archive.Reader;
import org.chancery.archive.ReadingText;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.server.api.WebAnnotations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery notes`: what was written on telegrams.
@Command(
        name = "notes",
        header = "Show the notes on telegrams of an archive.",
        description = {"", "On those that are named, or on all.", ""},
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery notes 09ASTANA1967",
            "  chancery notes --json > notes.jsonld      W3C Web Annotations",
            "  chancery notes --erase 12",
        })
final class NotesCommand implements Callable<Integer> {

    private static final String INDENT = "  ";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "MRN",
            arity = "0..*",
            description = "Telegrams, by message reference number or id.")
    List<String> telegrams = List.of();

    @Option(names = "--json", description = "Print them as W3C Web Annotations (JSON-LD).")
    boolean json;

    @Option(names = "--erase", paramLabel = "N", description = "Take that note away.")
    @Nullable Long erase;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    NotesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            if (erase != null) {
                if (!opened.desk().erase(erase, Reader.everything())) {
                    throw Trouble.world("there is no note " + erase);
                }
                terminal.err().line("Erased note " + erase + ".").flush();
                return ExitCode.FINE;
            }
            List<Note> notes = notes(opened);
            if (json) {
                terminal.out().line(WebAnnotations.page(notes));
                return ExitCode.FINE;
            }
            if (notes.isEmpty()) {
                terminal.err()
                        .line(
                                "There are no notes yet: 'chancery note MRN --quote WORDS TEXT' writes one.")
                        .flush();
            }
            for (Note note : notes) {
                print(note);
            }
            return ExitCode.FINE;
        }
    }

    private void print(Note note) throws IOException {
        Paint paint = terminal.paint(options.colour);
        Output out = terminal.out();
        int within = terminal.width() - INDENT.length();
        String id = Visible.line(note.id());
        String about =
                "note %d, %s, on \"%s\""
                        .formatted(note.number(), place(note), Visible.line(note.quote().exact()));
        if (Columns.width(id) + Columns.width(about) <= within) {
            out.line(paint.text(Paint.Style.BOLD, id) + INDENT + paint.dim(about));
        } else {
            out.line(paint.text(Paint.Style.BOLD, id));
            out.lines(about, within, line -> INDENT + paint.dim(line));
        }
        for (String line : note.text().lines().toList()) {
            if (line.isBlank()) {
                out.line();
            }
            out.lines(Visible.line(line), within, part -> INDENT + part);
        }
    }

    private List<Note> notes(Archive opened) throws IOException, Trouble {
        if (telegrams.isEmpty()) {
            return opened.notes(Reader.everything());
        }
        List<Note> notes = new ArrayList<>();
        for (String name : telegrams) {
            Holding holding =
                    opened.find(name, Reader.everything())
                            .orElseThrow(() ->
                                    Trouble.world(
                                            "the archive has no telegram \"%s\"".formatted(name)));
            notes.addAll(
                    opened.desk()
                            .notes(
                                    holding,
                                    opened.whole(holding, Reader.everything()),
                                    Reader.everything()));
        }
        return notes;
    }

    /// Where its words are: what `chancery note --at` takes.
    private static String place(Note note) {
        ReadingText.Stretch place = note.place();
        return place == null
                ? "no more in the text"
                : "%d:%d".formatted(place.start(), place.end());
    }
}
