package org.chancery.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every table: its shape, its order, a source in every row, and codes that refer to another table
/// exist there.
class TableFilesTest {

    /// Files whose key is more than the first column.
    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "country-tags.csv", List.of("tag", "list"),
                    "declassification-codes.csv", List.of("order", "written"),
                    "declassification-rules.csv", List.of("order", "code", "class"),
                    "labels.csv", List.of("label", "kind"),
                    "portion-marks.csv", List.of("mark", "kind"),
                    "titles.csv", List.of("words", "kind"));

    static List<String> files() {
        return Tables.files();
    }

    @Test
    void filesAreThoseOfTheFolder() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(Tables.class.getResource("posts.csv")).toURI())
                        .getParent();
        try (Stream<Path> inFolder = Files.list(folder)) {
            assertThat(
                            inFolder.map(path -> path.getFileName().toString())
                                    .filter(name -> name.endsWith(".csv"))
                                    .sorted())
                    .containsExactlyElementsOf(Tables.files());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWellFormed(String file) throws IOException {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n").doesNotContain("\r", "\uFEFF", "\uFFFD");
        List<TableTrouble> troubles = new ArrayList<>();
        Csv csv = Csv.read(file, bytes(file), true, troubles, "source");
        csv.demandKeys(
                KEYS.getOrDefault(file, List.of(header(text).getFirst())).stream()
                        .mapToInt(csv::column)
                        .toArray());
        assertThat(troubles).isEmpty();
        assertThat(header(text).getLast()).isEqualTo("source");
        assertThat(csv.size()).isPositive();
        for (int row = 0; row < csv.size(); row++) {
            assertThat(csv.get(row, csv.column("source")))
                    .as("source of row %d of %s", row + 2, file)
                    .isNotBlank();
        }
    }

    /// Lookups rely on it, and diffs are readable by it.
    @ParameterizedTest
    @MethodSource("files")
    void isSortedByItsKey(String file) throws IOException {
        Csv csv = Csv.read(file, bytes(file), false, new ArrayList<>());
        List<String> names = header(new String(bytes(file), StandardCharsets.UTF_8));
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < csv.size(); row++) {
            String key = "";
            for (String column : KEYS.getOrDefault(file, List.of(names.getFirst()))) {
                key = key + csv.get(row, csv.column(column)) + "\0";
            }
            keys.add(key);
        }
        assertThat(keys).isSorted();
    }

    @Test
    void codesOfOtherTablesExistThere() throws IOException {
        Set<String> posts = column("posts.csv", "mrn_name");
        for (String name : column("post-aliases.csv", "mrn_name")) {
            assertThat(posts)
                    .containsAll(name.isEmpty() ? List.of() : List.of(name.split(" ", -1)));
        }
        Set<String> countries = column("country-tags.csv", "tag");
        assertThat(countries).containsAll(without(column("posts.csv", "country_tag"), ""));
        assertThat(column("executive-orders.csv", "order"))
                .containsAll(without(column("declassification-codes.csv", "order"), "any"));
        assertThat(column("executive-orders.csv", "order"))
                .containsAll(without(column("executive-orders.csv", "amends"), ""));
    }

    /// Reading them by the tables themselves finds nothing either.
    @ParameterizedTest
    @MethodSource("files")
    void standsInForItself(String file) throws IOException {
        assertThat(Tables.standard().with(file, bytes(file)).diagnostics()).isEmpty();
    }

    private static Set<String> without(Set<String> codes, String code) {
        Set<String> rest = new HashSet<>(codes);
        rest.remove(code);
        return rest;
    }

    private static Set<String> column(String file, String name) throws IOException {
        Csv csv = Csv.read(file, bytes(file), false, new ArrayList<>(), name);
        Set<String> values = new HashSet<>();
        for (int row = 0; row < csv.size(); row++) {
            values.add(csv.get(row, csv.column(name)));
        }
        return values;
    }

    private static List<String> header(String text) {
        return List.of(text.substring(0, text.indexOf('\n')).split(",", -1));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }
}
