package org.chancery.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The forms of a word that stand in an index: stems have no places there, and what is asked for by
/// its neighbours is looked for in each of its forms.
final class Forms {

    /// Letters that forms of one word have in common at their beginning.
    private static final int COMMON = 3;

    /// Words that begin so and are looked at; there are some thousands with the most common ones.
    private static final int MOST = 20_000;

    private static final int MOST_FORMS = 64;

    private final IndexReader index;
    private final Stemmer stemmer = new Stemmer();

    Forms(IndexReader index) {
        this.index = index;
    }

    /// The word itself first.
    List<String> of(String field, String word) {
        List<String> forms = new ArrayList<>(List.of(word));
        try {
            Terms terms = MultiTerms.getTerms(index, field);
            if (terms != null && word.length() >= COMMON) {
                collect(terms, word, forms);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private void collect(Terms terms, String word, List<String> forms) throws IOException {
        String stem = stemmer.stem(word);
        String beginning = word.substring(0, COMMON);
        TermsEnum words = terms.iterator();
        TermsEnum.SeekStatus found = words.seekCeil(new BytesRef(beginning));
        BytesRef next = found == TermsEnum.SeekStatus.END ? null : words.term();
        for (int seen = 0; next != null && seen < MOST && forms.size() < MOST_FORMS; seen++) {
            String candidate = next.utf8ToString();
            if (!candidate.startsWith(beginning)) {
                return;
            }
            if (!candidate.equals(word) && Objects.equals(stemmer.stem(candidate), stem)) {
                forms.add(candidate);
            }
            next = words.next();
        }
    }
}
