package org.chancery.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostTableTest {

    private final PostTable posts = Tables.standard().posts();

    @ParameterizedTest
    @CsvSource({
        "ASTANA, ASTANA",
        "AMEMBASSY ASTANA, ASTANA",
        "Embassy Astana, ASTANA",
        "amembassy astana, ASTANA",
        "'ASTANA, AMEMBASSY', ASTANA",
        "TEL AVIV, TELAVIV",
        "TELAV, TELAVIV",
        "TELAVIV, TELAVIV",
        "THE HAGUE, THEHAGUE",
        "AMEMBASSY THE HAGUE, THEHAGUE",
        "USUN NEW YORK, USUNNEWYORK",
        "USMISSION USUN NEW YORK, USUNNEWYORK",
        "USUN, USUNNEWYORK",
        "USUNNEWYORK, USUNNEWYORK",
        "USMISSION USNATO, USNATO",
        "USMISSION GENEVA, GENEVA",
        "REO HILLAH, HILLAH",
        "REO BASRAH, BASRAH",
        "N'DJAMENA, NDJAMENA",
        "PORT-AU-PRINCE, PORTAUPRINCE",
        "ST. PETERSBURG, STPETERSBURG",
        "AMCONSUL ST PETERSBURG, STPETERSBURG",
        "SECSTATE WASHDC, STATE",
        "SECSTATE WASHDC//SCA COLLECTIVE/, STATE",
        "STATE, STATE",
        "DEPT, STATE",
        "BUENOS, BUENOSAIRES",
        "Bogot\u00E1, BOGOTA",
        "S\u00E3o Paulo, SAOPAULO",
        "Habana, HAVANA"
    })
    void knowsAPostByAnySpelling(String name, String post) {
        assertThat(posts.named(name)).isNotNull().extracting(Post::mrnName).isEqualTo(post);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "AMEMBASSY",
                "ATLANTIS",
                "ASTANA 1967",
                "ASTANAX",
                "XASTANA",
                "CIA WASHDC",
                "MOGADI",
                "//",
                "ASTANA,ALMATY"
            })
    void knowsNoOther(String name) {
        assertThat(posts.named(name)).isNull();
    }

    @Test
    void hasWhatThePostsFileSays() {
        assertThat(posts.named("ASTANA"))
                .isEqualTo(
                        new Post(
                                "ASTANA",
                                "Embassy Astana",
                                "embassy",
                                "Astana",
                                "KZ",
                                51.17,
                                71.43,
                                "RUEHTA",
                                "KZ"));
        assertThat(posts.routedTo("RUEHTA")).isSameAs(posts.named("ASTANA"));
        assertThat(posts.routedTo("RUXXXX")).isNull();
        assertThat(posts.embassyIn("KZ")).isSameAs(posts.named("ASTANA"));
        assertThat(posts.posts()).hasSizeGreaterThan(300).doesNotContainNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ASTANNA, ASTANA",
        "ASTAAN, ASTANA",
        "VALETTA, VALLETTA",
        "AMEMBASY, ''",
        "XYZ, ''"
    })
    void suggestsTheNearest(String name, String post) {
        Post nearest = posts.nearest(name);
        assertThat(nearest == null ? "" : nearest.mrnName()).isEqualTo(post);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ASTANA 1967            | 0 | 6
                    REF: ASTANA 1967       | 5 | 11
                    TEL AVIV 12            | 0 | 8
                    BUENOS AIRES 1         | 0 | 12
                    BUENOS 1               | 0 | 6
                    ASTANAX                | 0 | -1
                    ASTANA1967             | 0 | -1
                    ATLANTIS 1             | 0 | -1
                    THE HAGUE AND ROME     | 0 | 9
                    AMEMBASSY ASTANA FOR   | 0 | 16
                    AMEMBASSY              | 0 | -1
                    ST. PETERSBURG 4       | 0 | 14
                    """)
    void findsTheLongestNameAtAPlace(String text, int from, int end) {
        assertThat(posts.prefix(text, from)).isEqualTo(end);
    }

    @Test
    void aNameEndsWithItsLine() {
        assertThat(posts.prefix("BUENOS\nAIRES", 0)).isEqualTo(6);
        assertThat(posts.prefix("", 0)).isEqualTo(-1);
        assertThat(posts.prefix(" ASTANA", 0)).isEqualTo(-1);
        assertThat(posts.prefix("A".repeat(1_000_000), 0)).isEqualTo(-1);
    }
}
