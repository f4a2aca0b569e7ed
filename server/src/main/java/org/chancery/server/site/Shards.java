package org.chancery.server.site;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.archive.index.Stems;
import org.chancery.format.telegram.EditorsNote;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.chancery.server.page.SearchPage;
import org.jspecify.annotations.Nullable;

/// What the search of a site looks into, as scripts that call `chancery`: the words by their first
/// two letters, `search/words/te.js`, with what forms belong together; where they stand, for
/// phrases alone, `search/places/te.js`; and what there is to show of each telegram,
/// `search/telegrams/12/12345.js`.
final class Shards {

    /// A word of the subject is worth as many of the text.
    private static final int SUBJECT = 5;

    private static final int SUMMARY = 2;

    /// As BM25 has them, for texts of a usual length: how much another occurrence adds, and how
    /// much a long text takes away.
    private static final double SATURATION = 1.2;

    private static final double LENGTH = 0.75;
    private static final double USUAL = 400;
    private static final int HEAVIEST = 99;

    /// Of a telegram's text, in characters: what is behind is found, but not shown as an excerpt.
    private static final int MOST_TEXT = 40_000;

    private static final int FOLDER = 1_000;

    private final Draft site;
    private final WordPile pile;
    private final List<String> names = new ArrayList<>();
    private final Stems stems = new Stems();
    private int telegrams;
    private @Nullable Shard shard;

    Shards(Draft site, WordPile pile) {
        this.site = site;
        this.pile = pile;
    }

    /// @param href of its page, from the page of the search
    void add(Telegram telegram, SearchPage.Row row, String href) throws IOException {
        int number = telegrams++;
        write(number, telegram, row, href);
        Tally tally = new Tally();
        tally.count(row.number().replace(" ", ""), SUBJECT);
        tally.count(row.number(), SUBJECT);
        tally.count(row.subject(), SUBJECT);
        tally.count(row.origin(), SUMMARY);
        if (telegram.body().signature() != null) {
            tally.count(telegram.body().signature().value(), 1);
        }
        String heading = null;
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            if (paragraph.heading() != null && !paragraph.heading().equals(heading)) {
                heading = paragraph.heading();
                tally.count(heading, 1);
            }
            tally.count(paragraph.text(), paragraph.kind() == Paragraph.Kind.SUMMARY ? SUMMARY : 1);
        }
        telegram.notes().forEach(note -> tally.count(note.text(), 1));
        double dampened = SATURATION * (1 - LENGTH + LENGTH * tally.length / USUAL);
        for (Map.Entry<String, Standing> word : tally.words.entrySet()) {
            double count = word.getValue().worth;
            int weight = (int) Math.round(HEAVIEST * count / (count + dampened));
            pile.add(word.getKey(), number, Math.max(1, weight), word.getValue().places());
        }
    }

    /// How much a word is worth in a telegram, and where it stands.
    private static final class Standing {

        private int worth;
        private int[] places = new int[2];
        private int size;

        void add(int place, int more) {
            worth += more;
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }

        int[] places() {
            return Arrays.copyOf(places, size);
        }
    }

    /// The words of a telegram.
    private static final class Tally {

        private final SortedMap<String, Standing> words = new TreeMap<>();
        private int place;
        private double length;

        /// A phrase ends where a text does.
        void count(String text, int worth) {
            Words.each(
                    text,
                    word -> {
                        words.computeIfAbsent(word, _ -> new Standing()).add(place++, worth);
                        length += worth;
                    });
            place++;
        }
    }

    private void write(int number, Telegram telegram, SearchPage.Row row, String href)
            throws IOException {
        StringBuilder out = new StringBuilder(4096);
        out.append("chancery.telegram(").append(number).append(",{");
        property("href", href, out);
        property("number", row.number(), out);
        property("subject", row.subject(), out);
        property("date", row.date(), out);
        property("iso", row.iso(), out);
        property("origin", row.origin(), out);
        property("marking", row.marking().name(), out);
        property("level", row.marking().level(), out);
        property("captions", String.join(" ", row.captions()), out);
        out.append("\"text\":[");
        int length = 0;
        for (String text : texts(telegram)) {
            if (length < MOST_TEXT && !text.isBlank()) {
                out.append(length == 0 ? "" : ",\n");
                Script.literal(text.substring(0, Math.min(text.length(), MOST_TEXT - length)), out);
                length += text.length();
            }
        }
        out.append("]})\n");
        site.write("search/telegrams/%d/%d.js".formatted(number / FOLDER, number), out.toString());
    }

    /// Its paragraphs, and the notes of its editors.
    private static List<String> texts(Telegram telegram) {
        return Stream.concat(
                        telegram.body().paragraphs().stream().map(Paragraph::text),
                        telegram.notes().stream().map(EditorsNote::text))
                .toList();
    }

    private static void property(String name, String value, StringBuilder out) {
        out.append('"').append(name).append("\":");
        Script.literal(value, out).append(',');
    }

    /// Writes the words' shards, and the list of them.
    void complete() throws IOException {
        pile.drain(this::take);
        end();
        site.write(
                "search/index.js",
                "chancery.index(" + telegrams + ",\"" + String.join(" ", names) + "\")\n");
    }

    private void take(String word, Postings postings) throws IOException {
        String of = name(word);
        Shard open = shard;
        if (open == null || !open.name.equals(of)) {
            end();
            names.add(of);
            open = new Shard(of);
            shard = open;
        }
        open.add(word, stems.of(word), postings);
    }

    private void end() throws IOException {
        if (shard != null) {
            shard.close();
            shard = null;
        }
    }

    /// Words of one beginning, while they are written.
    private final class Shard implements AutoCloseable {

        private final String name;
        private final Writer words;
        private final Writer places;

        /// By their stems, the words' numbers.
        private final SortedMap<String, List<Integer>> forms = new TreeMap<>();

        /// Of most words there is one form, the stem itself: that need not be said.
        private final Set<String> plain = new HashSet<>();

        private int size;

        Shard(String name) throws IOException {
            this.name = name;
            this.words = site.open("search/words/" + name + ".js");
            this.places = site.open("search/places/" + name + ".js");
            words.write("chancery.words(\"" + name + "\",[\n");
            places.write("chancery.places(\"" + name + "\",[\n");
        }

        void add(String word, String stem, Postings postings) throws IOException {
            StringBuilder out = new StringBuilder(postings.size() * 5 + 50);
            StringBuilder standing = new StringBuilder(postings.size() * 8 + 50);
            out.append(size == 0 ? "" : ",\n");
            standing.append(size == 0 ? "[" : ",\n[");
            Script.literal(word, out).append(",[");
            int[] before = {0};
            postings.each((telegram, weight, at) -> {
                boolean isFirst = out.charAt(out.length() - 1) == '[';
                out.append(isFirst ? "" : ",").append(telegram - before[0]);
                out.append(',').append(weight);
                before[0] = telegram;
                standing.append(isFirst ? "" : ",").append(at.length);
                int last = 0;
                for (int place : at) {
                    standing.append(',').append(place - last);
                    last = place;
                }
            });
            words.write(out.append(']').toString());
            places.write(standing.append(']').toString());
            forms.computeIfAbsent(stem, _ -> new ArrayList<>()).add(size++);
            if (stem.equals(word)) {
                plain.add(stem);
            }
        }

        @Override
        public void close() throws IOException {
            StringBuilder out = new StringBuilder("],[");
            forms.forEach((stem, numbers) -> {
                if (numbers.size() > 1 || !plain.contains(stem)) {
                    out.append(out.length() == 3 ? "\n" : ",\n");
                    Script.literal(stem, out).append(',').append(numbers);
                }
            });
            words.write(out.append("])\n").toString().replace(", ", ","));
            words.close();
            places.write("])\n");
            places.close();
        }
    }

    /// The first two letters; other than those of ASCII by their numbers, since not every disk
    /// tells them apart.
    static String name(String word) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Math.min(2, word.length()); i++) {
            char c = word.charAt(i);
            boolean isPlain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            name.append(isPlain ? String.valueOf(c) : "-" + Integer.toHexString(c));
        }
        return name.toString();
    }
}
