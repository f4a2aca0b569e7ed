package org.chancery.convert.box;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.chancery.format.telegram.Telegram;

/// Names for files of one telegram each, in a folder a year, none twice: `1975/75TEHRAN2069.ris`.
final class EntryNames {

    /// Names are letters, digits and dashes: no telegram writes outside its folder.
    private static final String REFUSED = "[^A-Za-z0-9-]";

    private final String ending;
    private final Set<String> given = new HashSet<>();

    EntryNames(String ending) {
        this.ending = ending;
    }

    String next(Telegram telegram) {
        String year =
                telegram.heading().date() == null
                        ? "undated"
                        : "%04d"
                                .formatted(
                                        telegram.heading()
                                                .date()
                                                .atOffset(ZoneOffset.UTC)
                                                .getYear());
        String stem = year + "/" + telegram.id().replaceAll(REFUSED, "_");
        String name = stem;
        for (int copy = 2; !given.add(name); copy++) {
            name = stem + "-" + copy;
        }
        return name + "." + ending;
    }
}
