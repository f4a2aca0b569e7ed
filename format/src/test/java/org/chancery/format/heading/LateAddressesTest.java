package org.chancery.format.heading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;

/// Naval texts whose format lines are not where they belong.
final class LateAddressesTest {

    private static final String SETS =
            """
            NAVADMIN 123/10
            MSGID/GENADMIN/CNO WASHINGTON DC/N1/APR//
            SUBJ/FERRY SERVICE AWARD//
            RMKS/1.  FERRIES SAIL.//
            BT
            #0001
            NNNN
            """;

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void originatorAndAddresseesBelowTheClassAreTheMessages() {
        Telegram read =
                read(
                        "UNCLASSIFIED//\nROUTINE\nR 061419Z APR 10\nBT\nUNCLAS\nPASS TO ALL OFFICE CODES:\nFM CNO WASHINGTON DC//N1//\nTO NAVADMIN\nINFO ALNAV\n"
                                + SETS);
        assertThat(requireNonNull(read.heading().from()).value())
                .isEqualTo("CNO WASHINGTON DC//N1//");
        assertThat(read.heading().toAddressees())
                .singleElement()
                .satisfies(to -> assertThat(to.value().name()).isEqualTo("NAVADMIN"));
        assertThat(read.heading().infoAddressees()).hasSize(1);
        assertThat(read.body().paragraphs()).noneMatch(p -> p.text().contains("FM CNO"));
        assertThat(read.id()).isEqualTo("10NAVADMIN123");
    }

    @Test
    void anAddresseeWithOfficeCodesGoesOnWithThem() {
        Telegram read =
                read(
                        "R 061419Z APR 10\nFM CNO WASHINGTON DC\nTO NAVADMIN\nBT\nUNCLAS\nFM CNO WASHINGTON DC//N1//\nTO NAVADMIN\nCOMNAVPERSCOM MILLINGTON TN//PERS-4//\nUNCLAS //N01300//\n"
                                + SETS);
        assertThat(read.heading().passLines())
                .extracting(Located::value)
                .containsExactly(
                        "FM CNO WASHINGTON DC//N1//",
                        "TO NAVADMIN",
                        "COMNAVPERSCOM MILLINGTON TN//PERS-4//");
        assertThat(read.id()).isEqualTo("10NAVADMIN123");
        assertThat(read.body().paragraphs()).noneMatch(p -> p.text().contains("COMNAVPERSCOM"));
    }

    @Test
    void aNumberBetweenTheSetsIsTheMessages() {
        int subject = SETS.indexOf("SUBJ/");
        String number = SETS.substring(0, SETS.indexOf('\n') + 1);
        Telegram read =
                read(
                        "R 061419Z APR 10\nFM CNO WASHINGTON DC\nTO NAVADMIN\nBT\nUNCLAS\n"
                                + SETS.substring(number.length(), subject)
                                + number
                                + SETS.substring(subject));
        assertThat(number).startsWith("NAVADMIN 123/10");
        assertThat(read.id()).isEqualTo("10NAVADMIN123");
    }

    @Test
    void anOriginatorInTheHeadingIsNotTakenFromTheText() {
        Telegram read =
                read(
                        "R 061419Z APR 10\nFM NETC PENSACOLA FL\nTO NAVADMIN\nBT\nUNCLAS\n"
                                + SETS.replace("RMKS/1.  ", "RMKS/1.  FM CNO WASHINGTON DC\n"));
        assertThat(requireNonNull(read.heading().from()).value()).isEqualTo("NETC PENSACOLA FL");
    }

    @Test
    void whereFormatLineSixIsLostTheSetNamesTheOriginator() {
        Telegram read = read("R 061419Z APR 10\nTO NAVADMIN\nBT\nUNCLAS\n" + SETS);
        assertThat(requireNonNull(read.heading().from()).value()).isEqualTo("CNO WASHINGTON DC");
    }

    @Test
    void theEndOfASetBehindALabelIsNotOfTheSubject() {
        Telegram read =
                read(
                        "R 061419Z APR 10\nFM CNO WASHINGTON DC//N1//\nNAVADMIN 123/10\nSUBJ: FERRY SERVICE AWARD//\n\n1. FERRIES SAIL.\n");
        assertThat(requireNonNull(read.heading().subject()).value())
                .isEqualTo("FERRY SERVICE AWARD");
    }
}
