package org.chancery.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sample in each form is what is kept beside this test; `-Dgolden=write` writes what it is
/// now, for a look at the difference.
final class FormGoldenTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "chancery", "convert", "forms");

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"PARQUET", "PDF", "DOSSIER"},
            mode = EnumSource.Mode.EXCLUDE)
    void isAsKept(Form form) throws IOException {
        Path golden = FOLDER.resolve("09ASTANA1967." + form.ending());
        byte[] now = Telegrams.as(form, Telegrams.sample());
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(golden, now);
        }
        assertThat(golden).exists();
        assertThat(new String(now, StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(Files.readString(golden).lines().toList());
    }
}
