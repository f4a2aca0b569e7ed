package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the documents name is there.
final class DocumentsTest {

    private static final Path HOME = Path.of("..");
    private static final List<String> DOCUMENTS =
            List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "bench/README.md");

    /// `format/src/…`, `samples/README.md` between backquotes, and targets of links.
    private static final Pattern PATH =
            Pattern.compile("`([a-z.]+/[A-Za-z0-9_./-]+)`|\\]\\(([A-Za-z0-9_./-]+)\\)");

    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+[a-z])`");
    private static final Pattern ROOM = Pattern.compile("`org\\.chancery\\.([a-z.]+)`");

    @TestFactory
    Stream<DynamicTest> everyPathNamedExists() {
        return DOCUMENTS.stream()
                .map(document ->
                        DynamicTest.dynamicTest(
                                document,
                                () -> {
                                    Matcher matcher =
                                            PATH.matcher(Files.readString(HOME.resolve(document)));
                                    while (matcher.find()) {
                                        String path =
                                                matcher.group(1) == null
                                                        ? matcher.group(2)
                                                        : matcher.group(1);
                                        Path place =
                                                matcher.group(2) == null
                                                        ? HOME.resolve(path)
                                                        : HOME.resolve(document)
                                                                .resolveSibling(path);
                                        assertThat(place).as(document + " names " + path).exists();
                                    }
                                }));
    }

    @Test
    void everyClassNamedInTheArchitectureExists() throws IOException {
        List<String> classes;
        try (Stream<Path> files = Files.walk(HOME)) {
            classes =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .map(name -> name.substring(0, name.length() - 5))
                            .toList();
        }
        Matcher matcher = CLASS.matcher(Files.readString(HOME.resolve("ARCHITECTURE.md")));
        while (matcher.find()) {
            assertThat(classes).contains(matcher.group(1));
        }
    }

    @Test
    void everyRoomIsInTheArchitecture() throws IOException {
        String architecture = Files.readString(HOME.resolve("ARCHITECTURE.md"));
        Matcher matcher = ROOM.matcher(architecture);
        while (matcher.find()) {
            String room = matcher.group(1);
            Path folder =
                    HOME.resolve(room.split("\\.", 2)[0])
                            .resolve("src/main/java/org/chancery")
                            .resolve(room.replace('.', '/'));
            assertThat(folder).isDirectory();
        }
        try (Stream<Path> files = Files.walk(HOME)) {
            List<String> rooms =
                    files.filter(file -> file.endsWith("package-info.java"))
                            .map(file -> file.resolveSibling("").toString().replace('\\', '/'))
                            .filter(folder -> folder.contains("src/main/java/org/chancery/"))
                            .map(folder -> folder.substring(folder.indexOf("org/chancery/") + 13))
                            .filter(room -> room.contains("/"))
                            .map(room -> room.substring(room.indexOf('/') + 1))
                            .distinct()
                            .toList();
            assertThat(rooms).allSatisfy(room -> assertThat(architecture).contains(room));
        }
    }
}
