package org.chancery.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The language by example: what is typed, and the tree of it; what is wrong, and where.
class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                    | ALL",
                "`   `                                 | ALL",
                "treaty                                | treaty",
                "fishing treaty                        | and(fishing, treaty)",
                "fishing AND treaty                    | and(fishing, treaty)",
                "fishing && treaty                     | and(fishing, treaty)",
                "a or b c                              | or(a, and(b, c))",
                "a Or b OR c                           | or(a, b, c)",
                "(a or b) c                            | and(or(a, b), c)",
                "((a))                                 | a",
                "a (b (c d))                           | and(a, b, c, d)",
                "afghanistan -taliban                  | and(afghanistan, not(taliban))",
                "not class:unclassified                | not(class=UNCLASSIFIED)",
                "-(a b)                                | not(and(a, b))",
                "not not a                             | not(not(a))",
                "-from:rome                            | not(from:rome)",
                "\"rapid reaction\"                    | `\"rapid reaction\"`",
                "“rapid reaction”                      | `\"rapid reaction\"`",
                "\"not\" or \"or\"                     | `or(\"not\", \"or\")`",
                "al-qaeda                              | al-qaeda",
                "secur*                                | glob secur*",
                "organi?ation                          | glob organi?ation",
                "why? who?                             | and(why?, who?)",
                "secur*,                               | glob secur*",
                "1.4(b)                                | 1.4(b)",
                "(see 1.4(b))                          | and(see, 1.4(b))",
                "not(a)                                | not(a)",
                "a and(b or c)                         | and(a, or(b, c))",
                "from:astana tag:PREL                  | and(from:astana, tag:PREL)",
                "From:Astana                           | from:Astana",
                "from: astana                          | from:astana",
                "from:\"new york\"                     | `from:\"new york\"`",
                "from:(astana or kabul)                | or(from:astana, from:kabul)",
                "subject:(border -(class:secret))      | and(subject:border, not(class=SECRET))",
                "from:or                               | from:or",
                "origin:astana classification:c        | and(from:astana, class=CONFIDENTIAL)",
                "text:border signed:hoagland mrn:09A1  | and(text:border, signed:hoagland, mrn:09A1)",
                "tag:P*                                | glob tag:P*",
                "ref:\"09 STATE 1234\"                 | `ref:\"09 STATE 1234\"`",
                "caption:NODIS to:beijing              | and(caption:NODIS, to:beijing)",
                "KAZAKHSTAN: DAS KROL -- NOTES         | and(KAZAKHSTAN:, DAS, KROL, NOTES)",
                "see http://x.org/y                    | and(see, http://x.org/y)",
                "12:30                                 | 12:30",
                "class:secret                          | class=SECRET",
                "class:\"TOP SECRET\"                  | class=TOP SECRET",
                "class:top-secret                      | class=TOP SECRET",
                "class:sbu                             | class=SENSITIVE BUT UNCLASSIFIED",
                "class:unclassified//fouo              | class=UNCLASSIFIED//FOUO",
                "class:<=confidential                  | class 0..2",
                "class:<confidential                   | class 0..1",
                "class:>=secret                        | class 3..4",
                "class:>c                              | class 3..4",
                "class:sbu..secret                     | class 1..3",
                "class:confidential..                  | class 2..4",
                "class:sbu..sbu                        | class 1..1",
                "date:2009                             | date 2009-01-01..2009-12-31",
                "date:2009-10                          | date 2009-10-01..2009-10-31",
                "date:2008-02                          | date 2008-02-01..2008-02-29",
                "date:2009-11-05                       | date 2009-11-05..2009-11-05",
                "date:2009/11/5                        | date 2009-11-05..2009-11-05",
                "date:2009-10..2009-12                 | date 2009-10-01..2009-12-31",
                "date:2009..                           | date 2009-01-01..",
                "date:..2009                           | date ..2009-12-31",
                "date:<2010                            | date ..2009-12-31",
                "date:<=2010                           | date ..2010-12-31",
                "date:>2009                            | date 2010-01-01..",
                "date:>=2009-06                        | date 2009-06-01..",
                "year:1976                             | date 1976-01-01..1976-12-31",
                "precedence:flash                      | precedence FLASH..FLASH",
                "precedence:z                          | precedence FLASH..FLASH",
                "precedence:\"niact immediate\"        | precedence NIACT_IMMEDIATE..NIACT_IMMEDIATE",
                "precedence:>=immediate                | precedence IMMEDIATE..EMERGENCY_COMMAND",
                "dialect:smart                         | dialect SMART",
                "lang:es                               | lang:es",
                "language:SPANISH                      | lang:es",
                "lang:deutsch                          | lang:de",
                "lang:Español                          | lang:es",
                "lang:(es or \"French\")                | or(lang:es, lang:fr)",
                "-has:notal                            | not(has NOTAL)",
                "has:redaction                         | has REDACTIONS",
                "=treaty                               | `\"treaty\"`",
                "\"a b\"~5                             | near 5 [a, b]",
                "kabul near border                     | near 10 [kabul, border]",
                "kabul NEAR/3 \"border post\" near/7 x  | near 7 [kabul, border post, x]",
                "embassy near                          | and(embassy, near)",
                "near kabul                            | and(near, kabul)",
                "near near near                        | and(near, near, near)",
                "-kabul near border                    | not(near 10 [kabul, border])",
                "subject:kabul near border             | subjectnear 10 [kabul, border]",
                "karzay~                               | alike 2 karzay",
                "karzay~1                              | alike 1 karzay",
                "/colou?r/                             | /colou?r/",
                "(/a.c/ or /x/)                        | or(/a.c/, /x/)",
                "see /etc/passwd                       | and(see, /etc/passwd)",
                "S/SRAP / INL                          | and(S/SRAP, INL)",
                "kabul in:summary                      | summary:kabul",
                "(a or b) c in:comment                 | and(or(comment:a, comment:b), comment:c)",
                "a or b in:subject                     | or(a, subject:b)",
                "kabul tag:PREL in:summary             | and(summary:kabul, tag:PREL)",
                "cites:09STATE1                        | ref:09STATE1",
                "cited-by:09STATE1                     | cited-by:09STATE1",
                "similar:09STATE1                      | like:09STATE1",
                "al-qaeda:x                            | al-qaeda:x",
                "declassify:<2030                      | declassify null..2029-12-31",
                "lint:tag-unknown                      | lint TAG-UNKNOWN",
            })
    void reads(String query, String tree) {
        assertThat(outcome(query)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tagg:PREL            | 0..5   | `\"tagg:\" is no field: perhaps you mean \"tag:\".`",
                "form:astana x        | 0..5   | `\"form:\" is no field: perhaps you mean \"from:\".`",
                "subjct:border        | 0..7   | `\"subjct:\" is no field: perhaps you mean \"subject:\".`",
                "zzzzz:a              | 0..6   | `\"zzzzz:\" is no field: there are from: region: country: to: info: tag: tagkind: class: date: dtg: subject: ref: cited-by: collection: like: caption: mrn: precedence: signed: classifiedby: declassify: portion: entity: text: summary: comment: footnote: dialect: lang: has: in: lint:. In quotation marks it is text.`",
                "(a                   | 0..1   | This bracket is not closed.",
                "a)                   | 1..2   | This bracket closes nothing.",
                "a ()                 | 2..4   | There is nothing to search for between these brackets.",
                "a \"b c              | 2..3   | This quotation mark is not closed.",
                "a or                 | 2..4   | `\"or\" needs something after it; in quotation marks it is a word.`",
                "or a                 | 0..2   | `\"or\" needs something before it; in quotation marks it is a word.`",
                "and a                | 0..3   | `\"and\" needs something before it; in quotation marks it is a word.`",
                "a and                | 2..5   | `\"and\" needs something after it; in quotation marks it is a word.`",
                "a and or b           | 2..5   | `\"and\" needs something after it; in quotation marks it is a word.`",
                "not                  | 0..3   | `\"not\" needs something after it; in quotation marks it is a word.`",
                "a -(b                | 3..4   | This bracket is not closed.",
                "from:                | 0..5   | `\"from:\" needs a value, as in from:astana.`",
                "(tag:) a             | 1..5   | `\"tag:\" needs a value, as in tag:PREL.`",
                "tag:-                | 0..5   | `\"tag:\" needs a value, as in tag:PREL.`",
                "--                   | 0..2   | There is no word in this to search for.",
                "\"..\"               | 0..4   | There is no word between these quotation marks.",
                "*                    | 0..1   | `\"*\" alone is everything: leave it out, or put at least two letters before it.`",
                "a*                   | 0..2   | `\"a*\" is too open: it needs two letters or digits before its first sign, and at most four signs.`",
                "*tion                | 0..5   | `\"*tion\" is too open: it needs two letters or digits before its first sign, and at most four signs.`",
                "ab*c*d*e*f*          | 0..11  | `\"ab*c*d*e*f*\" is too open: it needs two letters or digits before its first sign, and at most four signs.`",
                "date:                | 0..5   | `\"date:\" needs a value, as in date:2009-11.`",
                "date:..              | 0..7   | `\"date:\" needs a date: write 2009, 2009-11, 2009-11-05, 2009-10..2009-12, <2010 or 2009...`",
                "date:09              | 0..7   | `\"09\" is no date: write 2009, 2009-11, 2009-11-05, 2009-10..2009-12, <2010 or 2009...`",
                "date:2009-13         | 0..12  | `There is no month 13 in \"2009-13\".`",
                "date:2009-02-30      | 0..15  | `There is no day 30 in that month of \"2009-02-30\".`",
                "date:2010..2009      | 0..15  | `\"2010..2009\" ends before it begins.`",
                "x date:nov           | 2..10  | `\"nov\" is no date: write 2009, 2009-11, 2009-11-05, 2009-10..2009-12, <2010 or 2009...`",
                "class:secrt          | 0..11  | `\"secrt\" is no classification: perhaps you mean SECRET.`",
                "class:blue           | 0..10  | `\"blue\" is no classification: there are UNCLASSIFIED, SBU, LOU, CONFIDENTIAL, SECRET, TOP SECRET.`",
                "class:<unclassified  | 0..19  | No classification is <unclassified.",
                "class:<=             | 0..8   | `\"class:\" needs a classification, as in class:secret or class:<=confidential.`",
                "a near/99 b          | 0..11  | What has more than 50 words between is not near.",
                "near/5 a             | 0..6   | `\"near/5\" needs a word or a phrase on either side.`",
                "\"a\"~5              | 0..5   | How near, of what? Two words at least must stand between these quotation marks.",
                "tag:\"a b\"~5        | 0..11  | `\"tag:\" is no running text: there nothing is near.`",
                "karzay~3             | 0..8   | A word may differ in one letter or two: write ~1 or ~2.",
                "ab~                  | 0..3   | `\"~\" needs a word of three letters or more before it.`",
                "tag:prel~1           | 0..10  | `\"~\" is for words of the text, not for \"tag:\".`",
                "/a(b/                | 0..5   | `\"/a(b/\" is no regular expression: expected ')' at position 3.`",
                "/.*/                 | 0..4   | `\"/.*/\" fits every word, or none.`",
                "in:summary           | 0..10  | `\"in:summary\" needs words beside it; \"has:summary\" finds all that have one.`",
                "a in:sumary          | 2..11  | `\"sumary\" is no part of a telegram that \"in:\" knows: perhaps you mean summary.`",
                "lint:TAG-UNKNWN      | 0..15  | `\"TAG-UNKNWN\" is no code of a finding: perhaps you mean TAG-UNKNOWN.`",
                "precedence:flsh      | 0..15  | `\"flsh\" is no precedence: perhaps you mean FLASH.`",
                "has:sumary           | 0..10  | `\"sumary\" is nothing that \"has:\" knows: perhaps you mean summary.`",
                "dialect:smrt         | 0..12  | `\"smrt\" is no dialect: perhaps you mean smart.`",
                "a lang:spansih       | 2..14  | `\"spansih\" is no language that is told apart: perhaps you mean Spanish.`",
            })
    void says(String query, String place, String message) {
        assertThat(said(query)).isEqualTo(place + " " + message);
    }

    @Test
    void saysAllThatIsWrongByPlace() {
        assertThat(said("tagg:x (date:2009-13 or class:secrt"))
                .isEqualTo(
                        """
                        0..5 "tagg:" is no field: perhaps you mean "tag:".
                        7..8 This bracket is not closed.
                        8..20 There is no month 13 in "2009-13".
                        24..35 "secrt" is no classification: perhaps you mean SECRET.\
                        """);
    }

    @Test
    void neverSaysMoreThanCanBeRead() {
        assertThat(QueryParser.parse(") ".repeat(2_000)).diagnostics()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "not ",
                "-(",
                "from:(",
                "(a or ",
                "\"a\" ",
                ")",
                "a:",
                "a*",
                "or ",
                "date:",
                "class:<="
            })
    void isBoundedWhateverIsRepeated(String piece) {
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> {
                    assertThat(
                                    QueryParser.parse(
                                                    piece.repeat(
                                                            QueryParser.LONGEST / piece.length()))
                                            .diagnostics())
                            .isNotEmpty();
                    assertThat(QueryParser.parse(piece.repeat(100_000)).diagnostics()).isNotEmpty();
                });
    }

    @Test
    void refusesTooMuch() {
        assertThat(QueryParser.parse("word ".repeat(200)).diagnostics()).isEmpty();
        assertThat(said("word ".repeat(201)))
                .isEqualTo("0..1005 This query has 201 words; more than 200 are too many.");
        assertThat(said('"' + "a ".repeat(300) + '"'))
                .isEqualTo("0..602 This query has 300 words; more than 200 are too many.");
        assertThat(said("a-".repeat(300) + "a"))
                .isEqualTo("0..601 This query has 301 words; more than 200 are too many.");
        assertThat(said("word* ".repeat(21)))
                .isEqualTo(
                        "0..126 This query has 21 words with open parts; more than 20 are too many.");
    }

    private static String outcome(String query) {
        ParsedQuery parsed = QueryParser.parse(query);
        return parsed.diagnostics().isEmpty() ? tree(parsed.query()) : said(query);
    }

    private static String said(String query) {
        return QueryParser.parse(query).diagnostics().stream()
                .map(bad -> bad.start() + ".." + bad.end() + " " + bad.message())
                .collect(Collectors.joining("\n"));
    }

    private static String tree(Query query) {
        return switch (query) {
            case Query.Everything() -> "ALL";
            case Query.And and ->
                    and.parts().stream()
                            .map(QueryParserTest::tree)
                            .collect(Collectors.joining(", ", "and(", ")"));
            case Query.Or or ->
                    or.parts().stream()
                            .map(QueryParserTest::tree)
                            .collect(Collectors.joining(", ", "or(", ")"));
            case Query.Not not -> "not(" + tree(not.part()) + ")";
            case Query.Word word -> prefix(word.field()) + word.text();
            case Query.Phrase phrase -> prefix(phrase.field()) + '"' + phrase.text() + '"';
            case Query.Wildcard glob -> "glob " + prefix(glob.field()) + glob.pattern();
            case Query.Dated dated ->
                    "date "
                            + (dated.first() == null ? "" : dated.first())
                            + ".."
                            + (dated.last() == null ? "" : dated.last());
            case Query.Classed classed -> "class=" + classed.name();
            case Query.Ranked ranked -> "class " + ranked.lowest() + ".." + ranked.highest();
            case Query.Urgent urgent -> "precedence " + urgent.lowest() + ".." + urgent.highest();
            case Query.Near near ->
                    near.field().word() + "near " + near.distance() + " " + near.parts();
            case Query.Fuzzy fuzzy ->
                    fuzzy.field().word() + "alike " + fuzzy.edits() + " " + fuzzy.text();
            case Query.Regex regex -> regex.field().word() + "/" + regex.pattern() + "/";
            case Query.Declassified time -> "declassify " + time.first() + ".." + time.last();
            case Query.Linted linted -> "lint " + linted.code();
            case Query.Having having -> "has " + having.trait();
            case Query.Formatted formatted -> "dialect " + formatted.dialect();
        };
    }

    private static String prefix(Field field) {
        return field == Field.ANY ? "" : field.word() + ":";
    }
}
