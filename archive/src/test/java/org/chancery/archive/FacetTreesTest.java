package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Counts under each other, held against a count over the telegrams themselves and the table as it
/// lies on the disk.
class FacetTreesTest {

    private static final Reader ALL = Reader.everything();
    private static final Reader CLERK =
            new Reader("clerk", new Classification("UNCLASSIFIED//FOUO", 1), Set.of("NODIS"));
    private static final Path REGIONS =
            Path.of("../format/src/main/resources/org/chancery/format/table/regions.csv");

    @TempDir static Path folder;

    private static Archive archive;

    @BeforeAll
    static void open() throws IOException {
        archive = Archive.open(folder.resolve("all"));
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
        archive.ingest(originals, (done, total, name) -> {});
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "security", "date:2009", "region:nea", "tagkind:program -country:tn"})
    void countsAreThoseOfTheTelegrams(String query) throws IOException {
        for (Reader reader : List.of(ALL, CLERK)) {
            assertThat(flat(search(archive, query, reader).trees()))
                    .isEqualTo(counted(query, reader));
        }
    }

    /// What a click on a value finds is as many as it says.
    @ParameterizedTest
    @ValueSource(strings = {"", "security", "class:secret"})
    void termOfEachValueFindsAsManyAsItSays(String query) throws IOException {
        for (Reader reader : List.of(ALL, CLERK)) {
            for (FacetTree tree : search(archive, query, reader).trees()) {
                each(tree.nodes(), reader, query);
            }
        }
    }

    private static void each(List<FacetTree.Node> nodes, Reader reader, String query)
            throws IOException {
        for (FacetTree.Node node : nodes) {
            assertThat(search(archive, query + " " + node.term(), reader).total())
                    .as(query + " " + node.term())
                    .isEqualTo(node.count());
            each(node.nodes(), reader, query);
        }
    }

    @Test
    void lowReaderCountsAsIfTheRestWereNotThere() throws IOException {
        List<Original> visible = new ArrayList<>();
        archive.export(
                new Search("", Sort.OLDEST, 0, 0),
                CLERK,
                holding -> {
                    for (Holding copy : archive.variants(holding, CLERK)) {
                        byte[] bytes = archive.original(copy);
                        visible.add(new Original(copy.name(), "text", () -> bytes));
                    }
                });
        assertThat(visible).hasSizeBetween(5, 60);
        try (Archive only = Archive.open(folder.resolve("only"))) {
            only.ingest(visible, (done, total, name) -> {});
            for (String query : List.of("", "region:nea", "security")) {
                assertThat(search(archive, query, CLERK).trees())
                        .isEqualTo(search(only, query, ALL).trees());
            }
            for (String typed : List.of("region:", "country:", "tagkind:", "country:t")) {
                assertThat(archive.complete(typed, typed.length(), CLERK))
                        .isEqualTo(only.complete(typed, typed.length(), ALL));
            }
        }
    }

    @Test
    void levelsAreProposedWithTheirCounts() throws IOException {
        Completions regions = archive.complete("region:n", 8, ALL);
        assertThat(regions.choices())
                .containsExactly(
                        new Completions.Choice(
                                "region:nea", search(archive, "region:nea", ALL).total()));
        assertThat(archive.complete("country:tuni", 12, ALL).choices())
                .containsExactly(
                        new Completions.Choice(
                                "country:tunisia", search(archive, "country:tn", ALL).total()));
        assertThat(archive.complete("tagkind:p", 9, ALL).choices())
                .extracting(Completions.Choice::text)
                .contains("tagkind:program");
        assertThat(search(archive, "region:\"near east\"", ALL).total())
                .isEqualTo(search(archive, "bureau:NEA", ALL).total());
        assertThat(search(archive, "region:nowhere or country:atlantis", ALL).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "region:naea, region:nea",
        "bureau:\"near aest\" goat, 'region:\"near east\" goat'",
        "country:tunisai, country:tunisia",
        "zzz or country:itlay, zzz or country:italy",
        "country:atlantis, ",
        // names they are, but nothing is from there
        "country:chad, ",
        "region:wha, ",
    })
    void proposesThePlaceThatWasMeant(String query, @Nullable String proposal) throws IOException {
        assertThat(search(archive, query, ALL).suggestion()).isEqualTo(proposal);
    }

    @Test
    void proposesNoPlaceThatTheReaderCannotFind() throws IOException {
        Reader low = new Reader("low", Classification.UNCLASSIFIED, Set.of());
        for (String country : List.of("georgia", "iceland", "turkey", "greece", "cyprus")) {
            String mistyped = "country:" + country + "x";
            boolean finds = search(archive, "country:" + country, low).total() > 0;
            assertThat(search(archive, mistyped, low).suggestion())
                    .isEqualTo(finds ? "country:" + country : null);
            assertThat(search(archive, mistyped, ALL).suggestion()).isEqualTo("country:" + country);
        }
    }

    @Test
    void siteDividesTheWorldItsOwnWay() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.createDirectories(own.resolve("tables"));
        Files.writeString(
                own.resolve("tables/regions.csv"),
                "region,name,places,source\nMED,Mediterranean,TN MT,us\n");
        try (Archive mine = Archive.open(own)) {
            mine.ingest(
                    List.of(
                            new Original(
                                    "09ASTANA1967.txt",
                                    "text",
                                    () ->
                                            Files.readAllBytes(
                                                    Path.of("../samples/09ASTANA1967.txt")))),
                    (done, total, name) -> {});
            assertThat(search(mine, "", ALL).trees().getFirst().nodes()).isEmpty();
            assertThat(search(mine, "region:sca", ALL).total()).isZero();
            assertThat(search(mine, "country:kazakhstan", ALL).total()).isEqualTo(1);
        }
    }

    @Test
    void everyCountryWithAPostIsInOneRegion() throws IOException {
        Tables tables = Tables.standard();
        assertThat(
                        tables.posts().posts().stream()
                                .filter(post -> post.country() != null)
                                .filter(post -> tables.regions().of(post) == null)
                                .map(post -> post.mrnName() + " " + post.country()))
                .isEmpty();
        assertThat(tables.posts().posts().stream().map(tables.regions()::of))
                .contains(tables.regions().named("IO"));
        assertThat(regions().values().stream().mapToInt(List::size).sum())
                .isEqualTo(
                        new HashSet<>(regions().values().stream().flatMap(List::stream).toList())
                                .size());
    }

    private static SearchResult search(Archive from, String query, Reader reader)
            throws IOException {
        SearchResult result = from.search(new Search(query.strip(), Sort.OLDEST, 0, 0), reader);
        assertThat(result.diagnostics()).isEmpty();
        return result;
    }

    private static Map<String, Long> flat(List<FacetTree> trees) {
        Map<String, Long> flat = new TreeMap<>();
        trees.forEach(tree -> flat(tree.name(), tree.nodes(), flat));
        return flat;
    }

    private static void flat(String path, List<FacetTree.Node> nodes, Map<String, Long> flat) {
        for (FacetTree.Node node : nodes) {
            flat.put(path + "/" + node.value(), node.count());
            flat(path + "/" + node.value(), node.nodes(), flat);
        }
    }

    private static Map<String, Long> counted(String query, Reader reader) throws IOException {
        Map<String, List<String>> regions = regions();
        Map<String, Long> counts = new TreeMap<>();
        archive.export(
                new Search(query, Sort.OLDEST, 0, 0),
                reader,
                holding -> {
                    Set<String> paths = new HashSet<>();
                    Origin origin = holding.origin();
                    if (origin != null) {
                        String region = region(regions, origin);
                        if (region != null) {
                            String of = "place/" + region;
                            paths.add(of);
                            paths.add(of + "/" + origin.country());
                            paths.add(of + "/" + origin.country() + "/" + origin.post());
                        }
                    }
                    archive.telegram(holding)
                            .heading()
                            .tags()
                            .forEach(tag -> {
                                String of = "tag/" + tag.value().kind().word();
                                paths.add(of);
                                paths.add(of + "/" + tag.value().tag());
                            });
                    paths.forEach(path -> counts.merge(path, 1L, Long::sum));
                });
        return counts;
    }

    private static @Nullable String region(Map<String, List<String>> regions, Origin origin) {
        for (String place : new String[] {origin.post(), String.valueOf(origin.country())}) {
            for (Map.Entry<String, List<String>> region : regions.entrySet()) {
                if (region.getValue().contains(place)) {
                    return region.getKey();
                }
            }
        }
        // SECTO is where the Secretary travels.
        assertThat(origin.country()).isNull();
        return null;
    }

    private static Map<String, List<String>> regions() throws IOException {
        Map<String, List<String>> regions = new HashMap<>();
        for (String line : Files.readAllLines(REGIONS, StandardCharsets.UTF_8)) {
            String[] fields = line.split(",");
            if (!fields[0].equals("region")) {
                regions.put(fields[0], List.of(fields[2].split(" ")));
            }
        }
        return regions;
    }
}
