package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Officially released telegrams, where they stand beside the checkout: their fields and counts are
/// as we expect; skipped elsewhere.
final class ReleasedTest {

    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "org", "chancery", "format", "released.csv");

    @TestFactory
    Stream<DynamicTest> releasedTelegramsReadAsExpected() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        boolean present = Files.isDirectory(Samples.RELEASED);
        for (String row : Files.readAllLines(EXPECTED, StandardCharsets.UTF_8)) {
            String file = row.substring(0, row.indexOf(','));
            if (!file.equals("file")) {
                tests.add(
                        DynamicTest.dynamicTest(
                                file,
                                () -> {
                                    if (!present) {
                                        abort(
                                                "the released telegrams are not beside this checkout");
                                    }
                                    assertThat(
                                                    row(
                                                            Samples.read(
                                                                    Samples.RELEASED.resolve(file)),
                                                            file))
                                            .isEqualTo(row);
                                }));
            }
        }
        return tests.stream();
    }

    /// File, id, dialect, date, class, captions, addressees, tags, references, paragraphs, whether
    /// it is signed.
    private static String row(Telegram telegram, String file) {
        Heading heading = telegram.heading();
        return String.join(
                ",",
                file,
                telegram.id().startsWith("sha-") ? "-" : telegram.id(),
                telegram.dialect().dialect().word(),
                heading.date() == null ? "-" : heading.date().toString(),
                heading.classification() == null ? "-" : heading.classification().value().name(),
                String.join(
                        " ",
                        heading.captions().stream()
                                .map(caption -> caption.value().name())
                                .toList()),
                heading.toAddressees().size() + "+" + heading.infoAddressees().size(),
                String.join(
                        " ",
                        heading.tags().stream()
                                .map(tag -> tag.value().tag().replace(",", ""))
                                .toList()),
                "" + heading.references().size(),
                "" + telegram.body().paragraphs().size(),
                telegram.body().signature() == null ? "unsigned" : "signed");
    }
}
