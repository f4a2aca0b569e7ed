package org.chancery.format.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.chancery.format.TelegramParser;
import org.chancery.format.TelegramWriter;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Piece;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.Style;

/// What coverage-guided fuzzing runs: `./chancery fuzz 30 parse`. Nothing may throw, hang, or lose
/// a byte. Inputs that once broke something lie beside this in the resources; [FuzzCorpusTest] goes
/// through them with every run of the tests.
final class FuzzTargets {

    /// Any bytes are read, and the pieces tile them.
    @FuzzTest
    void parse(byte[] bytes) {
        Telegram telegram = TelegramParser.parse(bytes);
        int end = 0;
        for (Piece piece : telegram.pieces()) {
            assertThat(piece.span().start()).isEqualTo(end);
            end = piece.span().end();
        }
        assertThat(end).isEqualTo(bytes.length);
    }

    /// Whatever was read can be written.
    @FuzzTest
    void write(byte[] bytes) {
        Telegram telegram = TelegramParser.parse(bytes);
        assertThat(
                        new TelegramWriter(Tables.standard(), Style.WIRE)
                                .write(telegram.fields())
                                .text())
                .isNotNull();
    }

    /// Any name can be looked for in the tables.
    @FuzzTest
    void posts(byte[] bytes) {
        String name = new String(bytes, StandardCharsets.ISO_8859_1);
        Tables tables = Tables.standard();
        assertThat(tables.posts().prefix(name, 0)).isLessThanOrEqualTo(name.length());
        assertThat(tables.posts().named(name) == null || !name.isEmpty()).isTrue();
        assertThat(tables.tags().find(name, null) == null || !name.isEmpty()).isTrue();
        assertThat(tables.posts().nearest(name) == null || !name.isEmpty()).isTrue();
    }
}
