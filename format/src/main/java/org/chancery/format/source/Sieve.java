package org.chancery.format.source;

/// Which signs stand in each stretch of 32 characters of a text, found in one pass: a reader that
/// looks for one of them passes over the stretches that have none.
///
/// It says where a sign may stand, never that it does: stretches do not end with lines, and a
/// question about part of one is answered for all of it.
public final class Sieve {

    /// What readers of the text look for, letter by letter, in every line.
    public enum Sign {
        /// A word that begins as QUOTE, QTE, UNQUOTE, BEGIN and END do.
        QUOTATION,
        /// A figure or an opening bracket behind a blank, as before a paragraph.
        NUMBER,
        /// What stands for words taken out: `[`, `)(`, `XX`.
        REDACTION,
        /// Two blanks, or a tab: what parts the columns of a table.
        GAP,
        /// Two slashes, which end a set.
        SET_END,
        /// No ASCII, or a control character that ends no line and is no tab.
        FOREIGN;

        private int bit() {
            return 1 << ordinal();
        }
    }

    private static final int STRETCH = 5;
    private static final int ASCII = 0x80;

    // What a character is by itself: which pairs it begins, above them which it ends, then the
    // three that need no other; last a bit for each pair that begins words, but not behind a
    // letter.
    private static final int WORDS = 4;
    private static final int PAIRS = 9;
    private static final String[][] BEGIN_AND_END = {
        {"Q", "UT"},
        {"U", "N"},
        {"B", "Ee"},
        {"E", "Nn"},
        {"", "0123456789("},
        {")", "("},
        {"Xx", "Xx"},
        {" ", " "},
        {"/", "/"}
    };
    private static final int BEHIND_BLANK = 1 << WORDS;
    private static final int REDACTIONS = 3 << WORDS + 1;
    private static final int BLANKS = 1 << WORDS + 3;
    private static final int SLASHES = 1 << WORDS + 4;
    private static final int OPENS_NOTE = 1 << 2 * PAIRS;
    private static final int FOREIGN = 1 << 2 * PAIRS + 1;
    private static final int TAB = 1 << 2 * PAIRS + 2;
    private static final int WORD = 2 * PAIRS + 3;
    private static final int[] PARTS = parts();

    private final byte[] stretches;

    private Sieve(byte[] stretches) {
        this.stretches = stretches;
    }

    static Sieve of(String text) {
        int length = text.length();
        int[] table = PARTS;
        byte[] stretches = new byte[(length >> STRETCH) + 1];
        // An array is read in half the time of a string.
        char[] stretch = new char[1 << STRETCH];
        int earlier = 0;
        int before = BEHIND_BLANK;
        for (int from = 0; from < length; from += stretch.length) {
            int count = Math.min(stretch.length, length - from);
            text.getChars(from, from + count, stretch, 0);
            int parts = 0;
            int pairs = 0;
            for (int i = 0; i < count; i++) {
                char c = stretch[i];
                int part = c < ASCII ? table[c] : FOREIGN | BEHIND_BLANK;
                parts |= part;
                pairs |= before & ~(earlier >> WORD) & part >> PAIRS;
                earlier = before;
                before = part;
            }
            stretches[from >> STRETCH] = signs(pairs & (1 << PAIRS) - 1, parts);
        }
        return new Sieve(stretches);
    }

    private static byte signs(int pairs, int parts) {
        int words = pairs & (1 << WORDS) - 1;
        int signs =
                (words != 0 ? Sign.QUOTATION.bit() : 0)
                        | ((pairs & BEHIND_BLANK) != 0 ? Sign.NUMBER.bit() : 0)
                        | ((pairs & REDACTIONS) != 0 || (parts & OPENS_NOTE) != 0
                                ? Sign.REDACTION.bit()
                                : 0)
                        | ((pairs & BLANKS) != 0 || (parts & TAB) != 0 ? Sign.GAP.bit() : 0)
                        | ((pairs & SLASHES) != 0 ? Sign.SET_END.bit() : 0)
                        | ((parts & FOREIGN) != 0 ? Sign.FOREIGN.bit() : 0);
        return (byte) signs;
    }

    /// Whether a sign may stand between two places.
    public boolean mayHave(Sign sign, int from, int to) {
        int last = Math.min(stretches.length - 1, to - 1 >> STRETCH);
        for (int i = from >> STRETCH; i <= last; i++) {
            if ((stretches[i] & sign.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int[] parts() {
        int[] parts = new int[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean isOdd = c < ' ' && "\n\r\t\f".indexOf(c) < 0 || c == 0x7F;
            parts[c] =
                    (isOdd ? FOREIGN : 0)
                            | (c <= ' ' ? BEHIND_BLANK : 0)
                            | (c == '[' ? OPENS_NOTE : 0)
                            | (c == '\t' ? TAB : 0)
                            | (Character.isLetterOrDigit(c) ? (1 << WORDS) - 1 << WORD : 0);
            for (int pair = 0; pair < PAIRS; pair++) {
                parts[c] |= BEGIN_AND_END[pair][0].indexOf(c) < 0 ? 0 : 1 << pair;
                parts[c] |= BEGIN_AND_END[pair][1].indexOf(c) < 0 ? 0 : 1 << PAIRS + pair;
            }
        }
        return parts;
    }
}
