package org.chancery.archive.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What of a telegram a term speaks about; `tag:PREL` of its index terms, a bare word of its text,
/// its subject and its number.
public enum Field {
    /// Without a name: a bare word.
    ANY("", "astana"),
    FROM("from", "from:astana", "origin", "post"),
    REGION("region", "region:nea", "bureau"),
    COUNTRY("country", "country:tunisia"),
    TO("to", "to:beijing"),
    INFO("info", "info:paris"),
    TAG("tag", "tag:PREL", "tags"),
    TAG_KIND("tagkind", "tagkind:program"),
    CLASS("class", "class:<=confidential", "classification"),
    DATE("date", "date:2009-11", "year"),
    DTG("dtg", "dtg:050345ZNOV09"),
    SUBJECT("subject", "subject:council", "title"),
    REF("ref", "ref:09STATE1234", "refs", "reference", "cites"),
    CITED_BY("cited-by", "cited-by:09ASTANA1967", "citedby"),
    COLLECTION("collection", "collection:\"fishing treaty\""),
    /// Telegrams that speak of the same things as this one.
    LIKE("like", "like:09ASTANA1967", "similar"),
    CAPTION("caption", "caption:NODIS", "captions"),
    MRN("mrn", "mrn:09ASTANA1967", "id"),
    PRECEDENCE("precedence", "precedence:flash"),
    SIGNED("signed", "signed:hoagland", "signature"),
    CLASSIFIED_BY("classifiedby", "classifiedby:hoagland", "classified-by"),
    DECLASSIFY("declassify", "declassify:<2030"),
    PORTION("portion", "portion:s"),
    ENTITY("entity", "entity:person/hoagland"),
    TEXT("text", "text:border", "body"),
    SUMMARY("summary", "summary:border"),
    COMMENT("comment", "comment:border"),
    /// What the editors of a published volume say of it.
    FOOTNOTE("footnote", "footnote:border", "footnotes"),
    DIALECT("dialect", "dialect:smart"),
    LANG("lang", "lang:spanish", "language"),
    HAS("has", "has:summary"),
    /// Says of the words beside it where they are to stand; the parser gives them that field.
    IN("in", "in:summary"),
    LINT("lint", "lint:TAG-UNKNOWN");

    private final String word;
    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> otherWords;

    Field(String word, String example, String... otherWords) {
        this.word = word;
        this.example = example;
        this.otherWords = List.of(otherWords);
    }

    /// As a query writes it, without the colon; empty for [#ANY].
    public String word() {
        return word;
    }

    /// A term that it is good for.
    public String example() {
        return example;
    }

    /// Which one a reader means by `Tag` or `tags`.
    public static Optional<Field> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field != ANY)
                .filter(field -> field.word.equals(wanted) || field.otherWords.contains(wanted))
                .findFirst();
    }

    /// Whether its words stand in running text: there they have forms, places and neighbours.
    public boolean isOfText() {
        return switch (this) {
            case ANY, SUBJECT, TEXT, SUMMARY, COMMENT, FOOTNOTE -> true;
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
                    false;
        };
    }

    /// All that can stand before a colon.
    static List<String> words() {
        return Arrays.stream(values()).filter(field -> field != ANY).map(Field::word).toList();
    }
}
