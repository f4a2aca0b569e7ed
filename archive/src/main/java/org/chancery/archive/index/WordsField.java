package org.chancery.archive.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/// A document's text of one rank: its words as they stand, with their places.
final class WordsField extends Field {

    private static final FieldType EXACT = exact();

    /// Lucene takes the fields of a document one after the other, in the thread that adds it.
    private static final ThreadLocal<WordStream> OF_THREAD =
            ThreadLocal.withInitial(WordStream::new);

    private final List<String> texts;

    /// @param texts no phrase reaches over from one to the next; also where there are none, the
    ///   length is noted: what every document has is found without a search when it is written
    WordsField(String name, List<String> texts) {
        super(name, EXACT);
        this.texts = texts;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        WordStream words = OF_THREAD.get();
        words.read(texts);
        return words;
    }

    private static FieldType exact() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
