package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;
import org.jspecify.annotations.Nullable;

/// References in the first words of a published telegram: before there were REF lines, a text began
/// with what it answers.
///
/// ```
/// Re Embtel 978.       Reference your telegram No. 154, February 28, 5 p.m.       Reurtel 45.
/// Your 124, February 25, and my 33.       Deptels 711 and 720, repeated Paris 45.
/// ```
///
/// A number is of the post that the words name: `my` of the sender's, `Deptel` of the Department.
/// Where they only say whose it is, as `your` to an embassy by its country, it has none.
final class EditorsReferences {

    private static final int MOST = 12;
    private static final int LONGEST_WORD = 14;

    private static final String[] VERBS = {
        "REFERENCE IS MADE TO",
        "WITH REFERENCE TO",
        "FURTHER REFERENCE",
        "REFERRING TO",
        "REFERENCE",
        "REFERS TO",
        "REFER",
        "RE",
        "REF",
        "FURTHER TO",
        "IN REPLY TO",
        "IN ANSWER TO",
        "IN RESPONSE TO",
        "IN CONTINUATION OF",
        "REPLYING TO",
        "ANSWERING",
        "CONTINUING",
        "SUPPLEMENTING",
        "PURSUANT TO"
    };

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

    /// What may follow a number of which nothing says that it is a telegram's.
    private static final Set<String> BEHIND =
            Set.of("AND", "TO", "OF", "FROM", "DATED", "PARA", "PARAGRAPH", "SECTION", "REPEATED");

    private final Passage passage;
    private final String text;
    private final Cursor cursor;
    private final Setting setting;
    private final EditorsNumber posts;
    private final ReferenceMrn mrns;
    private final List<Located<Reference>> found = new ArrayList<>();

    private EditorsReferences(
            Passage passage, Setting setting, EditorsNumber posts, List<Diagnostic> diagnostics) {
        this.passage = passage;
        this.text = passage.text();
        this.cursor = new Cursor(text, 0, Math.min(text.length(), EditorsOpening.NEAR));
        this.setting = setting;
        this.posts = posts;
        this.mrns = new ReferenceMrn(passage, setting, diagnostics);
    }

    /// @param passage the first paragraph of the text, which keeps them
    static void read(Passage passage, Setting setting, EditorsNumber posts, HeadingDraft draft) {
        EditorsReferences references =
                new EditorsReferences(passage, setting, posts, draft.diagnostics);
        references.read();
        draft.references.addAll(references.found);
    }

    /// Reads what stands behind `Ref:`; false where it does not begin as a text would.
    static boolean readLabelled(
            Passage value, Setting setting, EditorsNumber posts, HeadingDraft draft) {
        EditorsReferences references =
                new EditorsReferences(value, setting, posts, draft.diagnostics);
        String word = references.word();
        boolean isOurs = EditorsOwner.isOne(word) || EditorsSeries.isSeries(word);
        references.cursor.to(0);
        if (isOurs) {
            references.items(true);
        }
        draft.references.addAll(references.found);
        return !references.found.isEmpty();
    }

    private void read() {
        int from = behindCounts();
        cursor.to(from);
        boolean isAnnounced = verb();
        part();
        items(isAnnounced);
    }

    /// Over `Part 1, ` of the telegram that is named next.
    private void part() {
        int from = cursor.at();
        boolean isPart = cursor.takeWordAnyCase("PART") && cursor.skipBlanks() > 0;
        if (!isPart || cursor.takeDigits(2) == 0 || !cursor.take(',') || blanks() == 0) {
            cursor.to(from);
        }
    }

    private void items(boolean isAnnounced) {
        boolean isGoingOn = item(isAnnounced);
        while (isGoingOn && found.size() < MOST) {
            isGoingOn = joiner() && item(isAnnounced);
        }
    }

    /// Over a paragraph's number, and a number in a series: `1. `, `(1) `, `Gocus 520. 1. `
    private int behindCounts() {
        int at = 0;
        for (int i = 0; i < 3; i++) {
            cursor.to(at);
            cursor.skipBlanks();
            boolean isBracket = cursor.take('(');
            int start = cursor.at();
            String word = word();
            boolean isSeries =
                    !word.isEmpty()
                            && !EditorsOwner.isOne(word)
                            && word.length() <= 6
                            && blanks() > 0;
            if (!isSeries) {
                cursor.to(start);
            }
            boolean isCount = cursor.takeDigits(6) > 0;
            boolean isEnded = isBracket ? cursor.take(')') : cursor.take('.');
            if (!isCount || !isEnded || cursor.skipBlanks() == 0) {
                break;
            }
            at = cursor.at();
        }
        return at;
    }

    private int blanks() {
        return cursor.skipBlanks();
    }

    private boolean verb() {
        for (String words : VERBS) {
            if (cursor.takeWordAnyCase(words)) {
                cursor.take(':');
                cursor.skipBlanks();
                return true;
            }
        }
        return false;
    }

    /// Letters with apostrophes in them, in capitals; the cursor is behind them.
    private String word() {
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
        while (cursor.takeWordAnyCase("AND") || cursor.takeWordAnyCase("ALSO")) {
            isJoined = true;
            cursor.skipBlanks();
        }
        return isJoined;
    }

    private @Nullable EditorsOwner above;
    private Reference.Kind kindAbove = Reference.Kind.TELEGRAM;

    /// One telegram; false where none stands, or the text goes on.
    private boolean item(boolean isAnnounced) {
        int start = cursor.at();
        if (cursor.takeWordAnyCase("THE")) {
            cursor.skipBlanks();
        }
        int at = cursor.at();
        String word = word();
        EditorsOwner whose = EditorsOwner.ofTelegram(word);
        boolean isTelegram = whose != null;
        EditorsOwner owner = whose == null ? EditorsOwner.of(word) : whose;
        owner = owner == null ? EditorsOwner.bare(word) : owner;
        if (owner == null) {
            cursor.to(at);
            if (isAnnounced && EditorsSeries.isSeries(word)) {
                return number(start, null, Reference.Kind.TELEGRAM, true);
            }
            return Cursor.isDigit(cursor.peek())
                    ? next(start)
                    : ofSameOwner(start) || named(start, isAnnounced);
        }
        cursor.skipBlanks();
        Reference.Kind kind = kind();
        isTelegram |= kind != null;
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

    /// `Your February 6, 1 p.m.`: by day and hour, which only telegrams have.
    private boolean dated(int start, Reference.Kind kind) {
        int from = cursor.at();
        EditorsReferenceDate date = EditorsReferenceDate.at(text, from, cursor.end());
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
        if (!isAnnounced && !isOwned && kind == null) {
            return false;
        }
        above = null;
        boolean isTelegram = isAnnounced || kind != null;
        return number(start, post, kind == null ? Reference.Kind.TELEGRAM : kind, isTelegram);
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
        EditorsReferenceDate date =
                isNumber ? EditorsReferenceDate.at(text, cursor.at(), cursor.end()) : null;
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
    private Reference.@Nullable Kind kind() {
        Reference.Kind kind = null;
        if (cursor.takeWordAnyCase("CIRCULAR")) {
            cursor.skipBlanks();
        }
        int from = cursor.at();
        Reference.Kind named = KINDS.get(word());
        if (named == null) {
            cursor.to(from);
        } else {
            kind = named;
            cursor.skipBlanks();
        }
        if (cursor.takeWordAnyCase("NO") || cursor.takeWordAnyCase("NOS")) {
            kind = kind == null ? Reference.Kind.TELEGRAM : kind;
            cursor.take('.');
            cursor.skipBlanks();
        }
        return kind;
    }

    private boolean number(
            int start, @Nullable String post, Reference.Kind kind, boolean isTelegram) {
        int from = cursor.at();
        boolean isAirgram = cursor.take('A') && isDash(cursor.peek());
        cursor.to(isAirgram ? from + 2 : from);
        String series = isAirgram ? "" : series();
        int digits = cursor.at();
        int count = cursor.takeDigits(7);
        int end = cursor.at();
        if (count == 0 || count > 6 || isPartOfMore(digits)) {
            return false;
        }
        EditorsReferenceDate date = EditorsReferenceDate.at(text, end, cursor.end());
        if (date == null && !isTelegram && !endsNumber()) {
            return false;
        }
        boolean isOnPaper = kind == Reference.Kind.DOCUMENT;
        Reference.Kind read =
                isAirgram ? Reference.Kind.AIRGRAM : isOnPaper ? kind : Reference.Kind.TELEGRAM;
        String counts = EditorsSeries.isSeries(series) ? series : series.isEmpty() ? post : null;
        int serial = Integer.parseInt(text, digits, end, 10);
        Mrn mrn =
                counts == null || isOnPaper
                        ? null
                        : mrns.read(
                                new TelegramNumber("", counts, true, isAirgram, serial, end),
                                year(date),
                                start);
        int behind = date == null ? end : date.end();
        cursor.to(behind);
        add(start, behind, read, mrn);
        return true;
    }

    private void add(int start, int end, Reference.Kind kind, @Nullable Mrn mrn) {
        found.add(
                Located.in(
                        passage,
                        start,
                        end,
                        new Reference(null, kind, mrn, text.substring(start, end), false)));
    }

    /// `Secto 14`, `C 56246`: a word before the figures that is no month.
    private String series() {
        int from = cursor.at();
        String word = word();
        boolean isSeries =
                !word.isEmpty()
                        && word.length() <= 6
                        && EditorsReferenceDate.month(word) == null
                        && cursor.skipBlanks() > 0
                        && Cursor.isDigit(cursor.peek());
        if (!isSeries) {
            cursor.to(from);
        }
        return isSeries ? word : "";
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2014';
    }

    /// `1,000`, `5.5`, `12th`, `25 February` are no numbers of telegrams.
    private boolean isPartOfMore(int digits) {
        char next = cursor.peek();
        boolean isFraction = (next == ',' || next == '.' || next == '/') && isDigitAhead();
        if (Character.isLetterOrDigit(next) || next == '%' || isFraction) {
            return true;
        }
        int end = cursor.at();
        boolean isDay =
                end - digits <= 2
                        && cursor.skipBlanks() > 0
                        && EditorsReferenceDate.month(word()) != null
                        && EditorsReferenceDate.at(text, end, cursor.end()) == null;
        cursor.to(end);
        return isDay;
    }

    private boolean isDigitAhead() {
        return Cursor.isDigit(cursor.peek(1));
    }

    /// Whether what follows a number leaves it a telegram's.
    private boolean endsNumber() {
        if (cursor.isDone() || ".,;:)[".indexOf(cursor.peek()) >= 0) {
            return true;
        }
        int end = cursor.at();
        cursor.skipBlanks();
        boolean isEnd = BEHIND.contains(word());
        cursor.to(end);
        return isEnd;
    }

    private @Nullable String post(EditorsOwner whose) {
        return switch (whose) {
            case SENDER -> posts.own();
            case ADDRESSEE -> posts.addressee();
            case DEPARTMENT -> "STATE";
            case MISSION -> "STATE".equals(posts.own()) ? posts.addressee() : posts.own();
        };
    }

    /// The year that a day without one is of: before the telegram's own date. Empty where no day
    /// stands there.
    private String year(@Nullable EditorsReferenceDate date) {
        LocalDate own = setting.date();
        if (date == null || own == null) {
            return "";
        }
        boolean isLater =
                date.month().getValue() > own.getMonthValue()
                        || date.month() == own.getMonth() && date.day() > own.getDayOfMonth() + 1;
        return Integer.toString(isLater ? own.getYear() - 1 : own.getYear());
    }
}
