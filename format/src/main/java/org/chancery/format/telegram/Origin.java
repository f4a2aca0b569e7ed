package org.chancery.format.telegram;

import org.jspecify.annotations.Nullable;

/// Where a telegram comes from, derived from the posts table by MRN, FM line or routing indicator.
///
/// @param post name in MRNs: `ASTANA`
/// @param name for people: `Embassy Astana`
/// @param country ISO 3166 code
public record Origin(String post, @Nullable String name, @Nullable String country) {}
