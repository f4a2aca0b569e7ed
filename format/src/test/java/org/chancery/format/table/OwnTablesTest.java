package org.chancery.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A site's own table in place of ours, and what is said of one with mistakes in it.
class OwnTablesTest {

    private static final String SIGNALS = "signal,meaning,verified,kind,source\n";

    @Test
    void standsInPlaceOfOurs() {
        Tables own =
                with(
                        "operating-signals.csv",
                        SIGNALS
                                + "ZZX,\"ours, and \"\"quoted\"\"\",yes,local,site\r\nZAA,first,yes,local,site\r\n");
        assertThat(own.signals().meaning("ZZX")).isEqualTo("ours, and \"quoted\"");
        assertThat(own.signals().meaning("ZAA")).isEqualTo("first");
        assertThat(own.signals().meaning("ZZH")).isNull();
        assertThat(own.diagnostics()).isEmpty();
        assertThat(own.tags().find("PGOV", null)).isNotNull();
        assertThat(Tables.standard().signals().meaning("ZZH")).isNotNull();
    }

    @Test
    void needNotBeSorted() {
        Tables own =
                with(
                        "routing-indicators.csv",
                        "indicator,name,source\nRUZZZ,LAST,site\nRUAAA,FIRST,site\n\"RUMMM\",MIDDLE,site\n");
        assertThat(own.routing().name("RUZZZ")).isEqualTo("LAST");
        assertThat(own.routing().name("RUAAA")).isEqualTo("FIRST");
        assertThat(own.routing().name("RUMMM")).isEqualTo("MIDDLE");
        assertThat(own.diagnostics()).isEmpty();
    }

    @Test
    void aFieldMayGoOverLines() {
        Tables own =
                with(
                        "operating-signals.csv",
                        SIGNALS + "ZZX,\"one\ntwo\",yes,local,site\nZZY,three,yes,local,site\n");
        assertThat(own.signals().meaning("ZZX")).isEqualTo("one\ntwo");
        assertThat(own.signals().meaning("ZZY")).isEqualTo("three");
    }

    @Test
    void troubleNamesFileAndLine() {
        assertThat(
                        with(
                                        "operating-signals.csv",
                                        SIGNALS
                                                + "ZZX,here\nZZX,again,yes,local,site\n,none,yes,local,site\n")
                                .diagnostics())
                .extracting(TableTrouble::toString)
                .containsExactlyInAnyOrder(
                        "operating-signals.csv:2: 2 fields, the first line names 5",
                        "operating-signals.csv:3: a second row for \"ZZX\"; the first one counts",
                        "operating-signals.csv:4: no signal");
        assertThat(with("operating-signals.csv", "signal\nZZX\n").diagnostics())
                .containsExactly(
                        new TableTrouble("operating-signals.csv", 1, "no column \"meaning\""));
        assertThat(
                        with(
                                        "operating-signals.csv",
                                        SIGNALS
                                                + "ZZX,fine,yes,local,site\n\"ZZY,no end,yes,local,site\n")
                                .diagnostics())
                .contains(
                        new TableTrouble("operating-signals.csv", 3, "a quoted field has no end"));
    }

    @Test
    void troubleOfValuesIsToldToo() {
        assertThat(
                        with(
                                        "tags.csv",
                                        "tag,kind,meaning,lists,note,source\nPGOV,sbject,Government,2009,,site\n")
                                .diagnostics())
                .extracting(TableTrouble::message)
                .containsExactly("no kind of tag is called \"sbject\"");
        assertThat(
                        with(
                                        "executive-orders.csv",
                                        "order,signed,in_force_from,in_force_to,amends,source\n99999,2030-01-01,2030-13-01,,,site\n")
                                .diagnostics())
                .contains(
                        new TableTrouble(
                                "executive-orders.csv",
                                2,
                                "\"2030-13-01\" is no date such as 1995-10-14"));
        assertThat(
                        with(
                                        "posts.csv",
                                        "mrn_name,display_name,kind,city,country_iso,lat,lon,routing_indicator,country_tag,note,source\nATLANTIS,Embassy Atlantis,embassy,,,north,,,,,site\n")
                                .diagnostics())
                .containsExactly(new TableTrouble("posts.csv", 2, "\"north\" is no number"));
        assertThat(
                        with(
                                        "post-aliases.csv",
                                        "alias,mrn_name,kind,source\nLOST CITY,ATLANTIS,plad,site\n")
                                .diagnostics())
                .containsExactly(
                        new TableTrouble("post-aliases.csv", 2, "no post is called \"ATLANTIS\""));
        assertThat(
                        with(
                                        "classification-markings.csv",
                                        "written,letters,normal,rank,portion,note,source\nSECRET,SSSSS,SECRET,three,S,,site\n")
                                .diagnostics())
                .extracting(TableTrouble::message)
                .containsExactly("rank \"three\" is none of 0 to 4; read as 4");
    }

    @Test
    void anyBytesAreATable() {
        for (String file : Tables.files()) {
            for (String text : new String[] {"", "\n\n", "\"", "\0\0", ",,,\n,,\n", "\uFEFF"}) {
                assertThat(with(file, text).diagnostics()).as(file).isNotEmpty();
            }
        }
    }

    @Test
    void onlyOurNamesAreTables() {
        assertThatThrownBy(() -> with("nonsense.csv", "")).hasMessageContaining("posts.csv");
    }

    private static Tables with(String file, String csv) {
        return Tables.standard().with(file, csv.getBytes(StandardCharsets.UTF_8));
    }
}
