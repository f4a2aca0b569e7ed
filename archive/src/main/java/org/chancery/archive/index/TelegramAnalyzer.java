package org.chancery.archive.index;

import org.apache.lucene.analysis.Analyzer;

/// Names into words, as they stand.
final class TelegramAnalyzer extends Analyzer {

    /// Between two paragraphs, so that no phrase reaches over.
    static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
