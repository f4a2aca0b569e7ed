package org.chancery.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Portion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingTableTest {

    private final MarkingTable markings = Tables.standard().markings();

    @ParameterizedTest
    @CsvSource({
        "SECRET, SECRET, 3, S",
        "S E C R E T, SECRET, 3, S",
        "secret, SECRET, 3, S",
        "T O P  S E C R E T, TOP SECRET, 4, T",
        "CONFIDENTIAL//NOFORN, CONFIDENTIAL, 2, C",
        "UNCLASSIFIED, UNCLASSIFIED, 0, U",
        "UNCLAS, UNCLASSIFIED, 0, U",
        "UNCLAS E F T O, UNCLASSIFIED//EFTO, 1, E",
        "UNCLASSIFIED//FOR OFFICIAL USE ONLY, UNCLASSIFIED//FOUO, 1, U",
        "LIMITED OFFICIAL USE, LIMITED OFFICIAL USE, 1, E",
        "CLEAR, CONFIDENTIAL, 2, C"
    })
    void namesAClass(String written, String name, int rank, char letter) {
        assertThat(markings.named(written)).isEqualTo(new Classification(name, rank));
        assertThat(markings.letter(new Classification(name, rank))).isEqualTo(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SECRETARY", "SECRETARIAT", "BEFORE", "OF", "N/A"})
    void namesNoOther(String written) {
        assertThat(markings.named(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    C O N F I D E N T I A L SECTION 01 OF 03 | CONFIDENTIAL | 23
                    SECRET TALKS                             | SECRET       | 6
                    SECRETARY                                | ''           | -1
                    C O R R E C T E D  C O P Y               | ''           | -1
                    UNCLAS ASTANA 1                          | UNCLASSIFIED | 6
                    T O P  S E C R E T ROME                  | TOP SECRET   | 18
                    S E C R E T NOFORN ROME                  | SECRET       | 18
                    confidential                             | ''           | -1
                    """)
    void findsTheLongestClassAtAPlace(String text, String name, int end) {
        MarkingMatch match = markings.at(text, 0);
        assertThat(match == null ? "" : match.classification().name()).isEqualTo(name);
        assertThat(match == null ? -1 : match.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "C, C",
        "c, C",
        "S/NF, S//NF",
        "S//NF, S//NF",
        "C//NOFORN, C//NF",
        "C/NF, C//NF",
        "SBU/NF, SBU//NF",
        "SBU-N, SBU//N",
        " TS , TS",
        "S/REL NATO, S//REL NATO",
        "S//REL, S//REL",
        "'S//REL TO USA, GBR', 'S//REL TO USA, GBR'",
        "s/nf, S//NF",
        "sbu, ",
        "LOU, LOU",
        "U//FOUO, U//FOUO",
        "S/NF/ORCON, S//NF/ORCON",
        "C-NF, C//NF",
        "TS//FGI GBR, TS//FGI GBR"
    })
    void readsAPortionMark(String inner, String label) {
        Portion portion = markings.portion(inner);
        if (label == null) {
            assertThat(portion).isNull();
        } else {
            assertThat(portion).isNotNull().extracting(Portion::label).isEqualTo(label);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "U.S.",
                "Iran",
                "N/SF",
                "/Rel UK",
                "SNF",
                "1",
                "reftel A",
                "us",
                "As",
                "S/",
                "CAT",
                "C.",
                "S/XYZ",
                "US"
            })
    void readsNothingElse(String inner) {
        assertThat(markings.portion(inner)).isNull();
    }
}
