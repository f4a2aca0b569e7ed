package org.chancery.server.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far an import is, as one look at it.
///
/// @param running whether more is to come
/// @param read originals looked at so far
/// @param expected how many there will be; 0 while that is not known
/// @param added new to the archive
/// @param known the archive had their bytes
/// @param failures what could not be read or kept, one line each; of very many, the first ones
/// @param failed how many failed in all
/// @param current what is being read
/// @param trouble why the import as a whole stopped early, null unless it did
public record Progress(
        boolean running,
        long read,
        long expected,
        long added,
        long known,
        List<String> failures,
        long failed,
        @Nullable String current,
        @Nullable String trouble) {

    public static final Progress NONE = new Progress(false, 0, 0, 0, 0, List.of(), 0, null, null);

    public Progress {
        failures = List.copyOf(failures);
    }

    /// Of a hundred; 0 while the total is not known.
    public int percent() {
        return expected <= 0 ? 0 : (int) Math.min(100, read * 100 / expected);
    }

    /// One sentence for people.
    public String said() {
        String of =
                expected > 0
                        ? "%,d of %,d read".formatted(read, expected)
                        : "%,d read".formatted(read);
        String fresh = "%,d new".formatted(added);
        return failed == 0
                ? of + ", " + fresh
                : of + ", " + fresh + ", %,d could not be read".formatted(failed);
    }
}
