package org.chancery.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueriesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "security, tag:PREL, security tag:PREL",
                "``, tag:PREL, tag:PREL",
                "kabul or dushanbe, date:2009, (kabul or dushanbe) date:2009",
                "(kabul or dushanbe) x, date:2009, (kabul or dushanbe) x date:2009",
                "\"this or that\", date:2009, \"this or that\" date:2009"
            })
    void isNarrowed(String query, String term, String narrowed) {
        assertThat(Queries.with(query, term)).isEqualTo(narrowed);
    }

    @Test
    void knowsTheTermsThatCanBeTakenAway() {
        assertThat(
                        Queries.filters(
                                "security tag:PREL class:\"TOP SECRET\" \"tag:x y\" -from:rome (to:a)"))
                .containsExactly("tag:PREL", "class:\"TOP SECRET\"", "-from:rome");
    }

    @Test
    void takesNothingAwayWhereItWouldChangeWhatOrMeans() {
        assertThat(Queries.filters("tag:PREL or tag:PGOV")).isEmpty();
    }

    @Test
    void takesOneTermAway() {
        assertThat(Queries.without("security  tag:PREL \"a b\"", "tag:PREL"))
                .isEqualTo("security \"a b\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "PREL, PREL",
                "TOP SECRET, \"TOP SECRET\"",
                "say \"it\", \"say it\"",
                "S/CT, S/CT"
            })
    void quotesWhatIsMoreThanOneWord(String value, String quoted) {
        assertThat(Queries.quoted(value)).isEqualTo(quoted);
    }

    @Test
    void keepsWhatNobodyCloses() {
        assertThat(Queries.terms("a \"b c")).isEqualTo(List.of("a", "\"b c"));
        assertThat(Queries.terms("a (b c")).isEqualTo(List.of("a", "(b c"));
    }
}
