package org.chancery.format.section;

/// Steps from word to word of a long line; what is no more than a blank parts them.
final class Words {

    private Words() {}

    /// The first place from `from` on where a word begins, `until` where none does.
    static int skipBlanks(String text, int from, int until) {
        int at = from;
        while (at < until && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /// Behind the word that stands at `from`.
    static int skipWord(String text, int from, int until) {
        int at = from;
        while (at < until && text.charAt(at) > ' ') {
            at++;
        }
        return at;
    }

    /// Behind the word that stands at `from`, or behind two strokes in it: they end what military
    /// messages glue to the next, `WASHINGTON DC//N1//TO NAVADMIN`.
    static int skipPart(String text, int from, int until) {
        int at = from;
        while (at < until && text.charAt(at) > ' ') {
            at++;
            if (at - from > 2 && text.charAt(at - 1) == '/' && text.charAt(at - 2) == '/') {
                return at;
            }
        }
        return at;
    }
}
