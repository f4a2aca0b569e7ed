package org.chancery.format.section;

import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.dialect.LineShape;

/// Tells where the next format line begins inside a line that holds several of them.
final class FormatLineStart {

    private static final String[] OFFICES = {
        "AMEMBASSY ", "AMCONSUL ", "USMISSION ", "USDEL ", "USLO ", "USINT ", "SECSTATE ", "SECDEF "
    };

    private final String text;

    FormatLineStart(String text) {
        this.text = text;
    }

    /// Whether a format line begins at a place.
    ///
    /// @param addressing behind TO or INFO, where addressees follow each other
    boolean is(int at, int until, boolean addressing) {
        return switch (text.charAt(at)) {
            case 'F' -> isWord("FM", at, until);
            case 'T' -> isWord("TO", at, until);
            case 'I' -> isWord("INFO", at, until);
            case 'X' -> addressing && isWord("XMT", at, until);
            case 'B' -> isWord("BT", at, until);
            case 'D' ->
                    isWord("DE", at, until)
                            && LineShape.indicator(
                                            text, Words.skipBlanks(text, at + 2, until), until)
                                    > 0;
            case 'R', 'Q', 'Z', 'O', 'P' ->
                    isWord("ZNR", at, until)
                            || isWord("ZNY", at, until)
                            || isDelivery(at, until)
                            || isAddress(at, until, addressing)
                            || isTime(at, until);
            case 'A', 'U', 'S' -> addressing && isOffice(at) && !isFirstAddress(at);
            default -> false;
        };
    }

    /// `OO RUEHC RUEHRO`
    private boolean isDelivery(int at, int until) {
        return at + 2 < until
                && text.charAt(at + 1) == text.charAt(at)
                && text.charAt(at + 2) <= ' '
                && LineShape.indicator(text, Words.skipBlanks(text, at + 2, until), until) > 0;
    }

    /// `RUEHC/SECSTATE WASHDC`; the first one stands behind TO and INFO on their line.
    private boolean isAddress(int at, int until, boolean addressing) {
        int indicator = LineShape.indicator(text, at, until);
        return addressing
                && indicator > 0
                && at + indicator < until
                && text.charAt(at + indicator) == '/'
                && !isFirstAddress(at);
    }

    private boolean isFirstAddress(int at) {
        int behind = at;
        while (behind > 0 && text.charAt(behind - 1) <= ' ') {
            behind--;
        }
        return endsIn("TO", behind)
                || endsIn("FM", behind)
                || endsIn("INFO", behind)
                || endsIn("XMT", behind);
    }

    /// Whether the word before a place is this one; `TO` is not that of `USMISSION NATO`.
    private boolean endsIn(String word, int behind) {
        int start = behind - word.length();
        return text.startsWith(word, start)
                && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    /// Whether a word stands there, with a blank or line end behind it.
    boolean isWord(String word, int at, int until) {
        int behind = at + word.length();
        return text.startsWith(word, at) && behind < until && text.charAt(behind) <= ' ';
    }

    /// An addressee without its routing indicator.
    private boolean isOffice(int at) {
        for (String office : OFFICES) {
            if (text.startsWith(office, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether format line 6, 7, 8 or 11 begins with its word, glued to what stands before it.
    boolean isProsign(int at, int until) {
        return isWord("FM", at, until)
                || isWord("TO", at, until)
                || isWord("INFO", at, until)
                || isWord("BT", at, until);
    }

    /// Whether format line 5 begins at a place.
    boolean isTime(int at, int until) {
        if (at + 2 >= until || text.charAt(at + 1) > ' ') {
            return false;
        }
        int next = Words.skipBlanks(text, at + 1, until);
        if (next + 2 < until
                && text.charAt(next + 1) <= ' '
                && "ZOPRY".indexOf(text.charAt(next)) >= 0) {
            next = Words.skipBlanks(text, next + 1, until);
        }
        return DateTimeGroupShape.at(text, next, until) != null;
    }
}
