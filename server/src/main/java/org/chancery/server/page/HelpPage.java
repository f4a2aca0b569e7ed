package org.chancery.server.page;

import java.util.List;

/// How to search, by examples that are links.
public record HelpPage(Frame frame) {

    /// A row of the keyboard table.
    ///
    /// @param caps one or more keys that do the same
    public record Key(List<String> caps, String meaning) {}

    public List<SearchPage.Example> words() {
        return List.of(
                example(
                        "fishing treaty",
                        "telegrams with both words, in any of their forms: treaty, treaties"),
                example("\"rapid reaction\"", "the two words side by side, in this order"),
                example("secur*", "words that begin so"),
                example("afghanistan -taliban", "the first word without the second"));
    }

    public List<SearchPage.Example> fields() {
        return List.of(
                example("from:astana", "sent by that post"),
                example("to:beijing", "addressed to it, for action or for information"),
                example("tag:PREL", "with that index term (TAGS)"),
                example(
                        "class:confidential",
                        "of that classification; class:<=confidential takes it and all below"),
                example(
                        "date:2009-10..2009-12",
                        "sent in that time; also date:2009, date:2009-11-05, date:2009.."),
                example("subject:council", "with that word in the subject line"),
                example("ref:09STATE1234", "citing that telegram"),
                example("caption:NODIS", "with that caption"),
                example("mrn:09ASTANA1967", "that telegram itself; its number alone does too"),
                example("precedence:flash", "of that precedence"),
                example("signed:hoagland", "with that signature"),
                example(
                        "lang:french",
                        "with a paragraph in that language; its ISO 639 code, lang:fr, does too"),
                example(
                        "has:comment",
                        "with a comment set apart; also summary, action, references, notal, sections, redactions"));
    }

    public List<SearchPage.Example> together() {
        return List.of(
                example("tag:PREL from:astana", "both (and may be written between them)"),
                example("tag:PREL or tag:PGOV", "either"),
                example("(kabul or dushanbe) date:2009", "brackets decide what belongs together"),
                example("not class:unclassified", "everything else"));
    }

    public List<Key> keys() {
        return List.of(
                new Key(List.of("/"), "to the search box"),
                new Key(
                        List.of("j", "k"),
                        "next and previous telegram of a list, or paragraph of a telegram"),
                new Key(List.of("o", "Enter"), "open the telegram that is marked"),
                new Key(
                        List.of("n", "p"),
                        "next and previous telegram of the results, while reading"),
                new Key(List.of("s"), "source beside the text, and away again"),
                new Key(List.of("u"), "back to the results"),
                new Key(List.of("?"), "this list"));
    }

    private static SearchPage.Example example(String query, String meaning) {
        return new SearchPage.Example(query, meaning, Queries.href(query));
    }
}
