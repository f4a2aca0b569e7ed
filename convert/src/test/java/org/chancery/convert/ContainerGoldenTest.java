package org.chancery.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.convert.parcel.Found;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every container beside this test gives what its `.found` file says: which telegrams, where they
/// stand, what was read of them, and what was refused. `-Dgolden=write` writes what is found now,
/// for a look at the difference. All of it is invented.
final class ContainerGoldenTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "chancery", "convert", "golden");
    private static final boolean WRITES = "write".equals(System.getProperty("golden"));

    @TestFactory
    List<DynamicTest> everyContainerGivesWhatItGaveBefore() throws IOException {
        return containers().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)))
                .toList();
    }

    @Test
    void containersAreThere() throws IOException {
        assertThat(containers()).hasSizeGreaterThan(10);
    }

    private static List<Path> containers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".found")).sorted().toList();
        }
    }

    private static void compare(Path file) throws IOException {
        String name = file.getFileName().toString();
        Heard heard = Heard.of(name, Files.readAllBytes(file));
        StringBuilder found = new StringBuilder();
        heard.telegrams().forEach(one -> found.append(words(one)).append('\n'));
        if (heard.passedCount() > 0) {
            found.append("passed ").append(heard.passedCount()).append('\n');
        }
        heard.refusals().forEach(reason -> found.append("refused ").append(reason).append('\n'));
        Path golden = FOLDER.resolve(name + ".found");
        if (WRITES) {
            Files.writeString(golden, found);
        }
        assertThat(golden).exists();
        assertThat(found.toString().lines().toList())
                .isEqualTo(Files.readString(golden).lines().toList());
    }

    private static String words(Found found) {
        Telegram telegram = Heard.read(found);
        Heading heading = telegram.heading();
        Body body = telegram.body();
        return """
        %s | %s | %d+%d
          id %s, %s, %s, %s %s, %s
          from %s
          to %s
          info %s
          subject %s
          references %s
          text %s
          signed %s
          diagnostics %s
        """
                .formatted(
                        found.name(),
                        found.entry(),
                        found.offset(),
                        found.length(),
                        telegram.id().replaceAll("^sha-.*", "sha"),
                        telegram.dialect().dialect().word(),
                        heading.date(),
                        heading.classification() == null
                                ? "-"
                                : heading.classification().value().name(),
                        heading.captions().stream()
                                .map(caption -> caption.value().name())
                                .collect(Collectors.joining(" ")),
                        heading.action() == null ? "-" : heading.action().value(),
                        heading.from() == null ? "-" : heading.from().value(),
                        heading.toAddressees().stream().map(to -> to.value().name()).toList(),
                        heading.infoAddressees().stream().map(to -> to.value().name()).toList(),
                        heading.subject() == null ? "-" : heading.subject().value(),
                        heading.references().stream().map(ref -> ref.value().text()).toList(),
                        body.paragraphs().stream()
                                .map(p ->
                                        (p.number() == null ? "" : p.number() + " ")
                                                + shortened(p.text()))
                                .toList(),
                        body.signature() == null ? "-" : body.signature().value(),
                        telegram.diagnostics().stream()
                                .map((Diagnostic d) -> d.code().id())
                                .distinct()
                                .toList());
    }

    private static String shortened(String text) {
        String line = text.replace("\n", "\\n");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
