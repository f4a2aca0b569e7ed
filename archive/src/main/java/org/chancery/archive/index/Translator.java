package org.chancery.archive.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.Query;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// Says a query in Lucene's terms, for a reader who may see the portions of the lowest `ranks` ranks: no other text field is named.
///
/// The fields of all ranks together weigh as the one text they are (BM25F, a subject counting as four times the same words in the text).
/// A word is looked up by its stem, and weighs more where it stands exactly as asked.
final class Translator {

    private static final float SUBJECT_WEIGHT = 4;
    private static final float EXACT_WEIGHT = 0.3f;
    private static final float NEAR_WEIGHT = 1.5f;

    /// Words asked for one after the other count as near each other with this many between them.
    private static final int NEAR = 6;

    /// In words.
    private static final int LONGEST_SUBJECT = 25;

    /// Above whatever words can weigh: a number asked for is the first hit, before those that cite it.
    private static final float NUMBER_WEIGHT = 10_000;

    private final int ranks;
    private final Stemmer stemmer = new Stemmer();

    Translator(int ranks) {
        this.ranks = ranks;
    }

    org.apache.lucene.search.Query translate(Query query) {
        return switch (query) {
            case Query.Everything() -> MatchAllDocsQuery.INSTANCE;
            case Query.And(List<Query> parts) -> all(parts);
            case Query.Or(List<Query> parts) -> any(parts.stream().map(this::translate).toList());
            case Query.Not not -> all(List.of(not));
            case Query.Word word -> word(word.field(), word.text());
            case Query.Phrase phrase -> phrase(phrase.field(), phrase.text());
            case Query.Wildcard wildcard -> wildcard(wildcard.field(), wildcard.pattern());
            case Query.Dated dated -> dated(dated.first(), dated.last());
            case Query.Classed classed -> name(Fields.CLASSIFICATION, classed.name());
            case Query.Ranked ranked -> oneOf(
                    Fields.LEVEL, IntStream.rangeClosed(ranked.lowest(), ranked.highest()).mapToObj(String::valueOf).toList());
            case Query.Urgent urgent -> oneOf(
                    Fields.PRECEDENCE,
                    EnumSet.range(urgent.lowest(), urgent.highest()).stream().map(Precedence::word).toList());
            case Query.Having having -> keyed(Fields.HAS, having.trait().word());
            case Query.Formatted formatted -> name(Fields.DIALECT, formatted.dialect().word());
        };
    }

    private org.apache.lucene.search.Query all(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean onlyNot = true;
        for (Query part : parts) {
            if (part instanceof Query.Not(Query excluded)) {
                all.add(translate(excluded), Occur.MUST_NOT);
            } else {
                all.add(translate(part), Occur.MUST);
                onlyNot = false;
            }
        }
        if (onlyNot) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        nearness(parts).forEach(near -> all.add(near, Occur.SHOULD));
        return all.build();
    }

    /// Bare words weigh more that stand near each other in the text, or one after the other in the subject: who types a whole subject wants
    /// its telegram.
    private List<org.apache.lucene.search.Query> nearness(List<Query> parts) {
        List<String> words = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Query.Word word && word.field() == Field.ANY) {
                words.addAll(WordSplitter.words(word.text()));
            }
        }
        List<org.apache.lucene.search.Query> near = new ArrayList<>();
        if (words.size() > 1 && words.size() <= LONGEST_SUBJECT) {
            near.add(new BoostQuery(inOrder(words, 1, Fields::subject), SUBJECT_WEIGHT));
        }
        if (words.size() > 1 && words.size() <= NEAR) {
            near.add(new BoostQuery(inOrder(words, NEAR, Fields::text), NEAR_WEIGHT));
        }
        return near;
    }

    private static org.apache.lucene.search.Query any(List<org.apache.lucene.search.Query> queries) {
        if (queries.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private org.apache.lucene.search.Query word(Field field, String text) {
        List<String> words = WordSplitter.words(text);
        return switch (field) {
            case ANY -> {
                org.apache.lucene.search.Query anywhere = forms(words, SUBJECT_WEIGHT, true);
                yield Keys.isNumber(text) ? any(List.of(number(text), anywhere)) : anywhere;
            }
            case TEXT -> forms(words, 0, true);
            case SUBJECT -> forms(words, SUBJECT_WEIGHT, false);
            case FROM -> from(text);
            case TO -> names(Fields.TO, words);
            case SIGNED -> names(Fields.SIGNED, words);
            case TAG -> name(Fields.TAG, text);
            case CAPTION -> name(Fields.CAPTION, text);
            case MRN -> keyed(Fields.NUMBER, Keys.number(text));
            case REF -> any(List.of(keyed(Fields.CITED, Keys.number(text)), names(Fields.CITED_TEXT, words)));
            case CLASS, DATE, PRECEDENCE, DIALECT, HAS -> throw new IllegalArgumentException("the parser reads " + field);
        };
    }

    private org.apache.lucene.search.Query phrase(Field field, String text) {
        List<String> words = WordSplitter.words(text);
        return switch (field) {
            case ANY -> any(List.of(
                    new BoostQuery(inOrder(words, 0, Fields::subject), SUBJECT_WEIGHT), inOrder(words, 0, Fields::text)));
            case TEXT -> inOrder(words, 0, Fields::text);
            case SUBJECT -> inOrder(words, 0, Fields::subject);
            case FROM, TO, SIGNED, TAG, CAPTION, MRN, REF -> word(field, text);
            case CLASS, DATE, PRECEDENCE, DIALECT, HAS -> throw new IllegalArgumentException("the parser reads " + field);
        };
    }

    /// The telegram of this number first, then those that cite it.
    private static org.apache.lucene.search.Query number(String text) {
        String number = Keys.number(text);
        return any(List.of(
                new BoostQuery(keyed(Fields.NUMBER, number, 1), NUMBER_WEIGHT), new BoostQuery(keyed(Fields.CITED, number, 1), 1)));
    }

    /// One word in any form; several, as in `AL-QAEDA`, side by side.
    private org.apache.lucene.search.Query forms(List<String> words, float subjectWeight, boolean inText) {
        if (words.size() != 1) {
            List<org.apache.lucene.search.Query> places = new ArrayList<>();
            if (inText) {
                places.add(inOrder(words, 0, Fields::text));
            }
            if (subjectWeight > 0) {
                places.add(new BoostQuery(inOrder(words, 0, Fields::subject), subjectWeight));
            }
            return any(places);
        }
        String word = words.getFirst();
        return new BooleanQuery.Builder()
                .add(combined(stemmer.stem(word), subjectWeight, inText, Fields::stems), Occur.MUST)
                .add(new BoostQuery(combined(word, subjectWeight, inText, field -> field), EXACT_WEIGHT), Occur.SHOULD)
                .build();
    }

    private org.apache.lucene.search.Query combined(
            String word, float subjectWeight, boolean inText, UnaryOperator<String> form) {
        if (ranks == 0) {
            return MatchNoDocsQuery.INSTANCE;
        }
        CombinedFieldQuery.Builder combined = new CombinedFieldQuery.Builder(word);
        for (int rank = 0; rank < ranks; rank++) {
            if (inText) {
                combined.addField(form.apply(Fields.text(rank)), 1);
            }
            if (subjectWeight > 0) {
                combined.addField(form.apply(Fields.subject(rank)), subjectWeight);
            }
        }
        return combined.build();
    }

    /// Within one portion, exactly these words; `slop` says how many may stand between.
    private org.apache.lucene.search.Query inOrder(List<String> words, int slop, IntFunction<String> field) {
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        String[] terms = words.toArray(String[]::new);
        return new DisjunctionMaxQuery(
                IntStream.range(0, ranks)
                        .mapToObj(rank -> (org.apache.lucene.search.Query) new PhraseQuery(slop, field.apply(rank), terms))
                        .toList(),
                0.1f);
    }

    /// By the post, where the name is a post's: `from:rome` is not the mission to the UN in Rome. Else, and for telegrams whose post nobody
    /// could tell, by words of the FM line.
    private static org.apache.lucene.search.Query from(String text) {
        org.apache.lucene.search.Query byWords = names(Fields.FROM, WordSplitter.words(text));
        Post post = Tables.standard().posts().named(text);
        if (post == null) {
            return any(List.of(name(Fields.ORIGIN, Keys.letters(text)), byWords));
        }
        org.apache.lucene.search.Query untold = new BooleanQuery.Builder()
                .add(byWords, Occur.MUST)
                .add(new FieldExistsQuery(Fields.ORIGIN), Occur.MUST_NOT)
                .build();
        return any(List.of(name(Fields.ORIGIN, post.mrnName()), untold));
    }

    /// A heading's names, word by word in order.
    private static org.apache.lucene.search.Query names(String field, List<String> words) {
        return words.isEmpty() ? MatchNoDocsQuery.INSTANCE : fact(new PhraseQuery(field, words.toArray(String[]::new)));
    }

    private static org.apache.lucene.search.Query name(String field, String value) {
        return keyed(field, Keys.name(value));
    }

    private static org.apache.lucene.search.Query keyed(String field, String key) {
        return keyed(field, key, 0);
    }

    private static org.apache.lucene.search.Query keyed(String field, String key, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, key))), weight);
    }

    private static org.apache.lucene.search.Query oneOf(String field, List<String> keys) {
        return fact(new TermInSetQuery(field, keys.stream().map(BytesRef::new).toList()));
    }

    /// True or not: it makes no hit better than another.
    private static org.apache.lucene.search.Query fact(org.apache.lucene.search.Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private static org.apache.lucene.search.Query dated(@Nullable LocalDate first, @Nullable LocalDate last) {
        return fact(LongPoint.newRangeQuery(
                Fields.DATE,
                first == null ? Long.MIN_VALUE : first.atStartOfDay().toEpochSecond(ZoneOffset.UTC),
                last == null ? Long.MAX_VALUE : last.plusDays(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC) - 1));
    }

    private org.apache.lucene.search.Query wildcard(Field field, String pattern) {
        return switch (field) {
            case ANY -> pieces(pattern, piece -> any(List.of(open(Fields::text, piece), open(Fields::subject, piece))), Field.ANY);
            case TEXT -> pieces(pattern, piece -> open(Fields::text, piece), field);
            case SUBJECT -> pieces(pattern, piece -> open(Fields::subject, piece), field);
            case FROM -> any(List.of(
                    open(Fields.ORIGIN, Glob.letters(pattern)), pieces(pattern, piece -> open(Fields.FROM, piece), field)));
            case TO -> pieces(pattern, piece -> open(Fields.TO, piece), field);
            case SIGNED -> pieces(pattern, piece -> open(Fields.SIGNED, piece), field);
            case TAG -> open(Fields.TAG, pattern.toUpperCase(Locale.ROOT));
            case CAPTION -> open(Fields.CAPTION, pattern.toUpperCase(Locale.ROOT));
            case MRN -> open(Fields.NUMBER, Glob.letters(pattern));
            case REF -> any(List.of(
                    open(Fields.CITED, Glob.letters(pattern)), pieces(pattern, piece -> open(Fields.CITED_TEXT, piece), field)));
            case CLASS, DATE, PRECEDENCE, DIALECT, HAS -> throw new IllegalArgumentException("the parser reads " + field);
        };
    }

    /// `AL-QAE*` is `al` and `qae*`.
    private org.apache.lucene.search.Query pieces(
            String pattern, Function<String, org.apache.lucene.search.Query> open, Field field) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String piece : Glob.pieces(pattern)) {
            all.add(Glob.isOpen(piece) ? open.apply(piece) : word(field, piece), Occur.MUST);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query open(IntFunction<String> field, String piece) {
        return any(IntStream.range(0, ranks).mapToObj(rank -> open(field.apply(rank), piece)).toList());
    }

    private static org.apache.lucene.search.Query open(String field, String pattern) {
        return new WildcardQuery(new Term(field, pattern));
    }
}
