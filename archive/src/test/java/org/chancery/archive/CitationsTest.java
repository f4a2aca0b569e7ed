package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationsTest {

    @TempDir Path folder;

    @Test
    void referencesGoBothWays() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    List.of(
                            Wire.of("TUNIS", 9).original(),
                            Wire.of("VALLETTA", 20).citing("TUNIS 9", "07 TUNIS 1571").original(),
                            Wire.of("VALLETTA", 10).citing("TUNIS 9").original(),
                            // The same again, corrected: cited as one.
                            Wire.of("VALLETTA", 10).citing("TUNIS 9").signals("ZDS").original()),
                    (done, total, name) -> {});
            assertThat(archive.citing("2008TUNIS9", Reader.everything()))
                    .extracting(Holding::id)
                    .containsExactly("08VALLETTA10", "08VALLETTA20");
            assertThat(archive.citing("07TUNIS1571", Reader.everything()))
                    .extracting(Holding::id)
                    .containsExactly("08VALLETTA20");
            assertThat(archive.citing("no number", Reader.everything())).isEmpty();

            Holding holding = archive.find("08VALLETTA20", Reader.everything()).orElseThrow();
            List<Citation> cited = archive.cited(holding, Reader.everything());
            assertThat(cited)
                    .extracting(
                            citation -> citation.holding() == null ? null : citation.holding().id())
                    .containsExactly("08TUNIS9", null);
        }
    }
}
