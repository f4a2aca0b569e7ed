package org.chancery.format.body;

/// Heading lines of a telegram inside the text of another: they are text, each on its line
/// (reference 6).
final class QuotedHeading {

    private static final String[] LABELS = {
        "E.O.",
        "E. O.",
        "TAGS",
        "SUBJECT",
        "SUBJ",
        "REF",
        "REFS",
        "REFTEL",
        "REFTELS",
        "CLASSIFIED BY"
    };
    private static final String[] PROSIGNS = {
        "FM", "TO", "INFO", "STATE", "SIPDIS", "EXDIS", "NODIS", "LIMDIS", "STADIS"
    };
    private static final int LONGEST = 100;
    private static final int LONGEST_WIRE = 70;

    private QuotedHeading() {}

    static boolean is(String text, int from, int to) {
        return to - from <= LONGEST
                && (isLabelled(text, from, to)
                        || isProsign(text, from, to)
                        || isSpaced(text, from, to));
    }

    /// `TAGS: PFOR`, `E.O. 11652: GDS`
    static boolean isLabelled(String text, int from, int to) {
        for (String label : LABELS) {
            if (Script.matchesWord(text, from, to, label)) {
                int behind = from + label.length();
                return text.indexOf(':', behind, Math.min(to, behind + 12)) >= 0;
            }
        }
        return false;
    }

    /// `FM SECSTATE WASHDC`, `STATE 161371`, `EXDIS`
    private static boolean isProsign(String text, int from, int to) {
        if (to - from > LONGEST_WIRE
                || text.charAt(to - 1) == '.'
                || Script.hasLower(text, from, to)) {
            return false;
        }
        for (String prosign : PROSIGNS) {
            if (Script.matchesWord(text, from, to, prosign)) {
                return true;
            }
        }
        return false;
    }

    /// `C O N F I D E N T I A L STATE 237171`
    private static boolean isSpaced(String text, int from, int to) {
        if (to - from < 11) {
            return false;
        }
        for (int i = 0; i < 5; i++) {
            if (!Character.isUpperCase(text.charAt(from + 2 * i))
                    || text.charAt(from + 2 * i + 1) != ' ') {
                return false;
            }
        }
        return true;
    }
}
