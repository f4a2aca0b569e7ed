package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.diagnostic.Reading;
import org.chancery.format.source.Passage;
import org.chancery.format.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SubjectReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    WARSAW PACT MANEUVERS                          -> WARSAW PACT MANEUVERS
                    KAZAHKSTAN: DAS KROL COMPARES NOTES WITH|ASTANA'S SECURITY COUNCIL -> KAZAHKSTAN: DAS KROL COMPARES NOTES WITH ASTANA'S SECURITY COUNCIL
                    US-|SOVIET TALKS                               -> US-SOVIET TALKS
                    GRAIN AND/|OR RICE                             -> GRAIN AND/OR RICE
                    TALKS -|A REPORT                               -> TALKS - A REPORT
                    "THE 'BIG' QUESTION?"                          -> "THE 'BIG' QUESTION?"
                    Visit of the U.S. delegation.                  -> Visit of the U.S. delegation.
                    TRIAL OF THE TEN (IRAN)                        -> TRIAL OF THE TEN (IRAN)
                    CARGO (U.S.)                                   -> CARGO (U.S.)
                    TRANSMITTAL OF DOCUMENT(S)                     -> TRANSMITTAL OF DOCUMENT(S)
                    GOOD NEWS|-------------------|                 -> GOOD NEWS
                    ---                                            -> - ! SUB-MISSING ---
                    (C)                                            -> - ! SUB-MISSING (C)
                    A|B|C|D                                        -> A B C D
                    A|B|C|D|E                                      -> A B C D E ! SUB-LONG A|B|C|D|E
                    """)
    void readsTheWordsAsTheyStand(String value, String expected) {
        assertThat(FieldText.subject(value, FieldText.astana())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    (C) MEETING WITH THE MINISTER        -> (C) MEETING WITH THE MINISTER
                    (C): MEETING WITH THE MINISTER       -> (C) MEETING WITH THE MINISTER
                    (C)MEETING                           -> (C) MEETING
                    ( S/NF ) MEETING                     -> (S/NF) MEETING
                    (c) Meeting                          -> (C) Meeting
                    (SBU) MEETING                        -> (SBU) MEETING
                    (C/NF)|MEETING                       -> (C/NF) MEETING
                    MEETING WITH THE MINISTER (C)        -> (C) MEETING WITH THE MINISTER
                    MEETING WITH THE|MINISTER (S//NF).   -> (S//NF) MEETING WITH THE MINISTER
                    MEETING (PART TWO) (U)               -> (U) MEETING (PART TWO)
                    (U) MEETING (IRAN)                   -> (U) MEETING (IRAN)
                    """)
    void readsTheMarkBeforeOrBehind(String value, String expected) {
        assertThat(FieldText.subject(value, FieldText.astana())).isEqualTo(expected);
    }

    @Test
    void hasOneSpanForEachLine() {
        Passage value = FieldText.passage("(C) ONE |  TWO");
        assertThat(SubjectReader.read(value, FieldText.astana()))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> {
                            SubjectLine line = (SubjectLine) read.value();
                            assertThat(line.subject().spans())
                                    .containsExactly(new Span(4, 7), new Span(11, 14));
                            assertThat(line.portion()).isNotNull();
                        });
    }
}
