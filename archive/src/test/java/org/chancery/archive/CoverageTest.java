package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.archive.coverage.Coverage;
import org.chancery.archive.coverage.CoverageForm;
import org.chancery.archive.coverage.Gap;
import org.chancery.archive.coverage.Overview;
import org.chancery.archive.coverage.Series;
import org.chancery.archive.coverage.SeriesReport;
import org.chancery.format.telegram.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was sent, as far as the numbers tell.
class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2008, 8, 3);

    @TempDir Path folder;

    @Test
    void everyPostAndYearIsCounted() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            fill(
                    archive,
                    List.of(
                            Wire.of("VALLETTA", 3).citing("08 VALLETTA 9", "07 TUNIS 12"),
                            Wire.of("VALLETTA", 6).citing("VALLETTA 3"),
                            // The same again: held once.
                            Wire.of("VALLETTA", 6).signals("ZDS"),
                            Wire.of("TUNIS", 1)));
            Overview overview = archive.coverage(Reader.everything());
            assertThat(overview.series())
                    .containsExactly(
                            // One number tells little: 12 + 12 / 1 - 1.
                            new Coverage(new Series("TUNIS", false, 2007), 12, 12, 0, 1, 23),
                            new Coverage(new Series("TUNIS", false, 2008), 1, 1, 1, 0, 1),
                            // 3 and 6 held, 9 cited: 9 + 9 / 3 - 1.
                            new Coverage(new Series("VALLETTA", false, 2008), 3, 9, 2, 1, 11));
            assertThat(overview.of("TUNIS", 2008).series()).hasSize(1);
            assertThat(overview.of(null, 2008).held()).isEqualTo(3);
            assertThat(CoverageForm.CSV.write(overview.series()))
                    .contains("\r\nVALLETTA,false,2008,3,9,2,1,11,0.1818\r\n");
        }
    }

    @Test
    void gapsAreRunsWithTheEvidenceInThem() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            fill(
                    archive,
                    List.of(
                            Wire.of("VALLETTA", 3).citing("08 VALLETTA 5", "08 VALLETTA 9"),
                            Wire.of("VALLETTA", 6),
                            Wire.of("VALLETTA", 7)));
            SeriesReport report =
                    archive.coverage(new Series("Valletta", false, 2008), Reader.everything())
                            .orElseThrow();
            assertThat(report.gaps())
                    .containsExactly(
                            new Gap(1, 2, List.of(), null, DAY),
                            new Gap(4, 5, List.of(5), DAY, DAY),
                            new Gap(8, 9, List.of(9), DAY, null));
            assertThat(report.held())
                    .containsExactly(new SeriesReport.Run(3, 3), new SeriesReport.Run(6, 7));
            assertThat(CoverageForm.JSON.write(report))
                    .contains("{\"from\":4,\"to\":5,\"cited\":[5],\"after\":\"2008-08-03\"");
            assertThat(archive.coverage(new Series("VALLETTA", true, 2008), Reader.everything()))
                    .isEmpty();
            assertThat(archive.coverage(new Series("VALLETT", false, 2008), Reader.everything()))
                    .isEmpty();
        }
    }

    @Test
    void whatArrivesIsCountedAtOnce() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.coverage(Reader.everything()).series()).isEmpty();
            fill(archive, List.of(Wire.of("TUNIS", 1)));
            assertThat(archive.coverage(Reader.everything()).held()).isEqualTo(1);
            fill(archive, List.of(Wire.of("TUNIS", 2)));
            assertThat(archive.coverage(Reader.everything()).held()).isEqualTo(2);
        }
    }

    /// Over many samples of a known number the estimate is right in the mean.
    @Test
    void theEstimateIsUnbiased() throws IOException {
        int sent = 50;
        Random random = new Random(7);
        double sum = 0;
        int rounds = 30;
        for (int round = 0; round < rounds; round++) {
            List<Integer> all = new ArrayList<>();
            for (int serial = 1; serial <= sent; serial++) {
                all.add(serial);
            }
            Collections.shuffle(all, random);
            try (Archive archive = Archive.open(folder.resolve("r" + round))) {
                fill(
                        archive,
                        all.subList(0, 10).stream()
                                .map(serial -> Wire.of("TUNIS", serial))
                                .toList());
                sum += archive.coverage(Reader.everything()).estimated();
            }
        }
        assertThat(sum / rounds).isBetween(sent * 0.93, sent * 1.07);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsHiddenLeavesNoTrace(long seed) throws IOException {
        Random random = new Random(seed);
        List<Wire> open = new ArrayList<>();
        List<Wire> all = new ArrayList<>();
        for (int serial = 1; serial <= 30; serial++) {
            Wire wire = Wire.of("VALLETTA", serial).citing("TUNIS " + (1 + random.nextInt(50)));
            switch (random.nextInt(3)) {
                case 0 -> all.add(wire.secret());
                case 1 -> all.add(wire.under("NODIS"));
                default -> {
                    all.add(wire);
                    open.add(wire);
                }
            }
        }
        Reader clerk = new Reader("clerk", new Classification("CONFIDENTIAL", 2), Set.of("NODIS"));
        try (Archive archive = Archive.open(folder.resolve("all"));
                Archive bare = Archive.open(folder.resolve("open"))) {
            fill(archive, all);
            fill(bare, open);
            // Whoever sees everything asks first: what is kept for them is not for the clerk.
            archive.coverage(Reader.everything());
            assertThat(archive.coverage(clerk)).isEqualTo(bare.coverage(clerk));
            for (String post : List.of("VALLETTA", "TUNIS")) {
                Series series = new Series(post, false, 2008);
                assertThat(archive.coverage(series, clerk)).isEqualTo(bare.coverage(series, clerk));
            }
        }
    }

    private static void fill(Archive archive, List<Wire> telegrams) throws IOException {
        archive.ingest(telegrams.stream().map(Wire::original).toList(), (done, total, name) -> {});
    }
}
