package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Source;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of one telegram with other bytes: all are kept, and a rule says which stands for it.
class VariantsTest {

    private static final Wire PLAIN = Wire.of("VALLETTA", 301);

    @TempDir Path folder;

    @Test
    void theCorrectedCopyStandsBeforeTheFirstOne() throws IOException {
        assertOrder(PLAIN.signals("ZDS").saying("1. (C) Short."), PLAIN);
    }

    @Test
    void aSuspectedDuplicateComesLast() throws IOException {
        assertOrder(
                PLAIN,
                PLAIN.signals("ZFD")
                        .saying(
                                "1. (C) The same and more, and more, and more, and more, and more."));
    }

    @Test
    void aCopyThatLostItsCapitalsStandsBehindOneThatKeptThem() throws IOException {
        byte[] small =
                new String(PLAIN.bytes(), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT)
                        .getBytes(StandardCharsets.UTF_8);
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    List.of(new Original("small.txt", "text", () -> small), PLAIN.original()),
                    (done, total, name) -> {});
            Holding best = archive.find(PLAIN.mrn(), Reader.everything()).orElseThrow();
            assertThat(best.variants()).isEqualTo(2);
            assertThat(best.sha256()).isEqualTo(Source.sha256(PLAIN.bytes()));
        }
    }

    @Test
    void openTextStandsBeforeRedacted() throws IOException {
        assertOrder(
                PLAIN.saying("1. (C) Mennani spoke."),
                PLAIN.saying(
                        "1. (C) XXXXXXXXXXXX spoke, and this copy is longer than the other one."));
    }

    @Test
    void theLongerTextStandsBeforeTheShorter() throws IOException {
        assertOrder(
                PLAIN.saying("1. (C) All of it, to the end."), PLAIN.saying("1. (C) All of it."));
    }

    @Test
    void sectionsInFilesOfTheirOwnStandInTheirOrder() throws IOException {
        Wire whole = PLAIN.saying("1. (C) Whole.");
        assertOrder(
                whole,
                PLAIN.section(1, 3).saying("1. (C) One."),
                PLAIN.section(2, 3).saying("1. (C) Two, longer."),
                PLAIN.section(3, 3).saying("1. (C) Three, the longest."));
    }

    @Test
    void sectionsInFilesOfTheirOwnAreReadAsOne() throws IOException {
        List<Original> pile =
                List.of(
                        PLAIN.section(3, 3).saying("3. (C) Three, the longest.").original(),
                        PLAIN.section(1, 3).saying("1. (C) One.").original(),
                        PLAIN.section(2, 3).saying("2. (C) Two, longer.").original());
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(pile, (done, total, name) -> {});
            Holding best = archive.find("08VALLETTA301", Reader.everything()).orElseThrow();
            Telegram whole = archive.whole(best, Reader.everything());
            assertThat(whole.id()).isEqualTo("08VALLETTA301");
            assertThat(whole.heading().sections().present()).containsExactly(1, 2, 3);
            assertThat(whole.body().paragraphs())
                    .extracting(Paragraph::text)
                    .containsExactly("One.", "Two, longer.", "Three, the longest.");
            assertThat(whole.source().container()).isEqualTo("joined");
            assertThat(archive.telegram(best).body().paragraphs()).hasSize(1);
        }
    }

    @Test
    void sectionsThatLackOneSayWhich() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    List.of(
                            PLAIN.section(1, 3).saying("1. (C) One.").original(),
                            PLAIN.section(3, 3).saying("3. (C) Three.").original()),
                    (done, total, name) -> {});
            Holding best = archive.find("08VALLETTA301", Reader.everything()).orElseThrow();
            Telegram whole = archive.whole(best, Reader.everything());
            assertThat(whole.heading().sections().present()).containsExactly(1, 3);
            assertThat(whole.diagnostics())
                    .extracting(diagnostic -> diagnostic.code().id())
                    .contains("SEC-MISSING");
        }
    }

    @Test
    void aSectionThatOneMayNotReadIsNotJoined() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    List.of(
                            PLAIN.section(1, 2).saying("1. (U) One.").original(),
                            PLAIN.section(2, 2).under("NODIS").saying("2. (C) Two.").original()),
                    (done, total, name) -> {});
            Reader outsider = new Reader("outsider", Classification.TOP_SECRET, Set.of("NODIS"));
            Holding best = archive.find("08VALLETTA301", outsider).orElseThrow();
            assertThat(archive.whole(best, outsider).heading().sections().present())
                    .containsExactly(1);
        }
    }

    @Test
    void aCopyThatComesLaterTakesItsPlace() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(List.of(PLAIN.original()), (done, total, name) -> {});
            Wire better = PLAIN.signals("ZDS").subject("CORRECTED");
            archive.ingest(List.of(better.original()), (done, total, name) -> {});
            assertThat(archive.find("08VALLETTA301", Reader.everything()))
                    .hasValueSatisfying(best -> {
                        assertThat(best.subject()).isEqualTo("CORRECTED");
                        assertThat(best.variants()).isEqualTo(2);
                    });
            assertThat(archive.size(Reader.everything())).isEqualTo(1);
            SearchResult all =
                    archive.search(new Search("", Sort.NEWEST, 0, 10), Reader.everything());
            assertThat(all.total()).isEqualTo(1);
            assertThat(all.hits())
                    .extracting(hit -> hit.holding().subject())
                    .containsExactly("CORRECTED");
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
        }
    }

    @Test
    void anMrnWithFourDigitsOfYearIsTheSame() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(List.of(PLAIN.original()), (done, total, name) -> {});
            for (String spelling :
                    List.of(
                            "08VALLETTA301",
                            "2008VALLETTA301",
                            "08 VALLETTA 301",
                            "08valletta301",
                            " 08 Valletta 000301 ")) {
                assertThat(archive.find(spelling, Reader.everything())).as(spelling).isPresent();
            }
            assertThat(archive.find("07VALLETTA301", Reader.everything())).isEmpty();
        }
    }

    /// In whatever order they come.
    private void assertOrder(Wire... bestFirst) throws IOException {
        List<Wire> shuffled = new ArrayList<>(List.of(bestFirst));
        for (int turn = 0; turn < bestFirst.length; turn++) {
            Collections.rotate(shuffled, 1);
            try (Archive archive = Archive.open(folder.resolve("archive" + turn))) {
                for (Wire wire : shuffled) {
                    archive.ingest(List.of(wire.original()), (done, total, name) -> {});
                }
                Holding best = archive.find(PLAIN.mrn(), Reader.everything()).orElseThrow();
                List<Holding> variants = archive.variants(best, Reader.everything());
                assertThat(variants).first().isEqualTo(best);
                assertThat(variants).extracting(Holding::id).containsOnly(best.id());
                assertThat(variants)
                        .extracting(Holding::sha256)
                        .containsExactlyElementsOf(
                                Arrays.stream(bestFirst)
                                        .map(wire -> Source.sha256(wire.bytes()))
                                        .toList());
            }
        }
    }
}
