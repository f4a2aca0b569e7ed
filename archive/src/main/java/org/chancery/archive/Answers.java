package org.chancery.archive;

import java.io.IOException;
import java.util.LinkedHashMap;

/// Answers that take seconds to work out, kept until the archive changes: whoever turns pages asks
/// the same again. Thread-safe.
final class Answers {

    private static final int MOST = 16;

    /// @param generation of the store when it was asked
    private record Answer(long generation, Object value) {}

    /// The one used longest ago first.
    private final LinkedHashMap<Object, Answer> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /// What it takes to find an answer.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /// @param question a value that no other question equals, and that names the reader
    /// @param type of its answers
    <T> T to(Object question, Class<T> type, long generation, Work<T> work) throws IOException {
        synchronized (kept) {
            Answer known = kept.get(question);
            if (known != null && known.generation == generation) {
                return type.cast(known.value);
            }
        }
        T answer = work.run();
        synchronized (kept) {
            kept.put(question, new Answer(generation, answer));
            if (kept.size() > MOST) {
                kept.pollFirstEntry();
            }
        }
        return answer;
    }
}
