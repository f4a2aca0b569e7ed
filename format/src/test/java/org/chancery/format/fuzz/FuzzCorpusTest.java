package org.chancery.format.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every input that fuzzing kept, at every target, without the fuzzer.
final class FuzzCorpusTest {

    private static final Path CORPUS =
            Path.of("src", "test", "resources", "org", "chancery", "format", "fuzz");

    private final FuzzTargets targets = new FuzzTargets();

    @TestFactory
    Stream<DynamicTest> everyInputPassesEveryTarget() throws IOException {
        return inputs().stream()
                .map(input -> DynamicTest.dynamicTest(input.toString(), () -> run(input)));
    }

    @Test
    void thereAreInputs() throws IOException {
        assertThat(inputs()).isNotEmpty();
    }

    private void run(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        targets.parse(bytes);
        targets.write(bytes);
        targets.posts(bytes);
    }

    private static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
