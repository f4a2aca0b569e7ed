package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A note finds its words again, whatever else of the reading text moved.
class ReadingTextProperties {

    /// Few, so that what a note is on often stands in the text more than once; with letters of two
    /// `char`s among them.
    private static final List<String> WORDS =
            List.of(
                    "the",
                    "minister",
                    "said",
                    "that",
                    "harbour",
                    "fish",
                    "treaty",
                    "no.",
                    "\uD83D\uDCE0",
                    "été",
                    "(a)",
                    "a");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noteFindsItsWordsAgain(long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = paragraphs(random, 1 + random.nextInt(6));
        ReadingText text = ReadingText.of(paragraphs);
        int length = text.text().codePointCount(0, text.text().length());
        int start = random.nextInt(length);
        ReadingText.Stretch on =
                text.words(start, Math.min(length, start + 1 + random.nextInt(40))).orElse(null);
        if (on == null) {
            return;
        }
        Note note = note(text, on);
        assertThat(note.in(text).place()).isEqualTo(on);

        List<String> above = paragraphs(random, random.nextInt(3));
        List<String> moved = new ArrayList<>(above);
        paragraphs.forEach(paragraph -> moved.add(brokenAnew(paragraph, random)));
        moved.addAll(paragraphs(random, random.nextInt(3)));
        ReadingText later = ReadingText.of(moved);
        ReadingText.Stretch place = Objects.requireNonNull(note.in(later).place());
        assertThat(even(later.exact(place))).isEqualTo(even(note.quote().exact()));
        assertThat(even(later.prefix(place)).strip()).endsWith(tail(note.quote().prefix()));

        // Independently: where all that was kept stands once, it is there.
        String kept = even(note.quote().prefix() + note.quote().exact() + note.quote().suffix());
        String all = even(later.text());
        int only = all.indexOf(kept);
        if (only >= 0 && all.indexOf(kept, only + 1) < 0) {
            String before = later.text().substring(0, offset(later, place.start()));
            assertThat(even(before + "|"))
                    .hasSize(only + even(note.quote().prefix() + "|").length());
        }
    }

    /// Line ends and blanks elsewhere: the same words.
    private static String brokenAnew(String paragraph, Random random) {
        StringBuilder anew = new StringBuilder();
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            anew.append(c == ' ' ? List.of(" ", "\n", "  ").get(random.nextInt(3)) : "" + c);
        }
        return anew.toString();
    }

    /// The last word of what stood before, which a tie must not lose.
    private static String tail(String prefix) {
        String words = even(prefix).strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static int offset(ReadingText text, int codePoint) {
        return text.text().offsetByCodePoints(0, codePoint);
    }

    private static String even(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<String> paragraphs(Random random, int count) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(30); j++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            paragraphs.add(String.join(" ", words));
        }
        return paragraphs;
    }

    private static Note note(ReadingText text, ReadingText.Stretch on) {
        return new Note(
                1,
                "x",
                on.start(),
                null,
                new Note.Quote(text.exact(on), text.prefix(on), text.suffix(on)),
                "x",
                Instant.EPOCH);
    }

    @Test
    void neighboursTellWhichOfTwoIsMeantAndTheNearerIfTheyDoNot() {
        ReadingText text = ReadingText.of(List.of("no fish, no boats", "no fish, no nets", "no"));
        assertThat(text.find("no", "fish, ", " nets")).contains(new ReadingText.Stretch(28, 30));
        assertThat(text.find("no", "", "")).contains(new ReadingText.Stretch(0, 2));
        assertThat(text.anchor(new Note.Quote("no", "", ""), 34))
                .isEqualTo(new ReadingText.Stretch(37, 39));
        assertThat(text.anchor(new Note.Quote("nothing", "", ""), 0)).isNull();
    }

    @Test
    void stretchOverParagraphsHasPartsOfEach() {
        ReadingText text = ReadingText.of(List.of("one two", "\uD83D\uDCE0 three", "four"));
        ReadingText.Stretch stretch =
                text.find("two \uD83D\uDCE0 three four", "", "").orElseThrow();
        assertThat(stretch).isEqualTo(new ReadingText.Stretch(4, 22));
        assertThat(text.parts(stretch))
                .containsExactly(
                        new ReadingText.Part(1, 4, 7),
                        new ReadingText.Part(2, 0, 8),
                        new ReadingText.Part(3, 0, 4));
        assertThat(text.words(7, 9)).isEmpty();
        assertThat(text.words(3, 10)).contains(new ReadingText.Stretch(4, 10));
    }
}
