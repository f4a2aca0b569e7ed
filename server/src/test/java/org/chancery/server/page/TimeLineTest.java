package org.chancery.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimeLineTest {

    @Test
    void hasOneBarAMonthOverWholeYears() {
        TimeLine line = TimeLine.of(months("2009-11", 4, "2009-03", 1), "security");
        assertThat(line.unit()).isEqualTo("month");
        assertThat(line.first()).isEqualTo("2009-01");
        assertThat(line.bars()).extracting(TimeLine.Bar::key).containsExactly("2009-03", "2009-11");
        assertThat(line.bars().getLast().height()).isEqualTo(TimeLine.HEIGHT);
        assertThat(line.bars().getLast().href()).isEqualTo("/search?q=security+date%3A2009-11");
    }

    @Test
    void hasOneBarAYearWhereMonthsWouldBeTooThin() {
        TimeLine line = TimeLine.of(months("1966-02", 1, "2010-01", 2, "2010-02", 2), "");
        assertThat(line.unit()).isEqualTo("year");
        assertThat(line.bars()).extracting(TimeLine.Bar::count).containsExactly(1L, 4L);
        assertThat(line.bars().getLast().href()).isEqualTo("/search?q=date%3A2010");
    }

    @Test
    void takesTheOldDateAwayWhereABarGivesANewOne() {
        TimeLine line = TimeLine.of(months("2009-11", 4), "date:2009 tag:PREL");
        assertThat(line.bars().getFirst().href()).isEqualTo("/search?q=tag%3APREL+date%3A2009-11");
    }

    @Test
    void isEmptyWhereNothingHasADate() {
        assertThat(TimeLine.of(new TreeMap<>(), "x")).isEqualTo(TimeLine.EMPTY);
    }

    private static SortedMap<YearMonth, Long> months(Object... pairs) {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            months.put(YearMonth.parse((String) pairs[i]), ((Integer) pairs[i + 1]).longValue());
        }
        return months;
    }
}
