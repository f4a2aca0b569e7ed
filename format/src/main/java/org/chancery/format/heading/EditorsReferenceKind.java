package org.chancery.format.heading;

import java.util.Locale;
import java.util.Map;
import org.chancery.format.source.Cursor;
import org.chancery.format.telegram.Reference;
import org.jspecify.annotations.Nullable;

/// What a reference of a published telegram is to, as the word before its number says: `telegram`,
/// `despatch No.`, `circular telegram`, `circular`.
///
/// @param isCircular whether it went to many, under a number that is no post's
record EditorsReferenceKind(Reference.Kind kind, boolean isCircular) {

    private static final int LONGEST_WORD = 14;

    private static final Map<String, Reference.Kind> KINDS =
            Map.ofEntries(
                    Map.entry("TELEGRAM", Reference.Kind.TELEGRAM),
                    Map.entry("TELEGRAMS", Reference.Kind.TELEGRAM),
                    Map.entry("TEL", Reference.Kind.TELEGRAM),
                    Map.entry("TELS", Reference.Kind.TELEGRAM),
                    Map.entry("CABLE", Reference.Kind.TELEGRAM),
                    Map.entry("CABLES", Reference.Kind.TELEGRAM),
                    Map.entry("CABLEGRAM", Reference.Kind.TELEGRAM),
                    Map.entry("CABLEGRAMS", Reference.Kind.TELEGRAM),
                    Map.entry("MESSAGE", Reference.Kind.TELEGRAM),
                    Map.entry("AIRGRAM", Reference.Kind.AIRGRAM),
                    Map.entry("DESPATCH", Reference.Kind.DOCUMENT),
                    Map.entry("DISPATCH", Reference.Kind.DOCUMENT),
                    Map.entry("DESP", Reference.Kind.DOCUMENT),
                    Map.entry("INSTRUCTION", Reference.Kind.DOCUMENT));

    /// Words that may be of other things, where nothing stands before them.
    static boolean isSure(String word) {
        return KINDS.containsKey(word) && !word.equals("MESSAGE") && !word.equals("INSTRUCTION");
    }

    /// The cursor is behind the words then; null where none stands, and it is where it was.
    static @Nullable EditorsReferenceKind at(Cursor cursor) {
        boolean isCircular = cursor.takeWordAnyCase("CIRCULAR");
        if (isCircular) {
            cursor.skipBlanks();
        }
        int from = cursor.at();
        while (Character.isLetter(cursor.peek()) && cursor.at() - from <= LONGEST_WORD) {
            cursor.to(cursor.at() + 1);
        }
        Reference.Kind kind = KINDS.get(cursor.text(from).toUpperCase(Locale.ROOT));
        if (kind == null) {
            cursor.to(from);
        } else {
            cursor.skipBlanks();
        }
        if (cursor.takeWordAnyCase("NO") || cursor.takeWordAnyCase("NOS")) {
            kind = kind == null ? Reference.Kind.TELEGRAM : kind;
            cursor.take('.');
            cursor.skipBlanks();
        }
        kind = kind == null && isCircular ? Reference.Kind.TELEGRAM : kind;
        return kind == null ? null : new EditorsReferenceKind(kind, isCircular);
    }
}
