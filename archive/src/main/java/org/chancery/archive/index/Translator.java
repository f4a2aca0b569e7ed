package org.chancery.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.chancery.archive.entity.Entity;
import org.chancery.archive.index.TextClauses.Scope;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.Query.And;
import org.chancery.archive.query.Query.Classed;
import org.chancery.archive.query.Query.Dated;
import org.chancery.archive.query.Query.Declassified;
import org.chancery.archive.query.Query.Everything;
import org.chancery.archive.query.Query.Formatted;
import org.chancery.archive.query.Query.Fuzzy;
import org.chancery.archive.query.Query.Having;
import org.chancery.archive.query.Query.Linted;
import org.chancery.archive.query.Query.Near;
import org.chancery.archive.query.Query.Not;
import org.chancery.archive.query.Query.Or;
import org.chancery.archive.query.Query.Phrase;
import org.chancery.archive.query.Query.Ranked;
import org.chancery.archive.query.Query.Regex;
import org.chancery.archive.query.Query.Urgent;
import org.chancery.archive.query.Query.Wildcard;
import org.chancery.archive.query.Query.Word;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Precedence;

/// Says a query in Lucene's terms, for a reader who may see the portions of the lowest `ranks`
/// ranks.
final class Translator {

    private final int ranks;
    private final View view;
    private final Holdings holdings;
    private final Tables tables;
    private final TextClauses text;

    Translator(int ranks, View view, Holdings holdings, Tables tables) {
        this.tables = tables;
        this.ranks = ranks;
        this.view = view;
        this.holdings = holdings;
        this.text = new TextClauses(ranks, view);
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
            case Near near ->
                    text.near(
                            near.parts().stream().map(WordSplitter::words).toList(),
                            near.distance(),
                            scope(near.field()));
            case Fuzzy fuzzy ->
                    text.fuzzy(
                            WordSplitter.words(fuzzy.text()).getFirst(),
                            fuzzy.edits(),
                            scope(fuzzy.field()));
            case Regex regex -> text.regex(regex.pattern(), scope(regex.field()));
            case Declassified time -> HeadingClauses.declassified(time.first(), time.last());
            case Linted linted -> HeadingClauses.key(Fields.LINT, linted.code());
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
        List<String> single = new ArrayList<>();
        boolean onlyNot = true;
        for (var part : parts) {
            if (part instanceof Not(var excluded)) {
                all.add(translate(excluded), Occur.MUST_NOT);
                continue;
            }
            onlyNot = false;
            if (part instanceof Word word && word.field() == Field.ANY) {
                List<String> words = WordSplitter.words(word.text());
                bareWords.addAll(words);
                if (words.size() == 1 && !Keys.isNumber(word.text())) {
                    single.addAll(words);
                    continue;
                }
            }
            all.add(translate(part), Occur.MUST);
        }
        if (!single.isEmpty()) {
            all.add(text.words(single, Scope.ANYWHERE), Occur.MUST);
        }
        if (onlyNot) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return text.lifted(all, bareWords);
    }

    private static Scope scope(Field field) {
        return switch (field) {
            case ANY -> Scope.ANYWHERE;
            case TEXT -> Scope.TEXT;
            case SUBJECT -> Scope.SUBJECT;
            case SUMMARY -> Scope.SUMMARY;
            case COMMENT -> Scope.COMMENT;
            case FOOTNOTE -> Scope.FOOTNOTE;
            case FROM,
                    REGION,
                    COUNTRY,
                    TO,
                    INFO,
                    TAG,
                    TAG_KIND,
                    CLASS,
                    DATE,
                    DTG,
                    REF,
                    CITED_BY,
                    COLLECTION,
                    LIKE,
                    CAPTION,
                    MRN,
                    PRECEDENCE,
                    SIGNED,
                    CLASSIFIED_BY,
                    DECLASSIFY,
                    PORTION,
                    ENTITY,
                    DIALECT,
                    LANG,
                    HAS,
                    IN,
                    LINT ->
                    throw new IllegalArgumentException("no running text: " + field);
        };
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
            case TEXT, SUBJECT, SUMMARY, COMMENT, FOOTNOTE -> text.word(words, scope(field));
            case FROM -> HeadingClauses.from(value, tables);
            case TO -> HeadingClauses.names(Fields.TO, words);
            case INFO -> HeadingClauses.names(Fields.INFO, words);
            case CLASSIFIED_BY -> HeadingClauses.names(Fields.CLASSIFIED_BY, words);
            case DTG -> HeadingClauses.key(Fields.DTG, Keys.letters(value));
            case PORTION -> HeadingClauses.key(Fields.PORTION, Keys.letters(value));
            case ENTITY -> entity(Keys.name(value), HeadingClauses::key);
            case CITED_BY -> Cited.by(value, view);
            case COLLECTION -> collection(value);
            case LIKE -> Alike.to(value, ranks, view, text);
            case SIGNED -> HeadingClauses.names(Fields.SIGNED, words);
            case REGION -> HeadingClauses.region(value, tables);
            case LANG -> LanguageFields.in(value, ranks);
            case COUNTRY -> HeadingClauses.country(value, tables);
            case TAG -> HeadingClauses.name(Fields.TAG, value);
            case TAG_KIND -> HeadingClauses.key(Fields.TAG_KIND, value);
            case CAPTION -> HeadingClauses.name(Fields.CAPTION, value);
            case MRN -> HeadingClauses.key(Fields.NUMBER, Keys.number(value));
            case REF -> HeadingClauses.citing(value);
            case CLASS, DATE, PRECEDENCE, DECLASSIFY, DIALECT, HAS, IN, LINT ->
                    throw noWords(field);
        };
    }

    /// By kind and name, `person/hoagland`, or by the name alone; of each rank that the reader may
    /// see.
    private Query entity(String value, BiFunction<String, String, Query> clause) {
        int slash = value.indexOf('/');
        String kind = slash < 0 ? "" : value.substring(0, slash).toLowerCase(Locale.ROOT);
        boolean isOfKind = Entity.Kind.named(kind).isPresent();
        List<Query> ofRanks = new ArrayList<>();
        for (int rank = 0; rank < ranks; rank++) {
            ofRanks.add(
                    isOfKind
                            ? clause.apply(Fields.entities(rank), kind + value.substring(slash))
                            : clause.apply(Fields.names(rank), value));
        }
        return Clauses.any(ofRanks);
    }

    private Query phrase(Field field, String value) {
        List<String> words = WordSplitter.words(value);
        return switch (field) {
            case ANY, TEXT, SUBJECT, SUMMARY, COMMENT, FOOTNOTE -> text.phrase(words, scope(field));
            case FROM,
                    REGION,
                    COUNTRY,
                    TAG_KIND,
                    TO,
                    INFO,
                    SIGNED,
                    CLASSIFIED_BY,
                    TAG,
                    CAPTION,
                    MRN,
                    DTG,
                    PORTION,
                    ENTITY,
                    REF,
                    CITED_BY,
                    COLLECTION,
                    LANG,
                    LIKE ->
                    word(field, value);
            case CLASS, DATE, PRECEDENCE, DECLASSIFY, DIALECT, HAS, IN, LINT ->
                    throw noWords(field);
        };
    }

    private Query wildcard(Field field, String pattern) {
        return switch (field) {
            case ANY, TEXT, SUBJECT, SUMMARY, COMMENT, FOOTNOTE ->
                    pieces(field, pattern, piece -> text.open(piece, scope(field)));
            case FROM -> either(field, Fields.ORIGIN, Fields.FROM, pattern);
            case REF -> either(field, Fields.CITED, Fields.CITED_TEXT, pattern);
            case TO -> pieces(field, pattern, piece -> HeadingClauses.open(Fields.TO, piece));
            case INFO -> pieces(field, pattern, piece -> HeadingClauses.open(Fields.INFO, piece));
            case SIGNED ->
                    pieces(field, pattern, piece -> HeadingClauses.open(Fields.SIGNED, piece));
            case CLASSIFIED_BY ->
                    pieces(
                            field,
                            pattern,
                            piece -> HeadingClauses.open(Fields.CLASSIFIED_BY, piece));
            case DTG -> HeadingClauses.open(Fields.DTG, Glob.letters(pattern));
            case PORTION -> HeadingClauses.open(Fields.PORTION, Glob.letters(pattern));
            case ENTITY -> entity(Keys.name(pattern), HeadingClauses::open);
            case CITED_BY -> Cited.by(pattern, view);
            case COLLECTION -> collection(pattern);
            // like several telegrams at once would be like none of them; the rest has few values
            case LIKE, REGION, COUNTRY, TAG_KIND, LANG -> MatchNoDocsQuery.INSTANCE;
            case TAG -> HeadingClauses.open(Fields.TAG, pattern.toUpperCase(Locale.ROOT));
            case CAPTION -> HeadingClauses.open(Fields.CAPTION, pattern.toUpperCase(Locale.ROOT));
            case MRN -> HeadingClauses.open(Fields.NUMBER, Glob.letters(pattern));
            case CLASS, DATE, PRECEDENCE, DECLASSIFY, DIALECT, HAS, IN, LINT ->
                    throw noWords(field);
        };
    }

    /// By its members as they are now: who puts a telegram on a shelf does not wait for an index.
    private Query collection(String name) {
        try {
            return HeadingClauses.oneOf(Fields.KEY, holdings.collected(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
