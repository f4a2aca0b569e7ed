package org.chancery.archive.index;

import org.chancery.format.telegram.Paragraph;
import org.jspecify.annotations.Nullable;

/// A paragraph as the index keeps it, for excerpts and concordances, which are made of what the
/// index knows alone.
///
/// @param rank of its portion: whoever may see less must not be shown it
/// @param place in the reading text, from 1 on; a heading has that of the paragraph under it
/// @param kind null for what its editors say of the telegram, which follows the text
record KeptParagraph(int rank, Paragraph.@Nullable Kind kind, int place, String text) {

    private static final char FOOTNOTE = 'N';

    private static final Paragraph.Kind[] KINDS = Paragraph.Kind.values();

    /// In one string: `2T14 The Minister spoke.`
    String written() {
        char letter = kind == null ? FOOTNOTE : kind.name().charAt(0);
        return "" + rank + letter + place + ' ' + text;
    }

    /// With no more of its text than so many characters.
    KeptParagraph upTo(int most) {
        return text.length() <= most
                ? this
                : new KeptParagraph(rank, kind, place, text.substring(0, most));
    }

    boolean isFootnote() {
        return kind == null;
    }

    static KeptParagraph of(String written) {
        int blank = written.indexOf(' ');
        return new KeptParagraph(
                Character.digit(written.charAt(0), 10),
                kind(written.charAt(1)),
                Integer.parseInt(written, 2, blank, 10),
                written.substring(blank + 1));
    }

    private static Paragraph.@Nullable Kind kind(char letter) {
        if (letter == FOOTNOTE) {
            return null;
        }
        for (Paragraph.Kind kind : KINDS) {
            if (kind.name().charAt(0) == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of paragraph: " + letter);
    }
}
