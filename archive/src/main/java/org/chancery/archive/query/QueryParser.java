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
/// one    = ("not" | "-") one | "(" query ")" | [field ":"] (word | phrase | "(" query ")")
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
    private int words;
    private int open;

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
        if (words > MOST_WORDS) {
            bad(
                    new Place(0, length),
                    "This query has %,d words; more than %,d are too many."
                            .formatted(words, MOST_WORDS));
        }
        if (open > MOST_OPEN) {
            bad(
                    new Place(0, length),
                    "This query has %,d words with open parts; more than %,d are too many."
                            .formatted(open, MOST_OPEN));
        }
        return Query.and(parts);
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

    private @Nullable Query both(Field field) {
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
        return parts.isEmpty() ? null : Query.and(parts);
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
            case WORD -> word(field, token, token.place());
            case PHRASE -> phrase(field, token, token.place());
            case AND, OR, CLOSE -> throw new IllegalStateException("no term: " + token);
        };
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
        if (at == tokens.size()
                || (peek(Token.Kind.WORD) == null && peek(Token.Kind.PHRASE) == null)) {
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
        return value.is(Token.Kind.PHRASE)
                ? phrase(field, value, place)
                : word(field, value, place);
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

    private @Nullable Query word(Field field, Token token, Place place) {
        Query valued = valued(field, token.text(), place);
        if (valued != null || isValued(field)) {
            return valued;
        }
        if (!hasLetter(token.text())) {
            return nothing(field, token.text(), place);
        }
        String pattern = Wildcards.of(token.text());
        if (pattern == null) {
            words += words(token.text());
            return new Query.Word(field, token.text(), place);
        }
        if (!Wildcards.isBounded(pattern, field)) {
            bad(
                    place,
                    "\""
                            + token.text()
                            + "\" is too open: it needs two letters or digits before its first sign, and at most four signs.");
            return null;
        }
        words += words(pattern);
        open++;
        return new Query.Wildcard(field, pattern, place);
    }

    private @Nullable Query phrase(Field field, Token token, Place place) {
        Query valued = valued(field, token.text(), place);
        if (valued != null || isValued(field)) {
            return valued;
        }
        if (!hasLetter(token.text())) {
            bad(place, "There is no word between these quotation marks.");
            return null;
        }
        words += words(token.text());
        return new Query.Phrase(field, token.text().strip(), place);
    }

    private @Nullable Query nothing(Field field, String text, Place place) {
        boolean isAll = text.equals("*");
        if (field != Field.ANY || isAll) {
            bad(
                    place,
                    isAll
                            ? "\"*\" alone is everything: leave it out, or put at least two letters before it."
                            : "\""
                                    + field.word()
                                    + ":\" needs a value, as in "
                                    + field.example()
                                    + ".");
        }
        return null;
    }

    /// A field whose values are a closed set or a scale.
    private static boolean isValued(Field field) {
        return field == Field.DATE
                || field == Field.CLASS
                || field == Field.PRECEDENCE
                || field == Field.DIALECT
                || field == Field.HAS;
    }

    /// Null where the field takes words, or where the value is bad, which is then said.
    private @Nullable Query valued(Field field, String text, Place place) {
        Value value =
                switch (field) {
                    case DATE -> DateValue.read(text, place);
                    case CLASS -> ClassificationValue.read(text, place);
                    case PRECEDENCE -> PrecedenceValue.read(text, place);
                    case DIALECT -> DialectValue.read(text, place);
                    case HAS -> TraitValue.read(text, place);
                    case ANY, FROM, TO, TAG, SUBJECT, REF, CAPTION, MRN, SIGNED, TEXT -> null;
                };
        if (value == null) {
            return null;
        }
        if (value.trouble() != null) {
            bad(place, value.trouble());
        }
        words++;
        return value.term();
    }

    /// Letters and digits in a row; an index may see fewer words in a text, never more than a few
    /// besides.
    private static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isLetter = Character.isLetterOrDigit(text.charAt(i));
            words += isLetter && (!within || Character.isIdeographic(text.charAt(i))) ? 1 : 0;
            within = isLetter;
        }
        return Math.max(1, words);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private @Nullable Token peek(Token.Kind kind) {
        return at < tokens.size() && tokens.get(at).is(kind) ? tokens.get(at) : null;
    }

    private void bad(Place place, String message) {
        diagnostics.add(new QueryDiagnostic(place.start(), place.end(), message));
    }
}
