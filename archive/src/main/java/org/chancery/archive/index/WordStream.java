package org.chancery.archive.index;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of texts, as they stand; and behind them the stems of those that are not their own.
/// Not thread-safe.
final class WordStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordSplitter splitter = new WordSplitter();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Stems stems = new Stems();

    private List<String> texts = List.of();
    private int next;
    private char[] text = new char[8192];

    void read(List<String> of) {
        texts = of;
    }

    /// Of the texts read last.
    TokenStream stems() {
        return stems;
    }

    @Override
    public void reset() {
        stems.forget();
        splitter.reset(text, 0);
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        int steps = 1;
        while (!splitter.next()) {
            if (next == texts.size()) {
                return false;
            }
            steps += next == 0 ? 0 : TelegramAnalyzer.GAP;
            load(texts.get(next++));
        }
        vocabulary.find(splitter.word(), splitter.wordLength());
        term.setBytesRef(vocabulary.exact());
        step.setPositionIncrement(steps);
        if (vocabulary.stem().length > 0) {
            stems.add(vocabulary.stem());
        }
        return true;
    }

    private void load(String from) {
        if (text.length < from.length()) {
            text = new char[from.length() * 2];
        }
        from.getChars(0, from.length(), text, 0);
        splitter.reset(text, from.length());
    }

    private static final class Stems extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step =
                addAttribute(PositionIncrementAttribute.class);
        private final BytesRef stem = new BytesRef();

        /// Each behind its length.
        private byte[] met = new byte[8192];

        private int size;
        private int next;

        void add(BytesRef one) {
            if (met.length < size + one.length + 1) {
                met = Arrays.copyOf(met, (size + one.length) * 2);
            }
            met[size] = (byte) one.length;
            System.arraycopy(one.bytes, one.offset, met, size + 1, one.length);
            size += one.length + 1;
        }

        void forget() {
            size = 0;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == size) {
                return false;
            }
            stem.bytes = met;
            stem.offset = next + 1;
            stem.length = met[next] & 0xFF;
            next += stem.length + 1;
            term.setBytesRef(stem);
            step.setPositionIncrement(1); // the end of a text sets it to 0
            return true;
        }
    }
}
