package org.chancery.archive.compare;

import java.util.Arrays;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;

/// How alike the texts of two telegrams are, and how the like of one is found among a million.
///
/// A text is the set of its runs of three words, letters and digits alone. Two are as alike as what
/// they have in common among what they have together: 1 for the same text, 0 for nothing in common.
/// To find the like, a text's smallest hashes are joined to [#BANDS] keys: two texts that are alike
/// share one of them with the probability that Broder's scheme gives ("On the resemblance and
/// containment of documents", 1997): 0.99 at 0.85, 0.87 at 0.66, 0.01 at 0.1.
public final class Likeness {

    /// From here on two texts are taken for the same message sent twice: what stands between is a
    /// correction, or what an operator added.
    public static final double SAME_MESSAGE = 0.66;

    /// Of a text that is long enough to be told from others.
    public static final int BANDS = 6;

    private static final int ROWS = 3;
    private static final int RUN = 3;

    /// `NO TEXT`, `PASS TO NSC`: too short to tell one from another.
    private static final int FEWEST = 15;

    private static final int ASCII = 0x80;

    /// Letters of ASCII as capitals, figures as themselves, 0 for all other signs.
    private static final byte[] OF_WORD = ofWord();

    /// In the order of the text, each as often as it stands there.
    private final long[] runs;

    private Likeness(long[] runs) {
        this.runs = runs;
    }

    public static Likeness of(Telegram telegram) {
        long[] words = new long[512];
        int count = 0;
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            String text = paragraph.text();
            if (words.length - count <= text.length() / 2) {
                words = Arrays.copyOf(words, count * 2 + text.length() / 2 + 1);
            }
            count = words(text, words, count);
        }
        return new Likeness(runs(words, count));
    }

    private static long[] runs(long[] words, int length) {
        long[] runs = new long[Math.max(0, length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = mixed(hash + words[j]);
            }
            runs[i] = hash;
        }
        return runs;
    }

    /// In order, each once.
    private long[] set() {
        long[] set = runs.clone();
        Arrays.sort(set);
        int count = 0;
        for (int i = 0; i < set.length; i++) {
            if (i == 0 || set[i] != set[i - 1]) {
                set[count++] = set[i];
            }
        }
        return Arrays.copyOf(set, count);
    }

    /// Whether there are enough that differ; most texts have them in their first words.
    private boolean isLongEnough() {
        long[] met = new long[FEWEST];
        int count = 0;
        for (int i = 0; i < runs.length && count < FEWEST; i++) {
            if (!isAmong(met, count, runs[i])) {
                met[count++] = runs[i];
            }
        }
        return count == FEWEST;
    }

    private static boolean isAmong(long[] met, int count, long run) {
        for (int i = 0; i < count; i++) {
            if (met[i] == run) {
                return true;
            }
        }
        return false;
    }

    /// @param into has room for every other character of the text
    /// @return how many are in there now
    private static int words(String text, long[] into, int from) {
        // An array is read in half the time of a string.
        char[] signs = text.toCharArray();
        int count = from;
        long hash = 0;
        for (char c : signs) {
            int sign = c < ASCII ? OF_WORD[c] : Character.isLetterOrDigit(c) ? capital(c) : 0;
            if (sign != 0) {
                hash = hash * 31 + sign;
            } else if (hash != 0) {
                into[count++] = hash;
                hash = 0;
            }
        }
        if (hash != 0) {
            into[count++] = hash;
        }
        return count;
    }

    private static int capital(char c) {
        return Character.toUpperCase(c);
    }

    private static byte[] ofWord() {
        byte[] ofWord = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            ofWord[c] = Character.isLetterOrDigit(c) ? (byte) capital(c) : 0;
        }
        return ofWord;
    }

    /// From 0 to 1; 0 where one of them is too short to say.
    public double to(Likeness other) {
        if (!isLongEnough() || !other.isLongEnough()) {
            return 0;
        }
        long[] ours = set();
        long[] theirs = other.set();
        int common = 0;
        int at = 0;
        for (long run : ours) {
            while (at < theirs.length && theirs[at] < run) {
                at++;
            }
            common += at < theirs.length && theirs[at] == run ? 1 : 0;
        }
        return (double) common / (ours.length + theirs.length - common);
    }

    /// Keys to find it by; none where it is too short.
    public long[] bands() {
        if (!isLongEnough()) {
            return new long[0];
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mixed(hash + least(band * ROWS + row));
            }
            bands[band] = hash;
        }
        return bands;
    }

    /// In one of many orders: what is mixed well is put in another order by a product, and for all
    /// that the smallest is asked for, that does.
    private long least(int order) {
        long factor = mixed((order + 1) * 0x9E37_79B9_7F4A_7C15L) | 1;
        long least = Long.MAX_VALUE;
        for (long run : runs) {
            least = Math.min(least, run * factor);
        }
        return least;
    }

    /// Every bit of it depends on every bit that goes in (Stafford's thirteenth variant).
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }
}
