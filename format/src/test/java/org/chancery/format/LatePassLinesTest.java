package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pass lines that stand below the labels, or name who speaks (reference 4, pass line).
final class LatePassLinesTest {

    private static final String ABOVE =
            """
            R 051115Z JUN 76
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC 4411
            C O N F I D E N T I A L VALLETTA 0123
            """;

    private static final String LABELS = "E.O. 11652: GDS\nTAGS: PFOR, MT\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VIENNA FOR USDEL FERRIES",
                "ROME ALSO FOR FODAG",
                "FOR NEA/EX",
                "FOR SOV, VO AND A/OC",
            })
    void aPassLineBelowTheSubjectIsNoPartOfIt(String line) {
        for (String rest : new String[] {"REF: ROME 88\n", ""}) {
            Telegram telegram =
                    read(
                            ABOVE
                                    + LABELS
                                    + "SUBJECT: FERRIES: TALKS OF\nMARCH 21\n"
                                    + line
                                    + "\n"
                                    + rest
                                    + "1. TALKS WENT ON.\nOAKDEN\n");
            assertThat(subject(telegram)).isEqualTo("FERRIES: TALKS OF MARCH 21");
            assertThat(telegram.heading().passLines())
                    .extracting(Located::value)
                    .containsExactly(line);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT OF FERRY CAPTAINS TO, ROME FOR TALKS",
        "REQUEST FROM, ROME FOR FERRIES",
        "FERRIES: THE CASE, FOR REFORM",
        "FERRIES LEAVE, ROME FOR THE WINTER",
        "FERRIES, STATE FOR REPAIRS OF SHIPS"
    })
    void aSubjectMayGoOnWithTheSameWords(String first, String second) {
        Telegram telegram =
                read(
                        ABOVE
                                + LABELS
                                + "SUBJECT: "
                                + first
                                + "\n"
                                + second
                                + "\n1. TALKS WENT ON.\nOAKDEN\n");
        assertThat(subject(telegram)).isEqualTo(first + " " + second);
        assertThat(telegram.heading().passLines()).isEmpty();
    }

    @Test
    void belowReferencesANameIsEnough() {
        Telegram telegram =
                read(
                        ABOVE
                                + LABELS
                                + "SUBJECT: FERRIES\nREF: A) ROME 88 B) STATE 76854\n"
                                + "FOR TREADGOLD\n1. TALKS WENT ON.\nOAKDEN\n");
        assertThat(telegram.heading().references()).hasSize(2);
        assertThat(telegram.heading().passLines())
                .extracting(Located::value)
                .containsExactly("FOR TREADGOLD");
    }

    @Test
    void anOfficeSymbolMayStandBeforeFor() {
        Telegram telegram =
                read(
                        ABOVE
                                + "LIMDIS, FOR CHARGE FROM OAKDEN\nAF/C FOR AMB. RENDER\n"
                                + LABELS
                                + "SUBJECT: FERRIES\n1. TALKS WENT ON.\nOAKDEN\n");
        assertThat(telegram.heading().passLines())
                .extracting(Located::value)
                .containsExactly("AF/C FOR AMB. RENDER");
        assertThat(telegram.heading().captions())
                .extracting(caption -> caption.value().name())
                .containsExactly("LIMDIS");
        assertThat(telegram.heading().captions().getFirst().value().instruction())
                .isEqualTo("FOR CHARGE FROM OAKDEN");
    }

    @Test
    void whatStandsBehindACaptionAndAMarkIsItsInstruction() {
        Telegram telegram =
                read(
                        ABOVE
                                + "AIDAC; NOT FOR PUBLICATION\nUSCINCEUR FOR POLAD\n"
                                + LABELS
                                + "SUBJECT: FERRIES\n1. TALKS WENT ON.\nOAKDEN\n");
        assertThat(telegram.heading().captions())
                .extracting(
                        caption -> caption.value().name(), caption -> caption.value().instruction())
                .containsExactly(tuple("AIDAC", "NOT FOR PUBLICATION"));
        assertThat(telegram.heading().passLines()).hasSize(1);
    }

    @Test
    void whoSpeaksStandsAboveTheLabels() {
        Telegram telegram =
                read(
                        ABOVE
                                + "FROM US REP FERRIES\n"
                                + LABELS
                                + "SUBJECT: FERRIES\n1. TALKS WENT ON.\nOAKDEN\n");
        assertThat(telegram.heading().passLines())
                .extracting(Located::value)
                .containsExactly("FROM US REP FERRIES");
        assertThat(telegram.diagnostics()).isEmpty();
        Telegram bare = read(ABOVE + "FROM JUNE ON FERRIES RAN\n1. TALKS WENT ON.\nOAKDEN\n");
        assertThat(bare.heading().passLines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUGGEST DEPT REPEAT TO ROME.",
                "DEPT PLEASE PASS AID",
                "REQUEST THAT DEPARTMENT RELAY TO OTHER POSTS"
            })
    void whatWashingtonIsAskedToDoIsNoPartOfTheSubject(String line) {
        for (String fields :
                new String[] {
                    LABELS + "SUBJECT: FERRIES\n" + line + "\n",
                    line + "\n" + LABELS + "SUBJECT: FERRIES\n"
                }) {
            Telegram telegram = read(ABOVE + fields + "1. TALKS WENT ON.\nOAKDEN\n");
            assertThat(subject(telegram)).isEqualTo("FERRIES");
            assertThat(telegram.heading().passLines())
                    .extracting(Located::value)
                    .containsExactly(line);
        }
    }

    private static String subject(Telegram telegram) {
        Located<String> subject = telegram.heading().subject();
        return subject == null ? "none" : subject.value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEFENSE FOR OSD/ISP",
                "H PASS CODEL OAKDEN",
                "INR FOR FERRIES",
                "OES AND EUR FOR OAKDEN",
            })
    void departmentsAndBureausPassToTheirOwn(String line) {
        Telegram telegram =
                read(
                        ABOVE
                                + line
                                + "\n"
                                + LABELS
                                + "SUBJECT: FERRIES\n1. TALKS WENT ON.\nOAKDEN\n");
        assertThat(telegram.heading().passLines()).extracting(Located::value).containsExactly(line);
        assertThat(telegram.diagnostics()).isEmpty();
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
