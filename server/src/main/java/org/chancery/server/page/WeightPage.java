package org.chancery.server.page;

import java.util.List;
import java.util.Locale;
import org.chancery.archive.Holding;
import org.chancery.archive.reference.Ranked;
import org.jspecify.annotations.Nullable;

/// The telegrams that others lean on.
public record WeightPage(Frame frame, List<Row> rows) {

    /// One of them.
    ///
    /// @param href where it is read; null where it is wanted
    /// @param graph the conversation around it
    /// @param weight `4.5`
    public record Row(
            String weight,
            long citedBy,
            String number,
            @Nullable String href,
            String graph,
            Marking marking,
            String subject,
            String date) {}

    static WeightPage of(Frame frame, List<Ranked> ranked) {
        return new WeightPage(frame, ranked.stream().map(WeightPage::row).toList());
    }

    private static Row row(Ranked item) {
        Holding holding = item.holding();
        return new Row(
                String.format(Locale.ROOT, "%.1f", item.weight()),
                item.citedBy(),
                Typesetter.number(item.id()),
                holding == null ? null : Surroundings.path(holding),
                GraphPage.path(item.id()),
                holding == null ? Marking.NONE : Marking.of(holding.classification()),
                holding == null ? "" : Title.of(holding),
                holding == null ? "" : SearchPage.day(holding.date()));
    }
}
