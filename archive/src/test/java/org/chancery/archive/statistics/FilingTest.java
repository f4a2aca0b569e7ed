package org.chancery.archive.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.chancery.format.TelegramParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingTest {

    @ParameterizedTest
    @CsvSource({
        // on the 309th day of the year
        "050345Z NOV 09, 3090345, 0",
        "050345Z NOV 09, 3090700, 195",
        "050345Z NOV 09, 3090330, -15",
        // with the day of the month
        "050345Z NOV 09, 05/0345Z, 0",
        "312330Z OCT 09, 01/0030Z, 60",
        // the year turned
        "312350Z DEC 09, 0010010, 20",
        "010010Z JAN 09, 3662350, -20",
        // a leap year's days
        "010000Z MAR 08, 0610100, 60",
        // farther apart than anybody waits, or no time at all
        "050345Z NOV 09, 1090345,",
        "050345Z NOV 09, 3092445,",
        "050345Z NOV 09, 309034,",
        "050345Z NOV 09, ABCDEFG,",
        "050345Z NOV 09, '',",
    })
    void isReadAgainstTheDateTimeGroup(String dtg, String filed, Long minutes) {
        assertThat(Filing.minutes(TelegramParser.parse(wire(dtg, filed))))
                .isEqualTo(minutes == null ? OptionalLong.empty() : OptionalLong.of(minutes));
    }

    private static byte[] wire(String dtg, String filed) {
        return """
        VZCZCXYZ0001
        RR RUEHC
        DE RUEHTA #1967 %s
        ZNR UUUUU ZZH
        R %s
        FM AMEMBASSY ASTANA
        TO RUEHC/SECSTATE WASHDC 0001
        BT
        UNCLAS ASTANA 001967

        SUBJECT: LAMPUKI

        1. Lampuki.
        HOAGLAND
        BT
        #1967
        NNNN
        """
                .formatted(filed, dtg)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
