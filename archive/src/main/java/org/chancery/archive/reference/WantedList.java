package org.chancery.archive.reference;

import java.util.List;

/// Wanted telegrams, the most cited first.
///
/// @param total how many there are
/// @param items those asked for
public record WantedList(long total, List<Wanted> items) {

    public WantedList {
        items = List.copyOf(items);
    }
}
