package org.chancery.archive.reference;

import java.util.List;
import org.chancery.archive.Holding;

/// A telegram that others cite and the archive does not have.
///
/// @param post its name in message reference numbers
/// @param dates guessed: in the year of its number, and not after the first that cites it
/// @param citedBy how many cite it
/// @param citing the first of them, the oldest first
public record Wanted(
        String mrn, String post, int year, Dates dates, long citedBy, List<Holding> citing) {

    public Wanted {
        citing = List.copyOf(citing);
    }
}
