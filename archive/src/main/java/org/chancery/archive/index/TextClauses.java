package org.chancery.archive.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;

/// What is asked of text and subject, for a reader who may see the portions of the lowest `ranks`
/// ranks: no other text field is named.
///
/// The fields of all ranks together weigh as the one text they are (BM25F, a subject counting as
/// four times the same words in the text). A word is looked up by its stem, and weighs more where
/// it stands exactly as asked.
final class TextClauses {

    private static final float SUBJECT_WEIGHT = 4;
    private static final float EXACT_WEIGHT = 0.3f;
    private static final float NEAR_WEIGHT = 1.5f;

    /// Words asked for one after the other count as near each other with this many between them.
    private static final int NEAR = 6;

    /// In words.
    private static final int LONGEST_SUBJECT = 25;

    private final int ranks;
    private final Stemmer stemmer = new Stemmer();

    /// Where to look.
    enum Scope {
        ANYWHERE(true, true),
        TEXT(true, false),
        SUBJECT(false, true);

        private final boolean inText;
        private final boolean inSubject;

        Scope(boolean inText, boolean inSubject) {
            this.inText = inText;
            this.inSubject = inSubject;
        }
    }

    TextClauses(int ranks) {
        this.ranks = ranks;
    }

    /// One word in any form; several, as in `AL-QAEDA`, side by side.
    Query word(List<String> words, Scope scope) {
        if (words.size() != 1 || ranks == 0) {
            return phrase(words, scope);
        }
        String word = words.getFirst();
        return new BooleanQuery.Builder()
                .add(combined(stemmer.stem(word), scope, Fields::stems), Occur.MUST)
                .add(
                        new BoostQuery(combined(word, scope, field -> field), EXACT_WEIGHT),
                        Occur.SHOULD)
                .build();
    }

    private Query combined(String word, Scope scope, UnaryOperator<String> form) {
        CombinedFieldQuery.Builder combined = new CombinedFieldQuery.Builder(word);
        for (int rank = 0; rank < ranks; rank++) {
            if (scope.inText) {
                combined.addField(form.apply(Fields.text(rank)), 1);
            }
            if (scope.inSubject) {
                combined.addField(form.apply(Fields.subject(rank)), SUBJECT_WEIGHT);
            }
        }
        return combined.build();
    }

    /// Side by side, in this order and these forms.
    Query phrase(List<String> words, Scope scope) {
        List<Query> places = new ArrayList<>();
        if (scope.inText) {
            places.add(inOrder(words, 0, Fields::text));
        }
        if (scope.inSubject) {
            places.add(new BoostQuery(inOrder(words, 0, Fields::subject), SUBJECT_WEIGHT));
        }
        return Clauses.any(places);
    }

    /// A word with open parts.
    Query open(String pattern, Scope scope) {
        List<Query> places = new ArrayList<>();
        for (int rank = 0; rank < ranks; rank++) {
            if (scope.inText) {
                places.add(new WildcardQuery(new Term(Fields.text(rank), pattern)));
            }
            if (scope.inSubject) {
                places.add(new WildcardQuery(new Term(Fields.subject(rank), pattern)));
            }
        }
        return Clauses.any(places);
    }

    /// What makes hits of bare words weigh more: that they stand near each other in the text, or
    /// one after the other in the subject. Who types a whole subject wants its telegram.
    List<Query> nearness(List<String> words) {
        List<Query> near = new ArrayList<>();
        if (words.size() > 1 && words.size() <= LONGEST_SUBJECT) {
            near.add(new BoostQuery(inOrder(words, 1, Fields::subject), SUBJECT_WEIGHT));
        }
        if (words.size() > 1 && words.size() <= NEAR) {
            near.add(new BoostQuery(inOrder(words, NEAR, Fields::text), NEAR_WEIGHT));
        }
        return near;
    }

    /// Within one portion; `slop` says how many words may stand between.
    private Query inOrder(List<String> words, int slop, IntFunction<String> field) {
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        String[] terms = words.toArray(String[]::new);
        List<Query> portions =
                IntStream.range(0, ranks)
                        .mapToObj(rank -> (Query) new PhraseQuery(slop, field.apply(rank), terms))
                        .toList();
        return new DisjunctionMaxQuery(portions, 0.1f);
    }
}
