package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.format.telegram.Element;
import org.junit.jupiter.api.Test;

/// The real telegram, and the ends of the scale.
final class BodyReaderTest {

    @Test
    void readsTheSample() throws IOException {
        String sample = Files.readString(Path.of("../samples/09ASTANA1967.txt"));
        String text =
                sample.substring(sample.lastIndexOf("1. (C) SUMMARY"))
                        .replaceAll("ASTANA \\d{8} \\d{3} OF \\d{3}", BodyText.CUT);
        BodyText body = BodyText.read(text);
        assertThat(body.paragraphs())
                .extracting(p -> p.number() + BodyText.mark(p))
                .containsExactly(
                        "1C", "2C", "3C", "4C", "5C", "6C", "7C", "8C", "9C", "10C", "11U");
        assertThat(body.paragraphs())
                .extracting(p -> p.kind().word())
                .containsExactly(
                        "summary", "text", "text", "text", "text", "text", "text", "text", "text",
                        "comment", "text");
        assertThat(body.paragraphs())
                .extracting(p -> p.heading())
                .containsExactly(
                        null,
                        "STAFF OFFICERS TO ISAF HQ",
                        "CSTO RAPID REACTION FORCE?",
                        "CSTO RAPID REACTION FORCE?",
                        "THE AFGHANISTAN THREAT TO CENTRAL ASIA",
                        "CHINA ALSO WATCHING",
                        "UZBEKISTAN",
                        "UZBEKISTAN",
                        "NO NEW U.S. MILITARY BASES",
                        "NO NEW U.S. MILITARY BASES",
                        "NO NEW U.S. MILITARY BASES");
        assertThat(body.paragraphs().get(2).text())
                .contains("Brigade (Kazbrig). Shaikhutdinov responded that KazBrig's");
        assertThat(body.paragraphs().get(3).text())
                .contains("to establish a \"security belt around Afghanistan.\" The proposal");
        assertThat(body.paragraphs().get(8).text())
                .contains("including in solving its Caspian Sea delimitation");
        assertThat(body.paragraphs().get(10).text()).isEqualTo("DAS Krol cleared this cable.");
        assertThat(body.paragraphs()).noneMatch(p -> p.text().contains("\n"));
        assertThat(body.signature()).isEqualTo("HOAGLAND");
        assertThat(body.result().diagnostics())
                .extracting(d -> d.code().id())
                .containsExactly("PAGE-SPLIT", "PAGE-SPLIT");
        assertThat(body.pieces(Element.UNREAD))
                .allMatch(piece -> piece.strip().equals(BodyText.CUT));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(BodyText.read("").result().body())
                .isEqualTo(org.chancery.format.telegram.Body.EMPTY);
        assertThat(BodyText.read("\n \n\n").findings()).isEmpty();
    }

    @Test
    void everyFindingHasARule() {
        assertThat(BodyCode.values()).allSatisfy(code -> assertThat(code.rule()).isNotBlank());
    }
}
