package org.chancery.format.section;

/// Sets of military text that lost the line end before them (reference 9.2): `MSGID/GENADMIN/CNO
/// WASHINGTON DC// SUBJ/SHIPS LIBRARIES// REF/A/DOC/SECNAV/14DEC2005//`.
///
/// A set begins behind the two strokes that end another, or without them where a stroke follows its
/// name; in free text, which may name others, behind the strokes alone.
final class SetsInside {

    private final String text;
    private boolean isSeen;
    private boolean isFree;

    SetsInside(String text) {
        this.text = text;
    }

    /// Begins with another line.
    void begin() {
        isSeen = false;
        isFree = false;
    }

    boolean isSeen() {
        return isSeen;
    }

    /// Behind the name of the set that begins at a word; -1 where none does.
    ///
    /// @param start where what stands before the word begins
    int nameEnd(int start, int word, int until) {
        String name = SetName.at(text, word, until);
        if (name.isEmpty()) {
            return -1;
        }
        int behind = word + name.length();
        if (!isBehindStrokes(start, word) && (isFree || text.charAt(behind) != '/')) {
            return -1;
        }
        isSeen = true;
        isFree = name.equals("NARR") || name.equals("AMPN");
        return behind + 1;
    }

    private boolean isBehindStrokes(int start, int word) {
        int at = word;
        while (at > start && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at - start > 1 && text.startsWith("//", at - 2);
    }
}
