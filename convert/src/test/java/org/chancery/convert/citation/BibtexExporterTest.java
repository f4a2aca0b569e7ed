package org.chancery.convert.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.format.TelegramParser;
import org.junit.jupiter.api.Test;

final class BibtexExporterTest {

    @Test
    void whatATelegramDoesNotSayIsNoField() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BibtexExporter exporter = new BibtexExporter(out)) {
            exporter.write(
                    TelegramParser.parse(
                            "R 041121Z MAR 75\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 1\n\nSUBJECT: FERRIES\n\n1. THEY SAIL.\n"
                                    .getBytes(StandardCharsets.US_ASCII)));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("title = {{FERRIES}}")
                .doesNotContain("abstract", "= {}");
    }
}
