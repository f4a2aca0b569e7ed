package org.chancery.format.heading;

/// How an addressee gets a copy that no circuit carries there, behind its name: `AMEMBASSY BAMAKO
/// BY POUCH`, `AMCONSUL NICE POUCH`. An instruction to the message centre, no part of the name.
final class ByPouch {

    private static final String POUCH = "POUCH";

    private static final String[] BEFORE = {"BY ", "VIA "};

    private ByPouch() {}

    /// Where the words begin that end an address at `end`; `end` itself where none do.
    static int start(String line, int from, int end) {
        boolean isBracket = end > from && line.charAt(end - 1) == ')';
        int behind = isBracket ? end - 1 : end;
        int start = behind - POUCH.length();
        if (start <= from || !line.startsWith(POUCH, start)) {
            return end;
        }
        for (String word : BEFORE) {
            if (line.startsWith(word, start - word.length())) {
                start -= word.length();
            }
        }
        if (isBracket) {
            start--;
        }
        boolean isApart = start - 1 > from && line.charAt(start - 1) == ' ';
        return isApart && (!isBracket || line.charAt(start) == '(') ? start : end;
    }
}
