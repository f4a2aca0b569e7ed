package org.chancery.archive.store;

import org.chancery.archive.Original;

/// A telegram seen in a container, whether it was new or kept already.
///
/// @param sha256 of the telegram's own bytes
/// @param container its number in the store
public record Sighting(String sha256, long container, Original.Within within) {}
