package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {

    private static final String ODD = "aB1'.,- \u0301\uD83D\uDE00\uD801\uDC00S";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RAPID REACTION FORCE         | rapid reaction force",
                "ASTANA'S SECURITY COUNCIL    | astana security council",
                "KAZAKHSTAN’S                 | kazakhstan",
                "O'BRIEN DON'T                | obrien dont",
                "THE MINISTERS' VISIT         | the ministers visit",
                "'QUOTED' TEXT                | quoted text",
                "AL-QAEDA POST-SOVIET         | al qaeda post soviet",
                "SCA/CEN AND S/SRAP           | sca cen and s srap",
                "U.S. AND U.S.A.              | us and usa",
                "E.O. 12958                   | eo 12958",
                "the U.S.-led force           | the us led force",
                "J. SMITH OF A.B              | j smith of ab",
                "$1,200,000 AND 1,2           | 1200000 and 1 2",
                "REASONS 1.4 (B),(D)          | reasons 1.4 b d",
                "END OF 2009. NEXT            | end of 2009 next",
                "09ASTANA1967                 | 09astana1967",
                "SECSTATE WASHDC 6761         | secstate washdc 6761",
                "050345Z NOV 09               | 050345z nov 09",
                "GARCÍA ÜBER ŁÓDŹ STRAßE      | garcia uber lodz strasse",
                "ГОРБАЧЁВ                     | горбачев",
                "北京 VISIT                    | 北 京 visit",
                "a_b -- c                     | a b c",
                "ENDS.NEXT ENDS. NEXT ENDS    | ends next ends next ends",
                "HE LEFT.. (SHE), TOO,SAID 3. | he left she too said 3",
                "NAÏVE,PLAIN.É PLAIN’É        | naive plain e plaine",
                "--- ... '                    | ``",
                "XXXXXXXXXXXX                 | xxxxxxxxxxxx",
            })
    void findsWords(String text, String words) {
        assertThat(String.join(" ", WordSplitter.words(text))).isEqualTo(words);
    }

    @Test
    void knowsWhereTheyStand() {
        String text = "THE U.S. IN ASTANA'S \"O'BRIEN\" 1,200 caf\u00e9s";
        List<String> stood =
                WordSplitter.split(text).stream()
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList();
        assertThat(stood)
                .containsExactly("THE", "U.S.", "IN", "ASTANA", "O'BRIEN", "1,200", "caf\u00e9s");
    }

    @Test
    void cutsWhatNobodyLooksFor() {
        assertThat(WordSplitter.words("X".repeat(100_000) + " END"))
                .containsExactly("x".repeat(64), "end");
    }

    @Test
    void takesAnyText() {
        for (long seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(
                        random.nextBoolean()
                                ? (char) random.nextInt(0x10000)
                                : ODD.charAt(random.nextInt(ODD.length())));
            }
            int end = 0;
            for (WordSplitter.Found found : WordSplitter.split(text.toString())) {
                assertThat(found.start())
                        .as("seed " + seed)
                        .isGreaterThanOrEqualTo(end)
                        .isLessThan(found.end());
                assertThat(found.word()).as("seed " + seed).isNotEmpty();
                end = found.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
