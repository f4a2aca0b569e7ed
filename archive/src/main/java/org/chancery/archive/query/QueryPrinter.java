package org.chancery.archive.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// Writes a query as it could have been typed: reading that gives the same query.
public final class QueryPrinter {

    private QueryPrinter() {}

    public static String print(Query query) {
        return switch (query) {
            case Query.Everything() -> "";
            case Query.And(List<Query> parts) ->
                    parts.stream()
                            .map(part -> part instanceof Query.Or ? bracketed(part) : print(part))
                            .collect(Collectors.joining(" "));
            case Query.Or(List<Query> parts) ->
                    parts.stream().map(QueryPrinter::print).collect(Collectors.joining(" or "));
            case Query.Not(Query part) ->
                    "not "
                            + (part instanceof Query.And || part instanceof Query.Or
                                    ? bracketed(part)
                                    : print(part));
            case Query.Word word -> prefix(word.field()) + word.text();
            case Query.Phrase phrase -> prefix(phrase.field()) + '"' + phrase.text() + '"';
            case Query.Wildcard wildcard -> prefix(wildcard.field()) + wildcard.pattern();
            case Query.Near near ->
                    prefix(near.field())
                            + near.parts().stream()
                                    .map(part -> '"' + part + '"')
                                    .collect(Collectors.joining(" near/" + near.distance() + " "));
            case Query.Fuzzy fuzzy -> prefix(fuzzy.field()) + fuzzy.text() + '~' + fuzzy.edits();
            case Query.Regex regex -> prefix(regex.field()) + '/' + regex.pattern() + '/';
            case Query.Declassified time -> "declassify:" + dates(time.first(), time.last());
            case Query.Linted linted -> "lint:" + linted.code();
            case Query.Dated dated -> "date:" + dates(dated.first(), dated.last());
            case Query.Classed classed -> "class:\"" + classed.name() + '"';
            case Query.Ranked ranked ->
                    "class:"
                            + ClassificationValue.ofRank(ranked.lowest())
                            + ".."
                            + ClassificationValue.ofRank(ranked.highest());
            case Query.Urgent urgent ->
                    "precedence:" + precedences(urgent.lowest(), urgent.highest());
            case Query.Having having -> "has:" + having.trait().word();
            case Query.Formatted formatted -> "dialect:" + formatted.dialect().word();
        };
    }

    /// With a blank before the end, since a word may have opened a bracket of its own: `1.4(b`.
    private static String bracketed(Query query) {
        String text = print(query);
        return "(" + text + (text.indexOf('(') >= 0 ? " )" : ")");
    }

    private static String prefix(Field field) {
        return field == Field.ANY ? "" : field.word() + ":";
    }

    private static String dates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return (first == null ? "" : first) + ".." + (last == null ? "" : last);
    }

    private static String precedences(Precedence lowest, Precedence highest) {
        return lowest == highest ? word(lowest) : word(lowest) + ".." + word(highest);
    }

    private static String word(Precedence precedence) {
        return precedence.name().toLowerCase(Locale.ROOT);
    }
}
