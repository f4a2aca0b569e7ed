package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.archive.statistics.Dimension;
import org.chancery.archive.statistics.Series;
import org.chancery.archive.statistics.Sheet;
import org.chancery.archive.statistics.Speed;
import org.chancery.archive.statistics.Statistics;
import org.chancery.format.telegram.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatisticsTest {

    private static final Reader PUBLIC =
            new Reader("public", new Classification("UNCLASSIFIED", 0), Set.of());

    private static final List<Original> OPEN =
            List.of(
                    filed(Wire.of("VALLETTA", 1).unclassified(), "2161200"),
                    filed(Wire.of("VALLETTA", 2).unclassified(), "2161210"),
                    filed(Wire.of("VALLETTA", 3).unclassified(), "2161310"),
                    filed(Wire.of("TUNIS", 4).unclassified(), "2161250"));

    private static final List<Original> HIDDEN =
            List.of(
                    filed(Wire.of("TUNIS", 5).secret(), "2162200"),
                    filed(Wire.of("ROME", 6).unclassified().under("NODIS"), "2162200"),
                    // an open banner over a closed paragraph
                    filed(Wire.of("ROME", 7).unclassified().saying("1. (S) Hushed."), "2162200"),
                    // of the same number as an open one
                    filed(Wire.of("VALLETTA", 2).secret(), "2162200"));

    @TempDir Path folder;

    private static Original filed(Wire wire, String time) {
        String text = new String(wire.bytes(), StandardCharsets.US_ASCII).replace("2161200", time);
        return new Original(wire.mrn(), "text", () -> text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void countsByMonthAndValue() throws IOException {
        try (Archive archive = archive("open", OPEN.stream())) {
            Statistics statistics =
                    archive.statistics("lampuki", Dimension.POST, Reader.everything());
            SortedMap<YearMonth, Long> august = new TreeMap<>();
            august.put(YearMonth.of(2008, 8), 4L);
            assertThat(statistics.whole()).isEqualTo(new Series("", 4, august));
            assertThat(statistics.series())
                    .extracting(Series::name, Series::total, Series::undated)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("VALLETTA", 3L, 0L),
                            org.assertj.core.groups.Tuple.tuple("TUNIS", 1L, 0L));
            assertThat(Sheet.VOLUME.rows(statistics))
                    .containsExactly(
                            List.of("all", "", "2008-08", "4"),
                            List.of("post", "VALLETTA", "2008-08", "3"),
                            List.of("post", "TUNIS", "2008-08", "1"));
        }
    }

    @Test
    void saysHowSoonTheyWereFiled() throws IOException {
        try (Archive archive = archive("open", OPEN.stream())) {
            Statistics statistics = archive.statistics("", Dimension.YEAR, Reader.everything());
            // released at 12:01 to 12:04, the first one filed before that
            assertThat(statistics.speeds().before()).isEqualTo(1);
            assertThat(statistics.speeds().all())
                    .isEqualTo(new Speed("", 3, Duration.ofMinutes(46), Duration.ofMinutes(67)));
            assertThat(statistics.speeds().byPost())
                    .containsExactly(
                            new Speed("VALLETTA", 2, Duration.ofMinutes(8), Duration.ofMinutes(67)),
                            new Speed("TUNIS", 1, Duration.ofMinutes(46), Duration.ofMinutes(46)));
            assertThat(statistics.speeds().byPrecedence())
                    .extracting(Speed::name)
                    .containsExactly("IMMEDIATE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHiddenChangesNoNumber(Dimension by) throws IOException {
        Reader reader = new Reader("public", PUBLIC.ceiling(), Set.of("NODIS"));
        try (Archive open = archive("open", OPEN.stream());
                Archive all = archive("all", Stream.concat(OPEN.stream(), HIDDEN.stream()))) {
            Statistics seen = all.statistics("", by, reader);
            assertThat(seen).isEqualTo(open.statistics("", by, reader));
            for (Sheet sheet : Sheet.values()) {
                assertThat(sheet.rows(seen).toString()).doesNotContain("ROME");
            }
            assertThat(all.statistics("", by, Reader.everything()).whole().total()).isEqualTo(7);
        }
    }

    @Test
    void aBadQueryIsTold() throws IOException {
        try (Archive archive = archive("open", OPEN.stream())) {
            Statistics statistics =
                    archive.statistics("(lampuki", Dimension.TAG, Reader.everything());
            assertThat(statistics.diagnostics()).isNotEmpty();
            assertThat(statistics.whole().total()).isZero();
        }
    }

    private Archive archive(String name, Stream<Original> originals) throws IOException {
        Archive archive = Archive.open(folder.resolve(name));
        archive.ingest(originals.toList(), (done, total, file) -> {});
        return archive;
    }
}
