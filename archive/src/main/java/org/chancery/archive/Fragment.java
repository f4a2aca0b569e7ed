package org.chancery.archive;

/// A stretch of an excerpt, plain text.
///
/// @param hit whether the query asked for it
public record Fragment(String text, boolean hit) {}
