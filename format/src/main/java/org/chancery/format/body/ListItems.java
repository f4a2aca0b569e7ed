package org.chancery.format.body;

/// Sub-paragraphs of one paragraph: `A.`, `a)`, `(1)`, `--`, `-`, `o`. They stay inside, each on a
/// line of its own.
///
/// A letter or number begins an item where it is the first or the next one of its style, so that
/// the initial in `GENERAL / A. SMITH` and a bracket in mid-sentence are text.
final class ListItems {

    /// Per style (letter or figure, its case, its brackets): the last item seen, 0 before the
    /// first.
    private final int[] last = new int[16];

    private int end;

    /// The dash or bullet of the items so far.
    private char sign;

    /// Whether there was an item.
    boolean any() {
        return end > 0;
    }

    /// Behind the sign of the item that was found last.
    int signEnd() {
        return end;
    }

    /// Whether an item of a list in letters or figures begins at `from`; nothing is counted.
    boolean mayOpen(String text, int from, int to, boolean allowed) {
        int[] before = last.clone();
        int endBefore = end;
        boolean next = counted(text, from, to, allowed);
        System.arraycopy(before, 0, last, 0, last.length);
        end = endBefore;
        return next;
    }

    /// Whether an item begins at `from`; it is then counted.
    ///
    /// @param allowed the text before may be followed by an item
    /// @param indented the line stands further right than the text
    boolean opens(String text, int from, int to, boolean allowed, boolean indented) {
        if (from >= to) {
            return false;
        }
        char first = text.charAt(from);
        return switch (first) {
            case '-', '\u2013' -> dash(text, from, to, allowed || (indented && sign == first));
            case '*', '\u2022', 'o' ->
                    dash(text, from, to, (allowed && (indented || first != 'o')) || sign == first);
            default -> counted(text, from, to, allowed);
        };
    }

    /// Whether `value` with this sign behind it goes on with a list of figures.
    boolean expects(int value, char sign) {
        int style = style(false, false, false, sign);
        return value > 1 && last[style] == value - 1;
    }

    private boolean dash(String text, int from, int to, boolean allowed) {
        int at = from;
        while (at < to && at - from < 3 && text.charAt(at) == text.charAt(from)) {
            at++;
        }
        boolean apart =
                at < to && at - from < 3 && (Script.isBlank(text.charAt(at)) || at - from == 2);
        if (allowed && apart) {
            end = at;
            sign = text.charAt(from);
            return true;
        }
        return false;
    }

    private boolean counted(String text, int from, int to, boolean allowed) {
        boolean bracket = text.charAt(from) == '(';
        int at = bracket ? from + 1 : from;
        int token = at;
        while (at < to && at - token < 4 && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (at == token || at == to) {
            return false;
        }
        char sign = text.charAt(at);
        boolean closed = sign == ')' || (sign == '.' && !bracket);
        boolean apart = at + 1 == to || Script.isBlank(text.charAt(at + 1)) || sign == ')';
        if (!closed || !apart) {
            return false;
        }
        if (inTurn(text, token, at, bracket, sign, allowed)) {
            end = at + 1;
            return true;
        }
        return false;
    }

    private boolean inTurn(
            String text, int token, int tokenEnd, boolean bracket, char sign, boolean allowed) {
        char first = text.charAt(token);
        boolean figures = first >= '0' && first <= '9';
        boolean lower = Character.isLowerCase(first);
        int roman = figures ? 0 : roman(text, token, tokenEnd);
        int value =
                figures
                        ? number(text, token, tokenEnd)
                        : tokenEnd - token == 1 ? Character.toUpperCase(first) - 'A' + 1 : roman;
        if (value <= 0) {
            return false;
        }
        int style = style(!figures, lower, bracket, sign);
        // The count may start over in a list within a list.
        boolean next = value == last[style] + 1 || value == 1 && last[style] > 1;
        boolean romanNext = roman > 0 && roman == last[style + 8] + 1;
        boolean begins = next ? value == 1 : roman == 1;
        if ((!next && !romanNext) || (begins && !allowed)) {
            return false;
        }
        if (next) {
            last[style] = value;
        }
        if (romanNext) {
            last[style + 8] = roman;
        }
        return true;
    }

    private static int style(boolean letter, boolean lower, boolean bracket, char sign) {
        return (letter ? 1 : 0) + (lower ? 2 : 0) + (bracket || sign == ')' ? 4 : 0);
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return to - from > 2 ? -1 : value;
    }

    private static int roman(String text, int from, int to) {
        int value = 0;
        int before = 0;
        for (int i = to - 1; i >= from; i--) {
            int sign =
                    switch (Character.toUpperCase(text.charAt(i))) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        default -> 0;
                    };
            if (sign == 0) {
                return 0;
            }
            value += sign < before ? -sign : sign;
            before = Math.max(before, sign);
        }
        return value;
    }
}
