package org.chancery.archive.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The forms of a word that stand in an index, as a reader sees it: words are kept there as they
/// stand, and who looks for one of them in any form is told which there are. Found once for each
/// moment of the index. Thread-safe.
final class Forms {

    /// Forms of one word in one field. No word of a language has as many; what damage makes of a
    /// word might, and then those count that most telegrams have.
    static final int MOST = 32;

    /// Words whose forms are remembered: `like:` asks for some dozens at once.
    private static final int MOST_REMEMBERED = 10_000;

    /// Letters behind those that a word's forms begin with alike: `-izations`, and what a stem has
    /// behind them.
    private static final int LONGEST_ENDING = 16;

    private final View view;
    private final Map<Key, List<Form>> known = new ConcurrentHashMap<>();

    private record Key(String field, String word) {}

    /// A form, where it stands, and in how many telegrams that the reader may see.
    record Form(Term term, TermStates states, long documents) {

        boolean is(String word) {
            return term.text().equals(word);
        }
    }

    Forms(View view) {
        this.view = view;
    }

    /// Those in telegrams that the reader may see, in the order of the alphabet.
    List<Form> of(String field, String word) throws IOException {
        Key key = new Key(field, word);
        List<Form> forms = known.get(key);
        if (forms == null) {
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            forms = found(field, word);
            known.put(key, forms);
        }
        return forms;
    }

    private List<Form> found(String field, String word) throws IOException {
        Map<String, TermStates> places = new TreeMap<>();
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                collect(terms, leaf, word, places);
            }
        }
        Comparator<Form> bestFirst =
                Comparator.<Form, Boolean>comparing(form -> !form.is(word))
                        .thenComparing(Form::documents, Comparator.reverseOrder())
                        .thenComparing(Form::term);
        Map<String, Form> forms = new TreeMap<>();
        for (Map.Entry<String, TermStates> place : places.entrySet()) {
            Term term = new Term(field, place.getKey());
            long documents = view.documents(term);
            if (documents > 0) {
                forms.put(place.getKey(), new Form(term, place.getValue(), documents));
            }
        }
        return forms.values().stream()
                .sorted(bestFirst)
                .limit(MOST)
                .sorted(Comparator.comparing(Form::term))
                .toList();
    }

    private void collect(
            Terms terms, LeafReaderContext leaf, String word, Map<String, TermStates> places)
            throws IOException {
        Stemmer stemmer = new Stemmer();
        String stem = stemmer.stem(word);
        Set<String> met = new HashSet<>();
        TermsEnum candidate = terms.iterator();
        for (String letters : Stemmer.beginnings(stem)) {
            BytesRef beginning = new BytesRef(letters);
            boolean isMore = candidate.seekCeil(beginning) != TermsEnum.SeekStatus.END;
            while (isMore && StringHelper.startsWith(candidate.term(), beginning)) {
                if (candidate.term().length <= beginning.length + LONGEST_ENDING) {
                    String form = candidate.term().utf8ToString();
                    if (stemmer.stem(form).equals(stem) && met.add(form)) {
                        note(candidate, leaf, form, places);
                    }
                }
                isMore = candidate.next() != null;
            }
        }
        if (met.add(word) && candidate.seekExact(new BytesRef(word))) {
            note(candidate, leaf, word, places);
        }
    }

    private void note(
            TermsEnum form, LeafReaderContext leaf, String written, Map<String, TermStates> places)
            throws IOException {
        places.computeIfAbsent(written, _ -> new TermStates(view.getTopReaderContext()))
                .register(form.termState(), leaf.ord, form.docFreq(), form.totalTermFreq());
    }
}
