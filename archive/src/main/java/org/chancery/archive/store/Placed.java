package org.chancery.archive.store;

import org.chancery.archive.Holding;

/// A copy, and where it stands.
///
/// @param place among the copies of its telegram: 0 for the best
/// @param number of its original, in the order in which they were kept
public record Placed(Holding holding, int place, long number) {}
