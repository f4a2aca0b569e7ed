package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// General messages whose subject has lost its two slashes, and what stands around it (reference
/// 9.2).
final class GeneralMessageSubjectsTest {

    private static final String NOTE =
            "THIS MESSAGE HAS BEEN SENT BY A RELAY ON BEHALF OF DA WASHINGTON DC//DAPE-HR//\n";

    @ParameterizedTest
    @ValueSource(strings = {"SUBJ/", "SUBJ: ", "SUBJECT: "})
    void whoSentItIsNoPartOfTheSubject(String label) {
        Telegram telegram =
                read(
                        """
                        R 201522Z APR 09
                        FM PTC WASHINGTON DC//ALARACT//
                        TO ALARACT
                        BT
                        UNCLAS
                        """
                                + label
                                + "ALARACT 112/2009 CATS ON\nBOARD\n"
                                + NOTE
                                + "\n1. CATS MAY SAIL.\n\n2. DOGS MAY NOT.\n");
        assertThat(subject(telegram)).isEqualTo("ALARACT 112/2009 CATS ON BOARD");
        assertThat(telegram.id()).isEqualTo("09ALARACT112");
        assertThat(telegram.body().paragraphs())
                .filteredOn(paragraph -> paragraph.text().startsWith("THIS MESSAGE"))
                .hasSize(1);
        assertThat(telegram.body().paragraphs()).extracting(Paragraph::number).endsWith("1", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "NAVADMIN 112/09 CANCELS CATS, R 201522Z APR 08",
        "MARADMIN 112/09 CATS, R 201522Z APR 09",
        "CATS AS IN NAVADMIN 112/09, R 201522Z APR 09",
    })
    void anotherMessagesNumberInTheSubjectIsNotItsOwn(String subject, String time) {
        Telegram telegram =
                read(
                        time
                                + "\nFM CNO WASHINGTON DC//N1//\nTO NAVADMIN\nBT\nUNCLAS\nSUBJ/"
                                + subject
                                + "//\nRMKS/1. CATS MAY SAIL.//\n");
        assertThat(subject(telegram)).isEqualTo(subject);
        assertThat(telegram.heading().mrn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "UNCLASSIFIED//, UNCLASSIFIED",
        "UNCLASSIFIED//FOR OFFICIAL USE ONLY, UNCLASSIFIED//FOUO",
        "UNCLASSIFIED//FOUO//, UNCLASSIFIED//FOUO",
    })
    void theClassMayStandAboveTheNumber(String line, String name) {
        Telegram telegram =
                read(
                        line
                                + """


                                ALARACT 112/2009

                                DTG: R 201522Z APR 09

                                SUBJECT: CATS ON BOARD

                                1.  (U) CATS MAY SAIL.
                                """);
        assertThat(telegram.id()).isEqualTo("09ALARACT112");
        assertThat(telegram.heading().classification())
                .isNotNull()
                .satisfies(found -> assertThat(found.value().name()).isEqualTo(name));
    }

    @Test
    void theClassOfTheMessageCountsForMoreThanThatAboveTheNumber() {
        Telegram telegram =
                read(
                        """
                        UNCLASSIFIED
                        NAVADMIN 112/09
                        R 201522Z APR 09
                        FM CNO WASHINGTON DC//N1//
                        TO NAVADMIN
                        BT
                        C O N F I D E N T I A L //N05000//
                        SUBJ/CATS//
                        """);
        assertThat(telegram.heading().classification())
                .isNotNull()
                .satisfies(found -> assertThat(found.value().name()).isEqualTo("CONFIDENTIAL"));
    }

    private static String subject(Telegram telegram) {
        Located<String> subject = telegram.heading().subject();
        return subject == null ? "none" : subject.value();
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
