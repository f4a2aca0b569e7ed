package org.chancery.format.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// That the generator keeps its own word: same number, same telegram; enough of each kind for laws
/// over them to mean something.
final class SyntheticTelegramsTest {

    private static final int TELEGRAMS = 1500;

    private final SyntheticTelegrams telegrams = new SyntheticTelegrams(7);

    @Test
    void theSameSeedAndNumberGiveTheSameBytesInAnyOrder() {
        SyntheticTelegrams again = new SyntheticTelegrams(7);
        for (int i = 199; i >= 0; i--) {
            again.damaged(i);
            assertThat(again.at(i)).as("telegram %d", i).isEqualTo(new SyntheticTelegrams(7).at(i));
            assertThat(again.damaged(i))
                    .as("damaged telegram %d", i)
                    .isEqualTo(new SyntheticTelegrams(7).damaged(i));
        }
    }

    @Test
    void otherSeedsAndNumbersGiveOtherTelegrams() {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < TELEGRAMS; i++) {
            texts.add(telegrams.at(i).text());
        }
        texts.add(new SyntheticTelegrams(8).at(0).text());
        assertThat(texts).hasSize(TELEGRAMS + 1);
    }

    @Test
    void damageChangesNothingThatWasMeant() {
        for (int i = 0; i < TELEGRAMS; i++) {
            SyntheticTelegram damaged = telegrams.damaged(i);
            assertThat(damaged.meant())
                    .as("telegram %d, %s", i, damaged.damage())
                    .isEqualTo(telegrams.at(i).meant());
            assertThat(damaged.damage()).hasSizeBetween(1, 3);
        }
    }

    @Test
    void everyKindOfDamageShowsInTheTextOfSomeTelegram() {
        Set<Damage> seen = EnumSet.noneOf(Damage.class);
        for (int i = 0; i < TELEGRAMS; i++) {
            SyntheticTelegram damaged = telegrams.damaged(i);
            if (damaged.damage().size() == 1 && !damaged.text().equals(telegrams.at(i).text())) {
                seen.addAll(damaged.damage());
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Damage.values());
    }

    @Test
    void formsSectionsAndLengthsAreSpreadAsTold() {
        Map<String, Integer> forms = new HashMap<>();
        List<Integer> lengths = new ArrayList<>();
        int inSections = 0;
        for (int i = 0; i < TELEGRAMS; i++) {
            SyntheticTelegram telegram = telegrams.at(i);
            forms.merge(telegram.form(), 1, Integer::sum);
            lengths.add(telegram.bytes().length);
            inSections += telegram.meant().sections() > 1 ? 1 : 0;
        }
        int[] sorted = lengths.stream().mapToInt(Integer::intValue).sorted().toArray();
        assertThat(forms).containsOnlyKeys("wire", "page", "1970s", "smart");
        assertThat(forms.get("wire"))
                .as("three in five")
                .isBetween(TELEGRAMS * 55 / 100, TELEGRAMS * 65 / 100);
        assertThat(forms.get("smart")).as("some").isGreaterThan(TELEGRAMS / 100);
        assertThat(inSections)
                .as("one in six")
                .isBetween(TELEGRAMS * 14 / 100, TELEGRAMS * 21 / 100);
        assertThat(sorted[TELEGRAMS / 2]).as("median of bytes").isBetween(2000, 4000);
        assertThat(sorted[TELEGRAMS - 1]).as("the longest, in bytes").isGreaterThan(16_000);
    }
}
