package org.chancery.archive.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/// A document's text of one rank: its words as they stand, with their places; and in a field beside
/// it the stems of those words that are not their own, counted. Who looks for a stem looks in both.
final class WordsField extends Field {

    private static final FieldType EXACT = frozen(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /// Counted and weighed, never in phrases.
    private static final FieldType STEMS = frozen(IndexOptions.DOCS_AND_FREQS);

    /// A text is read once for both fields: Lucene takes the fields of a document in their order,
    /// in the thread that adds it.
    private static final ThreadLocal<WordStream> OF_THREAD =
            ThreadLocal.withInitial(WordStream::new);

    private final @Nullable List<String> texts;

    private WordsField(String name, FieldType type, @Nullable List<String> texts) {
        super(name, type);
        this.texts = texts;
    }

    /// @param texts no phrase reaches over from one to the next; also where there are none, the
    ///   length is noted: what every document has is found without a search when it is written
    static void add(Document document, String name, List<String> texts) {
        document.add(new WordsField(name, EXACT, texts));
        document.add(new WordsField(Fields.stems(name), STEMS, null));
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        WordStream words = OF_THREAD.get();
        if (texts == null) {
            return words.stems();
        }
        words.read(texts);
        return words;
    }

    private static FieldType frozen(IndexOptions options) {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
