package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExecutiveOrderReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    E.O. 12958: DECL: 11/02/2019                     -> 12958 2019-11-02
                    e.o. 12958: decl: 11/02/2019                     -> 12958 2019-11-02
                    E.O. 12958: DECL: 10/28/19                       -> 12958 2019-10-28
                    E.O. 12958: DECL:10/28/2019                      -> 12958 2019-10-28
                    E.O. 12958 DECL 10/28/2019                       -> 12958 2019-10-28
                    E.O. 12958: DECL10/28/2019                       -> 12958 2019-10-28
                    E.O. 12958: DECLAS: 10/28/2019                   -> 12958 2019-10-28
                    E.O. 12958; DECL; 10/28/2019                     -> 12958 2019-10-28
                    E.O. 12958: 10-28-2019                           -> 12958 2019-10-28
                    E.O. 12958: DECL: 10 / 28 / 2019                 -> 12958 2019-10-28
                    E.O. 12958: DECL:|10/28/2019                     -> 12958 2019-10-28
                    E.O. 12958: DECLASSIFY ON: OCTOBER 28, 2019      -> 12958 2019-10-28
                    E.O. 12958: 28 OCT 2019                          -> 12958 2019-10-28
                    E.O. 12958: DECL: 28OCT19                        -> 12958 2019-10-28
                    E.O. 12958: DECL: Oct. 28, 2019                  -> 12958 2019-10-28
                    EO 12958: DECL: 20191028                         -> 12958 2019-10-28
                    E.O. 12958: DECL: 2019/10/28                     -> 12958 2019-10-28
                    E.O. 12958 (AS AMENDED): DECL: 11/02/2019        -> 12958 2019-11-02
                    E.O. 12958, AS AMENDED: DECL: 11/02/2019         -> 12958 2019-11-02
                    EXECUTIVE ORDER 12958: DECL: 11/02/2019          -> 12958 2019-11-02
                    E.0. 12958: DECL: 11/02/2019                     -> 12958 2019-11-02
                    .O. 12958: DECL: 11/02/2019                      -> 12958 2019-11-02
                    E.O. 12,958: DECL: 11/02/2019                    -> 12958 2019-11-02
                    12958                                            -> 12958
                    E.O. 12958: N/A                                  -> 12958
                    E.O. 12958: DECL: N/A                            -> 12958
                    E.O. 12958: NA                                   -> 12958
                    E.O. 12958: N.A.                                 -> 12958
                    E.O. 12958:                                      -> 12958
                    E.O. 12958: DECL:                                -> 12958
                    E.O. 12958: DECL: 25X1                           -> 12958 [25X1]
                    E.O. 12958: DECL: 25X1-human                     -> 12958 [25X1-HUMAN]
                    E.O. 12958: DECL: 25X1 - HUMAN                   -> 12958 [25X1-HUMAN]
                    E.O. 12958: DECL: 25X6 11/02/2039                -> 12958 2039-11-02 [25X6]
                    E.O. 12958: DECL: MR                             -> 12958 [MR]
                    E.O. 12958: DECL: MANUAL REVIEW                  -> 12958 [MR]
                    E.O. 12958: DECL: UPON REUNIFICATION OF KOREA.   -> 12958 {UPON REUNIFICATION OF KOREA}
                    E.O. 12958: DECL: KOREAN REUNIFICATION           -> 12958 {KOREAN REUNIFICATION}
                    E.O. 12958: DECL: 10 YEARS                       -> 12958 {10 YEARS}
                    E.O. 12958: DECL: AFTER 10 YEARS                 -> 12958 {AFTER 10 YEARS}
                    E.O. 12958: DECL: UPON MR SMITH'S DEPARTURE      -> 12958 {UPON MR SMITH'S DEPARTURE}
                    E.O. 12958: DECL: 12/31/2010 OR UPON RETURN      -> 12958 2010-12-31 {UPON RETURN}
                    """)
    void readsTheOrdersOf2009(String field, String expected) {
        assertThat(FieldText.order(field, FieldText.astana())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    1974-05-17 -> E.O. 11652: GDS                                 -> 11652
                    1974-05-17 -> E. O. 11652 N/A                                 -> 11652
                    1974-05-17 -> E.O. 11652:N/A                                  -> 11652
                    1974-05-17 -> E.O. 11652: XGDS                                -> 11652 [XGDS]
                    1974-05-17 -> E.O. 11652: XGDS-1 (IMPODET)                    -> 11652 [XGDS-1]
                    1974-05-17 -> E.O. 11652: XGDS 3                              -> 11652 [XGDS-3]
                    1974-05-17 -> E.O. 11652: XGDS(2)                             -> 11652 [XGDS-2]
                    1974-05-17 -> E.O. 11652: XGDS-1, 2 AND 3                     -> 11652 [XGDS-1, XGDS-2, XGDS-3]
                    1974-05-17 -> E.O. 11652: XGDS-1 AND XGDS-3                   -> 11652 [XGDS-1, XGDS-3]
                    1974-05-17 -> E.O. 11652: ADS 12/31/76                        -> 11652 1976-12-31
                    1974-05-17 -> E.O. 11652: ADS, DECLAS 12/31/76                -> 11652 1976-12-31
                    1980-07-19 -> E.O. 12065: GDS 7/19/85 (SURNAME, GIVEN) OR-M   -> 12065 1985-07-19
                    1980-07-19 -> E.O. 12065: GDS 12/31/84 (MR JONES) OR-M        -> 12065 1984-12-31
                    1980-07-19 -> E.O. 12065: RDS-3 7/19/99 (SURNAME)             -> 12065 1999-07-19 [RDS-3]
                    1980-07-19 -> E.O. 12065: RDS 3/19/99 (SURNAME)               -> 12065 1999-03-19 [RDS]
                    1980-07-19 -> E.O. 12065: RDS-1 & 3 7/19/00 (DOE, JOHN) OR-P  -> 12065 2000-07-19 [RDS-1, RDS-3]
                    1988-07-19 -> E.O. 12356: DECL: OADR                          -> 12356 [OADR]
                    1988-07-19 -> E.O. 12356: DECL:O.A.D.R.                       -> 12356 [OADR]
                    1988-07-19 -> E.O. 12356: DECL: 8/1/92                        -> 12356 1992-08-01
                    1999-07-19 -> E.O. 12958: DECL: X1                            -> 12958 [X1]
                    1999-07-19 -> E.O. 12958: DECL: X1, X6 AND X8                 -> 12958 [X1, X6, X8]
                    1999-07-19 -> E.O. 12958: DECL: 1.6X6                         -> 12958 [X6]
                    1999-07-19 -> E.O. 12958: DECL: 1.6 X1 AND X5                 -> 12958 [X1, X5]
                    1999-07-19 -> E.O. 12958: DECL: 1.6 (X6)                      -> 12958 [X6]
                    1999-07-19 -> E.O. 12958: DECL: 02/29/00                      -> 12958 2000-02-29
                    2015-07-19 -> E.O. 13526: DECL: 2035/02/01                    -> 13526 2035-02-01
                    2015-07-19 -> E.O. 13526: DECL: 50X1-HUM                      -> 13526 [50X1-HUM]
                    2015-07-19 -> E.O. 13526: DECL: 50X2-WMD, 25X3                -> 13526 [50X2-WMD, 25X3]
                    2015-07-19 -> E.O. 13526: DECL: 75X                           -> 13526 [75X]
                    """)
    void readsTheOrdersOfOtherTimes(String date, String field, String expected) {
        assertThat(FieldText.order(field, FieldText.setting(date, ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    2009-11-05 -> E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006 -> 12958 {DECLASSIFIED JUNE 21, 2006}
                    1972-02-26 -> E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006 -> 12958 {DECLASSIFIED JUNE 21, 2006} ! DCL-ORDER-TIME 12958
                    1966-12-28 -> E.O. 12958: DECL: DECLASSIFIED BY NARA 09/02/2009  -> 12958 {DECLASSIFIED BY NARA 09/02/2009} ! DCL-ORDER-TIME 12958
                    """)
    void aReleasersWordsAreNoDateOfTheTelegram(String date, String field, String expected) {
        assertThat(FieldText.order(field, FieldText.setting(date, ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    2009-11-05 -> E.O. 12958: DECL: 13/02/2019       -> 12958 2019-02-13 ! DCL-DATE 13/02/2019
                    2009-11-05 -> E.O. 12958: DECL: 13/14/2019       -> 12958 ! DCL-DATE 13/14/2019
                    2009-11-05 -> E.O. 12958: DECL: 02/30/2019       -> 12958 ! DCL-DATE 02/30/2019
                    2009-11-05 -> E.O. 12958: DECL: 11/02/209        -> 12958 ! DCL-DATE 11/02/209
                    2009-11-05 -> E.O. 12958: DECL: 11/022019        -> 12958 ! DCL-DATE 11/022019
                    2009-11-05 -> E.O. 12958: DECL: 2019             -> 12958 ! DCL-DATE 2019
                    2009-11-05 -> E.O. 12958: DECL: 1O/28/2O19       -> 12958 2019-10-28 ! DCL-DATE 1O/28/2O19 > 2019-10-28
                    2009-11-05 -> E.O. 12958: DECL: 11/02/2005       -> 12958 2005-11-02 ! DCL-PAST 11/02/2005
                    2009-11-05 -> E.O. 12958: DECL: 11/02/2039       -> 12958 2039-11-02 ! DCL-SPAN 11/02/2039
                    1999-11-05 -> E.O. 12958: DECL: 11/02/2019       -> 12958 2019-11-02 ! DCL-SPAN 11/02/2019
                    1980-07-19 -> E.O. 12065: GDS 7/19/90            -> 12065 1990-07-19 ! DCL-SPAN 7/19/90
                    2009-11-05 -> E.O. 12958: DECL: OADR             -> 12958 [OADR] ! DCL-CODE OADR
                    2009-11-05 -> E.O. 12958: DECL: X1               -> 12958 [X1] ! DCL-CODE X1
                    2015-07-19 -> E.O. 13526: DECL: X1               -> 13526 [X1] ! DCL-CODE X1
                    1974-05-17 -> E.O. 11652: X1                     -> 11652 [X1] ! DCL-CODE X1
                    2009-11-05 -> E.O. 12598: DECL: 11/02/2019       -> 12958 2019-11-02 ! DCL-ORDER 12598 > 12958
                    2009-11-05 -> E.O. 19528: DECL: 11/02/2019       -> 19528 2019-11-02 ! DCL-ORDER 19528
                    1974-05-17 -> E.O. 1652: GDS                     -> 11652 ! DCL-ORDER 1652 > 11652
                    1974-05-17 -> E.O. 11653: GDS                    -> 11652 ! DCL-ORDER 11653 > 11652
                    2009-11-05 -> E.O. 13382: DECL: 11/02/2019       -> 13382 2019-11-02 ! DCL-ORDER 13382
                    2009-11-05 -> E.O. 13526: DECL: 11/02/2019       -> 13526 2019-11-02 ! DCL-ORDER-TIME 13526
                    2009-11-05 -> E.O.: N/A                          -> -
                    2009-11-05 -> E.O.: DECL: 11/02/2019             -> - ! DCL-ORDER E.O.: DECL: 11/02/2019
                    """)
    void saysWhatIsWrong(String date, String field, String expected) {
        assertThat(FieldText.order(field, FieldText.setting(date, ""))).isEqualTo(expected);
    }
}
