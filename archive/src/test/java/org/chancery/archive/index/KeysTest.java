package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "prel | PREL",
                "`  New \t York \"` | NEW YORK",
                "`\"` | ``",
                "é\"ß | ÉSS",
            })
    void namesAreComparedWithoutBlanksInARow(String value, String name) {
        assertThat(Keys.name(value)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"New-York,NEWYORK", "'050345Z NOV 09',050345ZNOV09", "'𐐨a.',𐐀A"})
    void lettersAreThoseOfAnyScript(String value, String letters) {
        assertThat(Keys.letters(value)).isEqualTo(letters);
    }
}
