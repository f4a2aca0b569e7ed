package org.chancery.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.archive.QueryDiagnostic;

/// Cuts a query into words, phrases, fields, brackets and operators. What follows a field's colon
/// is a value: there `-`, `and` and the like mean nothing special.
final class Lexer {

    private static final String NEAR = "near";

    /// Words between, where a query does not say how many.
    private static final int FAR_ENOUGH = 10;

    private final String query;
    private final List<QueryDiagnostic> diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String query, List<QueryDiagnostic> diagnostics) {
        this.query = query;
        this.diagnostics = diagnostics;
    }

    static List<Token> tokens(String query, List<QueryDiagnostic> diagnostics) {
        Lexer lexer = new Lexer(query, diagnostics);
        while (lexer.at < query.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = query.charAt(at);
        if (isBlank(c)) {
            at++;
        } else if (c == '(') {
            add(Token.Kind.OPEN, at, at + 1);
        } else if (c == ')') {
            add(Token.Kind.CLOSE, at, at + 1);
        } else if (isQuote(c)) {
            phrase();
        } else if (c == '/' && regexEnd() > at) {
            int end = regexEnd();
            tokens.add(
                    new Token(
                            Token.Kind.REGEX,
                            query.substring(at + 1, end - 1),
                            new Place(at, end)));
            at = end;
        } else if (c == '-' && !isValue() && isStartOfTerm(at + 1)) {
            add(Token.Kind.NOT, at, at + 1);
        } else if (!isValue() && fieldEnd() > at) {
            field();
        } else {
            word();
        }
    }

    /// Whether what comes belongs to a field: right behind its colon or behind blanks.
    private boolean isValue() {
        return !tokens.isEmpty() && tokens.getLast().is(Token.Kind.FIELD);
    }

    /// A dash between blanks is a dash, as in a subject that was pasted; so is a row of them.
    private boolean isStartOfTerm(int index) {
        return index < query.length()
                && !isBlank(query.charAt(index))
                && query.charAt(index) != '-'
                && query.charAt(index) != ')';
    }

    private void phrase() {
        int end = at + 1;
        while (end < query.length() && !isQuote(query.charAt(end))) {
            end++;
        }
        if (end == query.length()) {
            diagnostics.add(new QueryDiagnostic(at, at + 1, "This quotation mark is not closed."));
        }
        int past = Math.min(end + 1, query.length());
        int behind = past < query.length() && query.charAt(past) == '~' ? digits(past + 1) : past;
        boolean isNearby = behind > past + 1;
        tokens.add(
                new Token(
                        isNearby ? Token.Kind.NEARBY : Token.Kind.PHRASE,
                        query.substring(at + 1, end),
                        new Place(at, isNearby ? behind : past),
                        isNearby ? number(past + 1, behind) : 0));
        at = isNearby ? behind : past;
    }

    /// Behind the digits from here.
    private int digits(int from) {
        int end = from;
        while (end < query.length() && query.charAt(end) >= '0' && query.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /// Of digits; what has too many of them is more than anybody can mean.
    private int number(int from, int end) {
        return end - from > 6 ? Integer.MAX_VALUE : Integer.parseInt(query, from, end, 10);
    }

    /// Behind the second stroke of `/colou?r/`; `at` where there is none that ends a term. Between
    /// blanks a stroke is a stroke.
    private int regexEnd() {
        int end = at + 1;
        while (end < query.length() && query.charAt(end) != '/' && !isBlank(query.charAt(end))) {
            end += query.charAt(end) == '\\' ? 2 : 1;
        }
        boolean isClosed = end > at + 1 && end < query.length() && query.charAt(end) == '/';
        boolean isEnd =
                isClosed
                        && (end + 1 == query.length()
                                || isBlank(query.charAt(end + 1))
                                || query.charAt(end + 1) == ')');
        return isEnd ? end + 1 : at;
    }

    /// Behind the letters, perhaps with a dash between, and the colon of a field; `at` where there
    /// is none. `KAZAKHSTAN: DAS KROL` has no field, since none is called so and nothing follows
    /// the colon closely; nor has `http://`.
    private int fieldEnd() {
        int end = at;
        while (end < query.length()
                && (Character.isLetter(query.charAt(end))
                        || (query.charAt(end) == '-' && end > at && isKnownDash(end)))) {
            end++;
        }
        if (end == at || end == query.length() || query.charAt(end) != ':') {
            return at;
        }
        boolean isClose =
                end + 1 < query.length()
                        && !isBlank(query.charAt(end + 1))
                        && ")/:".indexOf(query.charAt(end + 1)) < 0;
        return isClose || Field.named(query.substring(at, end)).isPresent() ? end + 1 : at;
    }

    /// `cited-by:` is a field, `al-qaeda:` is a word.
    private boolean isKnownDash(int dash) {
        int colon = query.indexOf(':', dash);
        return colon > 0 && Field.named(query.substring(at, colon)).isPresent();
    }

    private void field() {
        int end = fieldEnd();
        tokens.add(new Token(Token.Kind.FIELD, query.substring(at, end - 1), new Place(at, end)));
        at = end;
    }

    /// Up to a blank, a quotation mark, or a bracket that was not opened in it: `1.4(b)` is one
    /// word, and `not(a)` is not.
    private void word() {
        boolean isValue = isValue();
        int start = at;
        int open = 0;
        while (at < query.length() && !isBlank(query.charAt(at)) && !isQuote(query.charAt(at))) {
            char c = query.charAt(at);
            if (c == '(') {
                if (!isValue && kind(query.substring(start, at)) != Token.Kind.WORD) {
                    break;
                }
                open++;
            } else if (c == ')' && --open < 0) {
                break;
            }
            at++;
        }
        String text = query.substring(start, at);
        Token.Kind kind = isValue ? Token.Kind.WORD : kind(text);
        boolean saysHowNear = kind == Token.Kind.NEAR && text.length() > NEAR.length();
        int distance = saysHowNear ? number(start + NEAR.length() + 1, at) : FAR_ENOUGH;
        tokens.add(
                new Token(
                        kind, text, new Place(start, at), kind == Token.Kind.NEAR ? distance : 0));
    }

    private static Token.Kind kind(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "and", "&&" -> Token.Kind.AND;
            case "or", "|", "||" -> Token.Kind.OR;
            case "not" -> Token.Kind.NOT;
            case NEAR -> Token.Kind.NEAR;
            default -> saysHowNear(text) ? Token.Kind.NEAR : Token.Kind.WORD;
        };
    }

    /// `near/5`
    private static boolean saysHowNear(String text) {
        return text.length() > NEAR.length() + 1
                && text.regionMatches(true, 0, NEAR + "/", 0, NEAR.length() + 1)
                && text.chars().skip(NEAR.length() + 1).allMatch(c -> c >= '0' && c <= '9');
    }

    private void add(Token.Kind kind, int start, int end) {
        tokens.add(new Token(kind, query.substring(start, end), new Place(start, end)));
        at = end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /// As keyboards and word processors make them.
    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
    }
}
