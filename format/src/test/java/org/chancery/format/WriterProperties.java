package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import org.chancery.format.synthetic.SyntheticTelegrams;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.chancery.format.write.Difference;
import org.chancery.format.write.Style;
import org.junit.jupiter.api.Test;

/// Drafts of any shape, full of what a line must not begin with: reading gives them back. The seed
/// is in each message.
final class WriterProperties {

    private static final long SEED = 42;
    private static final int DRAFTS = 400;

    /// What a break in the wrong place would turn into something else.
    private static final String[] HAZARDS = {
        "TO",
        "FM",
        "INFO",
        "REF A",
        "TAGS",
        "BT",
        "2.",
        "12)",
        "(1)",
        "(a)",
        "a.",
        "--",
        "-",
        "U.S.",
        "$5.2 million",
        "50%",
        "1967",
        "\"quoted words\"",
        "re-",
        "A.",
        "END",
        "Page 2 of 3",
        "Q.",
        "etc.;",
        "PGOV",
        "NATO HQ",
        "the  two",
        "SIPDIS,",
        "SECRET",
        "CONFIDENTIAL",
        "o",
        "E.O.",
        "SUBJECT",
        "09 ROME 12",
        "ASTANA 1967"
    };

    private static final String[] WORDS = {
        "the",
        "minister",
        "noted",
        "that",
        "harbour",
        "talks",
        "would",
        "go",
        "on",
        "until",
        "both",
        "sides",
        "agreed",
        "fishing",
        "Valletta",
        "Rome",
        "Ambassador",
        "ferry",
        "tariffs",
        "in",
        "of",
        "and",
        "Government",
        "responded"
    };

    @Test
    void draftsOfAnyShapeAreReadAsTheyWereWritten() {
        for (int i = 0; i < DRAFTS; i++) {
            RandomGenerator random = new SplittableRandom(SEED + i);
            Telegram.Fields draft = draft(random, i);
            Style style =
                    Style.WIRE
                            .withWidth(44 + random.nextInt(26))
                            .withSectionLines(random.nextBoolean() ? 0 : 20 + random.nextInt(80));
            TelegramWriter.Written written =
                    new TelegramWriter(Tables.standard(), style).write(draft);
            Telegram.Fields read = TelegramParser.parse(written.bytes()).fields();
            assertThat(Difference.between(draft, read))
                    .as("draft %d of seed %d", i, SEED)
                    .filteredOn(difference -> !difference.field().equals("sections"))
                    .isEmpty();
            assertThat(written.diagnostics()).as("draft %d of seed %d", i, SEED).isEmpty();
        }
    }

    private static Telegram.Fields draft(RandomGenerator random, int index) {
        Telegram.Fields other =
                TelegramParser.parse(new SyntheticTelegrams(SEED).at(index).bytes()).fields();
        boolean marked = random.nextInt(4) > 0;
        List<Paragraph> paragraphs = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            Portion portion = marked ? new Portion("C", "C", 2, List.of()) : null;
            paragraphs.add(
                    new Paragraph(
                            Integer.toString(i + 1),
                            portion,
                            Paragraph.Kind.TEXT,
                            null,
                            text(random),
                            List.of()));
        }
        Body body = new Body(paragraphs, other.body().signature(), List.of());
        return new Telegram.Fields(other.heading(), body, Transmission.NONE);
    }

    private static String text(RandomGenerator random) {
        StringJoiner rows = new StringJoiner("\n");
        rows.add(sentence(random, 5 + random.nextInt(60)));
        if (random.nextInt(4) == 0) {
            int items = 2 + random.nextInt(4);
            for (int i = 1; i <= items; i++) {
                rows.add("-- " + sentence(random, 2 + random.nextInt(15)));
            }
        }
        return rows.toString();
    }

    private static String sentence(RandomGenerator random, int words) {
        StringJoiner text = new StringJoiner(" ", "Today ", " so.");
        for (int i = 0; i < words; i++) {
            boolean hazard = i > 0 && random.nextInt(6) == 0;
            text.add(
                    hazard
                            ? HAZARDS[random.nextInt(HAZARDS.length)]
                            : WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
