package org.chancery.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.format.telegram.Precedence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tags, captions, signals, routing indicators, collectives, orders, precedences, labels: what a
/// user gets.
class CodeTablesTest {

    private final Tables tables = Tables.standard();

    @ParameterizedTest
    @CsvSource({
        "PGOV, 2009-11-05, Internal Governmental Affairs", "CH, 2009-11-05, China",
                "CH, 2023-01-01, Switzerland", "KS, 2009-11-05, Korea (Republic of)",
        "KN, 1975-01-01, Korea (North)", "KN, 2023-01-01, Saint Kitts and Nevis",
                "ZK, 2009-11-05, Central Asia", "pgov, 2009-11-05, Internal Governmental Affairs"
    })
    void tagsMeanWhatTheListOfTheirTimeSays(String tag, LocalDate date, String meaning) {
        assertThat(tables.tags().find(tag, date))
                .isNotNull()
                .extracting(TagRow::meaning)
                .isEqualTo(meaning);
    }

    @Test
    void anIsoFormStandsForTheTag() {
        assertThat(tables.tags().find("IQ", LocalDate.of(2009, 1, 1)))
                .isNotNull()
                .extracting(TagRow::variantOf)
                .isEqualTo("IZ");
        assertThat(tables.tags().find("QQQQ", null)).isNull();
        assertThat(tables.tags().nearest("PGVO")).isEqualTo("PGOV");
        assertThat(tables.tags().nearest("QQQQ")).isNull();
        assertThat(tables.tags().isoOf("Malta")).isEqualTo("MT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SIPDIS                        | SIPDIS              | 6
                    EXDIS - CAIRO PASS            | EXDIS               | 5
                    EXDIS (DISTRIBUTE AS NODIS) X | EXDIS (DISTRIBUTE AS NODIS) | 27
                    ROGER   CHANNEL               | ROGER CHANNEL       | 15
                    SENSITIVE, SIPDIS             | SENSITIVE           | 9
                    SIPDISX                       | ''                  | -1
                    NODISTRIBUTION                | ''                  | -1
                    THE END                       | ''                  | -1
                    """)
    void captionsAreFoundAtAPlace(String text, String name, int end) {
        CaptionMatch match = tables.captions().at(text, 0);
        assertThat(match == null ? "" : match.caption().name()).isEqualTo(name);
        assertThat(match == null ? -1 : match.end()).isEqualTo(end);
    }

    @Test
    void signalsIndicatorsAndCollectives() {
        assertThat(tables.signals().meaning("ZNY")).startsWith("approved circuits only");
        assertThat(tables.signals().find("ZZH")).isNotNull();
        assertThat(tables.signals().meaning("ZZZ")).isNull();
        assertThat(tables.routing().name("RUEHC")).isEqualTo("SECSTATE WASHDC");
        assertThat(tables.routing().name("RUCNCIS")).isEqualTo("CIS COLLECTIVE");
        assertThat(tables.routing().name("RUXXXXX")).isNull();
        assertThat(tables.routing().name("")).isNull();
        assertThat(tables.collectives().named("CIS COLLECTIVE"))
                .isEqualTo(tables.collectives().routedTo("RUCNCIS"));
        assertThat(tables.labels().find("field", "e.o.")).isNotNull();
        assertThat(tables.labels().find("set", "TAGS")).isNull();
        for (Precedence precedence : Precedence.values()) {
            assertThat(tables.precedences().of(precedence)).as("%s", precedence).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1972-05-31, 10501",
        "1972-06-01, 11652",
        "1978-12-01, 12065",
        "1982-08-01, 12356",
        "1995-10-13, 12356",
        "1995-10-14, 12958",
        "2010-06-26, 12958",
        "2010-06-27, 13526",
        "2030-01-01, 13526"
    })
    void anOrderIsInForce(LocalDate day, String order) {
        assertThat(tables.declassification().inForce(day))
                .isNotNull()
                .extracting(DeclassificationTable.Order::number)
                .isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"12598, 12958", "12985, 12958", "1652, 11652", "99999, ''"})
    void aMistypedOrderIsKnown(String written, String meant) {
        String nearest = tables.declassification().nearest(written, null);
        assertThat(nearest == null ? "" : nearest).isEqualTo(meant);
    }

    @Test
    void codesMeanSomethingUnderTheirOrder() {
        DeclassificationTable table = tables.declassification();
        assertThat(table.meaning("12958", "X1")).contains("intelligence");
        assertThat(table.meaning("13526", "X1")).isNull();
        assertThat(table.meaning("12958", "1.4(B)")).isEqualTo("foreign government information");
        assertThat(table.meaning("12958", "1.5(d)"))
                .isEqualTo("foreign relations, confidential sources");
        assertThat(table.meaning("11652", "XGDS-2")).contains("cryptography");
        assertThat(table.meaning("13526", "N/A")).isEqualTo("not classified");
        assertThat(table.order("13382")).isNull();
        assertThat(tables.declassification().orders()).hasSize(7);
    }
}
