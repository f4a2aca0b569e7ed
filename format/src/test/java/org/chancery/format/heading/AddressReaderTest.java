package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Heading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addressees as stations wrote them (5 FAH-2 H-321.7 to H-321.9).
final class AddressReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    TO RUEHC/SECSTATE WASHDC IMMEDIATE 3355          -> to RUEHC/SECSTATE WASHDC IMMEDIATE 3355
                    TO SECSTATE WASHDC PRIORITY 87                   -> to -/SECSTATE WASHDC PRIORITY 87
                    TO SECSTATE WASHDC|INFO AMEMBASSY ROME 5|CTF 26  -> to -/SECSTATE WASHDC - -, info -/AMEMBASSY ROME - 5, info -/CTF 26 - -
                    TO SECSTATE WASHDC 0000                          -> to -/SECSTATE WASHDC - -
                    TO AMEMBASSY BAMAKO BY POUCH|INFO AMCONSUL NICE POUCH|AMEMBASSY ROME ROUTINE (POUCH)|POUCH ROOM -> to -/AMEMBASSY BAMAKO - -, info -/AMCONSUL NICE - -, info -/AMEMBASSY ROME ROUTINE -, info -/POUCH ROOM - -
                    TO AIG 99999                                     -> to -/AIG 99999 - -
                    TO SECSTATE WASHDC|INFO RUEHRO/AMEMBASSY ROME 8742 RUEHTU/AMEMBASSY TUNIS 0919 -> to -/SECSTATE WASHDC - -, info RUEHRO/AMEMBASSY ROME - 8742, info RUEHTU/AMEMBASSY TUNIS - 0919
                    TO /SECSTATE WASHDC 1234                         -> to -/SECSTATE WASHDC - 1234
                    TO RUEHC / SECSTATE WASHDC 1234                  -> to RUEHC/SECSTATE WASHDC - 1234
                    TO NAVADMIN|INFO CNO WASHINGTON DC(UC), /C=US/O=U.S.|GOVERNMENT/OU=DOD/OU=NAVY/L=DISTRICT OF|COLUMBIA/OU=CNO WASHINGTON DC(UC)|CMC -> to -/NAVADMIN - -, info -/CNO WASHINGTON DC(UC), /C=US/O=U.S. GOVERNMENT/OU=DOD/OU=NAVY/L=DISTRICT OF COLUMBIA/OU=CNO WASHINGTON DC(UC) - -, info -/CMC - -
                    TO PAGE 02        STATE   015113  182333Z|AMEMBASSY TRIPOLI PRIORITY -> to -/AMEMBASSY TRIPOLI PRIORITY -
                    TO RUEHC/SECSTATE WASHDC 1234|XMT/AMEMBASSY SOFIA|AMEMBASSY BUCHAREST -> to RUEHC/SECSTATE WASHDC - 1234, xmt -/AMEMBASSY SOFIA - -, xmt -/AMEMBASSY BUCHAREST - -
                    TO SECSTATE WASHDC 1234|INFO XMT AMEMBASSY SOFIA -> to -/SECSTATE WASHDC - 1234, xmt -/AMEMBASSY SOFIA - -
                    TO EUROPEAN POLITICAL COLLECTIVE XMT RUEHSF/AMEMBASSY SOFIA -> to -/EUROPEAN POLITICAL COLLECTIVE - -, xmt RUEHSF/AMEMBASSY SOFIA - -
                    TO EUROPEAN POLITICAL COLLECTIVE XMT AMEMBASSY SOFIA|INFO AMEMBASSY OSLO -> to -/EUROPEAN POLITICAL COLLECTIVE - -, xmt -/AMEMBASSY SOFIA - -, info -/AMEMBASSY OSLO - -
                    """)
    void readsAddressees(String lines, String expected) {
        String telegram =
                "P 061232Z MAR 09\nFM AMEMBASSY VALLETTA\n"
                        + lines.replace('|', '\n')
                        + "\nBT\nUNCLAS VALLETTA 000179\n\nSUBJECT: FERRY\n\n1. Text.\n";
        Heading heading = TelegramParser.parse(telegram.getBytes(StandardCharsets.UTF_8)).heading();
        assertThat(
                        said("to", heading.toAddressees())
                                + said("xmt", heading.exempted())
                                + said("info", heading.infoAddressees()))
                .isEqualTo(expected + ", ");
    }

    private static String said(String list, List<Located<Addressee>> addressees) {
        return addressees.stream()
                .map(Located::value)
                .map(a ->
                        "%s %s/%s %s %s, "
                                .formatted(
                                        list,
                                        a.routing() == null ? "-" : a.routing(),
                                        a.name(),
                                        a.precedence() == null ? "-" : a.precedence().word(),
                                        a.serial() == null ? "-" : a.serial()))
                .collect(Collectors.joining());
    }
}
