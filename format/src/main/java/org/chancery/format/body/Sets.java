package org.chancery.format.body;

import org.chancery.format.section.SetName;

/// USMTF sets in a text: `POC/R. HAVERSTOCK/LCDR/OPS//`, `RMKS/1. AT 1340Z ...//` (reference 9.2).
final class Sets {

    private static final int LONGEST_NAME = 12;

    private Sets() {}

    /// Behind the slash after a set's name, -1 where no set begins.
    ///
    /// @param anyName an unknown name will do, as the set before was closed
    static int behindName(String text, int from, int to, boolean anyName) {
        String known = SetName.at(text, from, to);
        int at = from + known.length();
        int limit = Math.min(to, from + LONGEST_NAME);
        while (anyName && known.isEmpty() && at < limit && isNameCharacter(text.charAt(at))) {
            at++;
        }
        boolean isName =
                at > from + 2
                        && at < to
                        && text.charAt(at) == '/'
                        && (at + 1 == to || text.charAt(at + 1) != '/');
        return isName ? at + 1 : -1;
    }

    /// Whether a known set begins, also where the one before lost its end: `RMKS/` below a `NARR/`
    /// without two slashes.
    static boolean isKnown(String text, int from, int to) {
        int behind = from + SetName.at(text, from, to).length();
        return behind > from && text.charAt(behind) == '/';
    }

    /// Behind `RMKS/` or `GENTEXT/REMARKS/`, whose text is paragraphs; -1 where no such set begins.
    static int behindRemarks(String text, int from, int to) {
        if (text.regionMatches(true, from, "RMKS/", 0, 5) && from + 5 <= to) {
            return from + 5;
        }
        if (!text.regionMatches(true, from, "GENTEXT/", 0, 8) || from + 8 > to) {
            return -1;
        }
        int slash = text.indexOf('/', from + 8, Math.min(to, from + 8 + 40));
        return slash < 0 ? -1 : slash + 1;
    }

    static boolean closes(String text, int from, int to) {
        return to - from >= 2 && text.charAt(to - 1) == '/' && text.charAt(to - 2) == '/';
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
