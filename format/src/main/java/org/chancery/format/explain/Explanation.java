package org.chancery.format.explain;

import org.chancery.format.telegram.Piece;

/// What one piece of a source is: `RUEHTA`, Station, "Embassy Astana, Kazakhstan, prepared and sent
/// it".
///
/// @param text the piece as it stands in the source
/// @param title what such a thing is called
/// @param meaning what this one means; empty for blanks and running text, which speak for
///   themselves
/// @param rule document and paragraph, empty where none is known
public record Explanation(Piece piece, String text, String title, String meaning, String rule) {}
