package org.chancery.server.page;

/// A collection: its telegrams by date.
///
/// @param name of the collection
/// @param telegrams as the search for them gives them
/// @param search where they can be narrowed down
/// @param dissolve where the form goes that forgets it
public record CollectionPage(
        Frame frame, String name, SearchPage telegrams, String search, String dissolve) {}
