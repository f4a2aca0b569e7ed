package org.chancery.format.telegram;

import java.util.List;

/// Parts of a long telegram.
///
/// @param declared how many there are by the banner; 1 where nothing is said
/// @param present the numbers found here, in the order found
public record Sections(int declared, List<Integer> present) {

    public Sections {
        present = List.copyOf(present);
    }
}
