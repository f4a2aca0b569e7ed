package org.chancery.archive;

import java.time.Instant;
import java.util.List;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// One original that the archive holds, as its card in the catalogue says it: enough to list it
/// without reading it again.
///
/// @param id the telegram's key, its MRN where it has one; copies with other bytes have the same
/// @param mrn `09ASTANA1967`
/// @param date of the date-time group
/// @param captions by name, in the order of the banner
/// @param tags without their meanings, in order
/// @param sha256 of the exact bytes, in hexadecimal: names this copy among its variants
/// @param name of the file or entry that it came in
/// @param bytes of the original
/// @param variants how many copies of this telegram its reader may see, this one counted: 1 where
///   there is no other
public record Holding(
        String id,
        @Nullable String mrn,
        @Nullable Instant date,
        @Nullable Classification classification,
        List<String> captions,
        @Nullable Origin origin,
        @Nullable String subject,
        List<String> tags,
        @Nullable Precedence precedence,
        String sha256,
        String name,
        long bytes,
        int variants) {

    public Holding {
        captions = List.copyOf(captions);
        tags = List.copyOf(tags);
    }
}
