package org.chancery.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.chancery.convert.card.Card;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;

/// Another program reads what is written as Parquet.
final class ParquetTest {

    @Test
    void everyRowIsReadByAnotherHand() throws Exception {
        List<Telegram> telegrams = Telegrams.samples();
        int at = 0;
        try (ParquetFileReader file = open(Telegrams.as(Form.PARQUET, telegrams));
                RowReader row = file.rowReader()) {
            assertThat(file.getFileMetaData().numRows()).isEqualTo(telegrams.size());
            while (row.hasNext()) {
                row.next();
                Telegram telegram = telegrams.get(at++);
                Card card = Card.of(telegram);
                assertThat(row.getString("id")).isEqualTo(telegram.id());
                assertThat(row.getString("sha256")).isEqualTo(card.sha256());
                assertThat(row.isNull("date")).isEqualTo(card.date() == null);
                if (card.date() != null) {
                    assertThat(row.getTimestamp("date")).isEqualTo(card.date());
                }
                assertThat(row.isNull("signature")).isEqualTo(card.signature() == null);
                assertThat(row.getList("tags").strings()).isEqualTo(card.tags());
                assertThat(row.getList("info").strings()).isEqualTo(card.info());
            }
        }
        assertThat(at).isEqualTo(telegrams.size());
    }

    @Test
    void manyGroupsAndNoneAreRead() throws Exception {
        Telegram telegram = Telegrams.sample();
        List<Telegram> many = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            many.add(telegram);
        }
        try (ParquetFileReader file = open(Telegrams.as(Form.PARQUET, many))) {
            assertThat(file.getFileMetaData().rowGroups()).hasSizeGreaterThan(2);
            assertThat(file.getFileMetaData().numRows()).isEqualTo(1500);
            try (RowReader row = file.rowReader()) {
                int read = 0;
                while (row.hasNext()) {
                    row.next();
                    assertThat(row.getString("mrn")).isEqualTo("09ASTANA1967");
                    read++;
                }
                assertThat(read).isEqualTo(1500);
            }
        }
        try (ParquetFileReader file = open(Telegrams.as(Form.PARQUET))) {
            assertThat(file.getFileMetaData().numRows()).isZero();
        }
    }

    private static ParquetFileReader open(byte[] bytes) throws Exception {
        return ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)));
    }
}
