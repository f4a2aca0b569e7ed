package org.chancery.format.body;

/// Heading lines of a telegram that is quoted inside another: they are text, each on its line (reference 6).
final class QuotedHeading {

    private static final String[] LABELS = {"E.O.", "E. O.", "EO ", "TAGS", "SUBJECT", "SUBJ", "REF", "FM ", "TO ", "INFO ", "STATE ", "PASS ", "CLASSIFIED BY", "SIPDIS", "EXDIS", "NODIS", "LIMDIS"};

    private QuotedHeading() {}

    static boolean is(String text, int from, int to) {
        if (to - from > 100) {
            return false;
        }
        for (String label : LABELS) {
            if (Script.matches(text, from, to, label)) {
                return isLabel(text, from, to, label);
            }
        }
        return isSpaced(text, from, to);
    }

    /// A label ends in a colon or stands in capitals without a full stop at the line's end.
    private static boolean isLabel(String text, int from, int to, String label) {
        int behind = from + label.length();
        boolean colon = text.indexOf(':', behind, Math.min(to, behind + 12)) >= 0;
        boolean bare = !Script.hasLower(text, from, to) && text.charAt(to - 1) != '.' && to - from < 70;
        return colon || bare;
    }

    /// `C O N F I D E N T I A L STATE 237171`
    private static boolean isSpaced(String text, int from, int to) {
        if (to - from < 11) {
            return false;
        }
        for (int i = 0; i < 5; i++) {
            if (!Character.isUpperCase(text.charAt(from + 2 * i)) || text.charAt(from + 2 * i + 1) != ' ') {
                return false;
            }
        }
        return true;
    }
}
