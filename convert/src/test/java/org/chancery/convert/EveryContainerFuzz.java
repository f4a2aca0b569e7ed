package org.chancery.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every container whole, cut off at every place, and damaged by chance from printed seeds: nothing
/// is thrown, nothing hangs, and of what is damaged a reason is told or something is found.
final class EveryContainerFuzz {

    private static final int DAMAGES = Integer.getInteger("fuzz.damages", 25);

    static Stream<Arguments> containers() throws IOException {
        return Samples.ofEveryKind().entrySet().stream()
                .map((Map.Entry<String, byte[]> one) -> Arguments.of(one.getKey(), one.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void holdsItsTelegramUnderAnyName(String kind, byte[] container) {
        for (String name : new String[] {"x." + kind, "x.txt", "x.zip", "x", ".."}) {
            Heard heard = Heard.of(name, container);
            assertThat(heard.ids()).as(kind).contains("75VALLETTA17");
            assertThat(heard.refusals()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void cutOffAnywhere(String kind, byte[] container) {
        int step = Math.max(1, container.length / 20);
        for (int length = 0; length < container.length; length += step) {
            byte[] cut = Arrays.copyOf(container, length);
            Heard heard = unhurt(kind + " cut at " + length, cut);
            assertThat(heard.telegrams().size() + heard.refusals().size() + heard.passedCount())
                    .as("%s cut at %d: found, refused or passed over", kind, length)
                    .isPositive();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void damagedByChance(String kind, byte[] container) {
        for (long seed = 1; seed <= DAMAGES; seed++) {
            unhurt(kind + " seed " + seed, damaged(container, new SplittableRandom(seed)));
        }
    }

    private static byte[] damaged(byte[] container, RandomGenerator random) {
        byte[] bytes = container.clone();
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> {
                    int end = Math.min(bytes.length, at + random.nextInt(64));
                    Arrays.fill(bytes, at, end, (byte) random.nextInt(256));
                }
                default -> {
                    int length = Math.min(random.nextInt(64), bytes.length - at);
                    int from = random.nextInt(bytes.length - length + 1);
                    System.arraycopy(bytes.clone(), from, bytes, at, length);
                }
            }
        }
        return bytes;
    }

    private static Heard unhurt(String what, byte[] bytes) {
        Heard[] heard = new Heard[1];
        assertThatCode(() ->
                        assertTimeoutPreemptively(
                                Duration.ofSeconds(60),
                                () -> {
                                    heard[0] = Heard.of("x", bytes);
                                    heard[0].telegrams().forEach(Heard::read);
                                }))
                .as(what)
                .doesNotThrowAnyException();
        return heard[0];
    }
}
