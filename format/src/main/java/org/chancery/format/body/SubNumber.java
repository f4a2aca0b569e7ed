package org.chancery.format.body;

/// A sub-paragraph that says its paragraph's number once more: `2.A.`, `2.b.(1)`, as the naval
/// services number them. It stays inside, on a line of its own.
final class SubNumber {

    private SubNumber() {}

    /// Whether the number that begins a line is that of the paragraph it stands in, with a letter
    /// behind it.
    ///
    /// @param number read at the beginning of the line
    /// @param paragraph the number of the paragraph before, null where it has none
    static boolean is(String text, NumberMark number, int to, NumberMark paragraph) {
        int at = number.end();
        if (number.ending() != '.'
                || number.value() != paragraph.value()
                || at >= to
                || text.charAt(at - 1) != '.'
                || !Character.isLetter(text.charAt(at))) {
            return false;
        }
        int behind = at + 1;
        boolean hasSign = behind < to && ".)(".indexOf(text.charAt(behind)) >= 0;
        if (!hasSign) {
            return behind == to || Script.isBlank(text.charAt(behind));
        }
        // 3.U.S. FORCES are no sub-paragraph U.
        return text.charAt(behind) == '('
                || behind + 1 == to
                || !Character.isLetter(text.charAt(behind + 1));
    }
}
