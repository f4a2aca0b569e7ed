package org.chancery.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Precedence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is printed is read back; what is read prints as what reads the same.
class QueryProperties {

    private static final List<String> WORDS =
            List.of(
                    "treaty",
                    "al-qaeda",
                    "O'BRIEN",
                    "1.4(b)",
                    "foo(",
                    "KAZAKHSTAN:",
                    "12:30",
                    "why?",
                    "09ASTANA1967",
                    "x",
                    "été",
                    "--a");
    private static final List<Field> TEXTS =
            List.of(
                    Field.ANY,
                    Field.FROM,
                    Field.TO,
                    Field.TAG,
                    Field.SUBJECT,
                    Field.REF,
                    Field.CAPTION,
                    Field.MRN,
                    Field.SIGNED,
                    Field.INFO,
                    Field.DTG,
                    Field.CITED_BY,
                    Field.LIKE,
                    Field.CLASSIFIED_BY,
                    Field.PORTION,
                    Field.SUMMARY,
                    Field.COMMENT,
                    Field.TEXT);

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPrintedIsReadBack(long seed) {
        Query query = any(new Random(seed), 4);
        String printed = QueryPrinter.print(query);
        ParsedQuery parsed = QueryParser.parse(printed);
        assertThat(parsed.diagnostics()).as(printed).isEmpty();
        assertThat(placeless(parsed.query())).as(printed).isEqualTo(query);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlaceLiesInTheQuery(long seed) {
        String printed = QueryPrinter.print(any(new Random(seed), 4));
        assertThat(terms(QueryParser.parse(printed).query()))
                .allSatisfy(term -> {
                    String typed = printed.substring(term.place().start(), term.place().end());
                    assertThat(placeless(QueryParser.parse(typed).query()))
                            .as(typed)
                            .isEqualTo(placeless(term));
                });
    }

    static Query any(Random random, int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 -> Query.and(several(random, depth));
            case 1 -> Query.or(several(random, depth));
            case 2 -> new Query.Not(any(random, depth - 1));
            default -> term(random);
        };
    }

    private static List<Query> several(Random random, int depth) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(2))
                .mapToObj(i -> any(random, depth - 1))
                .toList();
    }

    private static Query term(Random random) {
        Field field = TEXTS.get(random.nextInt(TEXTS.size()));
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(-20_000, 20_000));
        return switch (random.nextInt(15)) {
            case 0, 1, 2 ->
                    new Query.Word(field, WORDS.get(random.nextInt(WORDS.size())), Place.NOWHERE);
            case 3 -> new Query.Phrase(field, "rapid or (reaction -x", Place.NOWHERE);
            case 4 -> new Query.Wildcard(field, "sec?r*", Place.NOWHERE);
            case 5 ->
                    new Query.Dated(
                            random.nextBoolean() ? day : null,
                            day.plusDays(random.nextInt(900)),
                            Place.NOWHERE);
            case 6 ->
                    random.nextBoolean()
                            ? new Query.Classed("UNCLASSIFIED//FOUO", Place.NOWHERE)
                            : new Query.Ranked(
                                    random.nextInt(3), 2 + random.nextInt(3), Place.NOWHERE);
            case 7 -> {
                List<Precedence> precedences = List.of(Precedence.values());
                int lowest = random.nextInt(precedences.size());
                yield new Query.Urgent(
                        precedences.get(lowest),
                        precedences.get(random.nextInt(lowest, precedences.size())),
                        Place.NOWHERE);
            }
            case 8 ->
                    new Query.Near(
                            field.isOfText() ? field : Field.SUMMARY,
                            List.of("kabul", "border post", "treaty")
                                    .subList(0, 2 + random.nextInt(2)),
                            random.nextInt(TermReader.FARTHEST + 1),
                            Place.NOWHERE);
            case 9 ->
                    new Query.Fuzzy(
                            field.isOfText() ? field : Field.COMMENT,
                            "karzay",
                            1 + random.nextInt(2),
                            Place.NOWHERE);
            case 10 ->
                    new Query.Regex(
                            field.isOfText() ? field : Field.TEXT, "colou?r(s|ed)", Place.NOWHERE);
            case 11 -> new Query.Linted("TAG-UNKNOWN", Place.NOWHERE);
            case 12 -> new Query.Declassified(day, null, Place.NOWHERE);
            case 13 ->
                    new Query.Having(
                            random.nextBoolean() ? Trait.NOTAL : Trait.SUMMARY, Place.NOWHERE);
            default ->
                    new Query.Formatted(
                            random.nextBoolean() ? Dialect.SMART : Dialect.STATE_1970S,
                            Place.NOWHERE);
        };
    }

    private static List<Query.Term> terms(Query query) {
        return switch (query) {
            case Query.Everything() -> List.of();
            case Query.And and ->
                    and.parts().stream().flatMap(part -> terms(part).stream()).toList();
            case Query.Or or -> or.parts().stream().flatMap(part -> terms(part).stream()).toList();
            case Query.Not not -> terms(not.part());
            case Query.Term term -> List.of(term);
        };
    }

    private static Query placeless(Query query) {
        return switch (query) {
            case Query.Everything() -> query;
            case Query.And and ->
                    new Query.And(and.parts().stream().map(QueryProperties::placeless).toList());
            case Query.Or or ->
                    new Query.Or(or.parts().stream().map(QueryProperties::placeless).toList());
            case Query.Not not -> new Query.Not(placeless(not.part()));
            case Query.Word word -> new Query.Word(word.field(), word.text(), Place.NOWHERE);
            case Query.Phrase phrase ->
                    new Query.Phrase(phrase.field(), phrase.text(), Place.NOWHERE);
            case Query.Wildcard glob ->
                    new Query.Wildcard(glob.field(), glob.pattern(), Place.NOWHERE);
            case Query.Dated dated -> new Query.Dated(dated.first(), dated.last(), Place.NOWHERE);
            case Query.Classed classed -> new Query.Classed(classed.name(), Place.NOWHERE);
            case Query.Ranked ranked ->
                    new Query.Ranked(ranked.lowest(), ranked.highest(), Place.NOWHERE);
            case Query.Urgent urgent ->
                    new Query.Urgent(urgent.lowest(), urgent.highest(), Place.NOWHERE);
            case Query.Near near ->
                    new Query.Near(near.field(), near.parts(), near.distance(), Place.NOWHERE);
            case Query.Fuzzy fuzzy ->
                    new Query.Fuzzy(fuzzy.field(), fuzzy.text(), fuzzy.edits(), Place.NOWHERE);
            case Query.Regex regex ->
                    new Query.Regex(regex.field(), regex.pattern(), Place.NOWHERE);
            case Query.Declassified time ->
                    new Query.Declassified(time.first(), time.last(), Place.NOWHERE);
            case Query.Linted linted -> new Query.Linted(linted.code(), Place.NOWHERE);
            case Query.Having having -> new Query.Having(having.trait(), Place.NOWHERE);
            case Query.Formatted formatted ->
                    new Query.Formatted(formatted.dialect(), Place.NOWHERE);
        };
    }
}
