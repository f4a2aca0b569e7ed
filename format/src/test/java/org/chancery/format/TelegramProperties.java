package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.json.TelegramJson;
import org.chancery.format.source.Span;
import org.chancery.format.synthetic.Meant;
import org.chancery.format.synthetic.SyntheticTelegram;
import org.chancery.format.synthetic.SyntheticTelegrams;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Piece;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;

/// Laws that hold for every telegram, and what must be found in those we made ourselves. The seed
/// is in each message.
final class TelegramProperties {

    private static final long SEED = 20091105;
    private static final int TELEGRAMS = 600;

    private final SyntheticTelegrams telegrams = new SyntheticTelegrams(SEED);

    @Test
    void whatWasMeantIsWhatIsRead() {
        for (int i = 0; i < TELEGRAMS; i++) {
            meant(i, telegrams.at(i));
        }
    }

    @Test
    void damageLosesNoField() {
        for (int i = 0; i < TELEGRAMS; i++) {
            meant(i, telegrams.damaged(i));
        }
    }

    private static void meant(int index, SyntheticTelegram synthetic) {
        Telegram telegram = TelegramParser.parse(synthetic.bytes());
        assertThat(found(telegram, synthetic))
                .as(
                        "telegram %d of seed %d, %s, damage %s",
                        index, SEED, synthetic.form(), synthetic.damage())
                .isEqualTo(synthetic.meant());
    }

    private static Meant found(Telegram telegram, SyntheticTelegram synthetic) {
        Heading heading = telegram.heading();
        boolean isWire = synthetic.form().equals("wire") || synthetic.form().equals("page");
        List<String> addressees = new ArrayList<>();
        List<Located<Addressee>> all = new ArrayList<>(heading.toAddressees());
        all.addAll(heading.infoAddressees());
        all.forEach(located ->
                addressees.add(isWire ? shown(located.value()) : located.value().name()));
        return new Meant(
                telegram.id(),
                heading.dtg() == null ? "" : heading.dtg().value().wire(),
                heading.classification() == null ? "" : heading.classification().value().name(),
                heading.captions().stream().map(caption -> caption.value().name()).toList(),
                heading.from() == null ? "" : heading.from().value(),
                addressees,
                heading.tags().stream().map(tag -> tag.value().tag()).toList(),
                heading.subject() == null ? "" : heading.subject().value(),
                heading.references().stream()
                        .map(reference -> String.valueOf(reference.value().mrn()))
                        .toList(),
                telegram.body().paragraphs().stream().map(TelegramProperties::portion).toList(),
                telegram.body().signature() == null ? "" : telegram.body().signature().value(),
                heading.sections().declared());
    }

    private static String shown(Addressee addressee) {
        String precedence = addressee.precedence() == null ? "" : addressee.precedence().word();
        return addressee.routing()
                + "|"
                + addressee.name()
                + "|"
                + precedence
                + "|"
                + addressee.serial();
    }

    private static String portion(Paragraph paragraph) {
        return paragraph.portion() == null ? "" : paragraph.portion().mark();
    }

    @Test
    void piecesTileTheSource() {
        for (int i = 0; i < TELEGRAMS; i++) {
            tiles(telegrams.damaged(i).bytes());
        }
        Samples.all().forEach(file -> tiles(Samples.bytes(file)));
    }

    private static void tiles(byte[] bytes) {
        int at = 0;
        for (Piece piece : TelegramParser.parse(bytes).pieces()) {
            assertThat(piece.span().start()).isEqualTo(at);
            at = piece.span().end();
        }
        assertThat(at).isEqualTo(bytes.length);
    }

    @Test
    void everySpanLiesInItsSourceAndHoldsWhatWasReadFromIt() {
        Samples.all()
                .forEach(file -> {
                    Telegram telegram = Samples.read(file);
                    Heading heading = telegram.heading();
                    List<Located<String>> texts = new ArrayList<>(heading.passLines());
                    texts.addAll(telegram.transmission().relay());
                    texts.addAll(telegram.transmission().channels());
                    for (Located<String> text :
                            Arrays.asList(
                                    heading.from(),
                                    heading.subject(),
                                    telegram.body().signature(),
                                    telegram.transmission().station())) {
                        if (text != null) {
                            texts.add(text);
                        }
                    }
                    for (Located<String> text : texts) {
                        String source = letters(sourceOf(telegram, text.spans()));
                        // An office may stand in another order in the source: AMEMBASSY behind its
                        // place.
                        char[] read = letters(text.value()).toCharArray();
                        char[] stands = source.toCharArray();
                        Arrays.sort(read);
                        Arrays.sort(stands);
                        assertThat(new String(read))
                                .as(file + ": " + text.value())
                                .isEqualTo(new String(stands));
                    }
                    heading.tags()
                            .forEach(tag ->
                                    assertThat(letters(sourceOf(telegram, tag.spans())))
                                            .isEqualTo(letters(tag.value().tag())));
                    for (Paragraph paragraph : telegram.body().paragraphs()) {
                        assertThat(letters(sourceOf(telegram, paragraph.spans())))
                                .as(file + ": " + paragraph.number())
                                .contains(letters(paragraph.text()));
                    }
                    for (Diagnostic diagnostic : telegram.diagnostics()) {
                        assertThat(diagnostic.span().end())
                                .isLessThanOrEqualTo(telegram.source().bytes());
                    }
                });
    }

    private static String sourceOf(Telegram telegram, List<Span> spans) {
        StringBuilder source = new StringBuilder();
        spans.forEach(span -> source.append(telegram.source().text().text(span)));
        return source.toString();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) Character.toUpperCase(c)));
        return letters.toString();
    }

    @Test
    void whateverComesIsReadAndReadTheSameTwice() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < TELEGRAMS; i++) {
            byte[] bytes = mutated(telegrams.at(i).bytes(), random);
            String first = TelegramJson.of(TelegramParser.parse(bytes.clone()));
            assertThat(TelegramJson.of(TelegramParser.parse(bytes.clone())))
                    .as("telegram %d of seed %d", i, SEED)
                    .isEqualTo(first);
            tiles(bytes);
        }
    }

    /// Bytes flipped, cut out, doubled, lines shuffled.
    private static byte[] mutated(byte[] bytes, SplittableRandom random) {
        byte[] changed = bytes;
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && changed.length > 4; i++) {
            int from = random.nextInt(changed.length);
            int to = Math.min(changed.length, from + 1 + random.nextInt(200));
            switch (random.nextInt(4)) {
                case 0 -> {
                    changed = changed.clone();
                    changed[from] = (byte) random.nextInt(256);
                }
                case 1 -> changed = spliced(changed, from, to, new byte[0]);
                case 2 ->
                        changed =
                                spliced(changed, from, from, Arrays.copyOfRange(changed, from, to));
                default ->
                        changed =
                                spliced(
                                        changed,
                                        from,
                                        to,
                                        "\n"
                                                .repeat(random.nextInt(3))
                                                .getBytes(StandardCharsets.US_ASCII));
            }
        }
        return changed;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        byte[] joined = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, joined, 0, from);
        System.arraycopy(with, 0, joined, from, with.length);
        System.arraycopy(bytes, to, joined, from + with.length, bytes.length - to);
        return joined;
    }

    @Test
    void timeGrowsWithTheLengthAlone() {
        for (String unit :
                List.of(
                        "A",
                        "(",
                        "1. ",
                        "REF: A. ",
                        "TAGS: ",
                        "\n",
                        "S E C R E T ",
                        "RUEHC/",
                        "001 OF ",
                        "E.O. 12958: ",
                        "PAGE 01 ",
                        "((((",
                        "QUOTE ",
                        "Classified By: ")) {
            byte[] bytes =
                    unit.repeat(1_000_000 / unit.length()).getBytes(StandardCharsets.US_ASCII);
            long start = System.nanoTime();
            TelegramParser.parse(bytes);
            assertThat((System.nanoTime() - start) / 1_000_000_000.0)
                    .as("a megabyte of \"%s\", in seconds", unit)
                    .isLessThan(20);
        }
    }
}
