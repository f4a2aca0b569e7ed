package org.chancery.archive.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.chancery.format.table.Post;
import org.chancery.format.table.RegionTable.Region;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// What is asked of a telegram's heading. Facts all: they make no hit better than another.
final class HeadingClauses {

    /// Above whatever words can weigh: a number asked for is the first hit, before those that cite
    /// it.
    private static final float NUMBER_WEIGHT = 10_000;

    private HeadingClauses() {}

    /// By the post, where the name is a post's: `from:rome` is not the mission to the UN in Rome.
    /// Else, and for telegrams whose post nobody could tell, by words of the FM line.
    static Query from(String text, Tables tables) {
        Query byWords = names(Fields.FROM, WordSplitter.words(text));
        Post post = tables.posts().named(text);
        if (post == null) {
            return Clauses.any(List.of(name(Fields.ORIGIN, Keys.letters(text)), byWords));
        }
        Query untold =
                new BooleanQuery.Builder()
                        .add(byWords, Occur.MUST)
                        .add(new FieldExistsQuery(Fields.ORIGIN), Occur.MUST_NOT)
                        .build();
        return Clauses.any(List.of(name(Fields.ORIGIN, post.mrnName()), untold));
    }

    /// By the posts of a region: `nea`, `"Near East"`.
    static Query region(String name, Tables tables) {
        Region region = tables.regions().named(name.strip());
        return posts(post -> region != null && region.equals(tables.regions().of(post)), tables);
    }

    /// By the posts in a country: its ISO 3166 code or its English name.
    static Query country(String name, Tables tables) {
        String stripped = name.strip();
        String named = stripped.length() == 2 ? null : tables.tags().isoOf(stripped);
        String iso = named == null ? stripped : named;
        return posts(post -> iso.equalsIgnoreCase(post.country()), tables);
    }

    private static Query posts(Predicate<Post> which, Tables tables) {
        return oneOf(
                Fields.ORIGIN,
                tables.posts().posts().stream()
                        .filter(which)
                        .map(post -> Keys.name(post.mrnName()))
                        .toList());
    }

    /// By number, or by words of the REF line.
    static Query citing(String text) {
        return Clauses.any(
                List.of(
                        key(Fields.CITED, Keys.number(text)),
                        names(Fields.CITED_TEXT, WordSplitter.words(text))));
    }

    /// The telegram of this number first, then those that cite it.
    static Query numberFirst(String text) {
        String number = Keys.number(text);
        return Clauses.any(
                List.of(
                        Clauses.weighing(
                                new TermQuery(new Term(Fields.NUMBER, number)), NUMBER_WEIGHT),
                        Clauses.weighing(new TermQuery(new Term(Fields.CITED, number)), 1)));
    }

    /// Words of a name, side by side.
    static Query names(String field, List<String> words) {
        return words.isEmpty()
                ? MatchNoDocsQuery.INSTANCE
                : Clauses.fact(new PhraseQuery(field, words.toArray(String[]::new)));
    }

    static Query name(String field, String value) {
        return key(field, Keys.name(value));
    }

    static Query key(String field, String key) {
        return Clauses.fact(new TermQuery(new Term(field, key)));
    }

    static Query oneOf(String field, List<String> keys) {
        return Clauses.fact(new TermInSetQuery(field, keys.stream().map(BytesRef::new).toList()));
    }

    static Query open(String field, String pattern) {
        return Clauses.fact(new WildcardQuery(new Term(field, pattern)));
    }

    /// By the day that the marking states, both included.
    static Query declassified(@Nullable LocalDate first, @Nullable LocalDate last) {
        return Clauses.fact(
                LongPoint.newRangeQuery(
                        Fields.DECLASSIFY,
                        first == null ? Long.MIN_VALUE : first.toEpochDay(),
                        last == null ? Long.MAX_VALUE : last.toEpochDay()));
    }

    /// By the days of UTC, both included.
    static Query dated(@Nullable LocalDate first, @Nullable LocalDate last) {
        return Clauses.fact(
                LongPoint.newRangeQuery(
                        Fields.DATE,
                        first == null
                                ? Long.MIN_VALUE
                                : first.atStartOfDay().toEpochSecond(ZoneOffset.UTC),
                        last == null
                                ? Long.MAX_VALUE
                                : last.plusDays(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC)
                                        - 1));
    }
}
