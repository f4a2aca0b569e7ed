package org.chancery.archive.calendar;

import java.io.IOException;
import java.util.List;
import org.chancery.archive.Holding;

/// A telegram of the calendar.
///
/// @param openPortions paragraphs of it that are marked unclassified
public record DueTelegram(Holding holding, Due due, List<String> openPortions) {

    public DueTelegram {
        openPortions = List.copyOf(openPortions);
    }

    /// Takes them one by one.
    @FunctionalInterface
    public interface Visitor {

        void visit(DueTelegram telegram) throws IOException;
    }
}
