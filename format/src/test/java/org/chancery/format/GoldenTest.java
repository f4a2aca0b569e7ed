package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.format.json.TelegramJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every sample reads to the JSON that lies beside this test; `-Dgolden=write` writes what is read
/// now, for a look at the difference.
final class GoldenTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "chancery", "format", "golden");
    private static final boolean WRITES = "write".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> everySampleReadsAsBefore() {
        return Samples.all().stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(), () -> compare(file)));
    }

    private static void compare(Path file) throws IOException {
        String json = PrettyJson.of(TelegramJson.of(Samples.read(file)));
        Path golden = FOLDER.resolve(file.getFileName().toString().replace(".txt", ".json"));
        if (WRITES) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, json);
        }
        assertThat(golden).exists();
        assertThat(json.lines().toList()).isEqualTo(Files.readString(golden).lines().toList());
    }

    @TestFactory
    List<DynamicTest> noGoldenFileIsLeftOver() {
        return Samples.in(FOLDER, ".json").stream()
                .map(golden ->
                        DynamicTest.dynamicTest(
                                golden.getFileName().toString(),
                                () -> {
                                    String sample =
                                            golden.getFileName()
                                                    .toString()
                                                    .replace(".json", ".txt");
                                    assertThat(Path.of("..", "samples", sample)).exists();
                                }))
                .toList();
    }
}
