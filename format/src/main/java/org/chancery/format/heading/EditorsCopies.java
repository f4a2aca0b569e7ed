package org.chancery.format.heading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.telegram.Addressee;
import org.jspecify.annotations.Nullable;

/// Addressees beside that of the title, in sentences of the source note that say nothing else.
///
/// ```
/// Also sent to Amman and repeated to London, Bonn, and CINCPAC for POLAD.
/// Sent for information Immediate to Paris.          Repeated to Valletta.
/// ```
///
/// `Repeated in telegram 6 to The Hague` is another telegram.
final class EditorsCopies {

    private static final int MOST = 60;
    private static final int LONGEST_NAME = 60;

    /// What may stand between the verb and `to`.
    private static final Set<String> BETWEEN =
            Set.of(
                    "for",
                    "information",
                    "info",
                    "immediate",
                    "priority",
                    "niact",
                    "flash",
                    "routine",
                    "and",
                    "also");

    /// Small words of names: `Commander in Chief`, `Paris for USRO`.
    private static final Set<String> IN_NAMES = Set.of("in", "of", "for", "the", "at", "de", "la");

    private final HeadingDraft draft;

    EditorsCopies(HeadingDraft draft) {
        this.draft = draft;
    }

    /// Reads all such sentences of a note.
    void read(Passage note) {
        String text = note.text();
        for (int from = 0; from < text.length(); ) {
            int to = sentenceEnd(text, from);
            sentence(note, new Cursor(text, from, to));
            from = to + 1;
        }
    }

    /// The full stop of a sentence; that of `U.S.` and `St.` is none.
    private static int sentenceEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            boolean isStop =
                    text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (isStop && !isAbbreviation(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isAbbreviation(String text, int stop) {
        boolean isInitial =
                stop > 0
                        && Character.isUpperCase(text.charAt(stop - 1))
                        && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
        return isInitial || stop > 2 && text.startsWith(" St", stop - 3);
    }

    private void sentence(Passage note, Cursor cursor) {
        cursor.skipBlanks();
        if (cursor.take("Also ")) {
            cursor.skipBlanks();
        }
        List<Located<Addressee>> into = into(cursor);
        while (into != null && names(note, cursor, into)) {
            into = into(cursor);
        }
    }

    /// Behind `sent to` or `repeated to`: whose addressees follow; null where no such words stand.
    private @Nullable List<Located<Addressee>> into(Cursor cursor) {
        boolean isSent = cursor.takeWordAnyCase("SENT");
        if (!isSent && !cursor.takeWordAnyCase("REPEATED") && !cursor.takeWordAnyCase("POUCHED")) {
            return null;
        }
        boolean isInfo = !isSent;
        while (cursor.skipBlanks() > 0) {
            int word = cursor.takeToken();
            String between = cursor.text(word);
            if (between.equals("to")) {
                return isInfo ? draft.infoAddressees : draft.to;
            }
            if (!BETWEEN.contains(between.toLowerCase(Locale.ROOT))) {
                return null;
            }
            isInfo |= between.startsWith("info");
        }
        return null;
    }

    /// The names of a list; whether another verb follows it.
    private boolean names(Passage note, Cursor cursor, List<Located<Addressee>> into) {
        for (int i = 0; i < MOST; i++) {
            cursor.skipBlanks();
            if (cursor.take("and ") || cursor.take("also ")) {
                cursor.skipBlanks();
            }
            if (isVerb(cursor)) {
                return true;
            }
            if (cursor.take("the ") || cursor.take("all ")) {
                cursor.skipBlanks();
            }
            int start = cursor.at();
            int end = nameEnd(cursor);
            boolean isName =
                    end > start
                            && end - start <= LONGEST_NAME
                            && Character.isUpperCase(note.text().charAt(start));
            if (!isName || !isOfNames(note.text().substring(start, end))) {
                return false;
            }
            Addressee one =
                    new Addressee(note.text().substring(start, end), null, null, null, false);
            into.add(Located.in(note, start, end, one));
            cursor.to(end);
            cursor.skipBlanks();
            boolean isMore = cursor.take(',') || cursor.take(';');
            if (!isMore && !isAnd(cursor)) {
                return false;
            }
        }
        return false;
    }

    /// `Rusk under cover of a letter` is none.
    private static boolean isOfNames(String name) {
        for (String word : name.split(" ", -1)) {
            boolean isSmall = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (isSmall && !IN_NAMES.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVerb(Cursor cursor) {
        int at = cursor.at();
        boolean isVerb =
                cursor.takeWordAnyCase("SENT")
                        || cursor.takeWordAnyCase("REPEATED")
                        || cursor.takeWordAnyCase("POUCHED");
        cursor.to(at);
        return isVerb;
    }

    private static boolean isAnd(Cursor cursor) {
        int at = cursor.at();
        boolean isAnd = cursor.takeWordAnyCase("AND");
        cursor.to(at);
        return isAnd;
    }

    /// Before a comma, ` and ` or the end of the sentence; the comma of `Commander in Chief, Far
    /// East` is the name's.
    private static int nameEnd(Cursor cursor) {
        int start = cursor.at();
        while (cursor.at() < cursor.end()) {
            int at = cursor.at();
            char c = cursor.peek();
            boolean isChiefs = c == ',' && cursor.text(start).endsWith("in Chief");
            if (c == ',' && !isChiefs || c == ';' || c == '(' || cursor.take(" and ")) {
                cursor.to(start);
                return at;
            }
            cursor.to(at + 1);
        }
        cursor.to(start);
        return cursor.end();
    }
}
