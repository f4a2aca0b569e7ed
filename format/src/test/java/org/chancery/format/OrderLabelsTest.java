package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.heading.LabelCode;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The label of the executive order as copies have it (reference 4.1, 10).
final class OrderLabelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MO. 11652: GDS",
                "E.Q. 11652: GDS",
                "E.I. 11652: GDS",
                "5.O. 11652: GDS",
                "F.O. 11652: GDS",
                "E. 11652: GDS",
                ".O. 11652: GDS",
                "O. 11652: GDS",
                "E,O. 11652: GDS",
                "E.O.M 11652: GDS",
                "ED. 11652 GDS",
                "E.O.- 11652: GDS",
                "E.O. 11,652: GDS",
                "E.O. 116S2: GDS",
                "E.O. IL652: GDS",
                "E.O. L1652: GDS",
                "E.O. 11652&: GDS",
                "E.O. 116527 GDS",
                "EXEC ORDER 11652: GDS",
                "EXECUTIVE ORDER 11652: GDS",
                "E.O. GDS",
                "EO: GDS"
            })
    void aMangledLabelIsALabel(String order) {
        Telegram telegram = read(order + "\nTAGS: PFOR, MT\nSUBJECT: FERRIES\n");
        assertThat(telegram.heading().executiveOrder())
                .isNotNull()
                .satisfies(found -> {
                    assertThat(found.value().order()).isEqualTo("11652");
                    assertThat(found.value().text()).isEqualTo("GDS");
                });
        assertThat(telegram.heading().captions()).isEmpty();
    }

    @Test
    void anOrderWithoutItsNumberIsTheOneInForceWhereItKnowsTheCode() {
        Telegram telegram = read("E.O. XGDS-3\nTAGS: PFOR, MT\nSUBJECT: FERRIES\n");
        assertThat(telegram.heading().executiveOrder())
                .isNotNull()
                .satisfies(found -> {
                    assertThat(found.value().order()).isEqualTo("11652");
                    assertThat(found.value().exemptions()).containsExactly("XGDS-3");
                });
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(LabelCode.DCL_ORDER);
        assertThat(read("E.O. OADR\nTAGS: PFOR, MT\nSUBJECT: FERRIES\n").heading())
                .satisfies(heading -> assertThat(heading.executiveOrder()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO. 11652 ISSUED", "U.N. 12065 TALKS", "FIG. 11650: GDS"})
    void anotherNumberIsNone(String line) {
        Telegram telegram =
                read("TAGS: PFOR, MT\nSUBJECT: FERRIES UNDER\n" + line + "\nREF: VALLETTA 101\n");
        assertThat(telegram.heading().executiveOrder()).isNull();
    }

    private static Telegram read(String fields) {
        String text =
                """
                R 121200Z MAR 74
                FM AMEMBASSY VALLETTA
                TO SECSTATE WASHDC 4411
                C O N F I D E N T I A L VALLETTA 0123
                """
                        + fields
                        + "1. TALKS WENT ON.\nOAKDEN\n";
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
