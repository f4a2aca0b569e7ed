package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MrnReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    09ASTANA1967                      -> 09ASTANA1967
                    09 ASTANA 001967                  -> 09ASTANA1967
                    2009ASTANA01967                   -> 2009ASTANA1967
                    09astana1967                      -> 09ASTANA1967
                    09-ASTANA-1967                    -> 09ASTANA1967
                    09 USUN NEW YORK 812              -> 09USUNNEWYORK812
                    1973 TEL AV 04045                 -> 1973TELAVIV4045
                    1973VALLET00871                   -> 1973VALLETTA871
                    1976STATE290286                   -> 1976STATE290286
                    79N'DJAMENA5                      -> 79NDJAMENA5
                    73BANGKOK-A50                     -> 73BANGKOK-A50
                    73BANGKOK-A-50                    -> 73BANGKOK-A50
                    73 BANGKOK A-50                   -> 73BANGKOK-A50
                    09ASTANA-1967                     -> 09ASTANA1967
                    09PORT-AU-PRINCE-1967             -> 09PORTAUPRINCE1967
                    09GEORGETON514                    -> 09GEORGETOWN514
                    09ASTANE514                       -> 09ASTANE514
                    75SECTO10373                      -> 75SECTO10373
                    76STATE250151/TOSEC280012         -> 76STATE250151
                    09UNCLAS E F T O ASTANA 1967      -> 09ASTANA1967
                    09ASTANASECTION01OF031967         -> 09ASTANA1967
                    09SCTION01OF03ASTANA1967          -> 09ASTANA1967
                    0901OF03ASTANA1967                -> 09ASTANA1967
                    09SECTIOQ1OF03ASTANA1967          -> 09ASTANA1967
                    09SECTION01F03ASTANA1967          -> 09ASTANA1967
                    09SECTION0QF03ASTANA1967          -> 09ASTANA1967
                    09SECTORASTANA1967                -> 09SECTORASTANA1967
                    09SUSPECTEDDUPLICATEASTANA1967    -> 09ASTANA1967
                    09ASTANA1967SUSPECTEDDUPLICATE71  -> 09ASTANA1967
                    09ASTANA1967ZDK1971               -> 09ASTANA1967
                    73SAIGON83ZFR85                   -> 73SAIGON83
                    """)
    void readsEverySpelling(String written, String expected) {
        assertThat(MrnReader.read(written, Tables.standard())).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "UNCLAS STATE 012345",
                "ASTANA 00001967",
                "09ASTANA",
                "1967",
                "009ASTANA1",
                "09ASTANA19671967",
                "09-",
                "09A-",
                "09ASTANA-A"
            })
    void whatHasNoYearPostAndSerialIsNone(String written) {
        assertThat(MrnReader.read(written, Tables.standard())).isNull();
    }
}
