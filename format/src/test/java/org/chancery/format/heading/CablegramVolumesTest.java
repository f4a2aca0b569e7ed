package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cablegrams as volumes of the 1960s print them: what it is stands before the names, number and
/// class on a line of their own, the subject in bold letters (reference 9.2).
final class CablegramVolumesTest {

    private static final String BELOW =
            """

            Valletta, 24 June 1967

            VA796. Confidential Immediate

             **Ferries—State of affairs**

            I called on the harbour master[1](#f1) about the ferries.

            2\\. He said that they sail.

            [NAA: A1838, 936/3/1 part 2]

            1 Of the port.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ndoc_num: 126\ntitle: Cablegram, Oakden To Dea\nvol_id: 26\n---\n",
                "---\ntitle: \"126 Cablegram, Oakden To Dea\"\n---\n\n# 126 Cablegram, Oakden To Dea\n",
                "---\ntitle: 'Savingram, Oakden To Dea'\n---\n",
                "126 Telex, Oakden To Dea\n",
            })
    void theirHeadIsRead(String title) {
        Telegram telegram = read(title + BELOW);
        assertThat(telegram.dialect().dialect()).isEqualTo(Dialect.EDITED);
        assertThat(telegram.heading().date()).hasToString("1967-06-24T00:00:00Z");
        assertThat(telegram.heading().classification())
                .isNotNull()
                .satisfies(found -> assertThat(found.value().name()).isEqualTo("CONFIDENTIAL"));
        assertThat(telegram.heading().from())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("Oakden");
        assertThat(telegram.heading().toAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("Dea");
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("Ferries—State of affairs");
        // IMMEDIATE of another service has another rank.
        assertThat(telegram.heading().action()).isNull();
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "I called on the harbour master[1](#f1) about the ferries.",
                        "He said that they sail.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 June 1967 | 1374\\. Secret",
                "Port Moresby, 24 June 1967 | 288/1351. Secret Personal",
            })
    void datesMayStandAloneAndNumbersHaveStrokes(String date, String number) {
        Telegram telegram =
                read(
                        "# 12 Cablegram, Oakden to Dea\n\n"
                                + date
                                + "\n\n"
                                + number
                                + "\n\nFerries sail.\n");
        assertThat(telegram.heading().date()).hasToString("1967-06-24T00:00:00Z");
        assertThat(telegram.heading().classification())
                .isNotNull()
                .satisfies(found -> assertThat(found.value().name()).isEqualTo("SECRET"));
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Ferries sail.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Port Moresby: Ferries", "## Port Moresby: Ferries"})
    void anAddresseeAloneMayBeInTheTitle(String subject) {
        Telegram telegram =
                read(
                        """
                        ---
                        doc_date: '1975-08-25'
                        title: Cablegram to Rome and Tunis
                        ---

                        Valletta, 25 August 19751

                        O.VA258383 SECRET AUSTEO PRIORITY

                        """
                                + subject
                                + """


                                Ferries sail.

                                  2. They return.

                                 _[NAA: A10463, 801/13/11/1, xv]_

                                  * 1 A note.
                                """);
        assertThat(telegram.heading().date()).hasToString("1975-08-25T00:00:00Z");
        assertThat(telegram.heading().from()).isNull();
        assertThat(telegram.heading().toAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("Rome and Tunis");
        assertThat(telegram.heading().classification())
                .isNotNull()
                .satisfies(found -> assertThat(found.value().name()).isEqualTo("SECRET"));
        assertThat(telegram.heading().captions())
                .extracting(caption -> caption.value().name())
                .containsExactly("AUSTEO");
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("Port Moresby: Ferries");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Ferries sail.", "They return.");
    }

    @Test
    void theFirstLineMayBeAHeading() {
        Telegram telegram =
                read(
                        """
                        # 193 Mr A. Oakden, Prime Minister, to Commonwealth Government

                        ## Cablegram 7 OTTAWA, 3 September 1939, 11.10 p.m.

                        My telegram No. 2. [1]

                        1\\. Ferries sail.
                        """);
        assertThat(telegram.dialect().dialect()).isEqualTo(Dialect.EDITED);
        assertThat(telegram.heading().date()).hasToString("1939-09-03T00:00:00Z");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("My telegram No. 2. [1]", "Ferries sail.");
    }

    @Test
    void whoSentItMayStandBehindFrom() {
        Telegram telegram =
                read(
                        """
                        # 79 Cablegram From Embassy in Rome to Oakden

                        Cablegram, Rome, 4 April 1951

                        501\\. IMMEDIATE TOP SECRET PERSONAL

                        Your 275.[1]

                        2\\. Ferries sail.

                        _ 1 Document 77.

                        2 Of the port.
                        """);
        assertThat(telegram.heading().from())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("Embassy in Rome");
        assertThat(telegram.heading().subject()).isNull();
        assertThat(telegram.heading().action()).isNull();
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Your 275.[1]", "Ferries sail.");
    }

    @Test
    void aSentenceWithANumberIsText() {
        Telegram telegram =
                read(
                        """
                        # 12 Cablegram, Oakden to Dea

                        24 June 1967

                        1374. Secret ferries sail.

                        [Ferries omitted]

                        More sail.
                        """);
        assertThat(telegram.heading().classification()).isNull();
        assertThat(telegram.heading().subject()).isNull();
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .contains("Secret ferries sail.", "More sail.");
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
