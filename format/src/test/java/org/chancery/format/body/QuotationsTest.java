package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.junit.jupiter.api.Test;

/// A telegram inside a telegram, and military sets (reference 6 and 9.2).
final class QuotationsTest {

    @Test
    void innerNumbersDoNotDisturbTheOuterCount() {
        BodyText body =
                BodyText.read(
                        """
                        1. (C) FOLLOWING SENT ACTION TUNIS REPEATED YOU: QUOTE

                        C O N F I D E N T I A L STATE 237171

                        E.O. 11652: GDS
                        TAGS: PFOR, UN
                        SUBJECT: WATER

                        1. SEE HIM.

                        2. ASK HIM.

                        RUSH UNQUOTE

                        2. (C) PLEASE DO SO.

                        KISSINGER
                        """);
        assertThat(body.outline())
                .isEqualTo(
                        """
                        1 C: FOLLOWING SENT ACTION TUNIS REPEATED YOU: QUOTE|C O N F I D E N T I A L STATE 237171|E.O. 11652: GDS|TAGS: PFOR, UN|SUBJECT: WATER
                        1 -: SEE HIM.
                        2 -: ASK HIM.|RUSH UNQUOTE
                        2 C: PLEASE DO SO.
                        """);
        assertThat(body.findings()).isEmpty();
        assertThat(body.pieces(Element.QUOTED_TELEGRAM)).contains("TAGS: PFOR, UN");
        assertThat(body.signature()).isEqualTo("KISSINGER");
    }

    @Test
    void aQuotationThatIsNotClosedEndsWhereTheOuterCountGoesOn() {
        assertThat(
                        BodyText.read(
                                        "1. HE SAID: QUOTE\n\n1. YES.\n\n2. NO.\n\n3. PERHAPS.\n\n2. WE DOUBT IT.\n\nSMITH\n")
                                .findings())
                .isEmpty();
    }

    @Test
    void marksTellTheOuterCountToo() {
        assertThat(
                        BodyText.read(
                                        "1. (C) HE SAID: QUOTE YES.\n\n2. (C) WE DOUBT IT.\n\n3. (C) NO.\n\nSMITH\n")
                                .findings())
                .isEmpty();
    }

    @Test
    void quotedWordsAreText() {
        assertThat(
                        BodyText.read(
                                        "1. QTE SHAMEFUL UTTERANCES UNQTE BY SOME.\n\n2. ME-TOO.\n\nSMITH\n")
                                .outline())
                .isEqualTo("1 -: QTE SHAMEFUL UTTERANCES UNQTE BY SOME.\n2 -: ME-TOO.\n");
    }

    @Test
    void setsAreParagraphsAndRemarksAreSplit() {
        BodyText body =
                BodyText.read(
                        """
                        MSGID/GENADMIN/CNO WASHINGTON DC/N1NT/JUL//
                        SUBJ/BONUS PILOT PROGRAM
                        /RESULTS//
                        REF/A/DOC/SECNAV/12OCT2000//
                        NARR/REF A IS AN INSTRUCTION
                        ON BONUSES.//
                        RMKS/1. ONE OF THE GOALS OF THE NAVY IS
                        PEOPLE.
                        2. THE PROGRAM WAS DESIGNED.//
                        """,
                        Dialect.JANAP128);
        assertThat(body.outline())
                .isEqualTo(
                        """
                        - -: MSGID/GENADMIN/CNO WASHINGTON DC/N1NT/JUL//
                        - -: SUBJ/BONUS PILOT PROGRAM/RESULTS//
                        - -: REF/A/DOC/SECNAV/12OCT2000//
                        - -: NARR/REF A IS AN INSTRUCTION ON BONUSES.//
                        1 -: ONE OF THE GOALS OF THE NAVY IS PEOPLE.
                        2 -: THE PROGRAM WAS DESIGNED.
                        """);
        assertThat(body.findings()).isEmpty();
        assertThat(body.pieces(Element.SET)).contains("RMKS/", "//");
    }

    @Test
    void gentextRemarksAreSplitToo() {
        assertThat(
                        BodyText.read(
                                        "GENTEXT/REMARKS/1.  CONGRATULATIONS.\n\n2.  POLICY FOLLOWS.//\n",
                                        Dialect.JANAP128)
                                .outline())
                .isEqualTo("1 -: CONGRATULATIONS.\n2 -: POLICY FOLLOWS.\n");
    }
}
