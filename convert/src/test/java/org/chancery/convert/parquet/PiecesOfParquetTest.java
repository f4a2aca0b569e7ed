package org.chancery.convert.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.chancery.convert.parcel.RefusedException;
import org.junit.jupiter.api.Test;

class PiecesOfParquetTest {

    @Test
    void aDescriptionWithinItselfEnds() {
        byte[] deep = new byte[10_000];
        Arrays.fill(deep, (byte) 0x1C);
        assertThatThrownBy(() -> passOver(deep)).isInstanceOf(RefusedException.class);
        byte[] endless = {0x19, (byte) 0xF8, -1, -1, -1, -1, 0x7F};
        assertThatThrownBy(() -> passOver(endless)).isInstanceOf(EOFException.class);
    }

    private static void passOver(byte[] struct) throws IOException {
        new ThriftReader(new ByteArrayInputStream(struct)).struct(id -> {});
    }

    /// Three times 5, then eight numbers of 3 bits: the example of the format's description.
    @Test
    void runsAndRowsOfBits() {
        byte[] bytes = {6, 5, 3, (byte) 0b10001000, (byte) 0b11000110, (byte) 0b11111010};
        RunReader runs = new RunReader(ByteBuffer.wrap(bytes), 3);
        assertThat(IntStream.range(0, 11).map(i -> runs.next()))
                .containsExactly(5, 5, 5, 0, 1, 2, 3, 4, 5, 6, 7);
    }
}
