package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {

    private static final Reader ALL = Reader.everything();
    private static final Reader CLERK =
            new Reader("clerk", new Classification("UNCLASSIFIED", 0), Set.of());

    @TempDir Path folder;

    @Test
    void noteIsOnWordsOfATelegram() throws IOException {
        try (Archive archive = archive()) {
            note(archive, "09TUNIS1", "treaty\n on", "  Which?\n");
            note(archive, "09TUNIS3", "weather", "Rain.");
            Note note = notes(archive, "09TUNIS1", ALL).getFirst();
            assertThat(note.quote()).isEqualTo(new Note.Quote("treaty on", "The ", " fish."));
            assertThat(note.place()).isEqualTo(new ReadingText.Stretch(4, 13));
            assertThat(note.text()).isEqualTo("Which?");
            assertThat(archive.notes(ALL))
                    .extracting(Note::id, Note::text)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("09TUNIS1", "Which?"),
                            org.assertj.core.groups.Tuple.tuple("09TUNIS3", "Rain."));
            assertThat(archive.desk().erase(note.number(), ALL)).isTrue();
            assertThat(archive.desk().erase(note.number(), ALL)).isFalse();
            assertThat(archive.notes(ALL)).hasSize(1);
        }
    }

    @Test
    void isMadeOnWordsOnlyAndSaysSomething() throws IOException {
        try (Archive archive = archive()) {
            Holding fish = named(archive, "09TUNIS1");
            Telegram telegram = archive.whole(fish, ALL);
            assertThat(ReadingText.of(telegram).find("no such words", "", "")).isEmpty();
            assertThat(ReadingText.of(telegram).find(" ", "", "")).isEmpty();
            for (ReadingText.Stretch nowhere :
                    List.of(
                            new ReadingText.Stretch(5, 99),
                            new ReadingText.Stretch(-1, 3),
                            new ReadingText.Stretch(3, 3),
                            new ReadingText.Stretch(3, 4))) {
                assertThatThrownBy(() -> archive.desk().annotate(fish, telegram, nowhere, "x", ALL))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("no words");
            }
            for (String nothing : List.of("", " \n", "x".repeat(Note.LONGEST + 1))) {
                assertThatThrownBy(() ->
                                archive.desk()
                                        .annotate(
                                                fish,
                                                telegram,
                                                new ReadingText.Stretch(0, 3),
                                                nothing,
                                                ALL))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(archive.notes(ALL)).isEmpty();
        }
    }

    @Test
    void staysThroughAReindexAndIsWrittenBesideAWriter() throws IOException {
        try (Archive writer = archive();
                Archive reader = Archive.openForReading(folder.resolve("archive"))) {
            note(reader, "09TUNIS1", "treaty", "x");
            writer.reindex((done, total) -> {});
            assertThat(notes(writer, "09TUNIS1", ALL)).hasSize(1);
            assertThat(writer.verify((done, total) -> {}).problems()).isEmpty();
        }
    }

    @Test
    void lowReaderNeitherSeesNorCountsNorErasesWhatIsAboveThem() throws IOException {
        try (Archive archive = archive()) {
            long above = note(archive, "09TUNIS1", "fish", "Which?");
            note(archive, "09TUNIS3", "weather", "Rain.");
            assertThat(archive.notes(CLERK)).extracting(Note::text).containsExactly("Rain.");
            assertThat(archive.desk().erase(above, CLERK)).isFalse();
            // A copy that all may read does not bring up the note on the one above it.
            archive.ingest(
                    List.of(
                            telegram(
                                    "09TUNIS1",
                                    "UNCLAS",
                                    "",
                                    "At last, the treaty on fish, again.")),
                    (done, total, name) -> {});
            Note moved = notes(archive, "09TUNIS1", ALL).getFirst();
            assertThat(moved.place()).isNotNull();
            assertThat(notes(archive, "09TUNIS1", CLERK)).isEmpty();
            assertThat(archive.notes(CLERK)).extracting(Note::text).containsExactly("Rain.");
            assertThat(archive.desk().erase(above, ALL)).isTrue();
        }
    }

    /// The best copy may be one that all may read, and yet the note quotes a section of another.
    @Test
    void noteOnATelegramJoinedOfCopiesBearsTheStrictestOfTheirLabels() throws IOException {
        try (Archive archive = Archive.open(folder.resolve("archive"))) {
            archive.ingest(
                    List.of(
                            telegram(
                                    "09TUNIS7",
                                    "UNCLAS",
                                    "SECTION 01 OF 02 ",
                                    "The open part, which is long and stands first in the file."),
                            telegram(
                                    "09TUNIS7", "SECRET", "SECTION 02 OF 02 ", "The closed part.")),
                    (done, total, name) -> {});
            Holding best = named(archive, "09TUNIS7");
            assertThat(archive.variants(best, CLERK)).hasSize(1);
            note(archive, "09TUNIS7", "closed part", "Above the clerk.");
            assertThat(notes(archive, "09TUNIS7", ALL)).hasSize(1);
            assertThat(notes(archive, "09TUNIS7", CLERK)).isEmpty();
            assertThat(archive.notes(CLERK)).isEmpty();
        }
    }

    private static long note(Archive archive, String mrn, String words, String text)
            throws IOException {
        Holding holding = named(archive, mrn);
        Telegram telegram = archive.whole(holding, ALL);
        return archive.desk()
                .annotate(
                        holding,
                        telegram,
                        ReadingText.of(telegram).find(words, "", "").orElseThrow(),
                        text,
                        ALL);
    }

    private static List<Note> notes(Archive archive, String mrn, Reader reader) throws IOException {
        Holding holding = archive.find(mrn, reader).orElse(null);
        return holding == null
                ? List.of()
                : archive.desk().notes(holding, archive.whole(holding, reader), reader);
    }

    private static Holding named(Archive archive, String mrn) throws IOException {
        return archive.find(mrn, ALL).orElseThrow();
    }

    private Archive archive() throws IOException {
        Archive archive = Archive.open(folder.resolve("archive"));
        archive.ingest(
                List.of(
                        telegram("09TUNIS1", "CONFIDENTIAL", "", "The treaty on fish."),
                        telegram("09TUNIS3", "UNCLAS", "", "The weather.")),
                (done, total, name) -> {});
        return archive;
    }

    private static Original telegram(
            String mrn, String classification, String section, String text) {
        String wire =
                """
                ZCZC
                VZCZCXYZ0001
                RR RUEHC
                DE RUEHTU #0666/01 1231200
                R 031200Z MAY 09
                FM AMEMBASSY TUNIS
                TO RUEHC/SECSTATE WASHDC 0001
                BT
                %s %sTUNIS %06d

                TAGS: PREL
                SUBJECT: A MATTER

                1. %s

                GODEC
                BT
                #0666

                NNNN
                """
                        .formatted(
                                classification, section, Integer.parseInt(mrn.substring(7)), text);
        return new Original(mrn + ".txt", "text", () -> wire.getBytes(StandardCharsets.US_ASCII));
    }
}
