package org.chancery.archive;

/// A telegram of another number with almost the same text: sent again, relayed, or filed twice.
///
/// @param likeness from 0.66 to 1, as [org.chancery.archive.compare.Likeness] has it
public record Twin(Holding holding, double likeness) {}
