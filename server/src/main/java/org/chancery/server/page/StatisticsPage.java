package org.chancery.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The telegrams that fit a query, in numbers.
///
/// @param summary `17 telegrams`
/// @param by the field that the series tell apart: `post`
/// @param found where the telegrams themselves are listed
/// @param unit of a bar: `month` or `year`
/// @param marks years under every chart
/// @param table the chart in numbers
/// @param more values beside those shown
/// @param filedBefore telegrams that were filed before their own date-time group
/// @param trouble what is wrong with the query, null when nothing is
public record StatisticsPage(
        Frame frame,
        String query,
        String summary,
        @Nullable String span,
        String by,
        String found,
        List<SearchPage.Sort> choices,
        String unit,
        List<TimeLine.Mark> marks,
        BarChart chart,
        List<Year> table,
        List<Row> rows,
        List<String> years,
        int more,
        List<Burst> bursts,
        int moreBursts,
        List<Speed> speeds,
        long filedBefore,
        List<SearchPage.Export> downloads,
        SearchPage.@Nullable Trouble trouble) {

    /// A row of the table: one year.
    ///
    /// @param months twelve; empty where there are none
    public record Year(String name, String href, List<Cell> months, long total) {}

    /// A number of the table; none where the text is empty.
    public record Cell(String text, @Nullable String href) {}

    /// One value, over the same time as the chart.
    ///
    /// @param years one cell each, for the table
    public record Row(
            String label,
            @Nullable String meaning,
            long count,
            String href,
            @Nullable String level,
            BarChart chart,
            List<Cell> years) {}

    /// Months that stand out, one after the other.
    public record Burst(
            String label,
            @Nullable String meaning,
            String months,
            String href,
            long count,
            String expected,
            String strength) {}

    /// Places of the marks in per cent, on a scale of powers.
    public record Speed(
            String label, long count, String median, String ninetieth, String from, String to) {}
}
