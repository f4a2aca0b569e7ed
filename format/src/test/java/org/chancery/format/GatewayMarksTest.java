package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What gateways and relays leave among the lines hides no field and is none.
final class GatewayMarksTest {

    private static final String NOTE = "***THIS IS A 3 PART MSG COLLATED BY A RELAY***\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NOTE + "UNCLAS //N05000//\n",
                NOTE + "QQQQ\nUNCLAS //N05000//\n",
                "BT\n" + NOTE + "UNCLAS //N05000//\n",
                "BT\nQQQQ\n\n" + NOTE + "UNCLAS //N05000//\n",
                "BT\nUNCLAS QQQQ\n" + NOTE,
            })
    void theClassIsReadAboveAndBelowThem(String lines) {
        Telegram telegram =
                read(
                        """
                        R 201522Z FEB 98
                        FM CNO WASHINGTON DC//N1//
                        TO NAVADMIN
                        """
                                + lines
                                + """
                                NAVADMIN 045/98
                                MSGID/GENADMIN/CNO WASHINGTON DC/-/FEB//
                                SUBJ/TRAVEL BY FERRY//
                                RMKS/1. FERRIES MAY BE USED.//
                                BT
                                """);
        assertThat(telegram.heading().classification())
                .isNotNull()
                .satisfies(
                        found -> assertThat(found.value()).isEqualTo(Classification.UNCLASSIFIED));
        assertThat(telegram.heading().toAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("NAVADMIN");
        assertThat(telegram.id()).isEqualTo("98NAVADMIN45");
        assertThat(telegram.diagnostics()).isEmpty();
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
