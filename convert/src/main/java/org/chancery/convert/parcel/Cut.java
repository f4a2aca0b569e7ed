package org.chancery.convert.parcel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Bytes that are unpacked as far as it goes: where the packed ones break off or are damaged, they
/// end, and why is remembered.
public final class Cut extends FilterInputStream {

    /// What is said of it, behind its name.
    public static final String WORDS = "breaks off or is damaged: it was read as far as it goes";

    private @Nullable IOException fault;
    private boolean hasAny;

    public Cut(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (fault != null) {
            return -1;
        }
        try {
            int read = super.read(into, from, length);
            hasAny |= read > 0;
            return read;
        } catch (IOException e) {
            if (!hasAny) {
                throw e;
            }
            fault = e;
            return -1;
        }
    }

    /// Whether they ended before their time, as far as they were read.
    public boolean isCut() {
        return fault != null;
    }
}
