package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.format.explain.Explanation;
import org.chancery.format.synthetic.SyntheticTelegrams;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a reader is told of each part of a source.
class ExplainerTest {

    private static final Set<Element> SPEAK_FOR_THEMSELVES =
            EnumSet.of(Element.BLANK, Element.PARAGRAPH_TEXT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    09ASTANA1967  | XRO9485          | number 9485 on circuit XRO, given at the moment of sending | ACP 127(G) Annex B, format line 1
                    09ASTANA1967  | PP               | PRIORITY: the highest precedence of this message, written twice | ACP 127(G) 152
                    09ASTANA1967  | RUEHBI           | this copy still had to reach Consulate Mumbai, India | ACP 127(G) 204
                    09ASTANA1967  | RUEHTA           | Embassy Astana, Kazakhstan, prepared and sent it | ACP 127(G) Annex B, format line 3
                    09ASTANA1967  | #1967/01         | message 1967 by the station's own count; section 1 | ACP 127(G) Annex B, format line 3
                    09ASTANA1967  | 3090345          | the station took it in on 5 November 2009 (day 309) at 03:45 UTC | ACP 127(G) 115
                    09ASTANA1967  | ZNY CCCCC        | approved circuits only; CONFIDENTIAL, 5 times its letter | ACP 127(G) 124
                    09ASTANA1967  | 050345Z NOV 09   | 5 November 2009, 03:45 UTC; the date-time group names the message for its originator, who never uses it twice | ACP 127(G) 113
                    09ASTANA1967  | SECSTATE WASHDC  | Secretary of State, Washington, for action | ACP 127(G) Annex B, format lines 7 and 8
                    09ASTANA1967  | CIS COLLECTIVE   | CIS COLLECTIVE (one address for a list of offices), for information | ACP 127(G) Annex B, format lines 7 and 8
                    09ASTANA1967  | SECTION 01 OF 03 | section 1 of 3; each was sent as a message of its own | ACP 127(G) 208
                    09ASTANA1967  | ASTANA 001967    | 09ASTANA1967: telegram 1967 of 2009 from Embassy Astana, Kazakhstan | ''
                    09ASTANA1967  | SIPDIS           | SIPDIS: copied automatically to the inter-agency SECRET-level database | reference 4, captions
                    09ASTANA1967  | 12958            | Executive Order 12958, in force from 14 October 1995 to 26 June 2010 | E.O. 12958
                    09ASTANA1967  | : DECL: 11/02/2019 | to be declassified on 2 November 2019 | E.O. 12958
                    09ASTANA1967  | ZK               | Central Asia (country or region, by State's own code) | 5 FAH-3
                    09ASTANA1967  | (U)              | UNCLASSIFIED: marks this paragraph alone | 5 FAH-1 H-246
                    09ASTANA1967  | ASTANA 00001967 002 OF 003 | section 2 of 3 begins here; put in by the machine, not text | ACP 127(G) 208
                    08VALLETTA31  | VALLETTA 00000031 001.2 OF 002 | page 2 of section 1, of 2 sections, begins here; put in by the machine, not text | ACP 127(G) 208
                    75VALLETTA1402 | ACTION EUR-12   | EUR must act; it gets 12 copies | ''
                    75VALLETTA1402 | 66 VALLETTA 412 | 66VALLETTA412: telegram 412 of 1966 from Embassy Valletta, Malta | ''
                    96VALLETTA1187 | : DECL: X6      | X6: exempt from declassification at 10 years: damage to relations or diplomatic activity | E.O. 12958
                    """)
    void tells(String sample, String piece, String meaning, String rule) {
        assertThat(explanations(Samples.read(sample)))
                .filteredOn(told -> told.text().strip().equals(piece))
                .first()
                .extracting(Explanation::meaning, Explanation::rule)
                .containsExactly(meaning, rule);
    }

    @Test
    void classifierAndReasonsAreSpelledOut() {
        assertThat(explanations(Samples.read("09ASTANA1967")))
                .filteredOn(told -> told.piece().element() == Element.CLASSIFIED_BY)
                .first()
                .extracting(Explanation::meaning)
                .isEqualTo(
                        "Ambassador Richard E. Hoagland, decided the classification; 1.4(b): foreign government information;"
                                + " 1.4(d): foreign relations, confidential sources");
    }

    @Test
    void aDayThatTheYearDoesNotHaveIsOnlyNamed() {
        Telegram telegram =
                parse(
                        "PP RUEHC\nDE RUEHTA #0001 3660345\nZNY CCCCC ZZH\nP 010345Z JAN 09\nFM AMEMBASSY ASTANA\nTO SECSTATE WASHDC\nBT\nC O N F I D E N T I A L ASTANA 000001\n");
        assertThat(explanations(telegram))
                .filteredOn(told -> told.piece().element() == Element.FILING_TIME)
                .extracting(Explanation::meaning)
                .first()
                .isEqualTo("the station took it in on 31 December 2008 (day 366) at 03:45 UTC");
        Telegram broken =
                parse(
                        "PP RUEHC\nDE RUEHTA #0001 3660345\nZNY CCCCC ZZH\nP 010345Z JUN 09\nFM AMEMBASSY ASTANA\nTO SECSTATE WASHDC\nBT\nC O N F I D E N T I A L ASTANA 000001\n");
        assertThat(explanations(broken))
                .filteredOn(told -> told.piece().element() == Element.FILING_TIME)
                .extracting(Explanation::meaning)
                .first()
                .isEqualTo(Element.FILING_TIME.meaning());
    }

    static Stream<Path> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPieceIsToldInItsPlace(Path sample) {
        isWhole(Samples.read(sample));
    }

    @Test
    void damageIsToldToo() {
        SyntheticTelegrams telegrams = new SyntheticTelegrams(1967);
        for (int i = 0; i < 200; i++) {
            isWhole(TelegramParser.parse(telegrams.damaged(i).bytes()));
        }
    }

    @Test
    void samplesAreThere() {
        assertThat(Samples.all()).hasSizeGreaterThan(50);
    }

    @Test
    void aSiteTellsInItsOwnWords() {
        byte[] own =
                "caption,kind,meaning,excludes,source\nSIPDIS,distribution,for everyone here,,site rule 7\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(
                        new Explainer(Tables.standard().with("captions.csv", own))
                                .of(Samples.read("09ASTANA1967")))
                .filteredOn(told -> told.piece().element() == Element.CAPTION)
                .first()
                .extracting(Explanation::meaning, Explanation::rule)
                .containsExactly("SIPDIS: for everyone here", "site rule 7");
    }

    private static void isWhole(Telegram telegram) {
        List<Explanation> explanations = explanations(telegram);
        assertThat(explanations).extracting(Explanation::piece).isEqualTo(telegram.pieces());
        for (Explanation told : explanations) {
            assertThat(told.text()).isEqualTo(telegram.source().text().text(told.piece().span()));
            assertThat(told.title()).isNotBlank();
            assertThat(told.meaning().isBlank())
                    .as("%s", told)
                    .isEqualTo(SPEAK_FOR_THEMSELVES.contains(told.piece().element()));
            assertThat(told.meaning()).doesNotContain("null", "  ", ";,");
        }
    }

    private static List<Explanation> explanations(Telegram telegram) {
        return Explainer.explain(telegram);
    }

    private static Telegram parse(String wire) {
        return TelegramParser.parse(wire.getBytes(StandardCharsets.US_ASCII));
    }
}
