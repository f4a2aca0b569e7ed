package org.chancery.format.heading;

import java.util.Locale;
import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.telegram.Reference;

/// An item of a REF line that is no telegram's number: mail, papers, telegrams named by their date
/// (reference 8).
final class OtherItem {

    private OtherItem() {}

    /// What kind of thing it is, by the words in it.
    static Reference.Kind kind(String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        if (upper.contains("E-MAIL") || upper.contains("EMAIL") || words.indexOf('@') > 0) {
            return Reference.Kind.EMAIL;
        }
        if (DateTimeGroupShape.find(words, 0, words.length()) != null
                || upper.contains("SEPTEL")
                || upper.contains("REFTEL")) {
            return Reference.Kind.TELEGRAM;
        }
        if (upper.contains("AIRGRAM")) {
            return Reference.Kind.AIRGRAM;
        }
        if (Directive.begins(upper)) {
            return Reference.Kind.DOCUMENT;
        }
        for (String document : DOCUMENTS) {
            if (upper.contains(document)) {
                return Reference.Kind.DOCUMENT;
            }
        }
        return Reference.Kind.UNKNOWN;
    }

    private static final String[] DOCUMENTS = {
        "LETTER",
        "MEMO",
        "MEMCON",
        "REPORT",
        "NOTE",
        "FAX",
        " FAM ",
        " FAH",
        "FAM ",
        "CFR",
        "PAPER",
        "BULLETIN",
        "INSTRUCTION",
        "MANUAL",
        "AGREEMENT",
        "TREATY",
        "TIMES",
        "ARTICLE",
        "STATEMENT",
        "RESOLUTION",
        "UNSCR",
        "CIRCULAR",
        "DIPNOTE",
        "GUIDE",
        "PRESS",
        "NEWSPAPER",
        "DESPATCH",
        "DISPATCH"
    };
}
