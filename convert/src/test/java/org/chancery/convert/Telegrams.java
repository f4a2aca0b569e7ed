package org.chancery.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Telegrams to export, and what they become.
final class Telegrams {

    private static final Path SAMPLES = Path.of("..", "samples");

    private Telegrams() {}

    static Telegram sample() {
        return sample("09ASTANA1967.txt");
    }

    static Telegram sample(String name) {
        try {
            return new TelegramParser(Tables.standard())
                    .read(Files.readAllBytes(SAMPLES.resolve(name)), name, "text");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Telegram> samples() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .map(Telegrams::sample)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sample with these words as subject, addressee, tag, heading, text and signature.
    static Telegram saying(String words) {
        Telegram t = sample();
        Heading h = t.heading();
        Located<Addressee> to = h.toAddressees().getFirst();
        Heading heading =
                new Heading(
                        h.mrn(),
                        h.dtg(),
                        h.date(),
                        h.classification(),
                        h.captions(),
                        null,
                        h.action(),
                        h.info(),
                        located(h.from(), words),
                        List.of(
                                new Located<>(
                                        new Addressee(words, null, null, null, true), to.spans())),
                        h.infoAddressees(),
                        h.exempted(),
                        List.of(new Located<>(words, to.spans())),
                        h.executiveOrder(),
                        h.classifiedBy(),
                        List.of(new Located<>(new Tag(words, Tag.Kind.UNKNOWN, null), to.spans())),
                        located(h.subject(), words),
                        h.subjectPortion(),
                        h.references(),
                        h.sections());
        Paragraph paragraph =
                new Paragraph("1", null, Paragraph.Kind.SUMMARY, words, words, to.spans());
        Body body = new Body(List.of(paragraph), located(t.body().signature(), words), List.of());
        return new Telegram(
                t.source(),
                t.dialect(),
                heading,
                body,
                t.transmission(),
                t.claim(),
                t.pieces(),
                t.diagnostics());
    }

    private static Located<String> located(@Nullable Located<String> like, String words) {
        return new Located<>(words, Objects.requireNonNull(like).spans());
    }

    static byte[] as(Form form, Telegram... telegrams) {
        return as(form, List.of(telegrams));
    }

    static byte[] as(Form form, List<Telegram> telegrams) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Exporter exporter = form.open(bytes)) {
            for (Telegram telegram : telegrams) {
                exporter.write(telegram);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory never fails", e);
        }
        return bytes.toByteArray();
    }
}
