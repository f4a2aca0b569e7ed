package org.chancery.format.section;

/// Who sent a general message for whom, in a sentence right below its subject, of which it is no
/// part: `THIS MESSAGE HAS BEEN SENT BY ... ON BEHALF OF DA WASHINGTON DC//DAPE-HR//`.
public final class TransmissionNote {

    /// `THIS ALARACT MESSAGE`
    private static final int LONGEST_OPENING = 30;

    private static final String[] VERBS = {" SENT ", " TRANSMITTED ", " ON BEHALF OF "};

    private TransmissionNote() {}

    /// Whether it begins with the characters `from` up to `to`.
    public static boolean is(String text, int from, int to) {
        int message =
                text.startsWith("THIS ", from)
                        ? text.indexOf(" MESSAGE ", from, Math.min(to, from + LONGEST_OPENING))
                        : -1;
        for (String verb : VERBS) {
            if (message > 0 && text.indexOf(verb, message, to) > 0) {
                return true;
            }
        }
        return false;
    }
}
