package org.chancery.archive.index;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Finds the words of a text, in the form that they are compared in: small letters without accents.
/// Texts and queries are split alike.
///
/// `ASTANA'S` is `astana`, `O'BRIEN` is `obrien`, `U.S.` is `us`, `1,200` is `1200`, `1.4` stays;
/// `AL-QAEDA` is two words and `09ASTANA1967` is one.
final class WordSplitter {

    /// Nobody looks for a longer one; a line of a damaged telegram may have any length.
    static final int LONGEST = 64;

    private static final int ASCII = 0x80;

    /// Letters of ASCII in small, figures as themselves, -1 for what may join two halves of a word,
    /// 0 for all other signs.
    private static final byte[] SMALL = smallOnes();

    private char[] text = new char[0];
    private int length;
    private int at;
    private int start;
    private int end;
    private char[] word = new char[LONGEST * 4];
    private int wordLength;

    record Found(String word, int start, int end) {}

    static List<Found> split(String text) {
        WordSplitter splitter = new WordSplitter();
        splitter.reset(text.toCharArray(), text.length());
        List<Found> found = new ArrayList<>();
        while (splitter.next()) {
            found.add(
                    new Found(
                            new String(splitter.word, 0, splitter.wordLength),
                            splitter.start,
                            splitter.end));
        }
        return found;
    }

    static List<String> words(String text) {
        return split(text).stream().map(Found::word).toList();
    }

    void reset(char[] newText, int newLength) {
        text = newText;
        length = newLength;
        at = 0;
    }

    /// To where a word begins.
    void goTo(int place) {
        at = place;
    }

    /// Behind it [#word], [#wordLength], [#start] and [#end] speak of the next word.
    boolean next() {
        while (at < length && !isLetter(at)) {
            at++;
        }
        if (at == length) {
            return false;
        }
        start = at;
        if (takePlainWord()) {
            return true;
        }
        wordLength = 0;
        boolean isPlain = true;
        do {
            isPlain &= text[at] < 128;
            if (wordLength < LONGEST) {
                word[wordLength++] = text[at] < 128 ? small(text[at]) : text[at];
            }
            at++;
            end = at;
            skipJoint();
        } while (at < length && (isLetter(at) || isMark(at)) && !isAlone());
        at = Math.max(at, end);
        takeLastStop();
        skipPossessive();
        if (!isPlain) {
            fold();
        }
        return wordLength > 0 || next();
    }

    /// Takes a word of letters and figures of ASCII behind which nothing stands that may join it to
    /// more, as nearly all are; takes nothing, and says so, where it is another.
    private boolean takePlainWord() {
        int most = Math.min(length, start + LONGEST);
        int i = start;
        byte small;
        for (; i < most && text[i] < ASCII && (small = SMALL[text[i]]) > 0; i++) {
            word[i - start] = (char) small;
        }
        boolean isWhole =
                i == length || i < most && text[i] < ASCII && (SMALL[text[i]] == 0 || isEnd(i));
        if (isWhole) {
            wordLength = i - start;
            end = i;
            at = i;
        }
        return isWhole;
    }

    /// Whether a full stop or a comma joins nothing, as at the end of a sentence.
    private boolean isEnd(int sign) {
        return text[sign] != '\''
                && (sign + 1 == length || text[sign + 1] < ASCII && SMALL[text[sign + 1]] <= 0);
    }

    char[] word() {
        return word;
    }

    int wordLength() {
        return wordLength;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int length() {
        return length;
    }

    /// Over what joins two halves of a word: the apostrophe of O'BRIEN, the full stops of U.S.A.,
    /// the signs in 1,200 and 1.4.
    private void skipJoint() {
        if (at + 1 >= length || !isLetter(at + 1)) {
            return;
        }
        char c = text[at];
        boolean digits = isDigit(at - 1) && isDigit(at + 1);
        if (c == '.' && digits) {
            if (wordLength < LONGEST) {
                word[wordLength++] = '.';
            }
            at++;
        } else if (c == ',' && digits && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4)) {
            at++;
        } else if (c == '.' && isInitial(at - 1) && isInitial(at + 1)) {
            at++;
        } else if (isApostrophe(c) && !isDigit(at - 1) && !isPossessive(at)) {
            at++;
        }
    }

    /// The second full stop of `U.S.` belongs to it as the first does.
    private void takeLastStop() {
        if (at < length
                && text[at] == '.'
                && end - start >= 3
                && text[end - 2] == '.'
                && !isDigit(end - 1)
                && isInitial(end - 1)) {
            end = ++at;
        }
    }

    private void skipPossessive() {
        if (at < length && isApostrophe(text[at]) && isPossessive(at)) {
            at += 2;
        }
    }

    /// `'S` at the end of a word.
    private boolean isPossessive(int apostrophe) {
        return apostrophe + 1 < length
                && (text[apostrophe + 1] == 's' || text[apostrophe + 1] == 'S')
                && (apostrophe + 2 == length || !isLetter(apostrophe + 2));
    }

    /// A letter by itself: the U and the S of U.S.
    private boolean isInitial(int index) {
        return Character.isLetter(text[index])
                && (index == 0 || !isLetter(index - 1))
                && (index + 1 == length || !isLetter(index + 1));
    }

    /// Whether what was read, or what follows, is a sign that is a word by itself, as in Chinese.
    private boolean isAlone() {
        return Character.isIdeographic(text[at]) || Character.isIdeographic(text[end - 1]);
    }

    private boolean isLetter(int index) {
        char c = text[index];
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || (Character.isSurrogate(c) && isLetterOfTwo(index));
    }

    /// A letter beyond the first plane: both halves of it count.
    private boolean isLetterOfTwo(int index) {
        int first = Character.isHighSurrogate(text[index]) ? index : index - 1;
        return first >= 0
                && first + 1 < length
                && Character.isSurrogatePair(text[first], text[first + 1])
                && Character.isLetterOrDigit(Character.toCodePoint(text[first], text[first + 1]));
    }

    private boolean isMark(int index) {
        return text[index] >= 0x300 && Character.getType(text[index]) == Character.NON_SPACING_MARK;
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < length && text[index] >= '0' && text[index] <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static byte[] smallOnes() {
        byte[] small = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            small[c] = Character.isLetterOrDigit(c) ? (byte) small(c) : 0;
        }
        for (char joint : ".,'".toCharArray()) {
            small[joint] = -1;
        }
        return small;
    }

    /// Accents off, other scripts in small letters.
    private void fold() {
        String apart =
                Normalizer.normalize(CharBuffer.wrap(word, 0, wordLength), Normalizer.Form.NFKD);
        char[] folded = new char[apart.length() * 4];
        int count =
                ASCIIFoldingFilter.foldToASCII(apart.toCharArray(), 0, folded, 0, apart.length());
        wordLength = 0;
        for (int i = 0; i < count && wordLength < LONGEST; i++) {
            if (Character.getType(folded[i]) != Character.NON_SPACING_MARK) {
                word[wordLength++] = Character.toLowerCase(folded[i]);
            }
        }
    }
}
