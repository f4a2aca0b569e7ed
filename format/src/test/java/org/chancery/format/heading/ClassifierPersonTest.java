package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who classified, without what the line has before the name.
final class ClassifierPersonTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    Ambassador Richard E. Hoagland                           -> Richard E. Hoagland
                    A/DCM Ann Roe                                            -> Ann Roe
                    EUR DAS Ann Roe-Doe                                      -> Ann Roe-Doe
                    INR A/S Ann Roe                                          -> Ann Roe
                    POLITICAL OFFICER ANN ROE                                -> ANN ROE
                    CHARGE E. MONTAGUE ROE                                   -> E. MONTAGUE ROE
                    Deputy Executive Secretary Ann Beth Roe                  -> Ann Beth Roe
                    Kirkuk PRT Governance Section Head Ann Roe, Jr.          -> Ann Roe, Jr.
                    Acting Minister-Counsellor Ann Roe III                   -> Ann Roe III
                    AF SPECIAL ADVISOR ANN ROE                               -> ANN ROE
                    Pol/Mil Off Ann Roe                                      -> Ann Roe
                    T U/S Ann Roe                                            -> Ann Roe
                    PRM/AFR Dir. Ann Roe                                     -> Ann Roe
                    DEFENSE ATTACHE LTC ANN ROE                              -> ANN ROE
                    """)
    void standsBehindTheOffice(String written, String person) {
        assertThat(ClassifierPerson.of(written, Tables.standard().titles())).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    Charge d'Affaires a.i. Ann Roe                           -> Ann Roe
                    Charge, d,Affaires a. i. Ann Roe                         -> Ann Roe
                    Charge de'Affairs ai. Ann Roe                            -> Ann Roe
                    Charge' Ann Roe                                          -> Ann Roe
                    CHARGE D'AFFAIRES, A.I., ANN ROE                         -> ANN ROE
                    Charge d'Afairs (AI) Ann Roe                             -> Ann Roe
                    Acting Pol/Econ Chief A. I. Roe                          -> A. I. Roe
                    A.I. Roe                                                 -> A.I. Roe
                    """)
    void interimIsNoInitial(String written, String person) {
        assertThat(ClassifierPerson.of(written, Tables.standard().titles())).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    AMBASSADOR TO MALTA ANN ROE                              -> ANN ROE
                    Special Representative for Malta and Cyprus Ann B. Roe   -> Ann B. Roe
                    Acting DAS for ISN Ann Roe III                           -> Ann Roe III
                    SCA/DAS for Central Asia J. Ann Roe                      -> J. Ann Roe
                    Counselor for Economic Affairs Ann Beth Roe              -> Ann Beth Roe
                    """)
    void standsBehindThePlaceOfTheOffice(String written, String person) {
        assertThat(ClassifierPerson.of(written, Tables.standard().titles())).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    Ambassadro Ann Roe                                       -> Ann Roe
                    AMBASSAD0R ANN ROE                                       -> ANN ROE
                    Political Minister-Couselor Ann Roe                      -> Ann Roe
                    AMB:AROE                                                 -> AROE
                    Acting Pol/Econ Counselor:Ann Roe                        -> Ann Roe
                    Acting DCM/Ann Roe                                       -> Ann Roe
                    AF/C - ANN BETH ROE                                      -> ANN BETH ROE
                    DCM Ann Roe (acting)                                     -> Ann Roe
                    IO Ann Roe                                               -> Ann Roe
                    """)
    void standsBehindMisspeltOfficesAndMarks(String written, String person) {
        assertThat(ClassifierPerson.of(written, Tables.standard().titles())).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({
        "John King Roe",
        "JOHN KING ROE",
        "LEE 0. ROE",
        "AJ Roe",
        "Jane Roe",
        "Ambassador",
        "Political Officer"
    })
    void isTheWholeWhereThereIsNoOfficeOrNobody(String written) {
        assertThat(ClassifierPerson.of(written, Tables.standard().titles())).isEqualTo(written);
    }
}
