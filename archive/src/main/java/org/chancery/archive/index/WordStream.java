package org.chancery.archive.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/// The words of texts, as they stand. Not thread-safe.
final class WordStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordSplitter splitter = new WordSplitter();
    private final BytesRef word = new BytesRef(UnicodeUtil.maxUTF8Length(WordSplitter.LONGEST));

    private List<String> texts = List.of();
    private int next;
    private char[] text = new char[8192];

    WordStream() {
        term.setBytesRef(word);
    }

    void read(List<String> of) {
        texts = of;
    }

    @Override
    public void reset() {
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
        word.length =
                UnicodeUtil.UTF16toUTF8(splitter.word(), 0, splitter.wordLength(), word.bytes);
        term.setBytesRef(word);
        step.setPositionIncrement(steps);
        return true;
    }

    private void load(String from) {
        if (text.length < from.length()) {
            text = new char[from.length() * 2];
        }
        from.getChars(0, from.length(), text, 0);
        splitter.reset(text, from.length());
    }
}
