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

    private enum Whose {
        SENDER,
        ADDRESSEE,
        DEPARTMENT,
        /// The mission, whichever side of the telegram it is on.
        MISSION
    }

    /// Words that say by themselves that a telegram is meant.
    private static final Map<String, Whose> TELEGRAMS =
            Map.ofEntries(
                    Map.entry("MYTEL", Whose.SENDER),
                    Map.entry("OURTEL", Whose.SENDER),
                    Map.entry("REMYTEL", Whose.SENDER),
                    Map.entry("REOURTEL", Whose.SENDER),
                    Map.entry("REMY", Whose.SENDER),
                    Map.entry("REOUR", Whose.SENDER),
                    Map.entry("URTEL", Whose.ADDRESSEE),
                    Map.entry("URTELS", Whose.ADDRESSEE),
                    Map.entry("YOURTEL", Whose.ADDRESSEE),
                    Map.entry("REURTEL", Whose.ADDRESSEE),
                    Map.entry("REURTELS", Whose.ADDRESSEE),
                    Map.entry("REYOURTEL", Whose.ADDRESSEE),
                    Map.entry("REUR", Whose.ADDRESSEE),
                    Map.entry("REYOUR", Whose.ADDRESSEE),
                    Map.entry("DEPTEL", Whose.DEPARTMENT),
                    Map.entry("DEPTELS", Whose.DEPARTMENT),
                    Map.entry("REDEPTEL", Whose.DEPARTMENT),
                    Map.entry("REDEPTELS", Whose.DEPARTMENT),
                    Map.entry("EMBTEL", Whose.MISSION),
                    Map.entry("EMBTELS", Whose.MISSION),
                    Map.entry("REEMBTEL", Whose.MISSION),
                    Map.entry("REEMBTELS", Whose.MISSION),
                    Map.entry("LEGTEL", Whose.MISSION),
                    Map.entry("LEGTELS", Whose.MISSION),
                    Map.entry("CONTEL", Whose.MISSION),
                    Map.entry("CONTELS", Whose.MISSION),
                    Map.entry("CONGENTEL", Whose.MISSION),
                    Map.entry("MISTEL", Whose.MISSION));

    /// Words that may own other things than telegrams.
    private static final Map<String, Whose> OWNERS =
            Map.ofEntries(
                    Map.entry("MY", Whose.SENDER),
                    Map.entry("OUR", Whose.SENDER),
                    Map.entry("YOUR", Whose.ADDRESSEE),
                    Map.entry("UR", Whose.ADDRESSEE),
                    Map.entry("DEPARTMENT'S", Whose.DEPARTMENT),
                    Map.entry("DEPT'S", Whose.DEPARTMENT),
                    Map.entry("EMBASSY'S", Whose.MISSION),
                    Map.entry("LEGATION'S", Whose.MISSION),
                    Map.entry("CONSULATE'S", Whose.MISSION));

    /// They own a number only with a word for what it counts: `Embassy telegram 12`.
    private static final Map<String, Whose> BARE_OWNERS =
            Map.of(
                    "DEPARTMENT", Whose.DEPARTMENT,
                    "DEPT", Whose.DEPARTMENT,
                    "EMBASSY", Whose.MISSION,
                    "LEGATION", Whose.MISSION);

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
        boolean isOurs = isOwner(references.word());
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
        items(verb());
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
                    !word.isEmpty() && !isOwner(word) && word.length() <= 6 && blanks() > 0;
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

    private static boolean isOwner(String word) {
        return TELEGRAMS.containsKey(word)
                || OWNERS.containsKey(word)
                || BARE_OWNERS.containsKey(word);
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

    private @Nullable Whose above;
    private Reference.Kind kindAbove = Reference.Kind.TELEGRAM;

    /// One telegram; false where none stands, or the text goes on.
    private boolean item(boolean isAnnounced) {
        int start = cursor.at();
        if (cursor.takeWordAnyCase("THE")) {
            cursor.skipBlanks();
        }
        int at = cursor.at();
        String word = word();
        Whose whose = TELEGRAMS.get(word);
        boolean isTelegram = whose != null;
        Whose owner = whose == null ? OWNERS.get(word) : whose;
        owner = owner == null ? BARE_OWNERS.get(word) : owner;
        if (owner == null) {
            cursor.to(at);
            return Cursor.isDigit(cursor.peek()) ? next(start) : named(start, isAnnounced);
        }
        cursor.skipBlanks();
        Reference.Kind kind = kind();
        isTelegram |= kind != null;
        if (!isTelegram && BARE_OWNERS.containsKey(word)) {
            return false;
        }
        above = owner;
        kindAbove = kind == null ? Reference.Kind.TELEGRAM : kind;
        return number(start, post(owner), kindAbove, isTelegram || isAnnounced);
    }

    /// A number alone, of the same kind and post as the one before.
    private boolean next(int start) {
        Whose owner = above;
        return owner != null && number(start, post(owner), kindAbove, false);
    }

    /// `Re Paris 532 to Department`, `Reference London's telegram 45`
    private boolean named(int start, boolean isAnnounced) {
        int end = isAnnounced ? setting.tables().posts().prefix(text, cursor.at()) : -1;
        if (end < 0 || end >= cursor.end()) {
            return false;
        }
        String post = MrnReader.post(text.substring(cursor.at(), end), setting.tables());
        cursor.to(end);
        if (isApostrophe(cursor.peek())) {
            cursor.to(end + 1).take('s');
        }
        cursor.skipBlanks();
        Reference.Kind kind = kind();
        above = null;
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
        found.add(
                Located.in(
                        passage,
                        start,
                        behind,
                        new Reference(null, read, mrn, text.substring(start, behind), false)));
        return true;
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

    private @Nullable String post(Whose whose) {
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
