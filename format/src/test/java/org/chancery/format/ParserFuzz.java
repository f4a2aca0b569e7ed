package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.json.TelegramJson;
import org.chancery.format.source.Span;
import org.chancery.format.synthetic.SyntheticTelegrams;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Piece;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;

/// Telegrams of every dialect, torn in ways that no one drew up: nothing is thrown, no byte is
/// lost, no span leaves its source, no input takes long.
///
/// A short run in the build; longer with `-Dfuzz.rounds=100000`, elsewhere with `-Dfuzz.seed=`. A
/// failure names seed and round.
final class ParserFuzz {

    private static final long SEED = Long.getLong("fuzz.seed", 19671105);
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 2500);

    /// Far above what any of them takes, so that a busy machine does not fail the build; a pattern
    /// that runs away takes minutes.
    private static final double MOST_SECONDS = 10;

    /// What readers take for a beginning or an end, set down where it does not belong.
    private static final String[] TOKENS = {
        "\nBT\n",
        "\nNNNN\n",
        "ZCZC",
        "\nPAGE 02 ",
        " 002 OF 003\n",
        "SECTION 01 OF 99",
        "\n1. (",
        "(S//NF) ",
        "\nTAGS: ",
        "\nSUBJECT: ",
        "\nREF: A. ",
        "\nE.O. 12958: ",
        "\nClassified By: ",
        "QUOTE\n",
        "UNQUOTE\n",
        "\nMRN: ",
        "\nMessage Attributes\n",
        "S E C R E T ",
        "\nTO ",
        "INFO ",
        "//",
        "(((((",
        "\r\r\n",
        "\t",
        "\0",
        "\u00A0",
        "\uFFFD",
        "\u00B6",
        "999999999999999999999",
        "\nDE RUEHTA #",
        "XXXXXXXXXXXX",
        "\nSIPDIS\n"
    };

    private final List<byte[]> whole = whole();

    private static List<byte[]> whole() {
        List<byte[]> telegrams = new ArrayList<>();
        Samples.all().forEach(file -> telegrams.add(Samples.bytes(file)));
        SyntheticTelegrams synthetic = new SyntheticTelegrams(SEED);
        for (int i = 0; i < 60; i++) {
            telegrams.add(synthetic.damaged(i).bytes());
        }
        return telegrams;
    }

    @Test
    void whateverHappenedToItItIsRead() {
        for (int round = 0; round < ROUNDS; round++) {
            SplittableRandom random = new SplittableRandom(SEED * 31 + round);
            byte[] torn = whole.get(random.nextInt(whole.size()));
            int times = 1 + random.nextInt(6);
            for (int i = 0; i < times; i++) {
                torn = torn(torn, random);
            }
            String where = "round " + round + " of seed " + SEED;
            long start = System.nanoTime();
            Telegram telegram = read(torn, where);
            assertThat((System.nanoTime() - start) / 1e9)
                    .as("%s: seconds for %d bytes", where, torn.length)
                    .isLessThan(MOST_SECONDS);
            assertTiled(telegram, torn.length, where);
            assertInside(telegram, torn.length, where);
        }
    }

    private static Telegram read(byte[] torn, String where) {
        byte[] before = torn.clone();
        try {
            Telegram telegram = TelegramParser.parse(torn);
            assertThat(TelegramJson.of(telegram)).as(where).startsWith("{");
            assertThat(torn).as("%s: the source stays as it is", where).isEqualTo(before);
            return telegram;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw new AssertionError(where + ": thrown at " + torn.length + " bytes", thrown);
        }
    }

    private static void assertTiled(Telegram telegram, int length, String where) {
        int at = 0;
        for (Piece piece : telegram.pieces()) {
            assertThat(piece.span().start()).as("%s: piece %s", where, piece).isEqualTo(at);
            at = piece.span().end();
        }
        assertThat(at).as("%s: end of the last piece", where).isEqualTo(length);
    }

    private static void assertInside(Telegram telegram, int length, String where) {
        List<Span> spans = new ArrayList<>();
        Heading heading = telegram.heading();
        heading.tags().forEach(located -> spans.addAll(located.spans()));
        heading.captions().forEach(located -> spans.addAll(located.spans()));
        heading.references().forEach(located -> spans.addAll(located.spans()));
        heading.toAddressees().forEach(located -> spans.addAll(located.spans()));
        heading.infoAddressees().forEach(located -> spans.addAll(located.spans()));
        heading.passLines().forEach(located -> spans.addAll(located.spans()));
        for (Located<?> located :
                Arrays.<Located<?>>asList(
                        heading.dtg(),
                        heading.classification(),
                        heading.from(),
                        heading.subject(),
                        telegram.body().signature())) {
            if (located != null) {
                spans.addAll(located.spans());
            }
        }
        telegram.diagnostics().stream().map(Diagnostic::span).forEach(spans::add);
        telegram.body().paragraphs().stream().map(Paragraph::spans).forEach(spans::addAll);
        for (Span span : spans) {
            assertThat(span.end()).as("%s: end of %s", where, span).isLessThanOrEqualTo(length);
        }
    }

    private byte[] torn(byte[] bytes, SplittableRandom random) {
        if (bytes.length < 2) {
            return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
        }
        int from = random.nextInt(bytes.length);
        int to =
                Math.min(
                        bytes.length,
                        from + 1 + random.nextInt(random.nextInt(8) == 0 ? bytes.length : 120));
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes, from, random);
            case 1 -> spliced(bytes, from, to, new byte[0]);
            case 2 -> spliced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 3 ->
                    spliced(
                            bytes,
                            from,
                            from,
                            TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8));
            case 4 -> crossed(bytes, from, whole.get(random.nextInt(whole.size())), random);
            case 5 -> withLinesMoved(bytes, random);
            case 6 -> Arrays.copyOf(bytes, from);
            case 7 -> replaced(bytes, from, to, (byte) '\n', (byte) ' ');
            default -> replaced(bytes, from, to, (byte) ' ', (byte) '\n');
        };
    }

    private static byte[] flipped(byte[] bytes, int at, SplittableRandom random) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    /// Begins as one telegram and goes on as another.
    private static byte[] crossed(byte[] bytes, int at, byte[] other, SplittableRandom random) {
        return spliced(
                bytes,
                at,
                bytes.length,
                Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte lost, byte instead) {
        byte[] changed = bytes.clone();
        for (int i = from; i < to; i++) {
            changed[i] = changed[i] == lost ? instead : changed[i];
        }
        return changed;
    }

    private static byte[] withLinesMoved(byte[] bytes, SplittableRandom random) {
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        int moves = 1 + random.nextInt(4);
        for (int i = 0; i < moves; i++) {
            int one = random.nextInt(lines.length);
            int other = Math.min(lines.length - 1, one + random.nextInt(12));
            String line = lines[one];
            lines[one] = lines[other];
            lines[other] = line;
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length + with.length);
        joined.write(bytes, 0, from);
        joined.write(with, 0, with.length);
        joined.write(bytes, to, bytes.length - to);
        return joined.toByteArray();
    }
}
