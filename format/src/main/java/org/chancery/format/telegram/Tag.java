package org.chancery.format.telegram;

import org.jspecify.annotations.Nullable;

/// One index term of the TAGS line (5 FAH-3).
///
/// @param meaning derived from the list in force at the telegram's date; null where the list has no
///   such tag
public record Tag(String tag, Kind kind, @Nullable String meaning) {

    public enum Kind {
        SUBJECT,
        PROGRAM,
        COUNTRY,
        ORGANIZATION,
        PERSON,
        UNKNOWN;

        /// As the JSON contract says it.
        public String word() {
            return switch (this) {
                case SUBJECT -> "subject";
                case PROGRAM -> "program";
                case COUNTRY -> "country";
                case ORGANIZATION -> "organization";
                case PERSON -> "person";
                case UNKNOWN -> "unknown";
            };
        }
    }
}
