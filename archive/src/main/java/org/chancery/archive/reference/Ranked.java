package org.chancery.archive.reference;

import org.chancery.archive.Holding;
import org.jspecify.annotations.Nullable;

/// A telegram that others lean on.
///
/// @param id of the archive where it is held, else its number
/// @param holding the best copy that the reader may see; null where it is wanted
/// @param weight times what it would be if all that cite or are cited weighed the same
/// @param citedBy how many cite it
public record Ranked(String id, @Nullable Holding holding, double weight, long citedBy) {}
