package org.chancery.format.section;

import java.util.Locale;
import java.util.Set;

/// The names of sets in military text (reference 9.2): `MSGID/`, `SUBJ/`, in capitals or not.
public final class SetName {

    private static final Set<String> NAMES =
            Set.of(
                    "MSGID",
                    "SUBJ",
                    "SUBJECT",
                    "REF",
                    "AMPN",
                    "NARR",
                    "POC",
                    "RMKS",
                    "GENTEXT",
                    "DECL",
                    "EXER",
                    "OPER",
                    "CANX",
                    "PERID",
                    "DTG",
                    "ACKINST",
                    "AKNLDG",
                    "CNTRL",
                    "DOWNGRADE");

    private static final int LONGEST = 9;

    private SetName() {}

    /// The name that begins at a place, in capitals, and has a slash behind it; empty where none
    /// does.
    public static String at(String text, int from, int to) {
        int end = from;
        while (end < to && end - from <= LONGEST && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == from || end >= to || !isSlash(text, end, to)) {
            return "";
        }
        String name = text.substring(from, end).toUpperCase(Locale.ROOT);
        boolean isWhole = text.charAt(end) == '/' || name.equals("REF");
        return isWhole && NAMES.contains(name) ? name : "";
    }

    /// A slash, or a reference's letter before it: `REF A/DOC/...`.
    private static boolean isSlash(String text, int at, int to) {
        return text.charAt(at) == '/'
                || text.charAt(at) == ' '
                        && at + 2 < to
                        && isLetter(text.charAt(at + 1))
                        && text.charAt(at + 2) == '/';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
