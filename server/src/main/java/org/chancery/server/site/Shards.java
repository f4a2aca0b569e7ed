package org.chancery.server.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.chancery.server.page.SearchPage;
import org.jspecify.annotations.Nullable;

/// What the search of a site looks into, as scripts that call `chancery`: the words by their first
/// two letters, `search/words/te.js`, and what there is to show of each telegram,
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
    private int telegrams;
    private @Nullable String name;
    private @Nullable Writer shard;

    Shards(Draft site, WordPile pile) {
        this.site = site;
        this.pile = pile;
    }

    /// @param href of its page, from the page of the search
    void add(Telegram telegram, SearchPage.Row row, String href) throws IOException {
        int number = telegrams++;
        write(number, telegram, row, href);
        Map<String, Integer> counts = new TreeMap<>();
        count(row.number().replace(" ", ""), SUBJECT, counts);
        count(row.number(), SUBJECT, counts);
        count(row.subject(), SUBJECT, counts);
        count(row.origin(), SUMMARY, counts);
        if (telegram.body().signature() != null) {
            count(telegram.body().signature().value(), 1, counts);
        }
        String heading = null;
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            if (paragraph.heading() != null && !paragraph.heading().equals(heading)) {
                heading = paragraph.heading();
                count(heading, 1, counts);
            }
            count(
                    paragraph.text(),
                    paragraph.kind() == Paragraph.Kind.SUMMARY ? SUMMARY : 1,
                    counts);
        }
        double length = counts.values().stream().mapToInt(Integer::intValue).sum();
        double dampened = SATURATION * (1 - LENGTH + LENGTH * length / USUAL);
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            double count = word.getValue();
            int weight = (int) Math.round(HEAVIEST * count / (count + dampened));
            pile.add(word.getKey(), number, Math.max(1, weight));
        }
    }

    private static void count(String text, int worth, Map<String, Integer> counts) {
        Words.each(text, word -> counts.merge(word, worth, Integer::sum));
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
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            String text = paragraph.text();
            if (length < MOST_TEXT && !text.isBlank()) {
                out.append(length == 0 ? "" : ",\n");
                Script.literal(text.substring(0, Math.min(text.length(), MOST_TEXT - length)), out);
                length += text.length();
            }
        }
        out.append("]})\n");
        site.write("search/telegrams/%d/%d.js".formatted(number / FOLDER, number), out.toString());
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
        boolean isFirst = !of.equals(name);
        if (isFirst) {
            end();
            name = of;
            names.add(of);
            shard = site.open("search/words/" + of + ".js");
            shard.write("chancery.words(\"" + of + "\",[\n");
        }
        StringBuilder out = new StringBuilder(postings.size() * 5 + 50);
        out.append(isFirst ? "" : ",\n");
        Script.literal(word, out).append(",[");
        int before = 0;
        for (int i = 0; i < postings.size(); i++) {
            out.append(i == 0 ? "" : ",").append(postings.telegram(i) - before);
            out.append(',').append(postings.weight(i));
            before = postings.telegram(i);
        }
        open().write(out.append(']').toString());
    }

    private Writer open() {
        if (shard == null) {
            throw new UncheckedIOException(new IOException("no shard is open"));
        }
        return shard;
    }

    private void end() throws IOException {
        if (shard != null) {
            shard.write("])\n");
            shard.close();
            shard = null;
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
