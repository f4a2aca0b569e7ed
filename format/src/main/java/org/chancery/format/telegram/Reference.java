package org.chancery.format.telegram;

import org.jspecify.annotations.Nullable;

/// One item of the REF line: `A. 09 ASTANA 1860 (NOTAL)` (reference 8).
///
/// @param label `A`, null where the only item has none
/// @param mrn normalised, the year derived from the telegram's date where the item does not say it;
///   null for other kinds
/// @param text as written, without label and NOTAL
/// @param notal not sent to all addressees
public record Reference(
        @Nullable String label, Kind kind, @Nullable Mrn mrn, String text, boolean notal) {

    public enum Kind {
        TELEGRAM,
        AIRGRAM,
        EMAIL,
        DOCUMENT,
        UNKNOWN;

        /// As the JSON contract says it.
        public String word() {
            return switch (this) {
                case TELEGRAM -> "telegram";
                case AIRGRAM -> "airgram";
                case EMAIL -> "email";
                case DOCUMENT -> "document";
                case UNKNOWN -> "unknown";
            };
        }
    }
}
