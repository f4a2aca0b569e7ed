package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.format.telegram.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same message under two numbers is found, and neither is dropped.
class TwinsTest {

    private static final String TEXT =
            "1. (C) The harbour master of Valletta told the consul on Tuesday that three freighters"
                    + " under foreign flags had asked for berths near the old dockyard, and that he had"
                    + " refused them all.";

    private static final Wire FIRST = Wire.of("VALLETTA", 301).saying(TEXT);
    private static final Wire AGAIN =
            Wire.of("ROME", 998).saying(TEXT.replace("Tuesday", "Wednesday"));
    private static final Wire OTHER =
            Wire.of("PARIS", 5)
                    .saying(
                            "1. (C) Nothing of this concerns ships: the talks on wheat and barley go on in"
                                    + " the ministry until somebody tires of them, which nobody expects to be"
                                    + " soon.");

    @TempDir Path folder;

    @Test
    void aMessageSentAgainUnderAnotherNumberIsFound() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    List.of(FIRST.original(), AGAIN.original(), OTHER.original()),
                    (done, total, name) -> {});
            Reader reader = Reader.everything();
            Holding first = archive.find(FIRST.mrn(), reader).orElseThrow();
            List<Twin> twins = archive.twins(first, archive.telegram(first), reader);
            assertThat(twins).extracting(twin -> twin.holding().id()).containsExactly(AGAIN.mrn());
            assertThat(twins.getFirst().likeness()).isBetween(0.7, 0.99);
            assertThat(archive.size(reader)).isEqualTo(3);
        }
    }

    @Test
    void aReaderFromWhomAnythingIsKeptIsToldOfNone() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(List.of(FIRST.original(), AGAIN.original()), (done, total, name) -> {});
            Reader outsider = new Reader("outsider", Classification.TOP_SECRET, Set.of("NODIS"));
            Holding first = archive.find(FIRST.mrn(), outsider).orElseThrow();
            assertThat(archive.twins(first, archive.telegram(first), outsider)).isEmpty();
        }
    }
}
