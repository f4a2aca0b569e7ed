package org.chancery.archive;

/// A query made of a part of one that found nothing, and how much it finds by itself.
///
/// @param query as it could have been typed
/// @param total telegrams that fit it and that the reader may see; copies of one count once
public record Part(String query, long total) {}
