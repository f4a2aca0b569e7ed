package org.chancery.archive.index;

import org.chancery.format.telegram.Paragraph;

/// A paragraph as the index keeps it, for excerpts and concordances, which are made of what the
/// index knows alone.
///
/// @param rank of its portion: whoever may see less must not be shown it
/// @param place in the reading text, from 1 on; a heading has that of the paragraph under it
record KeptParagraph(int rank, Paragraph.Kind kind, int place, String text) {

    private static final Paragraph.Kind[] KINDS = Paragraph.Kind.values();

    /// In one string: `2T14 The Minister spoke.`
    String written() {
        return "" + rank + kind.name().charAt(0) + place + ' ' + text;
    }

    static KeptParagraph of(String written) {
        int blank = written.indexOf(' ');
        return new KeptParagraph(
                Character.digit(written.charAt(0), 10),
                kind(written.charAt(1)),
                Integer.parseInt(written, 2, blank, 10),
                written.substring(blank + 1));
    }

    private static Paragraph.Kind kind(char letter) {
        for (Paragraph.Kind kind : KINDS) {
            if (kind.name().charAt(0) == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of paragraph: " + letter);
    }
}
