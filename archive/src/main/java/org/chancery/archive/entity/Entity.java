package org.chancery.archive.entity;

import java.util.Arrays;
import java.util.Optional;

/// Somebody or something that telegrams name.
///
/// @param name in capitals: `ASTANA`, `CLINTON, HILLARY`, `SAUDABAYEV`
public record Entity(Kind kind, String name) {

    /// What it is, by where it stands.
    public enum Kind {
        /// Origin or addressee, by the table of posts.
        POST("post"),
        /// An index term of an organisation.
        ORGANIZATION("organization"),
        /// An index term of a person, or a name behind a title.
        PERSON("person"),
        /// Who signed.
        SIGNER("signer"),
        /// Who classified.
        CLASSIFIER("classifier");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// As people write it.
        public String word() {
            return word;
        }

        /// The one of that word.
        public static Optional<Kind> named(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
        }
    }

    /// As a query and the index have it: `person/SAUDABAYEV`.
    public String key() {
        return kind.word + '/' + name;
    }

    /// The one of that key.
    public static Entity ofKey(String key) {
        int slash = key.indexOf('/');
        return new Entity(
                Kind.named(key.substring(0, slash)).orElseThrow(), key.substring(slash + 1));
    }
}
