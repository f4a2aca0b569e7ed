package org.chancery.convert.box;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// An entry of a zip archive whose end fails where its bytes are not those that were packed.
final class Verified extends CheckedInputStream {

    private final long expected;

    Verified(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        super(zip.getInputStream(entry), new CRC32());
        this.expected = entry.getCrc();
    }

    @Override
    public int read() throws IOException {
        return verified(super.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return verified(super.read(into, from, length));
    }

    /// -1 stands for a checksum that the archive does not state, too.
    private int verified(int read) throws IOException {
        if (read < 0 && expected >= 0 && getChecksum().getValue() != expected) {
            throw new IOException("its checksum is another");
        }
        return read;
    }
}
