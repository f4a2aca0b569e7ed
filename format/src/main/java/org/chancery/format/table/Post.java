package org.chancery.format.table;

import org.jspecify.annotations.Nullable;

/// An embassy, consulate, mission or department that sends telegrams.
///
/// @param mrnName its name in message reference numbers: `USUNNEWYORK`
/// @param displayName for people: `Mission USUN New York`
/// @param kind embassy, consulate, mission, department and others
/// @param country ISO 3166 code
/// @param lat degrees north
/// @param lon degrees east
/// @param routing routing indicator of its station
/// @param tag State's country tag
public record Post(
        String mrnName,
        String displayName,
        String kind,
        @Nullable String city,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String routing,
        @Nullable String tag) {}
