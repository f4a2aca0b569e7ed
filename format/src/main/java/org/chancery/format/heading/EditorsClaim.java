package org.chancery.format.heading;

import java.time.Duration;
import java.time.Instant;
import org.chancery.format.diagnostic.Diagnostic.Conflict;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Claim;

/// What an edition's container says of a date that is printed with the clock of the place, or with
/// no clock at all: `June 12, 1958—2:33 p.m.` above, `1958-06-12 18:33Z` beside it.
final class EditorsClaim {

    /// No clock is farther from that of Greenwich.
    private static final Duration ZONES = Duration.ofHours(14);

    private static final Duration DAY = Duration.ofHours(24);

    private final HeadingDraft draft;

    EditorsClaim(HeadingDraft draft) {
        this.draft = draft;
    }

    /// The moment of a printed date: the container's where it knows the hour in UTC, and the print
    /// has the same day. Another day is a conflict, and the print holds.
    Instant moment(EditorsDate printed, Span span) {
        Claim claim = draft.claim;
        Located<String> created = claim == null ? null : claim.created();
        Instant claimed = claim == null ? null : ClaimedDate.instant(claim);
        if (created == null || claimed == null) {
            return printed.instant();
        }
        boolean isSameDay =
                !claimed.isBefore(printed.instant().minus(ZONES))
                        && claimed.isBefore(printed.instant().plus(DAY).plus(ZONES));
        if (!isSameDay) {
            draft.diagnostics.add(
                    new Conflict(
                            HeadingCode.SRC_DATE,
                            created.span(),
                            span,
                            created.value(),
                            printed.instant().toString().substring(0, 10)));
            return printed.instant();
        }
        boolean isUniversal = created.value().endsWith("Z");
        return isUniversal && !printed.hasTime() ? claimed : printed.instant();
    }
}
