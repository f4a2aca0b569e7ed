package org.chancery.archive.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.KStemFilter;

/// Text into words: as they stand, and for the fields of stems with their endings off. Krovetz's stemmer goes by a dictionary and takes
/// off little: `NEGOTIATIONS` is `negotiation`, and not `negoti` as with Porter's, which takes UNIVERSITY and UNIVERSE for one.
final class TelegramAnalyzer extends Analyzer {

    /// Between two paragraphs, so that no phrase reaches over.
    private static final int GAP = 100;

    TelegramAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WordTokenizer();
        return Fields.isOfStems(field) ? new TokenStreamComponents(words, new KStemFilter(words)) : new TokenStreamComponents(words);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
