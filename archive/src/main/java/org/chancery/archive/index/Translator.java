package org.chancery.archive.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.chancery.archive.index.TextClauses.Scope;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.Query.And;
import org.chancery.archive.query.Query.Classed;
import org.chancery.archive.query.Query.Dated;
import org.chancery.archive.query.Query.Everything;
import org.chancery.archive.query.Query.Formatted;
import org.chancery.archive.query.Query.Having;
import org.chancery.archive.query.Query.Not;
import org.chancery.archive.query.Query.Or;
import org.chancery.archive.query.Query.Phrase;
import org.chancery.archive.query.Query.Ranked;
import org.chancery.archive.query.Query.Urgent;
import org.chancery.archive.query.Query.Wildcard;
import org.chancery.archive.query.Query.Word;
import org.chancery.format.telegram.Precedence;

/// Says a query in Lucene's terms, for a reader who may see the portions of the lowest `ranks`
/// ranks.
final class Translator {

    private final TextClauses text;

    Translator(int ranks) {
        this.text = new TextClauses(ranks);
    }

    Query translate(org.chancery.archive.query.Query query) {
        return switch (query) {
            case Everything() -> MatchAllDocsQuery.INSTANCE;
            case And(var parts) -> all(parts);
            case Or(var parts) -> Clauses.any(parts.stream().map(this::translate).toList());
            case Not not -> all(List.of(not));
            case Word word -> word(word.field(), word.text());
            case Phrase phrase -> phrase(phrase.field(), phrase.text());
            case Wildcard wildcard -> wildcard(wildcard.field(), wildcard.pattern());
            case Dated dated -> HeadingClauses.dated(dated.first(), dated.last());
            case Classed classed -> HeadingClauses.name(Fields.CLASSIFICATION, classed.name());
            case Ranked ranked ->
                    HeadingClauses.oneOf(
                            Fields.LEVEL,
                            IntStream.rangeClosed(ranked.lowest(), ranked.highest())
                                    .mapToObj(String::valueOf)
                                    .toList());
            case Urgent urgent ->
                    HeadingClauses.oneOf(
                            Fields.PRECEDENCE,
                            EnumSet.range(urgent.lowest(), urgent.highest()).stream()
                                    .map(Precedence::word)
                                    .toList());
            case Having having -> HeadingClauses.key(Fields.HAS, having.trait().word());
            case Formatted formatted ->
                    HeadingClauses.name(Fields.DIALECT, formatted.dialect().word());
        };
    }

    private Query all(List<org.chancery.archive.query.Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> bareWords = new ArrayList<>();
        boolean onlyNot = true;
        for (var part : parts) {
            if (part instanceof Not(var excluded)) {
                all.add(translate(excluded), Occur.MUST_NOT);
                continue;
            }
            onlyNot = false;
            all.add(translate(part), Occur.MUST);
            if (part instanceof Word word && word.field() == Field.ANY) {
                bareWords.addAll(WordSplitter.words(word.text()));
            }
        }
        if (onlyNot) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        text.nearness(bareWords).forEach(near -> all.add(near, Occur.SHOULD));
        return all.build();
    }

    private Query word(Field field, String value) {
        List<String> words = WordSplitter.words(value);
        return switch (field) {
            case ANY -> {
                Query anywhere = text.word(words, Scope.ANYWHERE);
                yield Keys.isNumber(value)
                        ? Clauses.any(List.of(HeadingClauses.numberFirst(value), anywhere))
                        : anywhere;
            }
            case TEXT -> text.word(words, Scope.TEXT);
            case SUBJECT -> text.word(words, Scope.SUBJECT);
            case FROM -> HeadingClauses.from(value);
            case TO -> HeadingClauses.names(Fields.TO, words);
            case SIGNED -> HeadingClauses.names(Fields.SIGNED, words);
            case TAG -> HeadingClauses.name(Fields.TAG, value);
            case CAPTION -> HeadingClauses.name(Fields.CAPTION, value);
            case MRN -> HeadingClauses.key(Fields.NUMBER, Keys.number(value));
            case REF -> HeadingClauses.citing(value);
            case CLASS, DATE, PRECEDENCE, DIALECT, HAS -> throw noWords(field);
        };
    }

    private Query phrase(Field field, String value) {
        List<String> words = WordSplitter.words(value);
        return switch (field) {
            case ANY -> text.phrase(words, Scope.ANYWHERE);
            case TEXT -> text.phrase(words, Scope.TEXT);
            case SUBJECT -> text.phrase(words, Scope.SUBJECT);
            case FROM, TO, SIGNED, TAG, CAPTION, MRN, REF -> word(field, value);
            case CLASS, DATE, PRECEDENCE, DIALECT, HAS -> throw noWords(field);
        };
    }

    private Query wildcard(Field field, String pattern) {
        return switch (field) {
            case ANY -> pieces(field, pattern, piece -> text.open(piece, Scope.ANYWHERE));
            case TEXT -> pieces(field, pattern, piece -> text.open(piece, Scope.TEXT));
            case SUBJECT -> pieces(field, pattern, piece -> text.open(piece, Scope.SUBJECT));
            case FROM -> either(field, Fields.ORIGIN, Fields.FROM, pattern);
            case REF -> either(field, Fields.CITED, Fields.CITED_TEXT, pattern);
            case TO -> pieces(field, pattern, piece -> HeadingClauses.open(Fields.TO, piece));
            case SIGNED ->
                    pieces(field, pattern, piece -> HeadingClauses.open(Fields.SIGNED, piece));
            case TAG -> HeadingClauses.open(Fields.TAG, pattern.toUpperCase(Locale.ROOT));
            case CAPTION -> HeadingClauses.open(Fields.CAPTION, pattern.toUpperCase(Locale.ROOT));
            case MRN -> HeadingClauses.open(Fields.NUMBER, Glob.letters(pattern));
            case CLASS, DATE, PRECEDENCE, DIALECT, HAS -> throw noWords(field);
        };
    }

    /// By a key, or by words.
    private Query either(Field field, String keys, String names, String pattern) {
        return Clauses.any(
                List.of(
                        HeadingClauses.open(keys, Glob.letters(pattern)),
                        pieces(field, pattern, piece -> HeadingClauses.open(names, piece))));
    }

    /// `AL-QAE*` is `al` and `qae*`.
    private Query pieces(Field field, String pattern, Function<String, Query> open) {
        return Clauses.all(
                Glob.pieces(pattern).stream()
                        .map(piece -> Glob.isOpen(piece) ? open.apply(piece) : word(field, piece))
                        .toList());
    }

    private static IllegalArgumentException noWords(Field field) {
        return new IllegalArgumentException("the parser takes no words for " + field);
    }
}
