package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.archive.Original;
import org.chancery.format.TelegramParser;
import org.chancery.format.synthetic.SyntheticTelegrams;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;

/// Synthetic telegrams, the same for everybody, and what there is to read in each: its subject and
/// its paragraphs. Made before anything is timed, in a folder that goes when it is closed.
final class Corpus implements AutoCloseable {

    private static final int AT_ONCE = 2000;

    private final Path folder;
    private final Pile telegrams;
    private final Pile texts;

    private Corpus(Path folder, Pile telegrams, Pile texts) {
        this.folder = folder;
        this.telegrams = telegrams;
        this.texts = texts;
    }

    static Corpus of(int count) throws Exception {
        Path folder = Files.createTempDirectory("chancery-bench");
        SyntheticTelegrams synthetic = new SyntheticTelegrams(1);
        TelegramParser parser = new TelegramParser(Tables.standard());
        record Made(byte[] telegram, byte[] text) {}
        try (Pile.Builder telegrams = new Pile.Builder(folder.resolve("telegrams"));
                Pile.Builder texts = new Pile.Builder(folder.resolve("texts"));
                ExecutorService workers =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int from = 0; from < count; from += AT_ONCE) {
                List<Callable<Made>> tasks = new ArrayList<>();
                for (int i = from; i < Math.min(count, from + AT_ONCE); i++) {
                    int number = i;
                    tasks.add(() -> {
                        byte[] telegram = synthetic.at(number).bytes();
                        return new Made(telegram, text(parser.read(telegram, "", "text")));
                    });
                }
                for (Future<Made> made : workers.invokeAll(tasks)) {
                    telegrams.add(result(made).telegram);
                    texts.add(result(made).text);
                }
            }
            return new Corpus(folder, telegrams.done(), texts.done());
        }
    }

    private static <T> T result(Future<T> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    private static byte[] text(Telegram telegram) {
        StringBuilder text = new StringBuilder();
        if (telegram.heading().subject() != null) {
            text.append(telegram.heading().subject().value());
        }
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            text.append('\n').append(paragraph.text());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    int count() {
        return telegrams.count();
    }

    /// Where to put what is made of it.
    Path folder() {
        return folder;
    }

    Pile telegrams() {
        return telegrams;
    }

    /// What there is to read.
    Pile texts() {
        return texts;
    }

    /// The first so many.
    Iterable<Original> originals(int count) {
        return originals(0, count);
    }

    Iterable<Original> originals(int from, int to) {
        return () ->
                IntStream.range(from, to)
                        .mapToObj(i -> new Original(i + ".txt", "text", () -> telegrams.bytes(i)))
                        .iterator();
    }

    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> inner = Files.walk(folder)) {
            inner.sorted(Comparator.reverseOrder())
                    .forEach(path -> {
                        try {
                            Files.delete(path);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    @Override
    public void close() throws IOException {
        telegrams.close();
        texts.close();
        delete(folder);
    }
}
