package org.chancery.archive.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.chancery.archive.query.Regexes;

/// What is asked of text and subject, for a reader who may see the portions of the lowest `ranks`
/// ranks: no other text field is named.
///
/// The fields of all ranks together weigh as the one text they are (BM25F, a subject counting as
/// four times the same words in the text). A word is looked up in each of its forms, and weighs
/// more where it stands exactly as asked.
final class TextClauses {

    private static final float SUBJECT_WEIGHT = 4;

    /// Of a place at which a word stands in another form than asked.
    private static final float OTHER_FORM = 0.6f;

    /// More words than these are a text of their own: that they stand near each other says nothing.
    private static final int MOST_NEAR = 6;

    /// Words that one may have been meant for.
    private static final int MOST_ALIKE = 100;

    /// In words.
    private static final int LONGEST_SUBJECT = 25;

    private final int ranks;
    private final View view;

    /// What has fields of text of its own.
    private enum Part {
        TEXT(Fields::text, 1),
        SUBJECT(Fields::subject, SUBJECT_WEIGHT),
        SUMMARY(Fields::summary, 1),
        COMMENT(Fields::comment, 1),
        FOOTNOTE(Fields::footnote, 1);

        @SuppressWarnings("ImmutableEnumChecker") // names fields, nothing else
        private final IntFunction<String> field;

        private final float weight;

        Part(IntFunction<String> field, float weight) {
            this.field = field;
            this.weight = weight;
        }
    }

    /// Where to look.
    enum Scope {
        ANYWHERE(Part.TEXT, Part.SUBJECT),
        TEXT(Part.TEXT),
        SUBJECT(Part.SUBJECT),
        SUMMARY(Part.SUMMARY),
        COMMENT(Part.COMMENT),
        FOOTNOTE(Part.FOOTNOTE);

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<Part> parts;

        Scope(Part... parts) {
            this.parts = List.of(parts);
        }
    }

    TextClauses(int ranks, View view) {
        this.ranks = ranks;
        this.view = view;
    }

    /// One word in any form; several, as in `AL-QAEDA`, side by side.
    Query word(List<String> words, Scope scope) {
        return words.size() == 1 ? words(words, scope) : phrase(words, scope);
    }

    /// All of these, each in any form, wherever they stand.
    Query words(List<String> words, Scope scope) {
        SortedMap<String, Float> fields = new TreeMap<>();
        scope.parts.forEach(part -> fields(part).forEach(field -> fields.put(field, part.weight)));
        return new FormsQuery(
                fields, words.stream().map(word -> forms(word, scope)).toList(), view.lengths());
    }

    private List<FormsQuery.Part> forms(String word, Scope scope) {
        List<FormsQuery.Part> forms = new ArrayList<>();
        for (Part part : scope.parts) {
            for (String field : fields(part)) {
                for (Forms.Form form : view.forms(field, word)) {
                    float weight = form.is(word) ? part.weight : part.weight * OTHER_FORM;
                    forms.add(
                            new FormsQuery.Part(
                                    form.term(), form.states(), form.documents(), weight));
                }
            }
        }
        return forms;
    }

    /// Of the ranks that the reader may see, those with words that the reader may see: Lucene
    /// weighs nothing in a field that is empty to them.
    private List<String> fields(Part part) {
        List<String> fields = new ArrayList<>();
        for (int rank = 0; rank < ranks; rank++) {
            String field = part.field.apply(rank);
            if (view.hasWords(field)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /// Side by side, in this order and these forms.
    Query phrase(List<String> words, Scope scope) {
        return Clauses.any(
                scope.parts.stream().flatMap(part -> inOrder(words, 0, part).stream()).toList());
    }

    /// Each field that the reader may see.
    private Query fields(Scope scope, Function<String, Query> query) {
        return Clauses.any(
                scope.parts.stream().flatMap(part -> fields(part).stream()).map(query).toList());
    }

    /// A word with open parts.
    Query open(String pattern, Scope scope) {
        return fields(scope, field -> new WildcardQuery(new Term(field, pattern)));
    }

    /// A word as a regular expression has it.
    Query regex(String pattern, Scope scope) {
        Automaton words = Regexes.automaton(pattern);
        return fields(scope, field -> new AutomatonQuery(new Term(field, pattern), words));
    }

    /// A word but for some letters, its first one right. All words alike weigh the same: how often
    /// each is written would tell of what the reader may not see.
    Query fuzzy(String word, int edits, Scope scope) {
        return fields(
                scope,
                field ->
                        new FuzzyQuery(
                                new Term(field, word),
                                edits,
                                1,
                                MOST_ALIKE,
                                true,
                                MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE));
    }

    /// Near each other within one paragraph, in any order.
    ///
    /// @param parts each a word in any of its forms, or several as they stand
    Query near(List<List<String>> parts, int distance, Scope scope) {
        int words = parts.stream().mapToInt(List::size).sum();
        return fields(
                scope,
                field -> {
                    IntervalsSource together =
                            parts.stream()
                                    .map(part -> source(field, part))
                                    .reduce(Intervals::unorderedNoOverlaps)
                                    .orElseThrow();
                    return new IntervalQuery(field, Intervals.maxwidth(words + distance, together));
                });
    }

    private IntervalsSource source(String field, List<String> part) {
        return part.size() == 1
                ? Intervals.or(forms(field, part.getFirst()))
                : Intervals.phrase(part.toArray(String[]::new));
    }

    private IntervalsSource[] forms(String field, String word) {
        return view.forms(field, word).stream()
                .map(form -> Intervals.term(form.term().bytes()))
                .toArray(IntervalsSource[]::new);
    }

    /// The same, bare words weighing more where they stand near each other in the text, or one
    /// after the other in the subject. Who types a whole subject wants its telegram.
    Query lifted(BooleanQuery.Builder found, List<String> words) {
        if (words.size() > 1 && words.size() <= LONGEST_SUBJECT) {
            inOrder(words, 1, Part.SUBJECT).forEach(near -> found.add(near, Occur.SHOULD));
        }
        List<String> distinct = words.stream().distinct().toList();
        return distinct.size() > 1 && distinct.size() <= MOST_NEAR
                ? new NearnessQuery(found.build(), distinct, fields(Part.TEXT))
                : found.build();
    }

    /// Within one portion; `slop` says how many words may stand between.
    private List<Query> inOrder(List<String> words, int slop, Part part) {
        if (words.isEmpty()) {
            return List.of();
        }
        String[] terms = words.toArray(String[]::new);
        return fields(part).stream()
                .map(field -> Clauses.boosted(new PhraseQuery(slop, field, terms), part.weight))
                .toList();
    }
}
