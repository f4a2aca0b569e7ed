package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.format.telegram.Classification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader may not see is not there for them: neither found nor counted nor cited.
class AccessTest {

    private static final Reader PUBLIC =
            new Reader("public", Classification.UNCLASSIFIED, Set.of());
    private static final Reader CLERK =
            new Reader("clerk", new Classification("CONFIDENTIAL", 2), Set.of("NODIS", "NOFORN"));

    @TempDir Path folder;

    @BeforeEach
    void fill() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    List.of(
                            Wire.of("VALLETTA", 1).unclassified().original(),
                            Wire.of("VALLETTA", 2).citing("VALLETTA 1").original(),
                            Wire.of("VALLETTA", 3).secret().citing("VALLETTA 1").original(),
                            Wire.of("VALLETTA", 4).under("NODIS").citing("VALLETTA 1").original(),
                            // A banner that is too low for what stands under it.
                            Wire.of("VALLETTA", 5)
                                    .unclassified()
                                    .saying("1. (S) Hushed.")
                                    .citing("VALLETTA 1")
                                    .original(),
                            Wire.of("VALLETTA", 6)
                                    .saying("1. (C//NF) Not for foreigners.")
                                    .citing("VALLETTA 1")
                                    .original(),
                            // Released in part: the same number, open and closed.
                            Wire.of("VALLETTA", 7)
                                    .secret()
                                    .saying("1. (S) Mennani spoke of all of it.")
                                    .original(),
                            Wire.of("VALLETTA", 7)
                                    .unclassified()
                                    .saying("1. (U) XXXXXXXXXXXX spoke.")
                                    .original(),
                            new Original(
                                    "unmarked", "text", () -> new byte[] {'h', 'u', 's', 'h'})),
                    (done, total, name) -> {});
        }
    }

    @Test
    void eachReaderSeesWhatTheyMay() throws IOException {
        assertThat(seen(PUBLIC)).containsExactlyInAnyOrder("08VALLETTA1", "08VALLETTA7");
        assertThat(seen(CLERK))
                .containsExactlyInAnyOrder("08VALLETTA1", "08VALLETTA2", "08VALLETTA7");
        assertThat(seen(Reader.everything())).hasSize(8);
    }

    @Test
    void whatIsCountedIsWhatIsSeen() throws IOException {
        try (Archive archive = Archive.openForReading(folder)) {
            for (Reader reader : List.of(PUBLIC, CLERK, Reader.everything())) {
                assertThat(archive.size(reader)).as(reader.name()).isEqualTo(seen(reader).size());
                SearchResult found = archive.search(new Search("", Sort.OLDEST, 0, 100), reader);
                assertThat(found.total()).as(reader.name()).isEqualTo(seen(reader).size());
                assertThat(found.hits())
                        .as(reader.name())
                        .extracting(hit -> hit.holding().id())
                        .containsExactlyElementsOf(seen(reader));
            }
        }
    }

    @Test
    void aClosedCopyIsNotEvenCounted() throws IOException {
        try (Archive archive = Archive.openForReading(folder)) {
            Holding open = archive.find("08VALLETTA7", PUBLIC).orElseThrow();
            assertThat(open.classification()).isEqualTo(Classification.UNCLASSIFIED);
            assertThat(open.variants()).isEqualTo(1);
            assertThat(archive.variants(open, PUBLIC)).containsExactly(open);
            Holding best = archive.find("08VALLETTA7", Reader.everything()).orElseThrow();
            assertThat(best.classification()).isEqualTo(new Classification("SECRET", 3));
            assertThat(best.variants()).isEqualTo(2);
        }
    }

    @Test
    void whoCitesIsToldWithinTheSameBounds() throws IOException {
        try (Archive archive = Archive.openForReading(folder)) {
            assertThat(archive.citing("08VALLETTA1", PUBLIC)).isEmpty();
            assertThat(archive.citing("08 Valletta 1", CLERK))
                    .extracting(Holding::id)
                    .containsExactly("08VALLETTA2");
            assertThat(archive.citing("08VALLETTA1", Reader.everything()))
                    .extracting(Holding::id)
                    .containsExactly(
                            "08VALLETTA2",
                            "08VALLETTA3",
                            "08VALLETTA4",
                            "08VALLETTA5",
                            "08VALLETTA6");
        }
    }

    private List<String> seen(Reader reader) throws IOException {
        List<String> seen = new ArrayList<>();
        try (Archive archive = Archive.openForReading(folder)) {
            archive.export(
                    new Search("", Sort.OLDEST, 0, 0),
                    reader,
                    holding -> {
                        assertThat(archive.find(holding.id(), reader)).contains(holding);
                        seen.add(holding.id());
                    });
            for (int serial = 1; serial <= 7; serial++) {
                String mrn = "08VALLETTA" + serial;
                assertThat(archive.find(mrn, reader).isPresent())
                        .as(mrn)
                        .isEqualTo(seen.contains(mrn));
            }
        }
        return seen;
    }
}
