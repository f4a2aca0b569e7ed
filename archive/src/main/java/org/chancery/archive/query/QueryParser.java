package org.chancery.archive.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.archive.QueryDiagnostic;
import org.jspecify.annotations.Nullable;

/// Reads the query language. By recursive descent: `or` binds least, then `and` (or nothing)
/// between terms, then `not`.
///
/// ```
/// query  = both { "or" both }
/// both   = one { ["and"] one }
/// one    = ("not" | "-") one | "(" query ")" | [field ":"] (near | "(" query ")")
/// near   = word | phrase { "near" (word | phrase) } | /regular expression/
/// ```
///
/// `from:(astana or kabul)` is `(from:astana or from:kabul)`.
public final class QueryParser {

    /// Longer ones are an accident: a page pasted into the box.
    public static final int LONGEST = 10_000;

    /// Each word asks several fields of an index; a thousand of them ask too much.
    public static final int MOST_WORDS = 200;

    /// An open word is looked for among all words that there are.
    private static final int MOST_OPEN = 20;

    private static final int DEEPEST = 40;
    private static final int MOST_DIAGNOSTICS = 10;

    private final List<Token> tokens;
    private final int length;
    private final List<QueryDiagnostic> diagnostics;
    private int at;
    private int depth;
    private @Nullable Field within;

    private QueryParser(List<Token> tokens, int length, List<QueryDiagnostic> diagnostics) {
        this.tokens = tokens;
        this.length = length;
        this.diagnostics = diagnostics;
    }

    /// Never fails; an empty query is everything.
    public static ParsedQuery parse(String query) {
        List<QueryDiagnostic> diagnostics = new ArrayList<>();
        if (query.length() > LONGEST) {
            diagnostics.add(
                    new QueryDiagnostic(
                            LONGEST,
                            query.length(),
                            "This query is longer than %,d characters.".formatted(LONGEST)));
            return new ParsedQuery(new Query.Everything(), diagnostics);
        }
        Query parsed =
                new QueryParser(Lexer.tokens(query, diagnostics), query.length(), diagnostics)
                        .whole();
        diagnostics.sort(Comparator.comparingInt(QueryDiagnostic::start));
        return new ParsedQuery(
                parsed, diagnostics.subList(0, Math.min(MOST_DIAGNOSTICS, diagnostics.size())));
    }

    private Query whole() {
        if (tokens.isEmpty()) {
            return new Query.Everything();
        }
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size()) {
            Query part = either(Field.ANY);
            if (part != null) {
                parts.add(part);
            }
            if (at < tokens.size()) { // either() stops early at nothing else
                bad(tokens.get(at++).place(), "This bracket closes nothing.");
            }
        }
        if (parts.isEmpty() && diagnostics.isEmpty()) {
            bad(new Place(0, length), "There is no word in this to search for.");
        }
        Query query = Query.and(parts);
        QuerySize size = QuerySize.of(query);
        if (size.words() > MOST_WORDS) {
            bad(
                    new Place(0, length),
                    "This query has %,d words; more than %,d are too many."
                            .formatted(size.words(), MOST_WORDS));
        }
        if (size.open() > MOST_OPEN) {
            bad(
                    new Place(0, length),
                    "This query has %,d words with open parts; more than %,d are too many."
                            .formatted(size.open(), MOST_OPEN));
        }
        return query;
    }

    private @Nullable Query either(Field field) {
        List<Query> parts = new ArrayList<>();
        while (true) {
            int before = at;
            Query part = both(field);
            if (part != null) {
                parts.add(part);
            }
            Token or = peek(Token.Kind.OR);
            if (at == before && or != null) {
                bad(
                        or.place(),
                        "\""
                                + or.text()
                                + "\" needs something before it; in quotation marks it is a word.");
            } else if (at == before && before > 0 && tokens.get(before - 1).is(Token.Kind.OR)) {
                Token last = tokens.get(before - 1);
                bad(
                        last.place(),
                        "\""
                                + last.text()
                                + "\" needs something after it; in quotation marks it is a word.");
            }
            if (or == null) {
                return parts.isEmpty() ? null : Query.or(parts);
            }
            at++;
        }
    }

    /// What `in:summary` stands beside is looked for there.
    private @Nullable Query both(Field field) {
        Field outside = within;
        within = null;
        int start = at;
        int said = diagnostics.size();
        List<Query> parts = conjunction(field);
        if (within != null
                && parts.stream().noneMatch(Within::hasBareWord)
                && diagnostics.size() == said) {
            bad(
                    tokens.get(start).place().to(tokens.get(at - 1).place()),
                    "\"in:%1$s\" needs words beside it; \"has:%1$s\" finds all that have one."
                            .formatted(within.word()));
        }
        Field inside = within;
        within = outside;
        if (inside != null) {
            parts = parts.stream().map(part -> Within.put(part, inside)).toList();
        }
        return parts.isEmpty() ? null : Query.and(parts);
    }

    private List<Query> conjunction(Field field) {
        List<Query> parts = new ArrayList<>();
        int start = at;
        while (at < tokens.size()
                && peek(Token.Kind.OR) == null
                && peek(Token.Kind.CLOSE) == null) {
            Token and = peek(Token.Kind.AND);
            if (and == null) {
                Query part = one(field);
                if (part != null) {
                    parts.add(part);
                }
                continue;
            }
            boolean first = at == start;
            at++;
            if (first) {
                bad(
                        and.place(),
                        "\""
                                + and.text()
                                + "\" needs something before it; in quotation marks it is a word.");
            } else if (!startsTerm()) {
                bad(
                        and.place(),
                        "\""
                                + and.text()
                                + "\" needs something after it; in quotation marks it is a word.");
            }
        }
        return parts;
    }

    /// Whether a term may begin here: not an operator between terms, a closing bracket or the end.
    private boolean startsTerm() {
        return at < tokens.size()
                && peek(Token.Kind.AND) == null
                && peek(Token.Kind.OR) == null
                && peek(Token.Kind.CLOSE) == null;
    }

    /// Null where it was nothing to search for, which may be no fault: a dash in a subject that was
    /// pasted.
    private @Nullable Query one(Field field) {
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case NOT -> not(token, field);
            case OPEN -> brackets(token, field);
            case FIELD -> field(token);
            case WORD, PHRASE, NEARBY, REGEX -> term(field, token, token.place());
            case NEAR -> nearAlone(field, token);
            case AND, OR, CLOSE -> throw new IllegalStateException("no term: " + token);
        };
    }

    /// Between two words it is an operator; anywhere else `near` is a word like others.
    private @Nullable Query nearAlone(Field field, Token near) {
        if (near.text().indexOf('/') < 0) {
            return term(field, near, near.place());
        }
        bad(near.place(), "\"" + near.text() + "\" needs a word or a phrase on either side.");
        return null;
    }

    private @Nullable Query not(Token not, Field field) {
        if (!startsTerm()) {
            bad(
                    not.place(),
                    "\""
                            + not.text()
                            + "\" needs something after it; in quotation marks it is a word.");
            return null;
        }
        if (++depth > DEEPEST) {
            return tooDeep(not.place());
        }
        Query part = one(field);
        depth--;
        return part == null ? null : new Query.Not(part);
    }

    private @Nullable Query brackets(Token open, Field field) {
        if (++depth > DEEPEST) {
            return tooDeep(open.place());
        }
        int said = diagnostics.size();
        Query inside = either(field);
        depth--;
        Token close = peek(Token.Kind.CLOSE);
        if (close != null) {
            at++;
            if (inside == null && diagnostics.size() == said) {
                bad(
                        open.place().to(close.place()),
                        "There is nothing to search for between these brackets.");
            }
        } else if (at == tokens.size()) {
            bad(open.place(), "This bracket is not closed.");
        }
        return inside;
    }

    private @Nullable Query tooDeep(Place place) {
        bad(place, "This goes deeper than %d brackets.".formatted(DEEPEST));
        at = tokens.size();
        return null;
    }

    private @Nullable Query field(Token name) {
        Field field = Field.named(name.text()).orElse(null);
        if (field == null) {
            bad(name.place(), unknown(name.text()));
        }
        if (at < tokens.size() && peek(Token.Kind.OPEN) != null) {
            Token open = tokens.get(at++);
            Query inside = brackets(open, field == null ? Field.ANY : field);
            return field == null ? null : inside;
        }
        if (at == tokens.size() || !isValue(tokens.get(at))) {
            if (field != null) {
                bad(
                        name.place(),
                        "\"" + field.word() + ":\" needs a value, as in " + field.example() + ".");
            }
            return null;
        }
        Token value = tokens.get(at++);
        if (field == null) {
            return null;
        }
        Place place = name.place().to(value.place());
        if (field == Field.IN) {
            within = Within.named(value.text());
            if (within == null) {
                bad(place, Within.unknown(value.text()));
            }
            return null;
        }
        return term(field, value, place);
    }

    private static boolean isValue(Token token) {
        return switch (token.kind()) {
            case WORD, PHRASE, NEARBY, REGEX -> true;
            case FIELD, OPEN, CLOSE, AND, OR, NEAR, NOT -> false;
        };
    }

    private static String unknown(String name) {
        return "\""
                + name
                + ":\" is no field: "
                + Nearest.of(name, Field.words())
                        .map(word -> "perhaps you mean \"" + word + ":\".")
                        .orElse(
                                "there are "
                                        + String.join(": ", Field.words())
                                        + ":. In quotation marks it is text.");
    }

    /// A term, and what stands near it.
    private @Nullable Query term(Field field, Token token, Place place) {
        Token near = peek(Token.Kind.NEAR);
        boolean isNear =
                near != null
                        && isSideOfNear(token)
                        && at + 1 < tokens.size()
                        && isSideOfNear(tokens.get(at + 1));
        return isNear
                ? near(field, token, place)
                : said(TermReader.read(field, token, place), place);
    }

    /// `kabul near/5 "border post" near/5 treaty`, the widest distance for all.
    private @Nullable Query near(Field field, Token first, Place place) {
        List<String> parts = new ArrayList<>(List.of(first.text().strip()));
        int distance = 0;
        Place all = place;
        while (peek(Token.Kind.NEAR) != null
                && at + 1 < tokens.size()
                && isSideOfNear(tokens.get(at + 1))) {
            distance = Math.max(distance, tokens.get(at).distance());
            Token part = tokens.get(at + 1);
            parts.add(part.text().strip());
            all = all.to(part.place());
            at += 2;
        }
        return said(TermReader.near(field, parts, distance, all), all);
    }

    private static boolean isSideOfNear(Token token) {
        return (token.is(Token.Kind.WORD) || token.is(Token.Kind.PHRASE))
                && token.text().codePoints().anyMatch(Character::isLetterOrDigit)
                && token.text()
                        .chars()
                        .noneMatch(c -> c == '*' || c == '?' || c == '~' || c == '=');
    }

    private @Nullable Query said(Value value, Place place) {
        if (value.trouble() != null) {
            bad(place, value.trouble());
        }
        return value.term();
    }

    private @Nullable Token peek(Token.Kind kind) {
        return at < tokens.size() && tokens.get(at).is(kind) ? tokens.get(at) : null;
    }

    private void bad(Place place, String message) {
        diagnostics.add(new QueryDiagnostic(place.start(), place.end(), message));
    }
}
