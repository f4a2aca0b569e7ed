package org.chancery.format.telegram;

import org.jspecify.annotations.Nullable;

/// An instruction that limits or steers readership: SIPDIS, NODIS, NOFORN (`captions.csv`).
///
/// @param name as the table has it
/// @param kind channel, distribution, control, handling, subject, series
/// @param instruction what follows it on its line: `CAIRO PASS ALEXANDRIA`; null where nothing does
public record Caption(String name, String kind, @Nullable String instruction) {}
