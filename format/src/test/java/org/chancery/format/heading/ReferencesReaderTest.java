package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferencesReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    STATE 12345                                   -> 09STATE12345
                    STATE 12345/282138Z JUN 08                    -> 08STATE12345
                    STATE 12345/282138Z JUN 09; ASTANA 12         -> 09STATE12345; 09ASTANA12
                    A. STATE 12345 (NOTAL)  B. ASTANA 1234        -> A 09STATE12345 notal; B 09ASTANA1234
                    (A) 08 STATE 12345 (B) ASTANA 1860            -> A 08STATE12345; B 09ASTANA1860
                    (A) STATE 163147; (B) USUN 5723               -> A 09STATE163147; B 09USUNNEWYORK5723
                    A) SECSTATE 012345                            -> A 09STATE12345
                    A STATE 12345 B ASTANA 1234                   -> A 09STATE12345; B 09ASTANA1234
                    A: STATE 12345 B: ASTANA 1234                 -> A 09STATE12345; B 09ASTANA1234
                    A.)STATE 12345 B.)ASTANA 1860                 -> A 09STATE12345; B 09ASTANA1860
                    a. Astana 1860 b. State 163147                -> A 09ASTANA1860; B 09STATE163147
                    1. ASTANA 1860 2. STATE 5                     -> 1 09ASTANA1860; 2 09STATE5
                    A. ASTANA 1860|     B. STATE 163147 (NOTAL)|     C. USUN NEW YORK 812 -> A 09ASTANA1860; B 09STATE163147 notal; C 09USUNNEWYORK812
                    A. ASTANA|1860 B. STATE 5                     -> A 09ASTANA1860; B 09STATE5
                    A. (C) STATE 12345 B. (U) ASTANA 5            -> A 09STATE12345; B 09ASTANA5
                    A. TUNIS 912 (S/NF) B. STATE 5                -> A 09TUNIS912; B 09STATE5
                    STATE 12345, ASTANA 1860; MOSCOW 55           -> 09STATE12345; 09ASTANA1860; 09MOSCOW55
                    TEHRAN 1091: TEHRAN 263: MOSCOW 1603          -> 09TEHRAN1091; 09TEHRAN263; 09MOSCOW1603
                    A. 08 STATE 12345--19/NOV/2008 B. ASTANA 5--02/JAN/2009 -> A 08STATE12345; B 09ASTANA5
                    STATE 123, 456 AND 789                        -> 09STATE123; 09STATE456; 09STATE789
                    STATE 12345/12346                             -> 09STATE12345; 09STATE12346
                    ASTANA 1860-1862                              -> 09ASTANA1860; 09ASTANA1861; 09ASTANA1862
                    ASTANA 1860 THRU 1861                         -> 09ASTANA1860; 09ASTANA1861
                    06 STATE 12345 AND PREVIOUS                   -> 06STATE12345
                    STATE 12345 ET AL                             -> 09STATE12345
                    09ASTANA1860, 08ASTANA55                      -> 09ASTANA1860; 08ASTANA55
                    2009 ASTANA 1860                              -> 09ASTANA1860
                    '08 STATE 12345                               -> 08STATE12345
                    A. 08-STATE-12345                             -> A 08STATE12345
                    ASTANA 1860 (2008)                            -> 08ASTANA1860
                    STATE 12345 (2008) AND 67890 (2009)           -> 08STATE12345; 09STATE67890
                    THE HAGUE 55, TEL AVIV 66, ST. PETERSBURG 7   -> 09THEHAGUE55; 09TELAVIV66; 09STPETERSBURG7
                    AMEMBASSY ASTANA 1860                         -> 09ASTANA1860
                    STATE NO. 12345                               -> 09STATE12345
                    A. TUNIS 912 EXDIS; B. STATE 5 NODIS (NOTAL)  -> A 09TUNIS912; B 09STATE5 notal
                    A. TUNIS 912, ANNEX 22 CFR 41.2 (AS REVISED)  -> A 09TUNIS912; A document "ANNEX 22 CFR 41.2 (AS REVISED)"
                    NOTICE 250411-270520                          -> unknown "NOTICE 250411-270520"
                    STATE 1 01684, ASTANA 5                       -> 09STATE101684; 09ASTANA5
                    STATE CABLE #12345                            -> 09STATE12345
                    ASTANA 1860 PARA 10                           -> 09ASTANA1860
                    STATE 250151/TOSEC 280012                     -> 09STATE250151
                    75 SECTO 10373                                -> 75SECTO10373
                    08 Secto 19, tosec 20033                      -> 08SECTO19; 09TOSEC20033
                    SECTORIA 5                                    -> 09SECTORIA5 ! REF-POST SECTORIA 5
                    A. REF A STATE 12345 B. REF B TUNIS 912       -> A 09STATE12345; B 09TUNIS912
                    REF A) TUNIS 912 B) STATE 5                   -> A 09TUNIS912; B 09STATE5
                    A. REF: TUNIS 912 B. REFERENCE: STATE 5       -> A 09TUNIS912; B 09STATE5
                    A. A) TUNIS 912 B. B: 08 STATE 5              -> A 09TUNIS912; B 08STATE5
                    A. (A) TUNIS 912 AND PREVIOUS B. (B) STATE 5  -> A 09TUNIS912; B 09STATE5
                    [A] Tunis 912, 950, [B] State 5               -> A 09TUNIS912; A 09TUNIS950; B 09STATE5
                    A - Tunis 912                                 -> A 09TUNIS912
                    A. TUNIS 912|     \u00b6D. STATE 5|     \u00b6E. TUNIS 7 -> A 09TUNIS912; D 09STATE5; E 09TUNIS7 ! REF-LETTER D.
                    STATE (08) 201265, TUNIS (C)00912             -> 08STATE201265; 09TUNIS912
                    A. TUNIS 912 B. 0950 AND PREVIOUS             -> A 09TUNIS912; B 09TUNIS950
                    A) 1860 B) STATE 5                            -> A 09ASTANA1860; B 09STATE5
                    TUNIS 5049-01, TUNIS 00789/08, TUNIS 07718 99 -> 01TUNIS5049; 08TUNIS789; 99TUNIS7718
                    TUNIS 5049-91 AND 05 STATE 12                 -> 91TUNIS5049; 05STATE12
                    STATE 1234/35                                 -> 09STATE1234; 09STATE35
                    870 Tunis, 377 KATHMANDU                      -> 09TUNIS870; 09KATHMANDU377
                    TUNIS, 1228, STATE 5, 09 TUNIS #77            -> 09TUNIS1228; 09STATE5; 09TUNIS77
                    COTON0U 348, LAGOS O1512, HK05511             -> 09COTONOU348; 09LAGOS1512; 09HONGKONG5511
                    Colomobo 2304                                 -> 09COLOMBO2304 ! REF-POST Colomobo 2304
                    UNCLASS USDA FAS 57863                        -> 09USDAFAS57863
                    TUNIS CABLES 0266 AND 02259 (2002)            -> 09TUNIS266; 02TUNIS2259
                    SECDEF 122723                                 -> 09SECDEF122723
                    TUNIS 912, and previous                       -> 09TUNIS912
                    A. TUNIS 912 B. ASTANA 00001967               -> A 09TUNIS912
                    08PORT-OF-SPAIN123, 09EFTOTUNIS912            -> 08PORTOFSPAIN123; 09TUNIS912
                    09SECTION02OF03TUNIS912, 08MADRID762ZFR763    -> 09TUNIS912; 08MADRID762
                    08STATE250151TOSEC280012                      -> 08STATE250151
                    STATE 1484761                                 -> 09STATE1484761
                    N/A                                           -> ``
                    none.                                         -> ``
                    """)
    void readsTelegramsInEveryForm(String value, String expected) {
        assertThat(FieldText.references(value, FieldText.astana())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    ASTANA A-45                                                      -> 09ASTANA-A45
                    Astana a-45                                                      -> 09ASTANA-A45
                    TEHRAN'S A-077 OF MAY 15, 1972: TEHRAN 3312                      -> 72TEHRAN-A77; 09TEHRAN3312
                    A. E-MAIL OSTRANDER-VAN LOON MAY 9, 2008; B. 07 PONTA DELGADA 88 -> A email "E-MAIL OSTRANDER-VAN LOON MAY 9, 2008"; B 07PONTADELGADA88
                    A. SMITH/JONES TELCON NOV 3, 2009 B. ASTANA 1860                 -> A unknown "SMITH/JONES TELCON NOV 3, 2009"; B 09ASTANA1860
                    LETTER FROM AMB SMITH TO DAS KROL DATED OCT 3                    -> document "LETTER FROM AMB SMITH TO DAS KROL DATED OCT 3"
                    A. CROP SURVEY MALTA 2008 B. ASTANA 1                            -> A unknown "CROP SURVEY MALTA 2008"; B 09ASTANA1
                    A. CDR USCENTCOM 051200Z NOV 09 B. ASTANA 1                      -> A telegram "CDR USCENTCOM 051200Z NOV 09"; B 09ASTANA1
                    A. SEPTEL B. ASTANA 5                                            -> A telegram "SEPTEL"; B 09ASTANA5
                    EMBTEL 1234                                                      -> telegram "EMBTEL 1234"
                    5 FAM 1200                                                       -> document "5 FAM 1200"
                    A. TUNIS 912 B. 2008 HUMAN RIGHTS REPORT                         -> A 09TUNIS912; B document "2008 HUMAN RIGHTS REPORT"
                    A. TUNIS 912 B. 314-21795                                        -> A 09TUNIS912; B unknown "314-21795"
                    A. REFTEL B. TUNIS, 12 MAY 2009 LETTER                           -> A telegram "REFTEL"; B document "TUNIS, 12 MAY 2009 LETTER"
                    EXP.LIC. D328589                                                 -> unknown "EXP.LIC. D328589"
                    IIR 6 843 0011 09                                                -> unknown "IIR 6 843 0011 09"
                    """)
    void keepsWhatHasNoNumberAsItIsWritten(String value, String expected) {
        assertThat(FieldText.references(value, FieldText.astana())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    2009-11-05 -> ASTANA 1968                    -> 08ASTANA1968 ! REF-YEAR ASTANA 1968
                    2009-01-05 -> MOSCOW 3000                    -> 08MOSCOW3000 ! REF-YEAR MOSCOW 3000
                    2009-01-05 -> STATE 3000                     -> 09STATE3000
                    2009-11-05 -> 08 STATE 12345 AND 12346       -> 08STATE12345; 08STATE12346 ! REF-YEAR 12346
                    2009-11-05 -> 09 ASTANA 1967                 -> 09ASTANA1967 ! REF-SELF 09 ASTANA 1967
                    2009-11-05 -> 10 ASTANA 5                    -> 10ASTANA5 ! REF-FUTURE 10 ASTANA 5
                    2009-11-05 -> 09 BISHTEK 12                  -> 09BISHKEK12 ! REF-POST 09 BISHTEK 12
                    2009-11-05 -> ASTANS 1860                    -> 09ASTANS1860 ! REF-POST ASTANS 1860
                    2009-11-05 -> A. ASTANA 1 C. STATE 5         -> A 09ASTANA1; C 09STATE5 ! REF-LETTER C.
                    2009-11-05 -> A. ASTANA 1 B. STATE 2 B. STATE 3 -> A 09ASTANA1; B 09STATE2; B 09STATE3 ! REF-LETTER B.
                    """)
    void saysWhatWasDerivedAndWhatIsWrong(String date, String value, String expected) {
        assertThat(FieldText.references(value, FieldText.setting(date, "09ASTANA1967")))
                .isEqualTo(expected);
    }
}
