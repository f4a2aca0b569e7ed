package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Paragraphs over line ends, folds and page cuts (reference 6).
final class ClosingUpTest {

    @Test
    void aFoldInsideASentenceClosesUp() {
        assertThat(
                        BodyText.read(
                                        "1. (C) Shaikhutdinov\n\nresponded that it was useful.\nSMITH\n")
                                .outline())
                .isEqualTo("1 C: Shaikhutdinov responded that it was useful.\n");
    }

    @Test
    void aPageCutInsideASentenceClosesUp() {
        BodyText body =
                BodyText.read(
                        "1. (C) The concept to establish\n\n~~~\n\n\na \"security belt.\" The proposal failed.\nSMITH\n");
        assertThat(body.outline())
                .isEqualTo(
                        "1 C: The concept to establish a \"security belt.\" The proposal failed.\n");
        assertThat(body.findings())
                .isEqualTo("PAGE-SPLIT@a \"security belt.\" The proposal failed.");
    }

    @Test
    void blankLinesAroundAPageCutEndNoParagraph() {
        assertThat(
                        BodyText.read(
                                        "1. (C) He spoke.\n\n~~~\n\nThen he left.\n\n2. (C) We stayed.\nSMITH\n")
                                .outline())
                .isEqualTo("1 C: He spoke. Then he left.\n2 C: We stayed.\n");
    }

    @Test
    void aParagraphMayBeginBehindAPageCut() {
        BodyText body = BodyText.read("1. (C) He spoke.\n\n~~~\n\n2. (C) He left.\nSMITH\n");
        assertThat(body.outline()).isEqualTo("1 C: He spoke.\n2 C: He left.\n");
        assertThat(body.findings()).isEmpty();
    }

    @Test
    void nothingComesBehindAHyphen() {
        assertThat(
                        BodyText.read(
                                        "1. ITS NON-\nALIGNED FRIENDS AND THE REPRESEN-\n~~~\nTATION OF --\nNOBODY.\nSMITH\n")
                                .outline())
                .isEqualTo("1 -: ITS NON-ALIGNED FRIENDS AND THE REPRESEN-TATION OF -- NOBODY.\n");
    }

    @Test
    void listsStandOnTheirLines() {
        assertThat(
                        BodyText.read(
                                        """
                                        1. (C) She proposes that the parties:

                                           A.  exchange data
                                        each quarter;
                                           B.  agree a closed season;

                                        and that they:
                                        -- meet;
                                        -- eat.

                                        2. (C) Fine.
                                        SMITH
                                        """)
                                .outline())
                .isEqualTo(
                        """
                        1 C: She proposes that the parties:|A.  exchange data each quarter;|B.  agree a closed season;|and that they:|-- meet;|-- eat.
                        2 C: Fine.
                        """);
    }

    @Test
    void textBehindAListStandsApart() {
        assertThat(
                        BodyText.read(
                                        "1. (C) He cited reasons:\n\n-- the first\n\n-- the second\n\nThen he left.\nSMITH\n")
                                .outline())
                .isEqualTo("1 C: He cited reasons:|-- the first|-- the second|Then he left.\n");
    }

    @Test
    void itemsNeedNoFullStop() {
        assertThat(
                        BodyText.read(
                                        """
                                        1. (U) Interest to U.S. firms:
                                           o  Halcyon (Malta) Ltd., EUR 6.0 million
                                           o  Thunnaria Group, EUR 2.2 million
                                        and in due course:
                                        a. irony
                                        b. animals
                                        SMITH
                                        """)
                                .outline())
                .isEqualTo(
                        "1 U: Interest to U.S. firms:|o  Halcyon (Malta) Ltd., EUR 6.0 million|o  Thunnaria Group, EUR 2.2 million and in due course:|a. irony|b. animals\n");
    }

    @Test
    void namesOneALineStandOnTheirLines() {
        assertThat(
                        BodyText.read(
                                        """
                                        1. (U) Participants in the meeting, which took place in the
                                        Ministry and lasted far longer than anybody had foreseen:
                                        Ambassador Smith
                                        DCM Jones
                                        Econoff Brown

                                        The Minister arrived forty minutes late and left first, with
                                        all the pens.
                                        SMITH
                                        """)
                                .outline())
                .isEqualTo(
                        "1 U: Participants in the meeting, which took place in the Ministry and lasted far longer than anybody had foreseen:"
                                + "|Ambassador Smith|DCM Jones|Econoff Brown|The Minister arrived forty minutes late and left first, with all the pens.\n");
    }

    @Test
    void anInitialAndADashInMidSentenceAreText() {
        assertThat(
                        BodyText.read(
                                        "1. THE LETTER OF GENERAL\nA. SMITH WAS READ BY SOMEBODY\n-- PRESUMABLY HIS AIDE - AND\nKEPT.\nJONES\n")
                                .outline())
                .isEqualTo(
                        "1 -: THE LETTER OF GENERAL A. SMITH WAS READ BY SOMEBODY -- PRESUMABLY HIS AIDE - AND KEPT.\n");
    }

    @Test
    void blanksThatPadLinesPartNoColumns() {
        assertThat(
                        BodyText.read(
                                        """
                                        1. HARBOUR  MASTERS OF THE ISLANDS MET ON  12 MAY AND  SAID THAT NO
                                        LIGHT  WOULD  BE  MOVED BEFORE THE WINTER STORMS OF  1976 HAVE GONE
                                        AND  THAT THOSE  OF 1975 HAD MOVED 12 OF THEM WITHOUT  BEING ASKED.
                                        2. THEY  DINED  ON THE PIER  AT THE EXPENSE OF THE  OLDEST OF  THEM
                                        AND WENT HOME.
                                        SMITH
                                        """)
                                .paragraphs())
                .extracting(paragraph -> paragraph.number() + " " + paragraph.text().contains("|"))
                .containsExactly("1 false", "2 false");
    }

    @Test
    void aTableOfFiguresIsNoPaddedText() {
        assertThat(
                        BodyText.read(
                                        """
                                        1. LANDINGS IN TONS:

                                        1974  1,204  1,318  1,422
                                        1975  1,196  1,274  1,398
                                        1976  1,011  1,242  1,377

                                        2. NOBODY COUNTED THE LAMPUKI.
                                        SMITH
                                        """)
                                .outline())
                .isEqualTo(
                        """
                        1 -: LANDINGS IN TONS:|1974  1,204  1,318  1,422|1975  1,196  1,274  1,398|1976  1,011  1,242  1,377
                        2 -: NOBODY COUNTED THE LAMPUKI.
                        """);
    }

    @Test
    void aTableStandsInTextWhoseBlanksAreDoubled() {
        assertThat(
                        BodyText.read(
                                        """
                                        1.  THE  HARBOUR  MASTERS  OF  THE  ISLANDS  MET  AND  SAID
                                        THAT  NO  LIGHT  WOULD  BE  MOVED  BEFORE  THE  WINTER  OR
                                        EVEN  BEFORE  THE  SPRING:

                                        GREAT  LIGHT      MOVED      NORTH
                                        SMALL  LIGHT      LOST       WEST

                                        2.  THEY  DINED  ON  THE  PIER  AT  THE  OLDEST'S  EXPENSE.
                                        SMITH
                                        """)
                                .outline())
                .contains("SPRING:|GREAT  LIGHT      MOVED      NORTH|SMALL  LIGHT      LOST")
                .contains("THAT  NO  LIGHT  WOULD  BE  MOVED  BEFORE  THE  WINTER  OR EVEN")
                .contains("2 -: THEY");
    }

    @Test
    void tablesKeepTheirLinesAndBlanks() {
        assertThat(
                        BodyText.read(
                                        """
                                        2. LOSSES AS FOLLOWS:

                                                  FLOATS SET    FLOATS LOST
                                           1969       2,100            140
                                           1970       2,250            390
                                        -----
                                        THE MINISTER SMILED.

                                        3. NEXT.
                                        SMITH
                                        """)
                                .paragraphs()
                                .getFirst()
                                .text())
                .startsWith(
                        "LOSSES AS FOLLOWS:\n          FLOATS SET    FLOATS LOST\n   1969       2,100            140\n   1970       2,250            390");
    }

    @Test
    void typistsTwoBlanksBehindAFullStopAreNoColumns() {
        assertThat(
                        BodyText.read(
                                        "1. HE SPOKE.  THEN HE LEFT\nTHE ROOM.  THEN HE CAME\nBACK.\nSMITH\n")
                                .outline())
                .isEqualTo("1 -: HE SPOKE.  THEN HE LEFT THE ROOM.  THEN HE CAME BACK.\n");
    }

    @Test
    void numbersWithTwoBlanksAreNoColumns() {
        assertThat(
                        BodyText.read(
                                        "1.  WE LOOKED.\n2.  WE FOUND NOTHING.\n3.  WE LEFT.\nSMITH\n")
                                .outline())
                .isEqualTo("1 -: WE LOOKED.\n2 -: WE FOUND NOTHING.\n3 -: WE LEFT.\n");
    }

    @Test
    void linesThatWereReflowedArePartedAtTheirNumbers() {
        assertThat(
                        BodyText.read(
                                        "1. AT 1915Z RECOVERED ONE ADULT. IN GOOD\nHEALTH. 2. DECLINED ATTENTION. ACCEPTED\nSANDWICH. 3. LANDED HIM.\n",
                                        org.chancery.format.telegram.Dialect.JANAP128)
                                .outline())
                .isEqualTo(
                        "1 -: AT 1915Z RECOVERED ONE ADULT. IN GOOD HEALTH.\n2 -: DECLINED ATTENTION. ACCEPTED SANDWICH.\n3 -: LANDED HIM.\n");
    }

    @Test
    void aTextOnOneLineIsPartedAtNumbersAndHeadings() {
        BodyText body =
                BodyText.read(
                        "1. (C) SUMMARY: Krol met him. END SUMMARY. STAFF OFFICERS TO ISAF HQ 2. (C) Krol noted in 2009. (See para 1.) 3. (C) He cleared this. HOAGLAND");
        assertThat(body.outline())
                .isEqualTo(
                        """
                        1 C summary: SUMMARY: Krol met him. END SUMMARY.
                        == STAFF OFFICERS TO ISAF HQ
                        2 C: Krol noted in 2009. (See para 1.)
                        3 C: He cleared this.
                        """);
        assertThat(body.signature()).isEqualTo("HOAGLAND");
    }

    @Test
    void aListInAParagraphOfOneLineStaysInIt() {
        assertThat(
                        BodyText.read(
                                        "1. THREE POINTS. 1. TITLE. 2. PRICE. 3. DATE.\n\n2. NEXT.\n\n3. LAST.\n\nSMITH\n")
                                .outline())
                .isEqualTo(
                        "1 -: THREE POINTS. 1. TITLE. 2. PRICE. 3. DATE.\n2 -: NEXT.\n3 -: LAST.\n");
    }

    @Test
    void aRuleBetweenParagraphsIsNoText() {
        assertThat(
                        BodyText.read("1. (C) One.\n\n---------------\n\n2. (C) Two.\nSMITH\n")
                                .outline())
                .isEqualTo("1 C: One.\n2 C: Two.\n");
    }

    @Test
    void whereNoLineIsFoldedEachIsAParagraph() {
        String wide =
                "The ferry sailed in the morning and came back at night, as it has done. "
                        .repeat(3);
        String text = wide.strip();
        assertThat(
                        BodyText.read(
                                        "1. (C) "
                                                + wide
                                                + "\n-- "
                                                + wide
                                                + "\nEnd points.\n"
                                                + wide
                                                + "\n~~~\n"
                                                + wide
                                                + "\nSMITH\n")
                                .outline())
                .isEqualTo(
                        "1 C: "
                                + text
                                + "|-- "
                                + text
                                + "|End points.|"
                                + text
                                + " "
                                + text
                                + "\n");
    }

    @Test
    void whereNoLineIsFoldedWhatWasTakenOutAndAHeadingOfAnItemEndTheirLines() {
        String wide =
                "The ferry sailed in the morning and came back at night, as it has done. "
                        .repeat(3)
                        .strip();
        assertThat(
                        BodyText.read(
                                        "1. (C) "
                                                + wide
                                                + " XXXXXXXXXXXX\nThe guild said so.\nTHE FARES\n"
                                                + wide
                                                + "\nSMITH\n")
                                .outline())
                .isEqualTo(
                        "1 C: "
                                + wide
                                + " XXXXXXXXXXXX|The guild said so.|THE FARES|"
                                + wide
                                + "\n");
    }

    @Test
    void aListKeepsItsLines() {
        assertThat(
                        BodyText.read(
                                        """
                                        1. (U) The Minister received the delegation of the guild in his
                                        office over the harbor, where he keeps the old charts, and was
                                        in high spirits. With him were those who run the island ferries:

                                        Anselm Oakden, Deputy Minister for the Islands
                                        Bertha Marsh (notetaker), Office of the Minister
                                        Cyril Rivers, Master of the
                                        Harbor
                                        Dora Hill, Guild of Pilots

                                        2. (U) He said that nobody had asked the guild before the new fares
                                        were set, and that this was the cause of all that had come since.
                                        SMITH
                                        """)
                                .outline())
                .startsWith(
                        "1 U: The Minister received the delegation of the guild in his office over the harbor, where he keeps the old charts, and was in high spirits. With him were those who run the island ferries:|Anselm Oakden, Deputy Minister for the Islands|Bertha Marsh (notetaker), Office of the Minister|Cyril Rivers, Master of the|Harbor|Dora Hill, Guild of Pilots\n");
    }

    @Test
    void behindABlankLineACapitalBeginsAnewWhereThereWasRoom() {
        assertThat(
                        BodyText.read(
                                        """
                                        The papers of the island wrote of the new fares on their first pages.

                                        Ferry sails without its passengers on Monday - Valletta Times
                                        Minister regrets - Gozo Post

                                        All papers wrote that the Minister had been on board of the ferry
                                        himself and that he had been the first to leave it in the harbor.
                                        SMITH
                                        """)
                                .paragraphs())
                .hasSize(3);
    }
}
