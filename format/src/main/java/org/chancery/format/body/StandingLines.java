package org.chancery.format.body;

/// Lines that are a paragraph of their own whatever stands around them.
final class StandingLines {

    private static final String NOTICE = "SENSITIVE BUT UNCLASSIFIED";

    private static final String ACCORDINGLY = "ACCORDINGLY";

    private StandingLines() {}

    static boolean is(String text, int from, int to) {
        int length = to - from;
        if (length > 80 || length < 4) {
            return false;
        }
        return switch (text.charAt(from)) {
            case 'M', 'm' -> Script.matchesWord(text, from, to, "MINIMIZE CONSIDERED");
            // Downgrading groups 1 to 4 of the 1960s (E.O. 10964) and the words in their place.
            case 'G' ->
                    length <= 6
                            && Script.matches(text, from, to, "GP")
                            && Character.isDigit(
                                    text.charAt(
                                            from
                                                    + length
                                                    - 1
                                                    - (text.charAt(to - 1) == '.' ? 1 : 0)));
            case 'E' -> length <= 7 && Script.matchesWord(text, from, to, "EXEMPT");
            case 'S' -> isNotice(text, from, to);
            case 'N' ->
                    // A relay's word to its own: `NOTE: NOT PASSED TO ABOVE ADDRESSEE(S)`.
                    Script.matchesWord(text, from, to, "NOTE: NOT PASSED")
                            || Script.matchesWord(text, from, to, "NOTE BY OC/T")
                            || Script.matchesWord(text, from, to, "NOTE BY OCT");
            default -> false;
        };
    }

    /// `SENSITIVE BUT UNCLASSIFIED. PLEASE PROTECT ACCORDINGLY`, whole in its line.
    private static boolean isNotice(String text, int from, int to) {
        int behind = Script.behind(text, from, to, NOTICE);
        int last = to - (text.charAt(to - 1) == '.' ? 1 : 0);
        return behind > 0
                && (behind >= last
                        || Script.matches(text, last - ACCORDINGLY.length(), last, ACCORDINGLY));
    }
}
