package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.format.telegram.Classification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a newcomer gets who serves the samples and searches them.
class SamplesSearchTest {

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
        assertThat(originals).hasSizeGreaterThan(40);
        archive = Archive.open(folder);
        archive.ingest(originals, (done, total, name) -> {});
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "09ASTANA1967                                             | 09ASTANA1967",
                "kazakhstan security                                      | 09ASTANA1967",
                "from:astana tag:PREL class:<=confidential date:2009-10..2009-12 | 09ASTANA1967",
                "to:\"cis collective\" signed:hoagland                    | 09ASTANA1967",
                "has:sections has:comment -has:notal kazakhstan           | 09ASTANA1967",
                "subject:\"compares notes\"                               | 09ASTANA1967",
                "info:beijing summary:kazbrig                             | 09ASTANA1967",
                "dtg:050345ZNOV09                                         | 09ASTANA1967",
                "dtg:\"050345Z Nov 09\"                                   | 09ASTANA1967",
                "dtg:0503* classifiedby:hoagland                          | 09ASTANA1967",
                "declassify:2019-11 portion:u                             | 09ASTANA1967",
                "lint:SUB-TRUNCATED                                       | 09ASTANA1967",
                "kazakhstan near/8 \"rapid reaction\"                     | 09ASTANA1967",
                "(attuned* or nonsense) in:comment                        | 09ASTANA1967",
                "shaikhutdinow~                                           | 09ASTANA1967",
                "/shaikh.*/                                               | 09ASTANA1967",
                "cited-by:10VALLETTA61                                    | 09STATE116020",
                "like:08NICOSIA455                                        | 08UNROME27",
                "\"telegraph cable laid to the east\"                       | sha-3d74e64fdf8d7440",
                "lang:es                                                  | 08TUNIS1061",
                "lang:french from:tunis                                   | 08TUNIS1061",
            })
    void findsFirst(String query, String id) throws IOException {
        SearchResult result = search(query);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.hits()).first().extracting(hit -> hit.holding().id()).isEqualTo(id);
    }

    /// Between `security belt` and `around` stood a page line and the heading of a section.
    @Test
    void aPhraseGoesOverAFormerPageBreak() throws IOException {
        SearchResult result = search("\"establish a security belt around Afghanistan\"");
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.hits().getFirst().excerpt())
                .anySatisfy(fragment ->
                        assertThat(fragment)
                                .isEqualTo(
                                        new Fragment(
                                                "establish a \"security belt around Afghanistan",
                                                true)));
    }

    @Test
    void aSubjectIsMarkedWhereItHasWhatWasSoughtOfAllOrOfIt() throws IOException {
        assertThat(subject("minister mrn:75SECTO2047"))
                .isEqualTo("SECRETARY'S DINNER WITH ITALIAN FOREIGN [MINISTER]: ISLAND");
        assertThat(subject("subject:dinners minister mrn:75SECTO2047"))
                .isEqualTo("SECRETARY'S [DINNER] WITH ITALIAN FOREIGN [MINISTER]: ISLAND");
        assertThat(subject("text:secretary mrn:75SECTO2047")).doesNotContain("[");
        assertThat(subject("mrn:75SECTO2047")).doesNotContain("[");
    }

    private String subject(String query) throws IOException {
        return search(query).hits().getFirst().subject().stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    /// But for subjects with the word that a query reads as an exclusion.
    @Test
    void aPastedSubjectFindsItsTelegram() throws IOException {
        for (Hit hit : search("-subject:not").hits()) {
            String subject = hit.holding().subject();
            if (subject != null) {
                assertThat(ids(search(subject)).stream().limit(2))
                        .as(subject)
                        .contains(hit.holding().id());
            }
        }
    }

    @Test
    void findsWhoCitesATelegram() throws IOException {
        assertThat(ids(search("ref:09STATE116020"))).contains("10VALLETTA61");
        SearchResult number = search("09STATE116020");
        assertThat(ids(number)).startsWith("09STATE116020").contains("10VALLETTA61");
    }

    @Test
    void findsNothingAboveAReadersCeiling() throws IOException {
        Reader low = new Reader("low", Classification.UNCLASSIFIED, Set.of());
        SearchResult all = archive.search(new Search("", Sort.NEWEST, 0, 500), low);
        assertThat(all.hits())
                .isNotEmpty()
                .allSatisfy(hit ->
                        assertThat(hit.holding().classification())
                                .isEqualTo(Classification.UNCLASSIFIED));
        assertThat(archive.search(new Search("kazakhstan", Sort.NEWEST, 0, 500), low).total())
                .isZero();
    }

    /// As the page links them: each value in small letters and quotation marks. More only where a
    /// lesser copy has what the best has not.
    @Test
    void everyFacetIsATermThatFindsWhatItCounts() throws IOException {
        for (Facet facet : search("").facets()) {
            String field =
                    switch (facet.name()) {
                        case "year" -> "date";
                        case "origin" -> "from";
                        case "classification" -> "class";
                        default -> facet.name();
                    };
            for (Facet.Value value : facet.values()) {
                SearchResult narrowed =
                        search(field + ":\"" + value.value().toLowerCase(Locale.ROOT) + '"');
                assertThat(narrowed.diagnostics()).as(field + " " + value).isEmpty();
                assertThat(narrowed.total())
                        .as(field + " " + value)
                        .isBetween(value.count(), value.count() + 1);
            }
        }
    }

    @Test
    void marksNothingButWordsOfTheQuery() throws IOException {
        Set<String> marked = new TreeSet<>();
        for (Hit hit : search("goat treaty or treaties").hits()) {
            hit.excerpt().stream()
                    .filter(Fragment::hit)
                    .forEach(fragment -> marked.add(fragment.text().toLowerCase(Locale.ROOT)));
        }
        assertThat(marked).isSubsetOf("goat", "goats", "treaty", "treaties").isNotEmpty();
    }

    /// The answer in Spanish is confidential, the note in French is not.
    @Test
    void languagesAboveAReadersCeilingAreNotThere() throws IOException {
        Reader clerk = new Reader("clerk", Classification.UNCLASSIFIED, Set.of());
        assertThat(search("lang:(es or fr)").total()).isEqualTo(1);
        assertThat(facet("language", Reader.everything())).contains("fr", "es").startsWith("en");
        assertThat(facet("language", clerk)).containsExactly("en");
        assertThat(search("-lang:en").total()).isZero();
        assertThat(archive.complete("lang:", 5, Reader.everything()).choices())
                .extracting(Completions.Choice::text)
                .containsExactly("lang:english", "lang:spanish", "lang:french");
        assertThat(archive.complete("from:tunis lang:sp", 18, Reader.everything()).choices())
                .containsExactly(new Completions.Choice("lang:spanish", 1L));
    }

    private static List<String> facet(String name, Reader reader) throws IOException {
        return archive.search(new Search("", Sort.RELEVANCE, 0, 0), reader).facets().stream()
                .filter(facet -> facet.name().equals(name))
                .flatMap(facet -> facet.values().stream())
                .map(Facet.Value::value)
                .toList();
    }

    private static SearchResult search(String query) throws IOException {
        return archive.search(new Search(query, Sort.RELEVANCE, 0, 500), Reader.everything());
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.holding().id()).collect(Collectors.toList());
    }
}
