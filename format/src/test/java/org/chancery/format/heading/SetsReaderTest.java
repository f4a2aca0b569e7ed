package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Military text in sets: subject and references, over any number of lines.
final class SetsReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    SUBJ/THANK YOU TO THE FLEET//                                        -> THANK YOU TO THE FLEET
                    SUBJ/SELECTION BOARD|/RESULTS//                                      -> SELECTION BOARD RESULTS
                    SUBJ/STOPPED FERRY M/V DORATA//                                      -> STOPPED FERRY M/V DORATA
                    SUBJ/(U) LUNCH//                                                     -> (U) LUNCH
                    SUBJ/LUNCH (C)//                                                     -> (C) LUNCH
                    SUBJ/POLICY OF|NAVY/MARINE CORPS UNITS//                             -> POLICY OF NAVY/MARINE CORPS UNITS
                    SUBJ/NO END|RMKS/1. TEXT.//                                          -> NO END
                    SUBJ/NO END|1. TEXT.                                                 -> NO END
                    MSGID/GENADMIN/CNO/N1/MAY// SUBJ/ON ONE LINE// REF/A/DOC/X/1OCT00//  -> ON ONE LINE
                    SUBJ/-//                                                             -> -
                    SUBJ//                                                               -> -
                    RMKS/1. THE SUBJ/OBJ TALKS.//                                        -> -
                    SUBJ/FIRST//|SUBJ/SECOND//                                           -> FIRST
                    """)
    void readsTheSubject(String lines, String expected) {
        assertThat(DraftText.sets(lines).field("subject")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    REF/A/MSG/AMEMBASSY VALLETTA/111150ZOCT2008//                        -> A=telegram MSG/AMEMBASSY VALLETTA/111150ZOCT2008
                    REF/B/DOC/SECNAV/12OCT2000//                                         -> B=document DOC/SECNAV/12OCT2000
                    REF/C/EMAIL/SMITH/01AUG2009//                                        -> C=email EMAIL/SMITH/01AUG2009
                    REF/D/TEL/SMITH/01AUG2009//                                          -> D=unknown TEL/SMITH/01AUG2009
                    REF/A/MSG/CNO/011200ZAUG2009/NOTAL//                                 -> A=telegram MSG/CNO/011200ZAUG2009 NOTAL
                    REF/A/GENADMIN/AMEMBASSY VALLETTA/09VALLETTA299//                    -> A=09VALLETTA299
                    REF/A/DOC/NAVY/HTTP://WWW.NAVY.MIL/X//                               -> A=document DOC/NAVY/HTTP://WWW.NAVY.MIL/X
                    REF/A/WEB/FERRY BOARD/13MAY21//                                      -> A=document WEB/FERRY BOARD/13MAY21
                    REF/A/EML/FERRY BOARD/13MAY21//                                      -> A=email EML/FERRY BOARD/13MAY21
                    REF/A/OPNAVINST 1050.9//                                             -> A=document OPNAVINST 1050.9
                    REF/A/MSG/CNO|/012025Z DEC 21//|REF/B/DOC/X/Y//                      -> A=telegram MSG/CNO /012025Z DEC 21; B=document DOC/X/Y
                    REF/A//                                                              -> -
                    REFORM/A/B/C//                                                       -> -
                    """)
    void readsReferences(String lines, String expected) {
        assertThat(DraftText.sets(lines).field("refs")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    NAVADMIN 097/05|MSGID/X//            -> MSGID/X//
                    |ALNAV 12/2009||MSGID/X//            -> MSGID/X//
                    MSGID/X//|NAVADMIN 097/05|SUBJ/A B// -> MSGID/X//|SUBJ/A B//
                    SUBJ/CHANGE TO|NAVADMIN 097/05       -> SUBJ/CHANGE TO|NAVADMIN 097/05
                    RMKS/1. SEE|NAVADMIN 097/05          -> RMKS/1. SEE|NAVADMIN 097/05
                    NAVADMIN 097/05 IS CANCELLED.        -> NAVADMIN 097/05 IS CANCELLED.
                    """)
    void theNameOfAGeneralMessageIsNotItsText(String lines, String text) {
        assertThat(DraftText.sets(lines).field("text")).isEqualTo(text);
    }
}
