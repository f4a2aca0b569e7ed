package org.chancery.convert.tei;

import java.util.List;
import java.util.Locale;

/// What a document of a volume is that is no telegram, for people: by the first word of its title
/// that says so. There are few kinds, so that they can be counted over thousands of documents.
///
/// ```
/// 112. Memorandum of Conversation                    memorandum of conversation
/// 65. Letter From the Under Secretary of State ...   letter
/// Mr. Harbour to M. Pilot                            correspondence, not marked as a telegram
/// ```
final class DocumentKind {

    private static final String EDITORIAL_NOTE = "editorial note";
    private static final String CORRESPONDENCE = "correspondence, not marked as a telegram";
    private static final String OTHER = "other document";

    /// A title says it soon.
    private static final int NEAR = 100;

    /// Of two that begin at one place, the longer one stands first.
    private static final List<String> KINDS =
            List.of(
                    "memorandum of telephone conversation",
                    "memorandum of a conversation",
                    "memorandum of conversation",
                    "memorandum of discussion",
                    "memorandum",
                    "minutes",
                    "letter",
                    "note",
                    "aide-mémoire",
                    "despatch",
                    "dispatch",
                    "instruction",
                    "national intelligence estimate",
                    "intelligence estimate",
                    "policy paper",
                    "paper",
                    "report",
                    "summary",
                    "record",
                    "statement",
                    "proclamation",
                    "resolution",
                    "agreement",
                    "treaty",
                    "convention",
                    "protocol",
                    "address",
                    "decree",
                    "executive order",
                    EDITORIAL_NOTE);

    private DocumentKind() {}

    static String of(String title, boolean isEditorialNote) {
        if (isEditorialNote) {
            return EDITORIAL_NOTE;
        }
        String words = title.substring(0, Math.min(title.length(), NEAR)).toLowerCase(Locale.ROOT);
        for (int at = 0; at < words.length(); at++) {
            boolean isFirst = at == 0 || !Character.isLetter(words.charAt(at - 1));
            String kind = isFirst ? kindAt(words, at) : "";
            if (!kind.isEmpty()) {
                return kind;
            }
        }
        return words.contains(" to ") ? CORRESPONDENCE : OTHER;
    }

    private static String kindAt(String words, int at) {
        for (String kind : KINDS) {
            int end = at + kind.length();
            boolean isWhole = end >= words.length() || !Character.isLetter(words.charAt(end));
            if (isWhole && words.startsWith(kind, at)) {
                return kind;
            }
        }
        return "";
    }
}
