package org.chancery.format.table;

import org.chancery.format.telegram.Tag;
import org.jspecify.annotations.Nullable;

/// A tag of one of the lists (5 FAH-3).
///
/// @param variantOf State's own tag that this ISO or FIPS form stands for, null for State's own
public record TagRow(String tag, Tag.Kind kind, String meaning, @Nullable String variantOf) {}
