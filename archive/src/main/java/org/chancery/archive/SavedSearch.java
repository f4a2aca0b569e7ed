package org.chancery.archive;

import java.time.Instant;

/// A query that somebody keeps, to be told what comes in that fits it.
///
/// @param name as it was first written; small letters and capitals are the same
/// @param seen the last arrival of which its reader knows: originals are numbered as they come
public record SavedSearch(String name, String query, long seen, Instant made) {}
