package org.chancery.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Banners that lost letters on the way keep class, section and number (reference 4.1, 8 and 10).
final class DamagedBannerTest {

    private static Telegram read(String from, String banner) {
        return readBelow("FM " + from + "\nTO SECSTATE WASHDC 0042\n", banner);
    }

    private static Telegram readBelow(String addresses, String banner) {
        String text =
                """
                P 050345Z NOV 09
                %sBT
                %s

                E.O. 12958: DECL: 11/02/2019
                TAGS: EWWT, PREL
                SUBJECT: FERRY TALKS RESUME

                1. (C) Talks on the ferry resumed on Monday in the old customs
                house.

                2. (C) The Embassy will report again.
                OAKDEN
                """
                        .formatted(addresses, banner);
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<DiagnosticCode> codes(Telegram telegram) {
        return telegram.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Mrn mrn(Telegram telegram) {
        return requireNonNull(telegram.heading().mrn()).value();
    }

    private static String classification(Telegram telegram) {
        return requireNonNull(telegram.heading().classification()).value().name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SCTION 02 OF 03   | 2 | 3
                    ECTION 02 OF 03   | 2 | 3
                    SECTIKN 02 OF 03  | 2 | 3
                    SECTIOQ2 OF 03    | 2 | 3
                    SECTION 02 GF 03  | 2 | 3
                    SECTION 02 F 03   | 2 | 3
                    SECTIN 02 O 03    | 2 | 3
                    """)
    void aSectionIsReadThroughItsDamage(String section, int index, int total) {
        Telegram telegram =
                read(
                        "AMEMBASSY VALLETTA",
                        "C O N F I D E N T I A L " + section + " VALLETTA 000123");
        assertThat(mrn(telegram)).hasToString("09VALLETTA123");
        assertThat(classification(telegram)).isEqualTo("CONFIDENTIAL");
        assertThat(telegram.heading().sections().present()).containsExactly(index);
        assertThat(telegram.heading().sections().declared()).isEqualTo(total);
        assertThat(codes(telegram)).contains(HeadingCode.CLS_BANNER_SPLIT);
    }

    /// Which section it is nobody can tell; the number behind it stays.
    @Test
    void aSectionWithoutItsFigureIsNotGuessed() {
        Telegram telegram =
                read(
                        "AMEMBASSY VALLETTA",
                        "C O N F I D E N T I A L SECTION 0QF 03 VALLETTA 000123");
        assertThat(mrn(telegram)).hasToString("09VALLETTA123");
        assertThat(telegram.heading().sections().declared()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AMEMBASSY VALLETTA     | VALLTTA 000123        | 09VALLETTA123
                    AMEMBASSY VALLETTA     | QALETTA 000123        | 09VALLETTA123
                    AMEMBASSY ASTANA       | AQNA 000123           | 09ASTANA123
                    AMEMBASSY BUENOS AIRES | BUENOS QRES 000123    | 09BUENOSAIRES123
                    AMEMBASSY VALLETTA     | ROME 000123           | 09ROME123
                    AMEMBASSY VALLETTA     | ZYXWVUTSRQ 000123     | 09ZYXWVUTSRQ123
                    FSC CHARLESTON         | FSC CHARLESTON 000123 | 09CHARLESTON123
                    AMEMBASSY VALLETTA     | VALLETTA 000123 SUSPECTED DUPLICATE 000131 | 09VALLETTA123
                    """)
    void aPostIsTheSendersWhereItCameOfItsNameByDamage(
            String from, String number, String expected) {
        Telegram telegram = read(from, "C O N F I D E N T I A L " + number);
        assertThat(mrn(telegram)).hasToString(expected);
        assertThat(classification(telegram)).isEqualTo("CONFIDENTIAL");
    }

    @Test
    void aPostThatIsReadAsAnotherSaysSo() {
        assertThat(codes(read("AMEMBASSY ASTANA", "C O N F I D E N T I A L AQNA 000123")))
                .contains(HeadingCode.MRN_NOISE);
        assertThat(codes(read("AMEMBASSY ASTANA", "C O N F I D E N T I A L ASTANA 000123")))
                .doesNotContain(HeadingCode.MRN_NOISE, HeadingCode.CLS_BANNER_SPLIT);
    }

    @Test
    void aPostThatAPageMisspellsIsReadAndSaidToBe() {
        Telegram telegram = page("09GEORGETON514");
        assertThat(mrn(telegram)).hasToString("09GEORGETOWN514");
        assertThat(codes(telegram)).contains(HeadingCode.MRN_NOISE);
        assertThat(codes(page("09GEORGETOWN514"))).doesNotContain(HeadingCode.MRN_NOISE);
    }

    private static Telegram page(String identifier) {
        String page =
                "Identifier: " + identifier + "\nOrigin: Embassy Georgetown\n\n1. (U) Lunch.\n";
        return TelegramParser.parse(page.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aSentenceOfSectionsIsNoBanner() {
        Telegram telegram =
                read("AMEMBASSY VALLETTA", "SECRET SECTOR 1 OF 2 REMAINS WITH THE FERRY COMPANY");
        assertThat(telegram.heading().mrn()).isNull();
    }

    @Test
    void prosignsWithoutTheirBlankAreProsigns() {
        Telegram telegram =
                readBelow(
                        """
                        FM AMEMBASSY VALLETTA
                        TORUEHC/SECSTATE WASHDC 0042
                        INFORUEHRO/AMEMBASSY ROME 0007
                        """,
                        "C O N F I D E N T I A L VALLETTA 000123");
        assertThat(telegram.heading().toAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("SECSTATE WASHDC");
        assertThat(telegram.heading().infoAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("AMEMBASSY ROME");
    }
}
