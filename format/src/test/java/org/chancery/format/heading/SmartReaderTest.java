package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The labelled form: each row a telegram's lines, a field, and what it must be read as.
final class SmartReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    MRN: 23 VALLETTA 118|Subject: X                                          -> mrn       -> 23VALLETTA118
                    mrn : 2023 VALLETTA 118|Subject: X                                       -> mrn       -> 23VALLETTA118
                    MRN 23 VALLETTA 118|Subject: X                                           -> mrn       -> 23VALLETTA118
                    MRN:|23 VALLETTA 118|Subject: X                                          -> mrn       -> 23VALLETTA118
                    MRN:||23 VALLETTA 118||Subject:||X||1. (U) Text.                         -> mrn       -> 23VALLETTA118
                    MRN: VALLETTA|Subject: X                                                 -> codes     -> MRN-MALFORMED
                    Date/DTG: Aug 28, 2023 / 281005Z AUG 23|Subject: X                       -> dtg       -> 281005Z AUG 23
                    DATE / DTG:   Oct 30, 2001 / 301422Z OCT 01|Subject: X                   -> dtg       -> 301422Z OCT 01
                    Date/DTG               Jan 05, 2010 / 050345Z JAN 10|Subject: X          -> dtg       -> 050345Z JAN 10
                    Date/DTG: Oct 30, 2001|Subject: X                                        -> date      -> 2001-10-30T00:00:00Z
                    Date/DTG: Oct 30, 2001|Subject: X                                        -> codes     -> HDG-DTG; HDG-DTG-YEAR
                    Date/DTG: 310345Z FEB 23|Subject: X                                      -> codes     -> HDG-DTG
                    From: AMEMBASSY VALLETTA|Subject: X                                      -> from      -> AMEMBASSY VALLETTA
                    From: VALLETTA, AMEMBASSY|Subject: X                                     -> from      -> AMEMBASSY VALLETTA
                    From: ROME, AMEMBASSY (ROME 88 - IMMEDIATE)|Subject: X                   -> from      -> AMEMBASSY ROME
                    Date: 121530Z SEP 05|From: SECSTATE WASHDC (STATE 12345 - ROUTINE)|Subject: X -> mrn  -> 05STATE12345
                    From: SECSTATE WASHDC (STATE 12345 - ROUTINE)|Subject: X                 -> mrn       -> -
                    From: AMEMBASSY ROME (ROME 88 - IMMEDIATE)|Subject: X                    -> precedence -> IMMEDIATE
                    From: AMEMBASSY ROME (AMBASSADOR)|Subject: X                             -> from      -> AMEMBASSY ROME (AMBASSADOR)
                    E.O.: 13526|Subject: X                                                   -> order     -> 13526
                    E.O. 13526: DECL: 2035/02/01|Subject: X                                  -> order     -> 13526 2035-02-01
                    E.O.: Unknown|Subject: X                                                 -> order     -> -
                    E.O.: N/A|Subject: X                                                     -> codes     -> -
                    TAGS: EFIS, SENV,|TPHY, MT|Subject: X                                    -> tags      -> EFIS; SENV; TPHY; MT
                    Captions: SENSITIVE, SIPDIS|Subject: X                                   -> captions  -> SENSITIVE; SIPDIS
                    Captions: Sensitive, Zzfoo|Subject: X                                    -> captions  -> SENSITIVE
                    Captions: Sensitive, Zzfoo|Subject: X                                    -> codes     -> CLS-CAPTION-UNKNOWN
                    Captions: None|Subject: X                                                -> codes     -> -
                    Reference: A) 09 VALLETTA 440|B) 09 APIA 41 (NOTAL)|Subject: X           -> refs      -> A=09VALLETTA440; B=09APIA41 NOTAL
                    Reference: None|Subject: X                                               -> refs      -> -
                    Pass Line: DEPARTMENT FOR EUR|AND OES|Subject: X                         -> pass      -> DEPARTMENT FOR EUR AND OES
                    Subject: (SBU) ONE LINE|AND ANOTHER                                      -> subject   -> (SBU) ONE LINE AND ANOTHER
                    Subject:|ON THE NEXT LINE                                                -> subject   -> ON THE NEXT LINE
                    """)
    void readsLabels(String lines, String field, String expected) {
        assertThat(DraftText.smart("UNCLASSIFIED|" + lines).field(field)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Action: WASHDC, SECSTATE ROUTINE                               -> to   -> SECSTATE WASHDC ROUTINE
                    Action: SECSTATE WASHDC PRIORITY                               -> to   -> SECSTATE WASHDC PRIORITY
                    Action: WASHDC, SECSTATE                                       -> to   -> SECSTATE WASHDC
                    Action: Washdc, Secstate Niact Immediate                       -> precedence -> NIACT IMMEDIATE
                    Action: WASHDC, SECSTATE ROUTINE|ROME, AMEMBASSY IMMEDIATE     -> to   -> SECSTATE WASHDC ROUTINE; AMEMBASSY ROME IMMEDIATE
                    Action: WASHDC, SECSTATE ROUTINE|ROME, AMEMBASSY IMMEDIATE     -> precedence -> IMMEDIATE
                    Info: TUNIS, AMEMBASSY ROUTINE; UN ROME, USMISSION|ROUTINE     -> info -> AMEMBASSY TUNIS ROUTINE; USMISSION UN ROME ROUTINE
                    Info: TUNIS, AMEMBASSY|ROME, AMEMBASSY                         -> info -> AMEMBASSY TUNIS; AMEMBASSY ROME
                    Info: TUNIS,|AMEMBASSY ROUTINE;|ROME, AMEMBASSY ROUTINE;       -> info -> AMEMBASSY TUNIS ROUTINE; AMEMBASSY ROME ROUTINE
                    Info: ALL CONSULATES IN MEXICO COLLECTIVE ROUTINE              -> info -> ALL CONSULATES IN MEXICO COLLECTIVE ROUTINE
                    Info: None                                                     -> info -> -
                    Cc: TUNIS, AMEMBASSY - ROUTINE; ROME, AMEMBASSY - ROUTINE      -> info -> AMEMBASSY TUNIS ROUTINE; AMEMBASSY ROME ROUTINE
                    XMT: ROME, AMEMBASSY                                           -> exempted -> AMEMBASSY ROME
                    Precedence: PRIORITY|Action: WASHDC, SECSTATE                  -> precedence -> PRIORITY
                    """)
    void readsAddressees(String lines, String field, String expected) {
        assertThat(
                        DraftText.smart(
                                        "UNCLASSIFIED|MRN: 23 VALLETTA 118|"
                                                + lines
                                                + "|Subject: X||1. (U) Text.")
                                .field(field))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    CONFIDENTIAL|Subject: X||1. (C) A.||CONFIDENTIAL             -> CONFIDENTIAL
                    SECRET//NOFORN|Subject: X||1. (S) A.                         -> SECRET
                    UNCLASSIFIED|SBU||Subject: X||1. (U) A.                      -> SENSITIVE BUT UNCLASSIFIED
                    UNCLASSIFIED||Captions: SENSITIVE|Subject: X||1. (U) A.      -> SENSITIVE BUT UNCLASSIFIED
                    UNCLASSIFIED|Subject: X||1. (U) A.||SECRET                   -> SECRET
                    Classification: CONFIDENTIAL|Subject: X||1. (U) A.           -> CONFIDENTIAL
                    Subject: SECRET TALKS||1. (U) A.                             -> -
                    """)
    void readsTheClassAboveAndBelow(String lines, String expected) {
        assertThat(DraftText.smart(lines).field("class")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Subject: X||1. (U) A.|B.||2. (U) C.||Signature: DOE                                   -> 1. (U) A.|B.|2. (U) C.
                    Subject: X||SUMMARY|1. (U) A.|Info: this is text.|More.||2. (U) C.                     -> SUMMARY|1. (U) A.|Info: this is text.|More.|2. (U) C.
                    Subject: X||1. (U) A. Subject: none.|TAGS: not here.|2. B.||Drafted By: C              -> 1. (U) A. Subject: none.|TAGS: not here.|2. B.
                    MRN: 23 VALLETTA 118|Subject: X||No numbers here.||Second.||Signature: DOE             -> No numbers here.|Second.
                    MRN: 23 VALLETTA 118|Subject: X|Reference:||No numbers here.                           -> No numbers here.
                    Subject: X||1. (U) A.||UNCLASSIFIED||Page 2 of 3||UNCLASSIFIED||and on.||Info: None     -> 1. (U) A.|and on.
                    Subject: X||1. (U) A.||Info: the Minister is well.||Nobody else is, to tell the truth of it all in four|lines|or|more -> 1. (U) A.|Info: the Minister is well.|Nobody else is, to tell the truth of it all in four|lines|or|more
                    Subject: X||(U) Classified by DCM Jane Doe, Reason 1.4(b).||1. (U) A.                   -> 1. (U) A.
                    """)
    void leavesTheText(String lines, String expected) {
        assertThat(DraftText.smart("UNCLASSIFIED||" + lines).field("text")).isEqualTo(expected);
    }

    @Test
    void labelsComeInAnyOrder() {
        DraftText read =
                DraftText.smart(
                        "CONFIDENTIAL|Subject: LAST THINGS FIRST|Info: ROME, AMEMBASSY ROUTINE|TAGS: PREL|MRN: 12 TUNIS 7||1. (C) Text.");
        assertThat(read.field("subject")).isEqualTo("LAST THINGS FIRST");
        assertThat(read.field("info")).isEqualTo("AMEMBASSY ROME ROUTINE");
        assertThat(read.field("tags")).isEqualTo("PREL");
        assertThat(read.field("mrn")).isEqualTo("12TUNIS7");
        assertThat(read.field("text")).isEqualTo("1. (C) Text.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Signature: Marlowe                                 -> Marlowe
                    Signature:              OAKDEN                     -> OAKDEN
                    Signature:||SALAZAR||Drafted By: X                 -> SALAZAR
                    Signature: None                                    -> -
                    """)
    void readsTheSignature(String lines, String expected) {
        assertThat(
                        DraftText.smart("UNCLASSIFIED|Subject: X||1. (U) A.||" + lines)
                                .field("signature"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Classified By: Ambassador Josiah B. Tidewater, reasons 1.4 (b) and (d).|Declassify On: 2021/05/16 -> order -> 13526 2021-05-16
                    Classified By: Ambassador Josiah B. Tidewater, reasons 1.4 (b) and (d).|Declassify On: 2021/05/16 -> by    -> Ambassador Josiah B. Tidewater [1.4(b), 1.4(d)]
                    (U) Classified by Ambassador Tidewater, Reason 1.4(b)                                            -> by    -> Ambassador Tidewater [1.4(b)]
                    """)
    void readsTheClassifierBelowTheLabels(String lines, String field, String expected) {
        assertThat(
                        DraftText.smart(
                                        "CONFIDENTIAL|MRN: 11 VALLETTA 209|E.O.: 13526|Subject: X||"
                                                + lines
                                                + "||1. (C) A.")
                                .field(field))
                .isEqualTo(expected);
    }

    @Test
    void everyByteIsSomething() {
        DraftText read =
                DraftText.smart(
                        "UNCLASSIFIED|SBU||MRN: 10 VALLETTA 61|Action: WASHDC, SECSTATE ROUTINE|Subject: X||Signature: OAKDEN|Cleared By: ECON: A, B|Dissemination Rule: Archive Copy||UNCLASSIFIED|SBU");
        assertThat(read.unread()).isEmpty();
    }
}
