package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pass lines between banner and labels: of offices that no table knows, without a verb, over
/// several lines, several on a line (reference 4, pass line).
final class PassLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HQFLEET ALSO FOR POLAD",
                "ROME also for FODAG",
                "HARBOR OFFICE PASS TO PILOTS",
                "ISN/RA FOR OAKDEN; NEA/I FOR WOOD, HILL; L FOR MARSH",
                "HARBOR BOARD PLEASE PASS TO PILOTS",
                "DOF FOR 33/ITA/OAKDEN AND 34/USF/MARSH",
            })
    void anOfficeThatNoTableKnowsPasses(String line) {
        assertThat(passLines(line)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"THE CASE FOR REFORM", "FERRIES FOR THE WINTER", "Ferries also for all"})
    void wordsThatLookLikeOneAreNone(String line) {
        assertThat(passLines(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOE/NN30 ANN WOOD", "NRC JOAKDEN AND PMARSH"})
    void belowPassLinesAnOfficeAndItsReadersNeedNoVerb(String line) {
        assertThat(passLines("STATE FOR ISN/FERRIES\n" + line))
                .containsExactly("STATE FOR ISN/FERRIES", line);
        assertThat(passLines(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USAID/W FOR AFR/SA MARSH, WOOD AND HILL; AFR/SD FOR|OAKDEN; DCHA/FFP FOR LAKE",
                "AF/PD FOR MARSH, WOOD, AF/S FOR OAKDEN, IBB FOR PETER|HILL, AF/RA FOR LAKE",
                "USAID/W FOR AFR/SA MARSH, WOOD AND PETER HILL; BHR/OFDA|FOR OAKDEN, LAKE AND POOL",
            })
    void aPassLineWrapsAroundFor(String first, String second) {
        assertThat(passLines(first + "\n" + second)).containsExactly(first + " " + second);
    }

    @Test
    void aLineForSomebodyElseIsItsOwn() {
        String first = "STATE FOR EUR/RPM, EUR/WE, EUR/PPD, IO/UNP, PM/RSAT";

        assertThat(passLines(first + "\nFOR AMBASSADOR OAKDEN FROM DCM"))
                .containsExactly(first, "FOR AMBASSADOR OAKDEN FROM DCM");
    }

    @Test
    void severalOnALineAreSeveral() {
        String line = "ROME FOR OAKDEN, VIENNA FOR MARSH; STATE ALSO FOR EUR/WE, IO/UNP";
        Telegram telegram = read(line);

        assertThat(telegram.heading().passLines())
                .extracting(Located::value)
                .containsExactly(
                        "ROME FOR OAKDEN", "VIENNA FOR MARSH", "STATE ALSO FOR EUR/WE, IO/UNP");
        Span second = telegram.heading().passLines().get(1).span();
        assertThat(telegram.source().text().text(second)).isEqualTo("VIENNA FOR MARSH");
    }

    @Test
    void allOfThemMayStandOnOneLine() {
        String offices = "ISN/FERRIES, EUR/ISLANDS AND OES/HARBORS, ".repeat(5) + "L";
        assertThat(
                        passLines(
                                "STATE FOR "
                                        + offices
                                        + "; STATE PASS USTR FOR OAKDEN AND MARSH; USDA FOR FAS; ROME FOR FODAG"))
                .containsExactly(
                        "STATE FOR " + offices,
                        "STATE PASS USTR FOR OAKDEN AND MARSH",
                        "USDA FOR FAS",
                        "ROME FOR FODAG");
    }

    @Test
    void theClassMayStandBeforeThemOnTheSameLine() {
        String offices = "ISN/FERRIES, EUR/ISLANDS AND OES/HARBORS, ".repeat(5) + "L";
        Telegram telegram =
                TelegramParser.parse(
                        """
                        R 051115Z JUN 02
                        FM AMEMBASSY VALLETTA
                        TO SECSTATE WASHDC 4411
                        UNCLAS SECTION 01 OF 02 VALLETTA 000123 SIPDIS SENSITIVE STATE FOR %s; ROME FOR FODAG
                        E.O. 12958: N/A
                        TAGS: PREL, MT
                        SUBJECT: FERRIES
                        1. Talks went on.
                        OAKDEN
                        """
                                .formatted(offices)
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(Objects.requireNonNull(telegram.heading().mrn()).value())
                .hasToString("02VALLETTA123");
        assertThat(telegram.heading().passLines())
                .extracting(Located::value)
                .containsExactly("STATE FOR " + offices, "ROME FOR FODAG");
    }

    private static List<String> passLines(String lines) {
        return read(lines).heading().passLines().stream().map(Located::value).toList();
    }

    private static Telegram read(String lines) {
        String wire =
                """
                R 051115Z JUN 02
                FM AMEMBASSY VALLETTA
                TO SECSTATE WASHDC 4411
                UNCLAS VALLETTA 000123

                SIPDIS

                %s

                E.O. 12958: N/A
                TAGS: PREL, MT
                SUBJECT: FERRIES

                1. Talks went on.
                OAKDEN
                """
                        .formatted(lines);
        return TelegramParser.parse(wire.getBytes(StandardCharsets.UTF_8));
    }
}
