package org.chancery.archive.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.archive.compare.Comparison.Block;
import org.chancery.archive.compare.Comparison.Run;
import org.chancery.archive.compare.Comparison.Side;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;

/// What differs between two copies, and how alike two texts are.
class ComparisonTest {

    private static Telegram telegram(String subject, String... paragraphs) {
        String text =
                """
                OO RUEHC
                DE RUEHVT #0301 2161200
                O 031200Z AUG 08
                FM AMEMBASSY VALLETTA
                TO RUEHC/SECSTATE WASHDC IMMEDIATE 0301
                BT
                C O N F I D E N T I A L VALLETTA 000301

                SUBJECT: %s

                """
                                .formatted(subject)
                        + String.join("\n\n", paragraphs)
                        + "\nBT\n";
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Block> differing(Telegram first, Telegram second) {
        return Comparison.of(first, second).blocks().stream()
                .filter(block -> !block.isSame())
                .toList();
    }

    @Test
    void aWordThatChangedIsShownInItsPlace() {
        Telegram first = telegram("HARBOUR", "1. (C) The ship left at noon.", "2. (C) No more.");
        Telegram second = telegram("HARBOUR", "1. (C) The ship\nleft at dawn.", "2. (C) No more.");
        assertThat(differing(first, second))
                .containsExactly(
                        new Block(
                                "Paragraph 1",
                                List.of(
                                        new Run(Side.BOTH, "(C) The ship left at"),
                                        new Run(Side.FIRST, "noon."),
                                        new Run(Side.SECOND, "dawn."))));
        assertThat(Comparison.of(first, second).differing()).isEqualTo(2);
    }

    @Test
    void aParagraphMoreMovesNoOther() {
        Telegram first = telegram("HARBOUR", "1. (C) One.", "2. (C) Three.");
        Telegram second = telegram("HARBOUR", "1. (C) One.", "2. (C) Two.", "3. (C) Three.");
        assertThat(differing(first, second))
                .containsExactly(
                        new Block("Paragraph 2", List.of(new Run(Side.SECOND, "(C) Two."))));
    }

    @Test
    void fieldsAreComparedByTheirNames() {
        assertThat(differing(telegram("HARBOUR", "1. X."), telegram("HARBOR", "1. X.")))
                .extracting(Block::name)
                .containsExactly("Subject");
    }

    @Test
    void aTelegramDoesNotDifferFromItself() {
        Telegram telegram = telegram("HARBOUR", "1. (C) One.", "2. (C) Two.");
        assertThat(differing(telegram, telegram)).isEmpty();
    }

    /// Both texts are in the runs, whole and in order, however they differ.
    @Test
    void nothingOfEitherTextIsLost() {
        Random random = new Random(301);
        for (int turn = 0; turn < 200; turn++) {
            Telegram first = telegram("A", words(random, 40), words(random, 15));
            Telegram second = telegram("A", words(random, 40), words(random, 15));
            List<Block> blocks = Comparison.of(first, second).blocks();
            assertThat(text(blocks, Side.SECOND)).isEqualTo(text(first));
            assertThat(text(blocks, Side.FIRST)).isEqualTo(text(second));
        }
    }

    private static String text(Telegram telegram) {
        return text(Comparison.of(telegram, telegram).blocks(), Side.SECOND);
    }

    /// Without the runs of one side.
    private static String text(List<Block> blocks, Side without) {
        return blocks.stream()
                .flatMap(block -> block.runs().stream())
                .filter(run -> run.side() != without)
                .map(Run::text)
                .collect(Collectors.joining(" "));
    }

    private static String words(Random random, int count) {
        return "1. "
                + IntStream.range(0, count)
                        .mapToObj(i -> "w" + random.nextInt(6))
                        .collect(Collectors.joining(" "));
    }

    @Test
    void aMessageSentAgainIsFoundByItsKeys() {
        Random random = new Random(18);
        int found = 0;
        for (int turn = 0; turn < 100; turn++) {
            String text = longWords(random, 120);
            Likeness first = Likeness.of(telegram("A", "1. " + text));
            Likeness again =
                    Likeness.of(
                            telegram(
                                    "B",
                                    "1. " + text.toLowerCase(Locale.ROOT) + " w1 w2 w3 w4 w5",
                                    "2. PASS."));
            assertThat(first.to(again)).isGreaterThan(0.9).isLessThan(1);
            found += sharesBand(first, again) ? 1 : 0;
            Likeness other = Likeness.of(telegram("A", "1. " + longWords(random, 120)));
            assertThat(first.to(other)).isLessThan(0.1);
            assertThat(sharesBand(first, other)).isFalse();
        }
        assertThat(found).isGreaterThanOrEqualTo(99);
    }

    @Test
    void shortTextsAreLikeNothing() {
        Likeness brief = Likeness.of(telegram("A", "1. PASS TO NSC."));
        assertThat(brief.bands()).isEmpty();
        assertThat(brief.to(brief)).isZero();
    }

    private static boolean sharesBand(Likeness first, Likeness second) {
        for (int band = 0; band < Likeness.BANDS; band++) {
            if (first.bands()[band] == second.bands()[band]) {
                return true;
            }
        }
        return false;
    }

    private static String longWords(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }
}
