package org.chancery.format.telegram;

import org.chancery.format.source.Span;

/// A stretch of source and what it turned out to be; what nothing recognised is a piece too.
public record Piece(Span span, Element element) {}
