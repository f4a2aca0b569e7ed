package org.chancery.format.section;

import org.chancery.format.source.Line;

/// A line of the text in reading order.
///
/// @param cutBefore a page line, a section's heading or a stamp was taken out before it: the
///   paragraph may go on
public record BodyLine(Line line, boolean cutBefore) {}
