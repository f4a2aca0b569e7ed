package org.chancery.server.site;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The words of all telegrams on their way into shards. What has gathered in memory goes to the
/// disk as one sorted file when it is too much; at the end these are read side by side, so that
/// memory holds one word of each.
final class WordPile {

    /// Numbers in memory: some tens of megabytes with their words.
    private static final int MOST = 4_000_000;

    private final Path folder;
    private final int most;
    private final List<Path> layers = new ArrayList<>();
    private TreeMap<String, Postings> words = new TreeMap<>();
    private int size;

    /// @param folder for files that nobody needs afterwards
    WordPile(Path folder) {
        this(folder, MOST);
    }

    WordPile(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /// @param telegram its number; higher than those before
    /// @param places where it stands there
    void add(String word, int telegram, int weight, int[] places) throws IOException {
        words.computeIfAbsent(word, _ -> new Postings()).add(telegram, weight, places);
        size += 3 + places.length;
        if (size >= most) {
            putDown();
        }
    }

    private void putDown() throws IOException {
        Path layer = folder.resolve("words-" + layers.size());
        layers.add(layer);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(layer)))) {
            for (var entry : words.entrySet()) {
                Postings postings = entry.getValue();
                out.writeUTF(entry.getKey());
                out.writeInt(postings.size());
                postings.each((telegram, weight, places) -> {
                    out.writeInt(telegram);
                    out.writeByte(weight);
                    out.writeInt(places.length);
                    for (int place : places) {
                        out.writeInt(place);
                    }
                });
            }
        }
        words = new TreeMap<>();
        size = 0;
    }

    /// What comes out, a word after the other in order.
    @FunctionalInterface
    interface Taker {
        void take(String word, Postings postings) throws IOException;
    }

    void drain(Taker taker) throws IOException {
        putDown();
        List<Layer> open = new ArrayList<>();
        try {
            PriorityQueue<Layer> next =
                    new PriorityQueue<>(
                            Comparator.comparing(Layer::word).thenComparingInt(Layer::number));
            for (Path layer : layers) {
                Layer opened = new Layer(layer, open.size());
                open.add(opened);
                if (opened.advance()) {
                    next.add(opened);
                }
            }
            while (!next.isEmpty()) {
                String word = next.element().word();
                Postings all = new Postings();
                while (!next.isEmpty() && next.element().word().equals(word)) {
                    Layer layer = next.remove();
                    layer.read(all);
                    if (layer.advance()) {
                        next.add(layer);
                    }
                }
                taker.take(word, all);
            }
        } finally {
            for (Layer layer : open) {
                layer.close();
            }
            for (Path layer : layers) {
                Files.deleteIfExists(layer);
            }
        }
    }

    /// One of the files, at one of its words.
    private static final class Layer implements AutoCloseable {

        private final DataInputStream in;
        private final int number;
        private @Nullable String word;

        Layer(Path file, int number) throws IOException {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            this.number = number;
        }

        String word() {
            return word == null ? "" : word;
        }

        int number() {
            return number;
        }

        boolean advance() throws IOException {
            in.mark(1);
            boolean isMore = in.read() >= 0;
            in.reset();
            word = isMore ? in.readUTF() : null;
            return isMore;
        }

        void read(Postings into) throws IOException {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                int telegram = in.readInt();
                int weight = in.readByte();
                int[] places = new int[in.readInt()];
                for (int place = 0; place < places.length; place++) {
                    places[place] = in.readInt();
                }
                into.add(telegram, weight, places);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
