package org.chancery.archive;

/// What came in for a saved search since its reader looked last.
///
/// @param found of the telegrams that have arrived since, those that fit, the newest first
public record Alert(SavedSearch search, SearchResult found) {}
