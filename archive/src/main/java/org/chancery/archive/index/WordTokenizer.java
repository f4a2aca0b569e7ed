package org.chancery.archive.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// [WordSplitter] for Lucene.
final class WordTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final WordSplitter splitter = new WordSplitter();
    private char[] text = new char[8192];

    @Override
    public void reset() throws IOException {
        super.reset();
        int length = 0;
        int read;
        while ((read = input.read(text, length, text.length - length)) >= 0) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, length * 2);
            }
        }
        splitter.reset(text, length);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!splitter.next()) {
            return false;
        }
        term.copyBuffer(splitter.word(), 0, splitter.wordLength());
        offset.setOffset(correctOffset(splitter.start()), correctOffset(splitter.end()));
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(splitter.length()), correctOffset(splitter.length()));
    }
}
