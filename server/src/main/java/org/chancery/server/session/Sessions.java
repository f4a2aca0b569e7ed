package org.chancery.server.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Open sessions, in memory: a restart closes them all.
final class Sessions {

    private static final Duration LASTS = Duration.ofHours(12);
    private static final int LONGEST_WAIT_MILLIS = 4_000;

    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger wrongInARow = new AtomicInteger();

    String open() {
        Instant now = Instant.now();
        ends.values().removeIf(now::isAfter);
        byte[] token = new byte[32];
        random.nextBytes(token);
        String text = HexFormat.of().formatHex(token);
        ends.put(text, now.plus(LASTS));
        wrongInARow.set(0);
        return text;
    }

    boolean isOpen(@Nullable String token) {
        Instant end = token == null ? null : ends.get(token);
        return end != null && Instant.now().isBefore(end);
    }

    void close(@Nullable String token) {
        if (token != null) {
            ends.remove(token);
        }
    }

    void wrong() {
        wrongInARow.incrementAndGet();
    }

    /// Doubles from a quarter of a second; somebody who mistyped once does not notice.
    void waitAfterWrongOnes() {
        int wrong = wrongInARow.get();
        if (wrong == 0) {
            return;
        }
        try {
            Thread.sleep(Math.min(LONGEST_WAIT_MILLIS, 125L << Math.min(wrong, 6)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
