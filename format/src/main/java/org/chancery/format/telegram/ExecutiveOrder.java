package org.chancery.format.telegram;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The order a telegram is classified under, and until when: `E.O. 12958: DECL: 11/02/2019`
/// (reference 7).
///
/// @param order the number as meant; a mistyped one keeps its text in `text`
/// @param text what stands behind the number
/// @param declassifyOn the date stated; never computed
/// @param event another trigger, `UPON REUNIFICATION OF ...`
/// @param exemptions `X1`, `25X1`, `XGDS-2`, `OADR`
public record ExecutiveOrder(
        String order,
        String text,
        @Nullable LocalDate declassifyOn,
        @Nullable String event,
        List<String> exemptions) {

    public ExecutiveOrder {
        exemptions = List.copyOf(exemptions);
    }
}
