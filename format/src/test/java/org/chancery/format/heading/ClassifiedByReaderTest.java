package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.TelegramParser;
import org.chancery.format.source.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClassifiedByReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Classified By: Ambassador Richard E. Hoagland: 1.4 (B),(D)                -> Ambassador Richard E. Hoagland; -; 1.4(b) 1.4(d)
                    Classified By: (U) CDA Nora Quill; E.O. 12958, reasons 1.4 (b,d)           -> CDA Nora Quill; -; 1.4(b) 1.4(d)
                    Classified By: Charge, d,Affaires a. i. Nora Quill, reason 1.4 (b)         -> Charge, d,Affaires a. i. Nora Quill; -; 1.4(b)
                    Classified By: Charge d'affaires, a.i. Nora Quill for reason 1.4 (b)       -> Charge d'affaires, a.i. Nora Quill; -; 1.4(b)
                    Classified By: Ambassador William R. Timken for reasons 1.4 (b) and (d).  -> Ambassador William R. Timken; -; 1.4(b) 1.4(d)
                    CLASSIFIED BY: POLCOUNS JOE SMITH, REASON: 1.4 (B), (D)                   -> POLCOUNS JOE SMITH; -; 1.4(b) 1.4(d)
                    POLCOUNS JOE SMITH, REASON: 1.4 (B), (D)                                  -> POLCOUNS JOE SMITH; -; 1.4(b) 1.4(d)
                    Classified By: Charge D'Affaires Chat Blakeman,  reasons 1.4 (b,d)        -> Charge D'Affaires Chat Blakeman; -; 1.4(b) 1.4(d)
                    CLASSIFIED BY AMBASSADOR ROBERT BLAKE. REASONS: 1.4 (B, D).               -> AMBASSADOR ROBERT BLAKE; -; 1.4(b) 1.4(d)
                    Classified By: A/DCM Cordelia Fairweather for reasons 1.4 (b)|and (d)     -> A/DCM Cordelia Fairweather; -; 1.4(b) 1.4(d)
                    Classified By: Amb. R. Smith; 1.4(B)(D)                                   -> Amb. R. Smith; -; 1.4(b) 1.4(d)
                    Classified By: Ambassador J. Reasoner: 1.4 (d)                            -> Ambassador J. Reasoner; -; 1.4(d)
                    Classified By: Political Section Chief John Roe, reason 1.4 (d)           -> Political Section Chief John Roe; -; 1.4(d)
                    Classified By: DCM James Moriarty -- Reasons 1.4. (b) and (d)             -> DCM James Moriarty; -; 1.4(b) 1.4(d)
                    Classified By: John Roe, E.O. 12958, Reasons 1.4 (b) and (d) because      -> John Roe; -; 1.4(b) 1.4(d)
                    Classified By: John Roe under section 1.4 (b), (d)                        -> John Roe; -; 1.4(b) 1.4(d)
                    Classified By: Consul General R. Roe for reasons in 1.4 (b)               -> Consul General R. Roe; -; 1.4(b)
                    Classified: Ambassador Roe. Reason 1.4b and d                             -> Ambassador Roe; -; 1.4(b) 1.4(d)
                    lassified By: DCM Anselm Oakden: 1.4 (B), (D)                             -> DCM Anselm Oakden; -; 1.4(b) 1.4(d)
                    REASON: 1.4 (b) CLASSIFIED BY: JOHN SMITH                                 -> JOHN SMITH; -; 1.4(b)
                    REASON: 1.4 (b)                                                           -> -; -; 1.4(b)
                    Classified By: Ambassador John Smith                                      -> Ambassador John Smith; -;
                    Classified By: Ambassador Rufus Ames. Resons 1.4 (B) and (D)              -> Ambassador Rufus Ames; -; 1.4(b) 1.4(d)
                    Classified By: A/LEGATT R. AMES FOR RASONS 1.4 (B) AND (D).               -> A/LEGATT R. AMES; -; 1.4(b) 1.4(d)
                    CLASSIFIED BY AMBASSAD0R R. AMES.  REAS0N: 1.4(B,D).                      -> AMBASSAD0R R. AMES; -; 1.4(b) 1.4(d)
                    CLASSIFIED BY CHARGE R. AMES F0R REASONS 1.4 (B) AND (D)                  -> CHARGE R. AMES; -; 1.4(b) 1.4(d)
                    Classified By: AMBASSADOR R. AMES II FR REASONS 1.4 (b) AND (d|).         -> AMBASSADOR R. AMES II; -; 1.4(b) 1.4(d)
                    Classified By: CDA R. AMES BASED UPON REASONS 1.4 (B) AND (D)             -> CDA R. AMES; -; 1.4(b) 1.4(d)
                    CLASSIFIED BY AMBASSADOR R. AMES BASED 0N 1.4 (B) AND (D).                -> AMBASSADOR R. AMES; -; 1.4(b) 1.4(d)
                    Classified By: ECONOMIC COUNSELOR R. AMES|FOR 12958 1.4 B, D, AND E       -> ECONOMIC COUNSELOR R. AMES; -; 1.4(b) 1.4(d) 1.4(e)
                    Classified By: DCM R. Ames for reasons 1.4 (b) a|nd (d).                  -> DCM R. Ames; -; 1.4(b) 1.4(d)
                    Classified By: Charge d,Affaires a.i. Rufus Ames, reasons 1.4(b|) and (d) -> Charge d,Affaires a.i. Rufus Ames; -; 1.4(b) 1.4(d)
                    Classified By: NEA Rufus Ames for reasons EO 12958|1.4(b),(d), and (e).   -> NEA Rufus Ames; -; 1.4(b) 1.4(d) 1.4(e)
                    Derived from: Multiple sources. Declassify on: 11/02/2019                 -> -; -;
                    """)
    void readsWhoClassified(String block, String expected) {
        assertThat(FieldText.classifier(block, FieldText.astana()).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Classified By: Deputy Chief of Mission, John Smith, for reasons 1.4(b/d)            -> John Smith; Deputy Chief of Mission; 1.4(b) 1.4(d)
                    Classified By: Charge d'Affaires, a.i., John Smith. Reasons: 1.4 (b & d)            -> John Smith; Charge d'Affaires, a.i.; 1.4(b) 1.4(d)
                    Classified By: Michael Roe, Charge, for Reasons E.O. 12958 1.4 (B) and (D)          -> Michael Roe; Charge; 1.4(b) 1.4(d)
                    Classified By: John Smith, Jr., Political Counselor, Embassy Rome. Reason: 1.4 (b)  -> John Smith, Jr.; Political Counselor, Embassy Rome; 1.4(b)
                    Classified By: Smith, DCM. Derived From: DSCG 05-1 B. Reason: 1.4(d)                -> Smith; DCM; 1.4(d)
                    CLASSIFIED BY: Leopold Ashgrove, Charge d'Affaires, Embassy|Tripoli, U.S. Department of State.|REASON: 1.4 (b), (d) -> Leopold Ashgrove; Charge d'Affaires, Embassy Tripoli, U.S. Department of State; 1.4(b) 1.4(d)
                    """)
    void setsTitlesApartThatACommaSetsApart(String block, String expected) {
        assertThat(FieldText.classifier(block, FieldText.astana())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    2009-11-05 -> 1.4 (b) and (d)                   -> 1.4(b) 1.4(d)
                    2009-11-05 -> 1.4 (B, D)                        -> 1.4(b) 1.4(d)
                    2009-11-05 -> 1.4(b)and(d)                      -> 1.4(b) 1.4(d)
                    2009-11-05 -> 1.4 (a), (b), and (d)             -> 1.4(a) 1.4(b) 1.4(d)
                    2009-11-05 -> 1.4 (b), 1.4 (d)                  -> 1.4(b) 1.4(d)
                    2009-11-05 -> 1.4 (b, d) and 1.4 (b)            -> 1.4(b) 1.4(d)
                    2009-11-05 -> 1.4 [b d]                         -> 1.4(b) 1.4(d)
                    2009-11-05 -> 1.4: b, d                         -> 1.4(b) 1.4(d)
                    2009-11-05 -> 1,4 (b) and (d)                   -> 1.4(b) 1.4(d)
                    2009-11-05 -> 1. 4 (b)                          -> 1.4(b)
                    2009-11-05 -> 1.4 (b) and (d) because it is so  -> 1.4(b) 1.4(d)
                    2009-11-05 -> 1.4 (b). A review is due          -> 1.4(b)
                    1999-11-05 -> 1.5 b,d                           -> 1.5(b) 1.5(d)
                    1999-11-05 -> 1.5b and d                        -> 1.5(b) 1.5(d)
                    """)
    void readsReasonsInEverySpelling(String date, String reasons, String expected) {
        String read =
                FieldText.classifier(
                        "Classified By: John Roe, reasons " + reasons, FieldText.setting(date, ""));
        assertThat(read).isEqualTo("John Roe; -; " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    2009-11-05 -> 1.5 (b) and (d)   -> 1.5(b) 1.5(d) ! CLS-REASON b ! CLS-REASON d
                    1999-11-05 -> 1.4 (b)           -> 1.4(b) ! CLS-REASON b
                    1999-11-05 -> 1.5 (b) and (h)   -> 1.5(b) 1.5(h) ! CLS-REASON h
                    1990-11-05 -> 1.5 (b)           -> 1.5(b) ! CLS-REASON b
                    2003-04-01 -> 1.6 (b)           -> 1.6(b) ! CLS-REASON b
                    2009-11-05 -> 1.4               -> ! CLS-REASON 1.4
                    2009-11-05 -> 1.4 (bd)          -> ! CLS-REASON 1.4
                    2009-11-05 -> 1.4 (b) and (i)   -> 1.4(b) ! CLS-REASON i
                    """)
    void saysWhichReasonIsNone(String date, String reasons, String expected) {
        String read =
                FieldText.classifier(
                        "Classified By: John Roe, reasons " + reasons, FieldText.setting(date, ""));
        assertThat(read.replace("  ", " ")).isEqualTo("John Roe; -; " + expected);
    }

    @Test
    void saysUntilWhenBehindItsLabel() {
        Passage block =
                FieldText.passage("Classified By: Roe. Reason: 1.4 (d). Declassify on: 2035/02/01");
        int from = ClassifiedByReader.declassification(block.text());
        assertThat(block.text().substring(from)).isEqualTo("2035/02/01");
        assertThat(ClassifiedByReader.declassification("Classified By: Roe")).isEqualTo(-1);
    }

    /// The drafting machine cut lines at 71 columns, in the middle of words too; a blank at the cut
    /// begins the next line.
    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Classified By: Classified by Deputy Political Counselor Rufus O. Ames-H|art, reasons 1.4 (b).           -> Deputy Political Counselor Rufus O. Ames-Hart
                    Classified By: Acting Counselor for Political-Military Affairs Margaret| H. Ames for reasons 1.4 (b).   -> Acting Counselor for Political-Military Affairs Margaret H. Ames
                    Classified By: Interagency Provincial Affairs Deputy Coordinator Hoyt Y|ee for reasons 1.4 (b).         -> Interagency Provincial Affairs Deputy Coordinator Hoyt Yee
                    Classified By: Deputy Coordinator Hoyt Y|ee for reasons 1.4 (b).                                        -> Deputy Coordinator Hoyt Y ee
                    """)
    void closesUpWhatTheMachineCut(String block, String name) {
        String telegram =
                "R 061232Z MAR 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 1234\nBT\nC O N F I D E N T I A L VALLETTA 000179\n\n"
                        + "E.O. 12958: DECL: 03/06/2019\nTAGS: PREL, MT\nSUBJECT: FERRY\n\n"
                        + block.replace("|", " \n")
                        + "\n\n1. (C) Text.\n";
        var heading = TelegramParser.parse(telegram.getBytes(StandardCharsets.UTF_8)).heading();
        assertThat(heading.classifiedBy())
                .isNotNull()
                .extracting(classifier -> classifier.value().name())
                .isEqualTo(name);
    }
}
