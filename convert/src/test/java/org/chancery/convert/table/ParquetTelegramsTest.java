package org.chancery.convert.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.chancery.convert.Exporter;
import org.chancery.convert.Form;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Limits;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parquet.ParquetFile;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Parquet tables that PyArrow wrote, in the ways of packing that are in use, and some that nobody
/// would write.
@Timeout(120)
final class ParquetTelegramsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/chancery/convert/golden");

    private static byte[] table(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] written(List<Telegram> telegrams) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Exporter exporter = Form.PARQUET.open(out)) {
            for (Telegram telegram : telegrams) {
                exporter.write(telegram);
            }
        }
        return out.toByteArray();
    }

    private static Heard mapped(String map) throws IOException {
        return Heard.of(
                "x", table("cables-snappy.parquet"), ColumnMap.parse(map), Limits.standard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "lz4", "deltas"})
    void everyPackingHoldsTheSame(String packing) throws IOException {
        Heard heard = Heard.of("x", table("cables-" + packing + ".parquet"));
        Heard same = Heard.of("x", table("cables-snappy.parquet"));
        assertThat(heard.telegrams()).hasSize(5);
        for (int i = 0; i < 5; i++) {
            Found found = heard.telegrams().get(i);
            assertThat(found.bytes()).isEqualTo(same.telegrams().get(i).bytes());
            assertThat(found.entry()).isEqualTo("row " + (i + 1));
        }
        assertThat(heard.refusals()).containsExactly("\"x#6\" has no text in its column for that");
    }

    @Test
    void columnsAreClaims() throws IOException {
        Heard heard = Heard.of("x", table("cables-snappy.parquet"));
        assertThat(latin(heard.telegrams().getFirst().bytes()))
                .startsWith(
                        """
                        Identifier: 75VALLETTA17
                        Created: 1975-03-04T11:25:00Z
                        Classification: CONFIDENTIAL
                        TAGS: PFOR; MT

                        R 041125Z MAR 75
                        """);
        Telegram fifth = Heard.read(heard.telegrams().get(4));
        assertThat(fifth.heading().date()).isEqualTo("1975-03-04T11:25:00Z");
        assertThat(fifth.diagnostics()).extracting(d -> d.code().id()).contains("SRC-DATE");
    }

    @Test
    void namesOfFieldsHavePointsAndNumbersAreWhole() throws IOException {
        Heard heard = mapped("body=body,mrn=nr,title=meta.clerk,date=meta.day,tags=meta.ok");
        assertThat(latin(heard.telegrams().getFirst().bytes()))
                .startsWith(
                        """
                        Identifier: 17
                        Created: 1969-03-04T00:00:00Z
                        Title: OAKDEN
                        TAGS: true

                        """);
        assertThat(mapped("body=text").refusals())
                .singleElement()
                .asString()
                .contains("has no column \"text\": it has nr, cable_id", "meta.clerk");
    }

    @Test
    void aGroupThatIsDamagedCostsItsOwnRows() throws IOException {
        byte[] bytes = table("cables-gzip.parquet");
        ParquetFile file = ParquetFile.read(Parcel.of("x", bytes));
        int text = (int) file.groups().getFirst().chunks().get(file.leaves().size() - 1).offset();
        Arrays.fill(bytes, text + 60, text + 100, (byte) 0xFF);
        Heard heard = Heard.of("x", bytes);
        assertThat(heard.ids()).containsExactly("75VALLETTA21");
        assertThat(heard.telegrams().getFirst().entry()).isEqualTo("row 5");
        assertThat(heard.refusals())
                .contains("\"x\" is damaged behind row 0: 4 rows are lost there");
    }

    @Test
    void whatBreaksOffOrIsEncryptedSaysSo() throws IOException {
        byte[] bytes = table("cables-snappy.parquet");
        assertThat(Heard.of("x", Arrays.copyOf(bytes, 900)).refusals())
                .containsExactly(
                        "\"x\" breaks off: the description of its columns, which stands at its end, is lost");
        byte[] encrypted = "PARE....PARE".getBytes(StandardCharsets.US_ASCII);
        assertThat(Heard.of("x", encrypted).refusals())
                .containsExactly("\"x\" is encrypted: decrypt it first");
    }

    @Test
    void aTableOfOtherThingsSaysWhichOptionHelps() throws IOException {
        assertThat(Heard.of("x", written(List.of())).refusals())
                .containsExactly("\"x\" is a table without rows");
        String renamed = latin(table("cables-snappy.parquet")).replace("body", "nody");
        assertThat(Heard.of("x", renamed.getBytes(StandardCharsets.ISO_8859_1)).refusals())
                .singleElement()
                .asString()
                .contains("--map body=text,mrn=id");
    }

    @Test
    void rowsThatTakeNoRoomAreATrap() throws IOException {
        String text = Samples.telegram(1) + "\n2. " + "GOAT ".repeat(4_000);
        Telegram telegram = TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
        byte[] table = written(Collections.nCopies(200, telegram));
        assertThat(table.length).isLessThan(60_000);
        Heard heard = Heard.of("x", table, null, new Limits(16 << 20, 8, 1_000, 2, 1 << 20));
        assertThat(heard.refusals()).singleElement().asString().contains("refused as a trap");
        Heard few = Heard.of("x", table, null, new Limits(16 << 20, 8, 100, 200, 1 << 30));
        assertThat(few.telegrams()).hasSize(100);
        assertThat(few.refusals()).containsExactly("\"x\" has more than 100 rows");
    }
}
