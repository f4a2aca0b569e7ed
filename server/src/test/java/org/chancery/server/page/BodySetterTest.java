package org.chancery.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.archive.ReadingText;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Paragraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodySetterTest {

    private final BodySetter setter =
            new BodySetter(
                    Map.of("A", "/telegrams/09ROME1"),
                    Set.of("goat"),
                    List.of(),
                    SourceText.of(new byte[0]));

    @Test
    void putsEachHeadingAboveItsParagraphsOnce() {
        List<Block> blocks =
                setter.blocks(
                        body(
                                paragraph("1", Paragraph.Kind.TEXT, null, "One."),
                                paragraph("2", Paragraph.Kind.TEXT, "THE GOAT", "Two."),
                                paragraph("3", Paragraph.Kind.TEXT, "THE GOAT", "Three.")));
        assertThat(blocks).extracting(Block::id).containsExactly("p1", "h1", "p2", "p3");
    }

    @Test
    void setsTheWordsThatOpenAndCloseASummaryApart() {
        assertThat(runs(Paragraph.Kind.SUMMARY, "SUMMARY: It is up. END SUMMARY."))
                .containsExactly(
                        new Block.Run("SUMMARY:", "label", null),
                        new Block.Run(" It is up. ", "", null),
                        new Block.Run("END SUMMARY.", "end", null));
    }

    @Test
    void leadsFromTheTextToTheReference() {
        assertThat(runs(Paragraph.Kind.TEXT, "As in ref A, and ref B."))
                .containsExactly(
                        new Block.Run("As in ", "", null),
                        new Block.Run("ref A", "ref", "/telegrams/09ROME1"),
                        new Block.Run(", and ref B.", "", null));
    }

    @Test
    void marksWhatWasSearchedFor() {
        assertThat(runs(Paragraph.Kind.TEXT, "The GOAT, not goats."))
                .containsExactly(
                        new Block.Run("The ", "", null),
                        new Block.Run("GOAT", "hit", null),
                        new Block.Run(", not goats.", "", null));
    }

    @Test
    void marksWhatANoteIsOnAndLeavesReferencesAndHitsWhatTheyAre() {
        List<Block> blocks =
                new BodySetter(
                                Map.of("A", "/telegrams/09ROME1"),
                                Set.of("goat"),
                                List.of(
                                        jotting(7, new ReadingText.Part(2, 4, 17)),
                                        jotting(8, new ReadingText.Part(2, 15, 27))),
                                SourceText.of(new byte[0]))
                        .blocks(
                                body(
                                        paragraph(
                                                "1",
                                                Paragraph.Kind.TEXT,
                                                null,
                                                "Nothing on this one."),
                                        paragraph(
                                                "2",
                                                Paragraph.Kind.TEXT,
                                                null,
                                                "As in ref A, the goat fell.")));
        assertThat(((Block.Paragraph) blocks.getFirst()).runs()).hasSize(1);
        assertThat(((Block.Paragraph) blocks.getLast()).runs())
                .containsExactly(
                        new Block.Run("As i", "", null),
                        new Block.Run("n ", "noted", "#note-7"),
                        new Block.Run("ref A", "ref", "/telegrams/09ROME1"),
                        new Block.Run(", th", "noted", "#note-7"),
                        new Block.Run("e ", "noted", "#note-8"),
                        new Block.Run("goat", "hit", null),
                        new Block.Run(" fell.", "noted", "#note-8"));
    }

    private static Jotting jotting(long number, ReadingText.Part part) {
        return new Jotting(number, "", "", "", List.of(part));
    }

    @Test
    void addsAndLosesNoLetter() {
        for (String text :
                List.of(
                        "",
                        "x",
                        "COMMENT: end comment",
                        "refs",
                        "Ref. A (reftel)",
                        "END SUMMARY.",
                        "SUMMARY: END SUMMARY.",
                        "BEGIN SUMMARY. ref A")) {
            for (Paragraph.Kind kind : Paragraph.Kind.values()) {
                assertThat(
                                runs(kind, text).stream()
                                        .map(Block.Run::text)
                                        .collect(Collectors.joining()))
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void knowsCapitals() {
        assertThat(BodySetter.isCapitals("FONMIN CALLED AT 0700")).isTrue();
        assertThat(BodySetter.isCapitals("The Foreign Minister called.")).isFalse();
        assertThat(BodySetter.isCapitals("123")).isFalse();
    }

    private List<Block.Run> runs(Paragraph.Kind kind, String text) {
        return ((Block.Paragraph) setter.blocks(body(paragraph("1", kind, null, text))).getFirst())
                .runs();
    }

    private static Body body(Paragraph... paragraphs) {
        return new Body(List.of(paragraphs), null, List.of());
    }

    private static Paragraph paragraph(
            String number, Paragraph.Kind kind, @Nullable String heading, String text) {
        return new Paragraph(number, null, kind, heading, text, List.of());
    }
}
