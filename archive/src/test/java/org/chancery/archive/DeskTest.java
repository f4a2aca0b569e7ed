package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.format.telegram.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {

    private static final Reader ALL = Reader.everything();
    private static final Reader CLERK =
            new Reader("clerk", new Classification("UNCLASSIFIED", 0), Set.of());

    @TempDir Path folder;

    @Test
    void collectsTelegramsUnderAName() throws IOException {
        try (Archive archive = archive()) {
            Desk desk = archive.desk();
            assertThat(desk.collect("  Fishing\ttreaty ", named(archive, "09TUNIS1"))).isTrue();
            assertThat(desk.collect("fishing treaty", named(archive, "09TUNIS1"))).isFalse();
            assertThat(desk.collect("fishing TREATY", named(archive, "09TUNIS2"))).isTrue();
            assertThat(desk.collections(ALL))
                    .extracting(TelegramCollection::name, TelegramCollection::telegrams)
                    .containsExactly(tuple("Fishing treaty", 2L));
            assertThat(desk.collectionsOf(named(archive, "09TUNIS1")))
                    .containsExactly("Fishing treaty");
            assertThat(found(archive, "collection:\"fishing treaty\"", ALL))
                    .containsExactly("09TUNIS1", "09TUNIS2");
            assertThat(found(archive, "collection:\"fishing treaty\" harbour", ALL))
                    .containsExactly("09TUNIS2");
            assertThat(found(archive, "-collection:\"Fishing  Treaty\"", ALL))
                    .containsExactly("09TUNIS3");
            assertThat(found(archive, "collection:none", ALL)).isEmpty();
            assertThat(desk.takeOut("fishing treaty", named(archive, "09TUNIS2"))).isTrue();
            assertThat(desk.takeOut("fishing treaty", named(archive, "09TUNIS2"))).isFalse();
            assertThat(found(archive, "collection:\"fishing treaty\"", ALL))
                    .containsExactly("09TUNIS1");
            assertThat(desk.dissolve("fishing treaty")).isTrue();
            assertThat(desk.dissolve("fishing treaty")).isFalse();
            assertThat(desk.collections(ALL)).isEmpty();
        }
    }

    @Test
    void memberIsTheTelegramWithAllItsCopies() throws IOException {
        try (Archive archive = archive()) {
            archive.desk().collect("x", named(archive, "09TUNIS1"));
            archive.ingest(
                    List.of(telegram("09TUNIS1", "CONFIDENTIAL", "Another copy, which is longer.")),
                    (done, total, name) -> {});
            Holding better = named(archive, "09TUNIS1");
            assertThat(better.variants()).isEqualTo(2);
            assertThat(archive.desk().collectionsOf(better)).containsExactly("x");
            assertThat(archive.desk().collect("x", better)).isFalse();
            assertThat(found(archive, "collection:x longer", ALL)).containsExactly("09TUNIS1");
            assertThat(archive.desk().takeOut("x", better)).isTrue();
        }
    }

    @Test
    void staysThroughAReindexAndIsWrittenBesideAWriter() throws IOException {
        try (Archive writer = archive();
                Archive reader = Archive.openForReading(folder.resolve("archive"))) {
            assertThat(reader.desk().collect("x", named(reader, "09TUNIS1"))).isTrue();
            writer.reindex((done, total) -> {});
            assertThat(found(writer, "collection:x", ALL)).containsExactly("09TUNIS1");
            assertThat(writer.verify((done, total) -> {}).problems()).isEmpty();
        }
    }

    @Test
    void tellsALowReaderNothingOfWhatIsAboveThem() throws IOException {
        try (Archive archive = archive()) {
            Desk desk = archive.desk();
            desk.collect("mixed", named(archive, "09TUNIS1"));
            desk.collect("mixed", named(archive, "09TUNIS3"));
            desk.collect("above", named(archive, "09TUNIS1"));
            assertThat(desk.collections(CLERK))
                    .extracting(TelegramCollection::name, TelegramCollection::telegrams)
                    .containsExactly(tuple("mixed", 1L));
            assertThat(found(archive, "collection:mixed", CLERK)).containsExactly("09TUNIS3");
            assertThat(found(archive, "collection:above", CLERK)).isEmpty();
        }
    }

    @Test
    void tellsWhatCameInForASavedSearch() throws IOException {
        try (Archive archive = archive()) {
            Desk desk = archive.desk();
            desk.save("Fish", "fish or harbour");
            desk.save("all", "");
            assertThat(news(archive, ALL)).containsExactly("all: ", "Fish: ");
            archive.ingest(
                    List.of(
                            telegram("09TUNIS4", "SECRET", "More of the harbour."),
                            telegram("09TUNIS5", "UNCLAS", "Cold fish."),
                            telegram("09TUNIS6", "UNCLAS", "Nothing of it.")),
                    (done, total, name) -> {});
            assertThat(news(archive, ALL))
                    .containsExactly("all: 09TUNIS4 09TUNIS5 09TUNIS6", "Fish: 09TUNIS4 09TUNIS5");
            assertThat(news(archive, CLERK))
                    .containsExactly("all: 09TUNIS5 09TUNIS6", "Fish: 09TUNIS5");
            assertThat(desk.seen("FISH")).isTrue();
            assertThat(news(archive, ALL))
                    .containsExactly("all: 09TUNIS4 09TUNIS5 09TUNIS6", "Fish: ");
            archive.ingest(
                    List.of(telegram("09TUNIS1", "CONFIDENTIAL", "Another copy, with fish.")),
                    (done, total, name) -> {});
            assertThat(news(archive, ALL)).contains("Fish: 09TUNIS1");
            archive.reindex((done, total) -> {});
            assertThat(news(archive, ALL)).contains("Fish: 09TUNIS1");
            assertThat(desk.forget("fish")).isTrue();
            assertThat(desk.forget("fish")).isFalse();
            assertThat(desk.searches()).extracting(SavedSearch::name).containsExactly("all");
            assertThatThrownBy(() -> desk.save("bad", "(a"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not closed");
        }
    }

    private static List<String> news(Archive archive, Reader reader) throws IOException {
        return archive.alerts(10, reader).stream()
                .map(alert ->
                        alert.search().name()
                                + ": "
                                + alert.found().hits().stream()
                                        .map(hit -> hit.holding().id())
                                        .sorted()
                                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "a\"b", "---", "a\0b"})
    void whatAQueryCannotSayIsNoName(String name) throws IOException {
        try (Archive archive = archive()) {
            assertThatThrownBy(() -> archive.desk().collect(name, named(archive, "09TUNIS1")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> TelegramCollection.name("a".repeat(101)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Holding named(Archive archive, String mrn) throws IOException {
        return archive.find(mrn, ALL).orElseThrow();
    }

    private static List<String> found(Archive archive, String query, Reader reader)
            throws IOException {
        SearchResult result = archive.search(new Search(query, Sort.OLDEST, 0, 10), reader);
        assertThat(result.diagnostics()).isEmpty();
        return result.hits().stream().map(hit -> hit.holding().id()).sorted().toList();
    }

    private Archive archive() throws IOException {
        Archive archive = Archive.open(folder.resolve("archive"));
        archive.ingest(
                Stream.of(
                                telegram("09TUNIS1", "CONFIDENTIAL", "The treaty on fish."),
                                telegram("09TUNIS2", "SECRET", "The harbour at night."),
                                telegram("09TUNIS3", "UNCLAS", "The weather."))
                        .toList(),
                (done, total, name) -> {});
        return archive;
    }

    private static Original telegram(String mrn, String classification, String text) {
        String wire =
                """
                ZCZC
                VZCZCXYZ0001
                RR RUEHC
                DE RUEHTU #0666/01 1231200
                R 031200Z MAY 09
                FM AMEMBASSY TUNIS
                TO RUEHC/SECSTATE WASHDC 0001
                BT
                %s TUNIS %06d

                TAGS: PREL
                SUBJECT: A MATTER

                1. %s

                GODEC
                BT
                #0666

                NNNN
                """
                        .formatted(classification, Integer.parseInt(mrn.substring(7)), text);
        return new Original(mrn + ".txt", "text", () -> wire.getBytes(StandardCharsets.US_ASCII));
    }
}
