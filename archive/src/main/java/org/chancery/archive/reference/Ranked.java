package org.chancery.archive.reference;

import org.chancery.archive.Holding;
import org.jspecify.annotations.Nullable;

/// A telegram among all those that cite or are cited.
///
/// @param id of the archive where it is held, else its number
/// @param holding the best copy that the reader may see; null where it is wanted
/// @param post its sender, as message reference numbers name it; null where neither number nor
///   heading tells
/// @param year of its number or its date; null where neither tells
/// @param weight times what it would be if all that cite or are cited weighed the same
/// @param cites how many it cites
/// @param citedBy how many cite it
public record Ranked(
        String id,
        @Nullable Holding holding,
        @Nullable String post,
        @Nullable Integer year,
        double weight,
        long cites,
        long citedBy) {}
