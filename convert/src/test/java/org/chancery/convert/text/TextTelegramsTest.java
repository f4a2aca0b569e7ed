package org.chancery.convert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.convert.Heard;
import org.chancery.convert.parcel.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Piles of text: what stands between telegrams, and what does not.
final class TextTelegramsTest {

    private static String state(int serial) {
        return "R 04112%dZ MAR 75\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 475\n\nC O N F I D E N T I A L VALLETTA %d\n\nE.O. 11652: GDS\nTAGS: PFOR, MT\nSUBJECT: FERRIES\n\n1. THE FERRY SAILS.\nOAKDEN\n"
                .formatted(serial, serial);
    }

    private static String naval(int serial) {
        return "RAAUZYUW RUEWMCS0000 124163%d-UUUU--RUCRNAD.\nZNR UUUUU\nR 04163%dZ MAY 05\nFM CNO WASHINGTON DC//N1//\nTO NAVADMIN\nBT\nUNCLAS //N01700//\nNAVADMIN 09%d/05\nMSGID/GENADMIN/CNO WASHINGTON DC/N1/MAY//\nSUBJ/FERRIES//\nRMKS/1.  FERRIES SAIL.//\nBT\n#000%d\n"
                .formatted(serial, serial, serial, serial);
    }

    static List<String> piles() {
        return List.of(
                state(1) + "NNNN\n\n\n" + state(2) + "NNNN\n" + state(3) + "NNNN\n",
                "ZCZC ABC001\n"
                        + state(1)
                        + "\nZCZC ABC002\n"
                        + state(2)
                        + "\nZCZC ABC003\n"
                        + state(3),
                "VZCZCXRO9485\n"
                        + state(1)
                        + "VZCZCXRO9486\n"
                        + state(2)
                        + "VZCZCXRO9487\n"
                        + state(3),
                state(1) + "\f" + state(2) + "\f" + state(3),
                state(1)
                        + "\n<< END OF DOCUMENT >>\n"
                        + state(2)
                        + "\n<< END OF DOCUMENT >>\n"
                        + state(3),
                naval(1)
                        + "NNNN\nUNCLASSIFIED//\n"
                        + naval(2)
                        + "NNNN\nUNCLASSIFIED//\n"
                        + naval(3)
                        + "NNNN\n",
                naval(1) + naval(2) + naval(3),
                (naval(1) + "NNNN\n" + naval(2) + "NNNN\n" + naval(3) + "NNNN\n")
                        .replace("\n", "\r\r\n"));
    }

    @ParameterizedTest
    @MethodSource("piles")
    void aPileIsCutAndEveryByteIsInOnePiece(String pile) {
        Heard heard = Heard.of("day.txt", pile);
        assertThat(heard.ids())
                .hasSize(3)
                .doesNotHaveDuplicates()
                .noneMatch(id -> id.startsWith("sha"));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        for (Found found : heard.telegrams()) {
            assertThat(found.offset()).isEqualTo(again.size());
            assertThat(found.length()).isEqualTo(found.bytes().length);
            again.writeBytes(found.bytes());
        }
        assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(pile);
    }

    static List<String> singles() {
        return List.of(
                state(1),
                naval(1),
                naval(1) + "NNNN\nUNCLASSIFIED//\n",
                naval(1) + "NNNN\n\u001A",
                "UNCLASSIFIED//\nROUTINE\n"
                        + naval(1).substring(naval(1).indexOf("R 0"))
                        + "NNNN\n\n\nCLASSIFICATION: UNCLASSIFIED//\n",
                "ADMINISTRATIVE MESSAGE\n\nROUTINE\n\nR 082356Z JUL 05\n\nNAVADMIN 158/05\n\nSUBJ/NOT AVAILABLE//\n",
                "NAVADMIN 217/08\n\nSUBJ: FERRIES\n\n1. They sail.\n",
                "Message Text\n\n"
                        + state(1)
                        + "NNNN\n\nMessage Attributes\n\nAutomatic Decaptioning: X\nDocument Number: 1975VALLET00001\n",
                state(1).replace(
                                "THE FERRY SAILS.",
                                "THEY SAID: \"BT\"\n#12 OF THE LIST IS NO END.\nRAAUZYUW IS NO LINE."),
                "1. Only a paragraph.\n\n2. And another.\n");
    }

    @ParameterizedTest
    @MethodSource("singles")
    void isOneTelegramByteForByte(String text) {
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        Charset.forName("windows-1252"),
                        StandardCharsets.UTF_16)) {
            byte[] bytes = text.replace("SAILS", "SAILS – CAFÉ").getBytes(charset);
            Heard heard = Heard.of("x.txt", bytes);
            assertThat(heard.refusals()).isEmpty();
            assertThat(heard.telegrams())
                    .singleElement()
                    .satisfies(found -> assertThat(found.bytes()).isEqualTo(bytes));
        }
    }

    @Test
    void aMarkBeforeTheFirstLetterIsNoPartOfTheText() {
        Heard heard = Heard.of("x.txt", "\uFEFF" + state(1));
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
    }

    @Test
    void sectionsBehindEndMarksAreOneTelegram() {
        String first = state(8).replace("VALLETTA 8\n", "SECTION 01 OF 02 VALLETTA 8\n");
        String second =
                state(8).replace("VALLETTA 8\n", "SECTION 02 OF 02 VALLETTA 8\n")
                        .replace("1. THE", "2. THE");
        Heard heard = Heard.of("s.txt", first + "NNNN\n" + second + "NNNN\n" + state(9));
        assertThat(heard.ids()).containsExactly("75VALLETTA8", "75VALLETTA9");
    }

    static List<String> withoutNumber() {
        return List.of(
                "1. Talks go on.\nBT\n\n\nNNNN\n",
                "C O N F I D E N T I A L VALLETTA 7\n\nSUBJECT: FERRIES\n\n1. (C) They sail.\nBT\n\n\nNNNN\n");
    }

    @ParameterizedTest
    @MethodSource("withoutNumber")
    void textBetweenEndMarksIsATelegramWithoutNumberToo(String text) {
        Heard heard = Heard.of("wire.txt", state(1) + "NNNN\n" + text + text + state(2) + "NNNN\n");
        assertThat(heard.telegrams()).hasSize(4);
    }

    @Test
    void aGiantLineIsATelegramLikeAnyOther() {
        String text = state(1).replace("THE FERRY", "THE FERRY ".repeat(300_000));
        assertThat(Heard.of("x.txt", text).telegrams()).hasSize(1);
    }
}
