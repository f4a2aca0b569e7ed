package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.json.TelegramJson;
import org.chancery.format.telegram.EditorsNote;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;

/// What editors say of a telegram is kept apart from what it says.
class EditorsNotesTest {

    private static final String TITLE =
            """
            12. Telegram From the Embassy in Malta to the Department of State

            Valletta, March 3, 1969, 1015Z.

            """;

    @Test
    void footnotesAndSourceOfAPublishedTelegram() {
        Telegram telegram =
                read(
                        TITLE
                                + """
                                1 Source: National Archives, RG 59, Box 12. Confidential; Priority.
                                Drafted by Oakden.

                                412. The ferry sails on Mondays.[2] Nothing else
                                is known.

                                Tidewater

                                Notes

                                2 See Document 11, where the ferry is said to sail on
                                12 Sundays and 3 holidays.

                                3. Not printed.
                                [4] The shoal was charted in 1911.
                                """);
        assertThat(telegram.notes())
                .containsExactly(
                        new EditorsNote(
                                "1",
                                "Source: National Archives, RG 59, Box 12. Confidential; Priority. Drafted by Oakden."),
                        new EditorsNote(
                                "2",
                                "See Document 11, where the ferry is said to sail on 12 Sundays and 3 holidays."),
                        new EditorsNote("3", "Not printed."),
                        new EditorsNote("4", "The shoal was charted in 1911."));
        assertThat(telegram.body().paragraphs().toString()).doesNotContain("shoal", "Document 11");
        assertThat(TelegramJson.of(telegram))
                .contains("{\"number\":\"3\",\"text\":\"Not printed.\"}");
    }

    @Test
    void notesBelowARule() {
        Telegram telegram =
                read(
                        TITLE
                                + """
                                The ferry sails on Mondays.

                                _ 1 Document 34.
                                _[AAM: A12, 3/4]_
                                """);
        assertThat(telegram.notes())
                .extracting(EditorsNote::text)
                .containsExactly("Document 34.", "[AAM: A12, 3/4]");
    }

    @Test
    void abstractAndSourceOfAVolumesPage() {
        Telegram telegram =
                read(
                        """
                        Created: 1975-03-03 10:15
                        Classification: CONFIDENTIAL
                        Title: 12. Telegram 412 From the Embassy in Malta to the Department of State.
                        Source: volume of ferries, document 12. Box 9.
                        Abstract: The Embassy reported on ferries.

                        R 031015Z MAR 75
                        FM AMEMBASSY VALLETTA
                        TO SECSTATE WASHDC 1234
                        C O N F I D E N T I A L VALLETTA 0412

                        SUBJECT: FERRIES

                        1. THE FERRY SAILS ON MONDAYS.
                        """);
        assertThat(telegram.notes())
                .extracting(EditorsNote::text)
                .containsExactly(
                        "Source: volume of ferries, document 12. Box 9.",
                        "Abstract: The Embassy reported on ferries.");
    }

    @Test
    void notesBelowTheEndAndARule() {
        Telegram telegram =
                read(
                        """
                        FM AMEMBASSY VALLETTA
                        TO SECSTATE WASHDC 1234
                        BT
                        C O N F I D E N T I A L VALLETTA 0412

                        SUBJECT: FERRIES

                        1. THE FERRY SAILS ON MONDAYS.
                        BT
                        #0412

                        NNNN

                        _

                        Source: Box 9.

                        2 Not printed.
                        """);
        assertThat(telegram.notes())
                .containsExactly(
                        new EditorsNote(null, "Source: Box 9."),
                        new EditorsNote("2", "Not printed."));
    }

    @Test
    void aTelegramWithoutAnEditorHasNone() {
        assertThat(read("1. (U) The ferry sails.\n\n2. (U) No note.\n").notes()).isEmpty();
        assertThat(read("").notes()).isEqualTo(List.of());
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
