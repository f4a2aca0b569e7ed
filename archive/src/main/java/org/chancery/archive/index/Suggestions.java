package org.chancery.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.Place;
import org.chancery.archive.query.Query;
import org.chancery.archive.query.QueryPrinter;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// What somebody may have meant whose query found nothing: `kazahkstan` is in no telegram,
/// `kazakhstan` is. Only words of telegrams that the reader may see are proposed.
final class Suggestions {

    /// A shorter word is near too many others.
    private static final int SHORTEST = 4;

    private static final int SHORTEST_FOR_TWO_SLIPS = 6;
    private static final int MOST_WORDS = 5;

    private final View view;
    private final int ranks;
    private final PlaceNames places;

    /// @param nearness 1 for the same, less with each slip
    private record Candidate(String word, double nearness, long documents) {}

    Suggestions(View view, int ranks, Tables tables) {
        this.view = view;
        this.places = new PlaceNames(view, tables);
        this.ranks = ranks;
    }

    /// The query with each word that nobody wrote replaced by the nearest that somebody did; null
    /// where there is none.
    @Nullable String of(String typed, Query query) throws IOException {
        List<Query.Term> words = new ArrayList<>();
        collect(query, words);
        String better = typed;
        for (Query.Term word : words.subList(0, Math.min(MOST_WORDS, words.size())).reversed()) {
            Optional<Query> instead = instead(word);
            if (instead.isPresent()) {
                better =
                        better.substring(0, word.place().start())
                                + QueryPrinter.print(instead.get())
                                + better.substring(word.place().end());
            }
        }
        return better.equals(typed) ? null : better;
    }

    /// `09 ASTANA 1967`, as people write a number and pages show it, is `09ASTANA1967`, and `Astana
    /// 1967` is `mrn:ASTANA1967`; null of what is no number.
    static @Nullable String number(String typed) {
        String[] words = typed.strip().split("\\s+");
        boolean isNumber =
                words.length > 1
                        && words.length <= MOST_WORDS
                        && words[words.length - 1].chars().allMatch(Character::isDigit)
                        && typed.chars().anyMatch(Character::isLetter)
                        && typed.chars()
                                .allMatch(
                                        c -> Character.isLetterOrDigit(c) || c == ' ' || c == '.');
        if (!isNumber) {
            return null;
        }
        String number = Keys.number(typed);
        return Keys.isNumber(number) ? number : "mrn:" + number;
    }

    /// A phrase only where it is the name of a place: those of a text are looked for as they stand.
    private static void collect(Query query, List<Query.Term> words) {
        switch (query) {
            case Query.And and -> and.parts().forEach(part -> collect(part, words));
            case Query.Or or -> or.parts().forEach(part -> collect(part, words));
            case Query.Word word -> words.add(word);
            case Query.Phrase phrase when isPlace(phrase.field()) -> words.add(phrase);
            case Query.Everything _, Query.Not _, Query.Term _ -> {}
        }
    }

    private static boolean isPlace(Field field) {
        return field == Field.REGION || field == Field.COUNTRY;
    }

    private Optional<Query> instead(Query.Term term) throws IOException {
        return switch (term) {
            case Query.Phrase phrase -> place(phrase.field(), phrase.text(), phrase.place());
            case Query.Word word when isPlace(word.field()) ->
                    place(word.field(), word.text(), word.place());
            case Query.Word word ->
                    meant(word)
                            .map(better ->
                                    new Query.Word(
                                            word.field(),
                                            written(word.field(), better.word()),
                                            word.place()));
            default -> Optional.empty();
        };
    }

    private Optional<Query> place(Field field, String typed, Place place) throws IOException {
        return places.nearest(field, typed)
                .map(name ->
                        name.indexOf(' ') < 0
                                ? new Query.Word(field, name, place)
                                : new Query.Phrase(field, name, place));
    }

    private static String written(Field field, String word) {
        return field == Field.TAG || field == Field.CAPTION ? word.toUpperCase(Locale.ROOT) : word;
    }

    private Optional<Candidate> meant(Query.Word word) throws IOException {
        boolean isListed = word.field() == Field.TAG || word.field() == Field.CAPTION;
        List<String> forms =
                isListed ? List.of(Keys.name(word.text())) : WordSplitter.words(word.text());
        List<String> fields = fields(word.field());
        if (forms.size() != 1
                || forms.getFirst().length() < SHORTEST
                || isKnown(forms.getFirst(), fields)) {
            return Optional.empty();
        }
        Map<String, Candidate> candidates = new HashMap<>();
        for (String field : fields) {
            collect(field, forms.getFirst(), candidates);
        }
        return candidates.values().stream()
                .max(
                        Comparator.comparingDouble(Candidate::nearness)
                                .thenComparingLong(Candidate::documents)
                                .thenComparing(Candidate::word));
    }

    /// Where the words of a field's terms stand as they were written.
    private List<String> fields(Field field) {
        List<String> fields = new ArrayList<>();
        for (int rank = 0; rank < ranks; rank++) {
            if (field == Field.ANY || field == Field.TEXT) {
                fields.add(Fields.text(rank));
            }
            if (field == Field.ANY || field == Field.SUBJECT) {
                fields.add(Fields.subject(rank));
            }
            if (field == Field.SUMMARY) {
                fields.add(Fields.summary(rank));
            }
            if (field == Field.COMMENT) {
                fields.add(Fields.comment(rank));
            }
            if (field == Field.FOOTNOTE) {
                fields.add(Fields.footnote(rank));
            }
        }
        switch (field) {
            case FROM -> fields.add(Fields.FROM);
            case TO -> fields.add(Fields.TO);
            case SIGNED -> fields.add(Fields.SIGNED);
            case TAG -> fields.add(Fields.TAG);
            case CAPTION -> fields.add(Fields.CAPTION);
            case INFO -> fields.add(Fields.INFO);
            case CLASSIFIED_BY -> fields.add(Fields.CLASSIFIED_BY);
            case ANY,
                    TEXT,
                    SUBJECT,
                    SUMMARY,
                    COMMENT,
                    FOOTNOTE,
                    REGION,
                    COUNTRY,
                    TAG_KIND,
                    REF,
                    CITED_BY,
                    COLLECTION,
                    LIKE,
                    MRN,
                    DTG,
                    CLASS,
                    DATE,
                    PRECEDENCE,
                    DECLASSIFY,
                    PORTION,
                    ENTITY,
                    DIALECT,
                    LANG,
                    HAS,
                    IN,
                    LINT -> {}
        }
        return fields;
    }

    private boolean isKnown(String word, List<String> fields) {
        return fields.stream().anyMatch(field -> !view.forms(field, word).isEmpty());
    }

    private void collect(String field, String word, Map<String, Candidate> candidates)
            throws IOException {
        Terms terms = MultiTerms.getTerms(view.getIndexReader(), field);
        if (terms == null) {
            return;
        }
        int slips = word.length() >= SHORTEST_FOR_TWO_SLIPS ? 2 : 1;
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, word), slips, 1, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            String candidate = term.utf8ToString();
            long documents = view.documents(new Term(field, candidate));
            if (documents > 0) {
                candidates.merge(
                        candidate,
                        new Candidate(candidate, near.getBoost(), documents),
                        (one, other) ->
                                new Candidate(
                                        candidate, one.nearness, one.documents + other.documents));
            }
        }
    }
}
