package org.chancery.archive.reference;

/// A citation within a conversation, by the ids of its two telegrams.
///
/// @param from the one that cites
/// @param to the one that is cited
/// @param notal whether the citing one says that not all of its addressees have the other
public record Edge(String from, String to, boolean notal) {}
