package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The samples that are there more than once, and who cites whom.
class SampleCopiesTest {

    private static Archive archive;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        List<Original> originals = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
                originals.add(
                        new Original(
                                file.getFileName().toString(),
                                "text",
                                () -> Files.readAllBytes(file)));
            }
        }
        archive = Archive.open(folder);
        IngestReport report = archive.ingest(originals, (done, total, name) -> {});
        assertThat(report.failures()).isEmpty();
        assertThat(report.added()).isEqualTo(originals.size());
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({
        "08VALLETTA301, 08VALLETTA301-corrected 08VALLETTA301",
        "08TUNIS912, 08TUNIS912 readdressal-08tunis912",
        "08USUNNEWYORK988, 08USUNNEWYORK988 08USUNNEWYORK988-redacted",
        "09NICOSIA140, 09NICOSIA140-section1 09NICOSIA140-section2 09NICOSIA140-section3",
        "09ASTANA1967, 09ASTANA1967",
    })
    void theBestCopyComesFirst(String mrn, String files) throws IOException {
        Holding best = archive.find(mrn, Reader.everything()).orElseThrow();
        assertThat(archive.variants(best, Reader.everything()))
                .extracting(Holding::name)
                .containsExactlyElementsOf(
                        Arrays.stream(files.split(" ", -1)).map(file -> file + ".txt").toList());
    }

    /// What stands only in the third file is found, and the hit is the telegram.
    @Test
    void everySectionIsFound() throws IOException {
        for (Holding section :
                archive.variants(
                        archive.find("09NICOSIA140", Reader.everything()).orElseThrow(),
                        Reader.everything())) {
            String text = archive.telegram(section).body().paragraphs().getLast().text();
            String words =
                    "\""
                            + String.join(" ", Arrays.asList(text.split("\\W+", -1)).subList(0, 5))
                            + "\"";
            SearchResult result =
                    archive.search(new Search(words, Sort.RELEVANCE, 0, 10), Reader.everything());
            assertThat(result.hits())
                    .as(words)
                    .extracting(hit -> hit.holding().name())
                    .contains(section.name());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "08USUN988, 08USUNNEWYORK988",
        "1975 State 136211, 75STATE136211",
        "75 secto 2047, 75SECTO2047",
        "09 Astana 001967, 09ASTANA1967",
    })
    void aNumberIsFoundInAnySpelling(String spelling, String id) throws IOException {
        assertThat(archive.find(spelling, Reader.everything()))
                .hasValueSatisfying(holding -> assertThat(holding.id()).isEqualTo(id));
    }

    @Test
    void aCopyAndItsCorrectionAreCitedAsOne() throws IOException {
        assertThat(archive.citing("08VALLETTA301", Reader.everything()))
                .extracting(Holding::id)
                .containsExactly("08ROME998", "08TUNIS912", "08REYKJAVIK181", "08STATE90144");
        Holding state = archive.find("08STATE90144", Reader.everything()).orElseThrow();
        assertThat(archive.cited(state, Reader.everything()))
                .filteredOn(citation ->
                        citation.holding() != null
                                && citation.holding().id().equals("08VALLETTA301"))
                .singleElement()
                .satisfies(citation ->
                        assertThat(citation.holding())
                                .isNotNull()
                                .extracting(Holding::variants)
                                .isEqualTo(2));
    }
}
