package org.chancery.archive.query;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one term: a word, a phrase or a regular expression, of the text or of a field.
final class TermReader {

    private static final int MOST_EDITS = 2;

    /// A paragraph has about as many words.
    static final int FARTHEST = 50;

    private TermReader() {}

    /// The term, or what is wrong with it; neither where there is nothing to search for and no harm
    /// in it, such as a dash in a subject that was pasted.
    static Value read(Field field, Token token, Place place) {
        Value valued = valued(field, token.text(), place);
        if (valued != null) {
            return token.is(Token.Kind.WORD) || token.is(Token.Kind.PHRASE)
                    ? valued
                    : Value.bad(
                            "\""
                                    + field.word()
                                    + ":\" takes a value, as in "
                                    + field.example()
                                    + ".");
        }
        return switch (token.kind()) {
            case PHRASE -> phrase(field, token.text(), place);
            case NEARBY -> nearby(field, token, place);
            case REGEX -> regex(field, token.text(), place);
            case WORD, NEAR -> word(field, token.text(), place);
            case FIELD, OPEN, CLOSE, AND, OR, NOT ->
                    throw new IllegalArgumentException("no term: " + token);
        };
    }

    /// Of fields whose values are a closed set or a scale; null where the field takes words.
    private static @Nullable Value valued(Field field, String text, Place place) {
        return switch (field) {
            case DATE -> DateValue.read(field, text, place);
            case DECLASSIFY -> DateValue.read(field, text, place);
            case CLASS -> ClassificationValue.read(text, place);
            case PRECEDENCE -> PrecedenceValue.read(text, place);
            case DIALECT -> DialectValue.read(text, place);
            case LANG -> LanguageValue.read(text, place);
            case HAS -> TraitValue.read(text, place);
            case LINT -> LintValue.read(text, place);
            case TAG_KIND -> TagKindValue.read(text, place);
            case ANY,
                    FROM,
                    REGION,
                    COUNTRY,
                    TO,
                    INFO,
                    TAG,
                    DTG,
                    SUBJECT,
                    REF,
                    CITED_BY,
                    COLLECTION,
                    LIKE,
                    CAPTION,
                    MRN,
                    SIGNED,
                    CLASSIFIED_BY,
                    PORTION,
                    ENTITY,
                    TEXT,
                    SUMMARY,
                    COMMENT,
                    FOOTNOTE,
                    IN ->
                    null;
        };
    }

    private static Value word(Field field, String text, Place place) {
        if (text.startsWith("=") && hasLetter(text)) {
            return Value.of(new Query.Phrase(field, text.substring(1), place));
        }
        if (!hasLetter(text)) {
            return nothing(field, text);
        }
        int tilde = text.lastIndexOf('~');
        if (tilde > 0 && text.substring(tilde + 1).chars().allMatch(Character::isDigit)) {
            return fuzzy(field, text.substring(0, tilde), text.substring(tilde + 1), place);
        }
        String pattern = Wildcards.of(text);
        if (pattern == null) {
            return Value.of(new Query.Word(field, text, place));
        }
        return Wildcards.isBounded(pattern, field)
                ? Value.of(new Query.Wildcard(field, pattern, place))
                : Value.bad(
                        "\""
                                + text
                                + "\" is too open: it needs two letters or digits before its first sign, and at most four signs.");
    }

    private static Value phrase(Field field, String text, Place place) {
        return hasLetter(text)
                ? Value.of(new Query.Phrase(field, text.strip(), place))
                : Value.bad("There is no word between these quotation marks.");
    }

    /// `"kabul border"~5`
    private static Value nearby(Field field, Token token, Place place) {
        List<String> words =
                Arrays.stream(token.text().strip().split("\\s+"))
                        .filter(TermReader::hasLetter)
                        .toList();
        return words.size() < 2
                ? Value.bad(
                        "How near, of what? Two words at least must stand between these quotation marks.")
                : near(field, words, token.distance(), place);
    }

    /// Words near each other.
    ///
    /// @param parts each a word or several side by side
    static Value near(Field field, List<String> parts, int distance, Place place) {
        if (!field.isOfText()) {
            return Value.bad(
                    "\"" + field.word() + ":\" is no running text: there nothing is near.");
        }
        return distance > FARTHEST
                ? Value.bad("What has more than %d words between is not near.".formatted(FARTHEST))
                : Value.of(new Query.Near(field, parts, distance, place));
    }

    private static Value fuzzy(Field field, String word, String number, Place place) {
        int edits =
                number.isEmpty() ? MOST_EDITS : number.length() > 1 ? 9 : number.charAt(0) - '0';
        if (!field.isOfText()) {
            return Value.bad("\"~\" is for words of the text, not for \"" + field.word() + ":\".");
        }
        if (edits < 1 || edits > MOST_EDITS) {
            return Value.bad("A word may differ in one letter or two: write ~1 or ~2.");
        }
        boolean isWord =
                word.length() >= 3 && word.codePoints().allMatch(Character::isLetterOrDigit);
        return isWord
                ? Value.of(new Query.Fuzzy(field, word, edits, place))
                : Value.bad("\"~\" needs a word of three letters or more before it.");
    }

    private static Value regex(Field field, String pattern, Place place) {
        if (!field.isOfText()) {
            return Value.bad(
                    "A regular expression is for words of the text, not for \""
                            + field.word()
                            + ":\".");
        }
        String trouble = Regexes.trouble(pattern);
        return trouble == null
                ? Value.of(new Query.Regex(field, pattern, place))
                : Value.bad(trouble);
    }

    private static Value nothing(Field field, String text) {
        if (text.equals("*")) {
            return Value.bad(
                    "\"*\" alone is everything: leave it out, or put at least two letters before it.");
        }
        return field == Field.ANY
                ? Value.NONE
                : Value.bad(
                        "\"" + field.word() + ":\" needs a value, as in " + field.example() + ".");
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
