package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;
import org.jspecify.annotations.Nullable;

/// Reads references of a published telegram where they stand in its text, one behind another.
///
/// ```
/// Your 124, February 25, and my 33.       Deptels 711 and 720, repeated Paris 45.
/// ```
///
/// A number is of the post that the words name: `my` of the sender's, `Deptel` of the Department.
/// Where they only say whose it is, as `your` to an embassy by its country, it has none.
final class EditorsReferences {

    private static final int MOST = 12;
    private static final int LONGEST_WORD = 14;

    private final Passage passage;
    private final String text;
    private final Cursor cursor;
    private final Setting setting;
    private final EditorsNumber posts;
    private final ReferenceMrn mrns;
    private final List<Located<Reference>> found = new ArrayList<>();

    /// @param end where the part of the passage ends that is read
    EditorsReferences(
            Passage passage,
            int end,
            Setting setting,
            EditorsNumber posts,
            List<Diagnostic> diagnostics) {
        this.passage = passage;
        this.text = passage.text();
        this.cursor = new Cursor(text, 0, Math.min(text.length(), end));
        this.setting = setting;
        this.posts = posts;
        this.mrns = new ReferenceMrn(passage, setting, diagnostics);
    }

    /// For those that a whole paragraph names.
    static EditorsReferences inside(
            Passage passage, Setting setting, EditorsNumber posts, List<Diagnostic> diagnostics) {
        EditorsReferences references =
                new EditorsReferences(
                        passage, passage.text().length(), setting, posts, diagnostics);
        references.isInside = true;
        return references;
    }

    /// Reads what begins at a word: `Embtel 764`, `London’s 543, Feb 12, and my 33 of May 5`.
    ///
    /// @param isAnnounced whether a bracket or `see` stands before it
    /// @param isWithinQuotes whether somebody else says it, whose `your` is of another
    /// @return behind it, `at` where nothing of the kind begins there
    int take(int at, boolean isAnnounced, boolean isWithinQuotes) {
        found.clear();
        isQuoted = isWithinQuotes;
        behind = at;
        above = null;
        cursor.to(at);
        items(isAnnounced);
        return behind;
    }

    /// Those that were read; of a paragraph, by the last [#take].
    List<Located<Reference>> found() {
        return found;
    }

    /// Behind what was read, or before what is.
    Cursor cursor() {
        return cursor;
    }

    /// Those from the cursor on.
    ///
    /// @param isAnnounced whether words before them say that references follow
    void items(boolean isAnnounced) {
        boolean isGoingOn = item(isAnnounced);
        while (isGoingOn && found.size() < MOST) {
            isGoingOn = joiner() && item(isAnnounced);
        }
    }

    /// Letters with apostrophes in them, in capitals; the cursor is behind them.
    String word() {
        int from = cursor.at();
        while (Character.isLetter(cursor.peek()) || isApostrophe(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        return cursor.at() - from > LONGEST_WORD
                ? ""
                : cursor.text(from).replace('\u2019', '\'').toUpperCase(Locale.ROOT);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /// `, `, ` and `, `; also `
    private boolean joiner() {
        int from = cursor.at();
        while (cursor.take(',') || cursor.take(';') || cursor.skipBlanks() > 0) {
            // one or more of them
        }
        boolean isJoined = cursor.at() > from;
        while (cursor.takeWordAnyCase("AND")
                || cursor.takeWordAnyCase("ALSO")
                || cursor.takeWordAnyCase("INFO")) {
            isJoined = true;
            cursor.skipBlanks();
        }
        return isJoined;
    }

    private @Nullable EditorsOwner above;
    private Reference.Kind kindAbove = Reference.Kind.TELEGRAM;

    /// Circulars are counted apart: their numbers are no number of a post.
    private boolean isCircular;

    /// Behind the first words, where a number has to be surer of itself.
    private boolean isInside;

    private boolean isQuoted;

    /// Behind the last one.
    private int behind;

    /// One telegram; false where none stands, or the text goes on.
    private boolean item(boolean isAnnounced) {
        int start = cursor.at();
        if (cursor.takeWordAnyCase("THE")) {
            cursor.skipBlanks();
        }
        int at = cursor.at();
        isCircular &= Cursor.isDigit(cursor.peek());
        String word = word();
        EditorsOwner whose = EditorsOwner.ofTelegram(word);
        boolean isTelegram = whose != null;
        EditorsOwner owner = whose == null ? EditorsOwner.of(word) : whose;
        owner = owner == null ? EditorsOwner.bare(word) : owner;
        if (owner == null) {
            cursor.to(at);
            if ((isAnnounced || isInside) && EditorsSeries.isSeries(word)) {
                return number(start, null, Reference.Kind.TELEGRAM, true);
            }
            return Cursor.isDigit(cursor.peek())
                    ? next(start)
                    : ofSameOwner(start)
                            || isSaid(isAnnounced, word) && ofNobody(start)
                            || named(start, isAnnounced);
        }
        cursor.skipBlanks();
        Reference.Kind kind = kind();
        isTelegram |= kind != null;
        isCircular |= owner == EditorsOwner.CIRCULAR;
        if (!isTelegram && EditorsOwner.isBare(word)) {
            return false;
        }
        above = owner;
        kindAbove = kind == null ? Reference.Kind.TELEGRAM : kind;
        return number(start, post(owner), kindAbove, isTelegram || isAnnounced)
                || dated(start, kindAbove);
    }

    /// `and cablegram 128`
    private boolean ofSameOwner(int start) {
        EditorsOwner owner = above;
        Reference.Kind kind = owner == null ? null : kind();
        if (owner == null || kind == null) {
            return false;
        }
        kindAbove = kind;
        return number(start, post(owner), kind, true);
    }

    /// `telegram` in the midst of a text, `despatch` behind `Reference`.
    private boolean isSaid(boolean isAnnounced, String word) {
        return (isInside || isAnnounced) && EditorsReferenceKind.isSure(word);
    }

    /// `telegram 45, May 5, from London`, `despatch 4600, March 27`: whose it is stands behind it,
    /// or nowhere.
    private boolean ofNobody(int start) {
        int from = cursor.at();
        Reference.Kind kind = kind();
        int digits = cursor.at();
        String post = kind == null ? null : postBehind();
        cursor.to(digits);
        if (kind != null && number(start, post, kind, true)) {
            return true;
        }
        cursor.to(from);
        return false;
    }

    private @Nullable String postBehind() {
        cursor.takeDigits(7);
        EditorsReferenceDate date = EditorsReferenceDate.at(cursor, cursor.at());
        cursor.to(date == null ? cursor.at() : date.end()).take(',');
        cursor.skipBlanks();
        if (!cursor.takeWordAnyCase("FROM") || cursor.skipBlanks() == 0) {
            return null;
        }
        int end = setting.tables().posts().prefix(text, cursor.at());
        return end < 0 ? null : MrnReader.post(text.substring(cursor.at(), end), setting.tables());
    }

    /// `Your February 6, 1 p.m.`: by day and hour, which only telegrams have.
    private boolean dated(int start, Reference.Kind kind) {
        int from = cursor.at();
        EditorsReferenceDate date = EditorsReferenceDate.at(cursor, from);
        if (date == null || !date.isHour() || kind == Reference.Kind.DOCUMENT) {
            return false;
        }
        cursor.to(date.end());
        add(start, date.end(), kind, null);
        return true;
    }

    /// A number alone, of the same kind and post as the one before.
    private boolean next(int start) {
        EditorsOwner owner = above;
        return owner != null && number(start, post(owner), kindAbove, false);
    }

    /// `Re Paris 532 to Department`, `Reference London's telegram 45`; without such words only
    /// `Paris' 532, February 6`.
    private boolean named(int start, boolean isAnnounced) {
        int end = setting.tables().posts().prefix(text, cursor.at());
        if (end < 0 || end >= cursor.end()) {
            return ofAnotherCity(start);
        }
        String post = MrnReader.post(text.substring(cursor.at(), end), setting.tables());
        cursor.to(end);
        boolean isOwned = isApostrophe(cursor.peek());
        if (isOwned) {
            cursor.to(end + 1).take('s');
        }
        cursor.skipBlanks();
        Reference.Kind kind = kind();
        int digits = cursor.at();
        boolean isLong =
                isInside
                        && cursor.takeDigits(7) >= (isOwned ? 3 : 5)
                        && EditorsReferenceNumber.isEnded(cursor);
        cursor.to(digits);
        boolean isPlain = !isOwned && kind == null;
        if (isPlain && !isAnnounced && !isLong || kind == null && isInside && isYear()) {
            return false;
        }
        above = null;
        boolean isTelegram = isAnnounced || kind != null || isLong;
        return number(start, post, kind == null ? Reference.Kind.TELEGRAM : kind, isTelegram);
    }

    /// `(Paris 1919)`
    private boolean isYear() {
        int from = cursor.at();
        int count = cursor.takeDigits(5);
        String digits = cursor.text(from);
        boolean isDated = EditorsReferenceDate.at(cursor, cursor.at()) != null;
        cursor.to(from);
        return count == 4 && !isDated && (digits.startsWith("18") || digits.startsWith("19"));
    }

    /// `Chungking’s 449, September 14, 10 a.m.`: a city of missions long before the table, which
    /// the day and the hour tell from a person.
    private boolean ofAnotherCity(int start) {
        int from = cursor.at();
        boolean isName = Character.isUpperCase(cursor.peek());
        while (Character.isLetter(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        String city = cursor.text(from);
        boolean isOwned = isName && isApostrophe(cursor.peek());
        cursor.to(cursor.at() + (isOwned ? 1 : 0)).take('s');
        cursor.skipBlanks();
        Reference.Kind kind = isOwned ? kind() : null;
        int digits = cursor.at();
        boolean isNumber = isOwned && cursor.takeDigits(7) > 0;
        EditorsReferenceDate date = isNumber ? EditorsReferenceDate.at(cursor, cursor.at()) : null;
        cursor.to(digits);
        if (date == null || !date.isHour()) {
            cursor.to(from);
            return false;
        }
        above = null;
        String post = MrnReader.post(city, setting.tables());
        return number(start, post, kind == null ? Reference.Kind.TELEGRAM : kind, true);
    }

    /// `telegram`, `circular telegram No.`; null where no such word stands.
    Reference.@Nullable Kind kind() {
        EditorsReferenceKind named = EditorsReferenceKind.at(cursor);
        isCircular = named != null && named.isCircular();
        return named == null ? null : named.kind();
    }

    private boolean number(
            int start, @Nullable String post, Reference.Kind kind, boolean isTelegram) {
        EditorsReferenceNumber number = EditorsReferenceNumber.at(cursor, isInside);
        if (number == null || !isSure(number, isTelegram || number.isLettered())) {
            return false;
        }
        boolean isOnPaper = kind == Reference.Kind.DOCUMENT;
        Reference.Kind read =
                number.isAirgram()
                        ? Reference.Kind.AIRGRAM
                        : isOnPaper ? kind : Reference.Kind.TELEGRAM;
        boolean isPlain = number.series().isEmpty() && !isCircular;
        String ofPost = isPlain ? post : null;
        String counts = EditorsSeries.isSeries(number.series()) ? number.series() : ofPost;
        if (counts == null && isPlain && !isQuoted && read == Reference.Kind.TELEGRAM) {
            counts = posts.noted(number.serial());
        }
        Mrn mrn =
                counts == null || isOnPaper
                        ? null
                        : mrns.read(
                                new TelegramNumber(
                                        "",
                                        counts,
                                        true,
                                        number.isAirgram(),
                                        number.serial(),
                                        number.end()),
                                year(number.date()),
                                start);
        cursor.to(number.behind());
        add(start, number.behind(), read, mrn);
        return true;
    }

    /// Farther inside, `your 5` may be anything.
    private boolean isSure(EditorsReferenceNumber number, boolean isTelegram) {
        if (number.date() != null) {
            return true;
        }
        boolean isEnded = number.isEnded();
        if (!isInside) {
            return isTelegram || isEnded;
        }
        boolean isOffice = above == EditorsOwner.DEPARTMENT || above == EditorsOwner.MISSION;
        boolean isLong = number.count() > 1;
        return isTelegram ? isLong || isEnded : isLong && isEnded && (isOffice || !found.isEmpty());
    }

    private void add(int start, int end, Reference.Kind kind, @Nullable Mrn mrn) {
        behind = end;
        found.add(
                Located.in(
                        passage,
                        start,
                        end,
                        new Reference(null, kind, mrn, text.substring(start, end), false)));
    }

    private @Nullable String post(EditorsOwner whose) {
        if (isQuoted && whose != EditorsOwner.DEPARTMENT) {
            return null;
        }
        return switch (whose) {
            case SENDER -> posts.own();
            case ADDRESSEE -> posts.addressee();
            case DEPARTMENT -> "STATE";
            case CIRCULAR -> null;
            case MISSION -> "STATE".equals(posts.own()) ? posts.addressee() : posts.own();
        };
    }

    /// The year that stands there, or that a day without one is of: before the telegram's own date.
    /// Empty where no day stands there.
    private String year(@Nullable EditorsReferenceDate date) {
        LocalDate own = setting.date();
        if (date == null || own == null) {
            return "";
        }
        boolean isLater =
                date.month().getValue() > own.getMonthValue()
                        || date.month() == own.getMonth() && date.day() > own.getDayOfMonth() + 1;
        int before = isLater ? own.getYear() - 1 : own.getYear();
        return Integer.toString(date.year() > 0 ? date.year() : before);
    }
}
