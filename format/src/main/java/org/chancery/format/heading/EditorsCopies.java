package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Mrn;
import org.jspecify.annotations.Nullable;

/// Addressees beside that of the title, in sentences that say nothing else: of the source note, and
/// at the ends of the text.
///
/// ```
/// Also sent to Amman and repeated to London, Bonn, and CINCPAC for POLAD.
/// Sent for information Immediate to Paris.          Repeated to Valletta.
/// Sent Department 464; repeated Valletta 102 and Rome.
/// Sent to Valletta as 180 rptd to Rome as 293, London 1720.
/// The same, March 3, 7 p.m., to the Minister in Malta. Repeated as circular to Paris and Rome.
/// ```
///
/// `Repeated in telegram 6 to The Hague` is another telegram. What stands in the text has to be
/// whole, and to name a post: there `Sent to Congress` is a sentence like any other.
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
                    "also",
                    "as",
                    "circular");

    private static final Set<String> REPEATED =
            Set.of("REPEATED", "RPTD", "REPTD", "RPTED", "POUCHED");

    /// Small words of names: `Commander in Chief`, `Paris for USRO`.
    private static final Set<String> IN_NAMES = Set.of("in", "of", "for", "the", "at", "de", "la");

    /// It has the telegram from its title.
    private static final Set<String> DEPARTMENT =
            Set.of("DEPARTMENT", "DEPT", "SECSTATE", "STATE", "DEPARTMENT OF STATE");

    private final Tables tables;
    private final HeadingDraft draft;

    /// Of the sentence that is read.
    private final List<Located<Addressee>> sent = new ArrayList<>();

    private final List<Located<Addressee>> repeated = new ArrayList<>();

    /// `Sent to Hankow.` of cities that no table knows, until the next sentence says more of it.
    private final List<Located<Addressee>> pending = new ArrayList<>();

    private boolean isText;
    private boolean isInfo;

    EditorsCopies(Tables tables, HeadingDraft draft) {
        this.tables = tables;
        this.draft = draft;
    }

    /// Reads all such sentences of a note.
    void read(Passage note) {
        isText = false;
        sentences(note);
    }

    /// Reads those of a paragraph of the text.
    void readText(Passage paragraph) {
        isText = true;
        sentences(paragraph);
    }

    private void sentences(Passage passage) {
        String text = passage.text();
        pending.clear();
        for (int from = 0; from < text.length(); ) {
            int to = sentenceEnd(text, from);
            sent.clear();
            repeated.clear();
            sentence(passage, new Cursor(text, from, to));
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

    private void sentence(Passage passage, Cursor cursor) {
        cursor.skipBlanks();
        if (cursor.take("Also ")
                || cursor.take("It was ")
                || cursor.take("The telegram was ")
                || cursor.take("Transmitted in ") && behindSections(cursor)) {
            cursor.skipBlanks();
        }
        if (!isText && isTheSame(cursor)) {
            isInfo = false;
            names(passage, cursor);
        }
        while (begins(cursor) && names(passage, cursor)) {
            // one list behind each verb
        }
        if (isText && !cursor.isDone()) {
            pending.clear();
            return;
        }
        if (isText && !isOfPosts()) {
            pending.addAll(sent);
            return;
        }
        draft.to.addAll(pending);
        pending.clear();
        draft.to.addAll(sent);
        draft.infoAddressees.addAll(repeated);
    }

    /// `The same, on the same date, to the Minister in Malta`: the cursor is behind `to` then.
    private static boolean isTheSame(Cursor cursor) {
        int from = cursor.at();
        int end = Math.min(cursor.end(), from + LONGEST_NAME);
        boolean isOne = cursor.take("The same");
        while (isOne && cursor.at() < end) {
            if (cursor.take(" to ")) {
                return true;
            }
            cursor.to(cursor.at() + 1);
        }
        cursor.to(from);
        return false;
    }

    /// `Transmitted in two sections and repeated to Valletta`: before its verb.
    private static boolean behindSections(Cursor cursor) {
        cursor.takeToken();
        cursor.skipBlanks();
        int word = cursor.takeToken();
        cursor.skipBlanks();
        return cursor.text(word).startsWith("section") && cursor.take("and ");
    }

    /// Whether one of them is a post, by the table or by its number. What is repeated goes to
    /// posts.
    private boolean isOfPosts() {
        return !repeated.isEmpty()
                || sent.stream()
                        .map(Located::value)
                        .anyMatch(one -> one.serial() != null || isPost(one.name()));
    }

    private boolean isPost(String name) {
        return tables.posts().prefix(name, 0) == name.length();
    }

    /// Over `sent to` or `repeated for information to`; false where no such words stand.
    private boolean begins(Cursor cursor) {
        String verb = verb(cursor);
        if (verb.isEmpty()) {
            return false;
        }
        isInfo = !verb.equals("SENT");
        while (cursor.skipBlanks() > 0) {
            int word = cursor.takeToken();
            String between = cursor.text(word);
            if (between.equals("to")) {
                return true;
            }
            if (!BETWEEN.contains(between.toLowerCase(Locale.ROOT))) {
                cursor.to(word);
                return isText;
            }
            isInfo |= between.startsWith("info");
        }
        return false;
    }

    /// `Sent`, `repeated`, `rptd`, `by mail`, in capitals; empty where none stands.
    private static String verb(Cursor cursor) {
        int start = cursor.at();
        if ("SRPBsrpb".indexOf(cursor.peek()) < 0) {
            return "";
        }
        while (Character.isLetter(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        String word = cursor.text(start).toUpperCase(Locale.ROOT);
        boolean isByMail = word.equals("BY") && cursor.take(" mail");
        if (word.equals("SENT") || REPEATED.contains(word) || isByMail) {
            return word;
        }
        cursor.to(start);
        return "";
    }

    /// The names of a list; whether another verb follows it.
    private boolean names(Passage passage, Cursor cursor) {
        for (int i = 0; i < MOST; i++) {
            cursor.skipBlanks();
            if (cursor.take("and ") || cursor.take("also ")) {
                cursor.skipBlanks();
            }
            if (isText && behindInstruction(cursor)) {
                continue;
            }
            if (isVerb(cursor)) {
                return true;
            }
            if (!isText && cursor.take("to ")) {
                cursor.skipBlanks();
            }
            if (cursor.take("the ") || cursor.take("all ")) {
                cursor.skipBlanks();
            }
            int start = cursor.at();
            int end = nameEnd(cursor);
            boolean isName =
                    end > start
                            && end - start <= LONGEST_NAME
                            && Character.isUpperCase(passage.text().charAt(start));
            if (!isName || !isOfNames(passage.text().substring(start, end))) {
                return false;
            }
            String name = passage.text().substring(start, end);
            cursor.to(end);
            String serial = serial(cursor);
            Addressee one = new Addressee(name, null, null, serial, false);
            if (isInfo) {
                repeated.add(Located.in(passage, start, end, one));
            } else if (!isOfTheTitle(one)) {
                sent.add(Located.in(passage, start, end, one));
            }
            cursor.skipBlanks();
            boolean isMore = cursor.take(',') || cursor.take(';');
            if (!isMore && !isAnd(cursor) && (serial == null || cursor.isDone())) {
                return false;
            }
        }
        return false;
    }

    /// Over `Department pass London;`, which the Department may have done or not.
    private static boolean behindInstruction(Cursor cursor) {
        int start = cursor.at();
        boolean isOne =
                (cursor.take("Department ") || cursor.take("Dept ")) && cursor.take("pass ");
        while (isOne && !cursor.isDone()) {
            if (cursor.take(';')) {
                return true;
            }
            cursor.to(cursor.at() + 1);
        }
        if (!isOne) {
            cursor.to(start);
        }
        return false;
    }

    /// In the text, the addressee of the title is named again: by the telegram's own number.
    private boolean isOfTheTitle(Addressee one) {
        Located<Mrn> own = draft.mrn;
        String serial = one.serial();
        boolean isOwn =
                serial != null
                        && own != null
                        && serial.equals(Integer.toString(own.value().serial()));
        return isText && (isOwn || DEPARTMENT.contains(one.name().toUpperCase(Locale.ROOT)));
    }

    /// ` as 293`, ` 1720`, ` as telegram 1026`, ` as No. 16`: the number that the addressee has it
    /// by.
    private static @Nullable String serial(Cursor cursor) {
        int from = cursor.at();
        cursor.skipBlanks();
        if (cursor.take("as ")) {
            cursor.skipBlanks();
            EditorsReferenceKind.at(cursor);
        }
        int digits = cursor.at();
        if (cursor.takeDigits(7) == 0 || Character.isLetterOrDigit(cursor.peek())) {
            cursor.to(from);
            return null;
        }
        return cursor.text(digits);
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
        boolean isVerb = !verb(cursor).isEmpty();
        cursor.to(at);
        return isVerb;
    }

    private static boolean isAnd(Cursor cursor) {
        int at = cursor.at();
        boolean isAnd = cursor.takeWordAnyCase("AND");
        cursor.to(at);
        return isAnd;
    }

    /// Before a comma, a number, ` and ` or the end of the sentence; the comma of `Commander in
    /// Chief, Far East` is the name's.
    private static int nameEnd(Cursor cursor) {
        int start = cursor.at();
        while (cursor.at() < cursor.end()) {
            int at = cursor.at();
            char c = cursor.peek();
            boolean isChiefs = c == ',' && cursor.text(start).endsWith("in Chief");
            boolean isSign = c == ',' && !isChiefs || c == ';' || c == '(';
            if (isSign || c == ' ' && (cursor.take(" and ") || serial(cursor) != null)) {
                cursor.to(start);
                return at;
            }
            cursor.to(at + 1);
        }
        cursor.to(start);
        return cursor.end();
    }
}
