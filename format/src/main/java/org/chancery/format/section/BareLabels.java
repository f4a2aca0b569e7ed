package org.chancery.format.section;

import org.chancery.format.source.Cursor;

/// Fields of a copy that lost its line ends and every sign, too: `E O 11652 GDS TAGS PBOR MT
/// SUBJECT SHOAL IS UP 1 HARBOR SAYS ...` (reference 9.1, 10).
final class BareLabels {

    private static final String[] SUBJECT = {"SUBJECT ", "SUBJ "};

    /// Of a subject that no sign ends.
    private static final int LONGEST_SUBJECT = 200;

    private final String text;

    BareLabels(String text) {
        this.text = text;
    }

    /// Behind the subject's label; -1 where none stands.
    int subjectEnd(int at, int until) {
        for (String label : SUBJECT) {
            int end = at + label.length();
            if (end < until && text.startsWith(label, at) && Cursor.isCapital(text.charAt(end))) {
                return end;
            }
        }
        return -1;
    }

    /// Where paragraph 1 begins behind a subject, `1 HARBOR SAYS`; -1 where none stands near, and
    /// nothing tells the subject from the text.
    int paragraph(int from, int until) {
        int limit = Math.min(until - 3, from + LONGEST_SUBJECT);
        for (int at = from + 1; at < limit; at++) {
            if (text.charAt(at) == '1'
                    && text.charAt(at - 1) == ' '
                    && text.charAt(at + 1) == ' '
                    && Cursor.isCapital(text.charAt(at + 2))) {
                return at;
            }
        }
        return -1;
    }
}
