package org.chancery.format.body;

/// The count of paragraphs: which number is due, and whether another one may be a paragraph's
/// (reference 5).
///
/// A number is taken where it is the one due or one more; out of line (left out, doubled, falling)
/// only where a mark, an editor's pilcrow or the paragraphs after it show that it is no figure of
/// the text.
final class ParagraphCount {

    enum Verdict {
        TEXT,
        DUE,
        ODD
    }

    private int last;

    /// What would have been due at a number out of line: a mutilated one does not disturb those
    /// after it.
    private int missed = -1;

    private char style;
    private boolean separated;

    /// Every paragraph so far carries a mark: a figure without one begins an item of a list.
    private boolean marked = true;

    int due() {
        return last + 1;
    }

    /// Whether paragraphs so far stand apart from each other by blank lines.
    boolean standsApart() {
        return separated;
    }

    /// Takes a number whose figures are lost, `. (C)`, where the next one shows which it was.
    boolean takesLost(int next) {
        if (last == 0 || next != last + 2) {
            return false;
        }
        last++;
        return true;
    }

    /// Takes a number out of line that begins the paragraphs of an enclosed text, 3 and 4 below 3,
    /// 4, A and B, or says that it is text. A list begins with 1.
    ///
    /// @param next the number that begins the next numbered line, 0 for none
    boolean startsOver(NumberMark number, int next) {
        int value = number.value();
        boolean isRun = value > 1 && value < last && next == value + 1;
        if (!isRun || marked || number.ending() != style || number.repaired()) {
            return false;
        }
        missed = due();
        last = value;
        return true;
    }

    /// Takes the number, or says that it is text.
    ///
    /// @param opens a block of lines begins with it
    /// @param apart a blank line stands before it
    /// @param clean the text before it is at an end
    /// @param next the number that begins the next numbered line, 0 for none
    /// @param list the paragraph before has a list, which the number may go on with
    Verdict take(
            Opening opening,
            boolean opens,
            boolean apart,
            boolean clean,
            int next,
            boolean edited,
            boolean list) {
        NumberMark number = opening.number();
        if (number == null) {
            return Verdict.TEXT;
        }
        Verdict verdict =
                verdict(
                        number,
                        opening.marked() || number.pilcrow(),
                        opens,
                        clean,
                        next,
                        edited,
                        list);
        if (verdict != Verdict.TEXT) {
            // A mark for the entire text is the only one there is.
            marked &= opening.marked() && !opening.marksEntireText();
            missed = verdict == Verdict.ODD ? due() : -1;
            separated |= last > 0 && apart;
            last = number.value();
            style = style == '\0' ? number.ending() : style;
        }
        return verdict;
    }

    private Verdict verdict(
            NumberMark number,
            boolean sure,
            boolean opens,
            boolean clean,
            int next,
            boolean edited,
            boolean list) {
        int value = number.value();
        if (number.ending() == '\0' && !sure) {
            // `12 SOLDIERS` begins a line more often than a paragraph 12 that lost its full stop.
            return last > 0 && value == due() && opens && clean && (next == value + 1)
                    ? Verdict.DUE
                    : Verdict.TEXT;
        }
        boolean otherStyle = style != '\0' && number.ending() != style && !sure;
        boolean isDue = value == due() && clean && !list;
        boolean item = last > 0 && marked && !sure && !opens && !isDue;
        if (otherStyle || item) {
            return Verdict.TEXT;
        }
        if (last == 0) {
            return first(value, sure, opens, clean, next, edited);
        }
        if (value == due() || value == missed + 1) {
            return sure || opens || clean ? Verdict.DUE : Verdict.TEXT;
        }
        if (number.repaired()) {
            return Verdict.TEXT;
        }
        boolean leftOut = value == due() + 1 && clean;
        boolean runsOn = opens && clean && next == value + 1 && value > due();
        boolean doubled = value == last && opens && clean && next == value + 1;
        return sure || leftOut || runsOn || doubled ? Verdict.ODD : Verdict.TEXT;
    }

    private Verdict first(
            int value, boolean sure, boolean opens, boolean clean, int next, boolean edited) {
        if (value == 1) {
            return sure || opens || clean ? Verdict.DUE : Verdict.TEXT;
        }
        // `272. Deptel 198.` begins an edited telegram: its own serial.
        boolean extract = opens && next == value + 1 && !edited;
        return sure || (value == 2 && opens) || extract ? Verdict.ODD : Verdict.TEXT;
    }
}
