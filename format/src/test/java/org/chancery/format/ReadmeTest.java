package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.format.json.TelegramJson;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.Style;
import org.junit.jupiter.api.Test;

/// The README's lines of code are these, and they work.
final class ReadmeTest {

    @Test
    void theExampleDoesWhatItSays() throws IOException {
        Telegram telegram =
                TelegramParser.parse(Files.readAllBytes(Path.of("../samples/09ASTANA1967.txt")));
        assertThat(telegram.id()).isEqualTo("09ASTANA1967");
        assertThat(telegram.body().paragraphs()).hasSize(11);
        assertThat(TelegramJson.of(telegram)).startsWith("{\"id\":\"09ASTANA1967\"");
        byte[] wire =
                new TelegramWriter(Tables.standard(), Style.WIRE).write(telegram.fields()).bytes();
        assertThat(TelegramParser.parse(wire).heading()).isEqualTo(telegram.heading());
    }

    @Test
    void theReadmeHasTheseCalls() throws IOException {
        assertThat(Files.readString(Path.of("../README.md")))
                .contains(
                        "TelegramParser.parse(Files.readAllBytes(Path.of(\"samples/09ASTANA1967.txt\")))",
                        "telegram.body().paragraphs()",
                        "TelegramJson.of(telegram)",
                        "new TelegramWriter(Tables.standard(), Style.WIRE).write(telegram.fields()).bytes()");
    }
}
