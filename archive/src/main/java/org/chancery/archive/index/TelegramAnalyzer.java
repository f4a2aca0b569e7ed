package org.chancery.archive.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/// Text into words: as they stand, and for the fields of stems with their endings off.
final class TelegramAnalyzer extends Analyzer {

    /// Between two paragraphs, so that no phrase reaches over.
    private static final int GAP = 100;

    TelegramAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WordTokenizer();
        return Fields.isOfStems(field)
                ? new TokenStreamComponents(words, new StemFilter(words))
                : new TokenStreamComponents(words);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
