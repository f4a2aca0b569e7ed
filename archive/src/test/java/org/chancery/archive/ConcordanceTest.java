package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.KeywordSearch;
import org.chancery.archive.concordance.Line;
import org.chancery.archive.concordance.Order;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcordanceTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    @TempDir static Path folder;

    /// As many lines as an independent count over the reading text of the same copies has.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "minister",
                "the",
                "border",
                "security",
                "fish",
                "ambassador",
                "of",
                "malta",
                "goats",
                "2009"
            })
    void everyPlaceOfAWordIsALine(String word) throws IOException {
        try (Archive archive = samples()) {
            Concordance found =
                    archive.concordance(
                            new KeywordSearch("=" + word, 60, Order.DATE, 0, 100_000),
                            Reader.everything());
            List<Holding> holdings = new ArrayList<>();
            archive.export(
                    new Search("=" + word, Sort.OLDEST, 0, 0), Reader.everything(), holdings::add);
            long count = 0;
            for (Holding holding : holdings) {
                count += count(archive.telegram(holding), word);
            }
            assertThat(count).isPositive();
            assertThat(found.total()).isEqualTo(count).isEqualTo(found.lines().size());
            assertThat(found.found()).isEqualTo(holdings.size()).isEqualTo(found.read());
            assertThat(found.lines())
                    .allMatch(line -> line.keyword().toLowerCase(Locale.ROOT).startsWith(word))
                    .allMatch(line -> line.left().length() <= 60 && line.right().length() <= 60);
        }
    }

    private static long count(Telegram telegram, String word) {
        Pattern pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])"
                                + word
                                + "(?:['\u2019][sS])?(?![\\p{L}\\p{N}'\u2019])",
                        Pattern.CASE_INSENSITIVE);
        long count = 0;
        String heading = null;
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            boolean isUnderNew =
                    paragraph.heading() != null && !paragraph.heading().equals(heading);
            heading = paragraph.heading() == null ? heading : paragraph.heading();
            Matcher matcher =
                    pattern.matcher((isUnderNew ? heading + "\n" : "") + paragraph.text());
            while (matcher.find()) {
                count++;
            }
        }
        return count;
    }

    /// Drafters' words, and their editors' where they are asked for.
    @Test
    void whatEditorsSayIsApart() throws IOException {
        String telegram =
                new String(wire(1, "The ferry sails.").bytes(), StandardCharsets.US_ASCII);
        byte[] bytes =
                (telegram.stripTrailing() + "\n\n_\n\n2 The ferry sank in the following year.\n")
                        .getBytes(StandardCharsets.US_ASCII);
        try (Archive archive = Archive.open(folder.resolve("footnotes"))) {
            archive.ingest(
                    List.of(new Original("edited.txt", "text", () -> bytes)),
                    (done, total, file) -> {});
            assertThat(keywords(archive, "ferry", Order.DATE)).containsExactly("ferry");
            assertThat(keywords(archive, "sank", Order.DATE)).isEmpty();
            assertThat(keywords(archive, "ferry in:footnote", Order.DATE)).containsExactly("ferry");
            assertThat(lines(archive, "in:footnote sank", Order.DATE))
                    .containsExactly("ferry|sank|in");
            assertThat(total(archive, "sank")).isOne();
            assertThat(total(archive, "has:footnotes")).isOne();
            assertThat(total(archive, "sails in:footnote")).isZero();
            assertThat(excerpt(archive, "from:valletta")).contains("sails").doesNotContain("sank");
            assertThat(excerpt(archive, "ferry in:footnote")).contains("sank");
        }
    }

    private static String excerpt(Archive archive, String query) throws IOException {
        return archive
                .search(new Search(query, Sort.OLDEST, 0, 1), Reader.everything())
                .hits()
                .getFirst()
                .excerpt()
                .stream()
                .map(Fragment::text)
                .collect(Collectors.joining());
    }

    private static long total(Archive archive, String query) throws IOException {
        return archive.search(new Search(query, Sort.OLDEST, 0, 0), Reader.everything()).total();
    }

    @Test
    void formsCountAsTheSearchCountsThem() throws IOException {
        try (Archive archive =
                archive("forms", wire(1, "Two treaties, one TREATY, no treatment."))) {
            assertThat(keywords(archive, "treaty", Order.DATE))
                    .containsExactly("treaties", "TREATY");
            assertThat(keywords(archive, "=treaty", Order.DATE)).containsExactly("TREATY");
            assertThat(keywords(archive, "treat*", Order.DATE))
                    .containsExactly("treaties", "TREATY", "treatment");
            assertThat(keywords(archive, "\"one treaty\" from:valletta", Order.DATE))
                    .containsExactly("one TREATY");
            assertThat(keywords(archive, "from:valletta", Order.DATE)).isEmpty();
        }
    }

    @Test
    void sortsByTheWordsBesideIt() throws IOException {
        try (Archive archive =
                archive(
                        "sorted",
                        wire(1, "Old boats sink. New boats float. Blue boats, as ever, drift."),
                        wire(2, "The old boats drift."))) {
            assertThat(lines(archive, "boats", Order.DATE))
                    .containsExactly(
                            "Old|boats|sink",
                            "New|boats|float",
                            "Blue|boats|as",
                            "old|boats|drift");
            assertThat(lines(archive, "boats", Order.LEFT))
                    .containsExactly(
                            "Blue|boats|as",
                            "New|boats|float",
                            "Old|boats|sink",
                            "old|boats|drift");
            assertThat(lines(archive, "boats", Order.RIGHT))
                    .containsExactly(
                            "Blue|boats|as",
                            "old|boats|drift",
                            "New|boats|float",
                            "Old|boats|sink");
        }
    }

    @Test
    void aPartOfTheTelegramIsKeptTo() throws IOException {
        try (Archive archive =
                archive(
                        "parts",
                        Wire.of("VALLETTA", 1)
                                .saying(
                                        "1. (C) SUMMARY: A goat. END SUMMARY.\n\n2. (C) Two goats.\n\n3. (C) COMMENT: No goat. END COMMENT."))) {
            assertThat(keywords(archive, "goat", Order.DATE)).hasSize(3);
            Concordance comment =
                    archive.concordance(
                            new KeywordSearch("goat in:comment", 60, Order.DATE, 0, 10),
                            Reader.everything());
            assertThat(comment.lines()).extracting(Line::paragraph).containsExactly(3);
            assertThat(comment.lines()).extracting(Line::label).containsExactly("C");
        }
    }

    @Test
    void whatIsHiddenIsNoLine() throws IOException {
        Reader reader =
                new Reader("public", new Classification("UNCLASSIFIED", 0), Set.of("NODIS"));
        Wire[] open = {wire(1, "A goat."), wire(2, "Another goat.")};
        Wire[] hidden = {
            wire(3, "A secret goat.").secret(),
            wire(4, "x").unclassified().saying("1. (S) A hushed goat."),
            wire(5, "A goat for few.").under("NODIS")
        };
        try (Archive without = archive("open", open);
                Archive all =
                        archive(
                                "all",
                                Stream.concat(Stream.of(open), Stream.of(hidden))
                                        .toArray(Wire[]::new))) {
            KeywordSearch search = new KeywordSearch("goat", 60, Order.LEFT, 0, 100);
            assertThat(all.concordance(search, reader))
                    .isEqualTo(without.concordance(search, reader));
            assertThat(all.concordance(search, reader).total()).isEqualTo(2);
            assertThat(all.concordance(search, Reader.everything()).total()).isEqualTo(5);
        }
    }

    private static Wire wire(int serial, String text) {
        return Wire.of("VALLETTA", serial).unclassified().saying("1. (U) " + text);
    }

    private static List<String> keywords(Archive archive, String query, Order order)
            throws IOException {
        return archive
                .concordance(new KeywordSearch(query, 60, order, 0, 100), Reader.everything())
                .lines()
                .stream()
                .map(Line::keyword)
                .toList();
    }

    /// With the word before and the word behind.
    private static List<String> lines(Archive archive, String query, Order order)
            throws IOException {
        return archive
                .concordance(new KeywordSearch(query, 60, order, 0, 100), Reader.everything())
                .lines()
                .stream()
                .map(line -> {
                    String[] left = line.left().strip().split("[^A-Za-z]+");
                    String[] right = line.right().strip().split("[^A-Za-z]+");
                    return left[left.length - 1]
                            + "|"
                            + line.keyword()
                            + "|"
                            + (right[0].isEmpty() ? right[1] : right[0]);
                })
                .toList();
    }

    private static Archive archive(String name, Wire... wires) throws IOException {
        Archive archive = Archive.open(folder.resolve(name));
        archive.ingest(Stream.of(wires).map(Wire::original).toList(), (done, total, file) -> {});
        return archive;
    }

    private static synchronized Archive samples() throws IOException {
        Path place = folder.resolve("samples");
        boolean isNew = !Files.exists(place);
        Archive archive = Archive.open(place);
        if (isNew) {
            List<Original> originals = new ArrayList<>();
            try (Stream<Path> files = Files.list(SAMPLES)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                    originals.add(
                            new Original(
                                    file.getFileName().toString(),
                                    "text",
                                    () -> Files.readAllBytes(file)));
                }
            }
            archive.ingest(originals, (done, total, file) -> {});
        }
        return archive;
    }
}
