package org.chancery.archive.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// What a query asks for, as a tree. [QueryPrinter] writes it back.
public sealed interface Query {

    /// All there is.
    record Everything() implements Query {}

    /// Each of them.
    ///
    /// @param parts two or more, none of them an `And`: see [Query#and]
    record And(List<Query> parts) implements Query {

        public And {
            parts = List.copyOf(parts);
        }
    }

    /// Any of them.
    ///
    /// @param parts two or more, none of them an `Or`: see [Query#or]
    record Or(List<Query> parts) implements Query {

        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// All but these.
    record Not(Query part) implements Query {}

    /// Something to look up.
    sealed interface Term extends Query {

        /// Where it was typed, its field included.
        Place place();
    }

    /// A word in any of its forms: `treaty` is `TREATIES`, too. May fall apart into several
    /// (`AL-QAEDA`), which then stand side by side.
    record Word(Field field, String text, Place place) implements Term {}

    /// Words in quotation marks, in these forms and in this order.
    record Phrase(Field field, String text, Place place) implements Term {}

    /// A word of which a part is open: `secur*`, `organi?ation`.
    record Wildcard(Field field, String pattern, Place place) implements Term {}

    /// Words near each other, in any order and any of their forms: `"kabul border"~5`, `kabul
    /// near/5 border`.
    ///
    /// @param parts two or more, each a word or several side by side
    /// @param distance how many other words may stand between them in all
    record Near(Field field, List<String> parts, int distance, Place place) implements Term {

        public Near {
            parts = List.copyOf(parts);
        }
    }

    /// A word with at most so many letters other than typed: `karzay~1`.
    ///
    /// @param edits 1 or 2
    record Fuzzy(Field field, String text, int edits, Place place) implements Term {}

    /// A whole word by a regular expression: `/colou?r(ed)?/`.
    record Regex(Field field, String pattern, Place place) implements Term {}

    /// Sent in this time, by the days of UTC.
    ///
    /// @param first day, null for an open beginning
    /// @param last day, itself included; null for an open end
    record Dated(@Nullable LocalDate first, @Nullable LocalDate last, Place place)
            implements Term {}

    /// To be declassified in this time, by the date that its marking states.
    record Declassified(@Nullable LocalDate first, @Nullable LocalDate last, Place place)
            implements Term {}

    /// Of this very classification: `CONFIDENTIAL`.
    record Classed(String name, Place place) implements Term {}

    /// Of these ranks, as of [org.chancery.format.telegram.Classification]; both are included.
    record Ranked(int lowest, int highest, Place place) implements Term {}

    /// Of these precedences; both are included.
    record Urgent(Precedence lowest, Precedence highest, Place place) implements Term {}

    /// Of this family of format.
    record Formatted(Dialect dialect, Place place) implements Term {}

    /// With something that not every telegram has.
    record Having(Trait trait, Place place) implements Term {}

    /// With a finding of this code: `TAG-UNKNOWN`.
    record Linted(String code, Place place) implements Term {}

    /// Each of them; an `And` in it becomes its parts, and a single one stays itself.
    static Query and(List<Query> parts) {
        List<Query> flat = new ArrayList<>();
        parts.forEach(part -> flat.addAll(part instanceof And and ? and.parts : List.of(part)));
        return flat.size() == 1
                ? flat.getFirst()
                : flat.isEmpty() ? new Everything() : new And(flat);
    }

    /// Any of them; an `Or` in it becomes its parts, and a single one stays itself.
    static Query or(List<Query> parts) {
        List<Query> flat = new ArrayList<>();
        parts.forEach(part -> flat.addAll(part instanceof Or or ? or.parts : List.of(part)));
        return flat.size() == 1 ? flat.getFirst() : new Or(flat);
    }
}
