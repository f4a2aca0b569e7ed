package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Repair;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.source.Span;
import org.chancery.format.table.CaptionMatch;
import org.chancery.format.table.TagRow;
import org.chancery.format.table.TagTable;
import org.chancery.format.telegram.Tag;
import org.jspecify.annotations.Nullable;

/// Reads the tags of a TAGS line (reference 4, TAGS; 5 FAH-3).
///
/// ```
/// OVIP (VANCE, CYRUS) IS, SY, SA
/// ```
///
/// Whatever is no letter, figure, `&`, `-`, `/` or full stop parts them; persons stand in brackets
/// behind the tag they belong to. What the table has is a tag, whatever its look; what it does not
/// have is kept as it is written, kind unknown.
final class TagsReader {

    /// More than any telegram has; what follows is no list of tags.
    private static final int MOST = 200;

    /// Tags of visits: a name without brackets behind one of them is a person.
    private static final Set<String> VISITS = Set.of("OVIP", "OREP", "OTRA", "OEXC");

    private static final int LONGEST_NAME = 60;

    /// A word that happens to be made of tags, and begins terms.
    private static final String NO_TAGS = "ECONOMIC";

    /// Of a term.
    private static final int MOST_WORDS = 8;

    /// What is longer without a blank is no tag, nor several of them.
    private static final int LONGEST_TOKEN = 200;

    private static final int LENGTH_OF_SUBJECT = 4;
    private static final int LENGTH_OF_COUNTRY = 2;

    private final Passage value;
    private final String text;
    private final Setting setting;
    private final TagTable table;
    private final List<Located<Tag>> tags = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TagsReader(Passage value, Setting setting) {
        this.value = value;
        this.text = value.text();
        this.setting = setting;
        this.table = setting.tables().tags();
    }

    /// @param value what stands behind the label
    static Reading<List<Located<Tag>>> read(Passage value, Setting setting) {
        return new TagsReader(value, setting).read();
    }

    private Reading<List<Located<Tag>>> read() {
        int at = 0;
        while (at < text.length() && tags.size() < MOST) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                at = bracket(at);
            } else {
                at = isTagCharacter(c) ? tag(at) : at + 1;
            }
        }
        if (tags.isEmpty()) {
            return new Reading.Unread<>(
                    new Violation(LabelCode.TAG_MISSING, value.span(0, text.length())));
        }
        boolean hasSubject =
                tags.stream()
                        .anyMatch(tag ->
                                switch (tag.value().kind()) {
                                    case SUBJECT, PROGRAM -> true;
                                    case COUNTRY, ORGANIZATION, PERSON, UNKNOWN -> false;
                                });
        if (!hasSubject) {
            diagnostics.add(new Violation(LabelCode.TAG_NO_SUBJECT, value.span(0, text.length())));
        }
        return new Reading.Read<>(tags, diagnostics);
    }

    /// `(VANCE, CYRUS)`, several parted by semicolons; or tags in brackets, `(UN)`. Behind it.
    private int bracket(int open) {
        int close = close(open);
        if (isTags(open + 1, close)) {
            return open + 1;
        }
        int from = open + 1;
        while (from < close) {
            int to = indexOf(';', from, close);
            person(from, to);
            from = to + 1;
        }
        boolean isClosed =
                close < text.length() && (text.charAt(close) == ')' || text.charAt(close) == ']');
        return isClosed ? close + 1 : close;
    }

    /// Where a bracket closes. Where that is lost, `OVIP (VANCE, CYRUS IS, SY`, it ends before the
    /// first tag behind a comma.
    private int close(int open) {
        int limit = Math.min(text.length(), open + 4 * LONGEST_NAME);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                return i;
            }
            if (c == '(' || c == '[') {
                limit = i;
            }
        }
        int at = indexOf(',', open, limit);
        while (at < limit) {
            int end = end(at);
            boolean isTag =
                    isTagCharacter(text.charAt(at))
                            && end - at > 1
                            && known(text.substring(at, end)) != null;
            if (isTag) {
                return at;
            }
            at = end > at ? end : at + 1;
        }
        return limit;
    }

    /// Up to a limit, which it is where the character does not stand before it.
    private int indexOf(char c, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) != c) {
            at++;
        }
        return at;
    }

    private boolean isTags(int from, int to) {
        int at = from;
        boolean any = false;
        while (at < to) {
            if (!isTagCharacter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = Math.min(to, end(at));
            if (known(text.substring(at, end)) == null) {
                return false;
            }
            any = true;
            at = end;
        }
        return any;
    }

    private void person(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && (Passage.isBlank(text.charAt(first)) || text.charAt(first) == ',')) {
            first++;
        }
        while (last > first
                && (Passage.isBlank(text.charAt(last - 1)) || text.charAt(last - 1) == ',')) {
            last--;
        }
        if (first < last) {
            tags.add(
                    Located.in(
                            value,
                            first,
                            last,
                            new Tag(
                                    text.substring(first, last).toUpperCase(Locale.ROOT),
                                    Tag.Kind.PERSON,
                                    null)));
        }
    }

    /// What begins at a place: a tag, or several; behind it.
    private int tag(int start) {
        int stop = end(start);
        int from = start;
        int to = stop;
        while (to > from && !isEdge(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && !isEdge(text.charAt(from))) {
            from++;
        }
        if (from == to || isNothing(from, to)) {
            return stop;
        }
        if (to - from > LONGEST_TOKEN) {
            diagnostics.add(
                    new Violation(
                            LabelCode.TAG_UNKNOWN,
                            value.span(from, to),
                            text.substring(from, from + LONGEST_NAME) + "…"));
            return stop;
        }
        TagRow row = known(text.substring(from, to));
        if (row != null) {
            add(from, to, row);
            return stop;
        }
        if (isCaption(from, to)) {
            diagnostics.add(
                    new Violation(
                            LabelCode.TAG_UNKNOWN, value.span(from, to), text.substring(from, to)));
            return stop;
        }
        int second = twoWords(from, to);
        if (second > 0) {
            return second;
        }
        if (parted(from, to) || glued(from, to)) {
            return stop;
        }
        int name = person(from, to, stop);
        if (name > 0) {
            return name;
        }
        int term = term(from, to);
        if (term > 0) {
            return term;
        }
        unknown(from, to);
        return stop;
    }

    /// Words that are no tags and stand together: a person behind a tag of visits, `OVIP CLINTON
    /// HILLARY`, else a term, `HUMAN RIGHTS`; behind them, -1 where these are no words.
    private int term(int from, int to) {
        int words = 0;
        int end = from;
        int second = from;
        boolean isLong = false;
        int at = from;
        int next = to;
        while (words < MOST_WORDS && isWord(at, next)) {
            words++;
            isLong |= next - at > LENGTH_OF_SUBJECT + 1;
            end = next;
            second = words == 2 ? at : second;
            if (words == 2 && isBehindVisit()) {
                add(from, second, end);
                return end;
            }
            at = next;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            next = end(at);
        }
        if (words < 2 || !isLong) {
            return -1;
        }
        unknown(from, end);
        return end;
    }

    private boolean isWord(int from, int to) {
        if (to - from < 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        String word = text.substring(from, to);
        return known(word) == null
                && table.nearest(word) == null
                && rows(from, to).isEmpty()
                && !isCaption(from, to);
    }

    private boolean isBehindVisit() {
        return !tags.isEmpty() && VISITS.contains(tags.getLast().value().tag());
    }

    /// A person whose brackets and comma are lost, surname first.
    private void add(int from, int given, int end) {
        String surname = text.substring(from, given).strip();
        String name = surname + ", " + text.substring(given, end);
        tags.add(
                Located.in(
                        value,
                        from,
                        end,
                        new Tag(name.toUpperCase(Locale.ROOT), Tag.Kind.PERSON, null)));
    }

    /// `SIPDIS` behind the last tag: the line end before it is lost.
    private boolean isCaption(int from, int to) {
        CaptionMatch caption = setting.tables().captions().at(text, from);
        return caption != null && caption.end() == to;
    }

    private boolean isNothing(int from, int to) {
        String token = text.substring(from, Math.min(to, from + 5)).toUpperCase(Locale.ROOT);
        return token.equals("N/A")
                || token.equals("NA") && to == text.length() && tags.isEmpty()
                || token.equals("NONE");
    }

    /// `AER LINGUS`, `COLOMBO PLAN`: behind the second word, -1 where these are no such name.
    private int twoWords(int from, int to) {
        int next = to;
        while (next < text.length() && Passage.isBlank(text.charAt(next))) {
            next++;
        }
        if (next == to || next >= text.length() || !isEdge(text.charAt(next))) {
            return -1;
        }
        int end = end(next);
        TagRow row = known(text.substring(from, to) + " " + text.substring(next, end));
        if (row == null) {
            return -1;
        }
        add(from, end, row);
        return end;
    }

    /// `SNAR/CH`, `PREL.PGOV`: several tags; `PR-EL`: one, which a line's end cut in two; `U.S.`
    private boolean parted(int from, int to) {
        String token = text.substring(from, to);
        String bare = bare(token);
        if (bare.length() == token.length()) {
            return false;
        }
        TagRow whole = known(bare);
        boolean isCut = token.indexOf('-') > 0 || bare.length() == LENGTH_OF_COUNTRY;
        if (whole != null && isCut) {
            add(from, to, whole);
            diagnostics.add(new Repair(LabelCode.TAG_UNKNOWN, value.span(from, to), whole.tag()));
            return true;
        }
        boolean hasHyphen = token.indexOf('-') > 0 || token.indexOf('&') > 0;
        if (hasHyphen && !allKnown(from, to)) {
            return false;
        }
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && isEdge(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                TagRow row = known(text.substring(at, end));
                if (row != null) {
                    add(at, end, row);
                } else if (!glued(at, end)) {
                    unknown(at, end);
                }
            }
            at = end + 1;
        }
        return true;
    }

    private boolean allKnown(int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && isEdge(text.charAt(end))) {
                end++;
            }
            if (end > at && known(text.substring(at, end)) == null) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    /// `PRELPGOVCH`: subject tags whose blanks are lost, a country behind them or before.
    private boolean glued(int from, int to) {
        List<TagRow> rows = rows(from, to);
        int at = from;
        for (TagRow row : rows) {
            add(at, at + row.tag().length(), row);
            at += row.tag().length();
        }
        if (!rows.isEmpty()) {
            String readAs = String.join(" ", rows.stream().map(TagRow::tag).toList());
            diagnostics.add(new Repair(LabelCode.TAG_UNKNOWN, value.span(from, to), readAs));
        }
        return !rows.isEmpty();
    }

    /// The tags that a token is made of; none where it is no such thing.
    private List<TagRow> rows(int from, int to) {
        boolean isDue =
                (to - from) % 2 == 0
                        && to - from > LENGTH_OF_SUBJECT
                        && to - from <= 10 * LENGTH_OF_SUBJECT
                        && !text.substring(from, to).equalsIgnoreCase(NO_TAGS);
        List<TagRow> rows = new ArrayList<>();
        for (int at = from; isDue && at < to; at += rows.getLast().tag().length()) {
            TagRow subject = at + LENGTH_OF_SUBJECT <= to ? listed(at, LENGTH_OF_SUBJECT) : null;
            TagRow row = subject != null ? subject : listed(at, LENGTH_OF_COUNTRY);
            boolean isBeforeCountry =
                    subject == null
                            && !rows.isEmpty()
                            && rows.getFirst().tag().length() == LENGTH_OF_COUNTRY;
            boolean isBehindCountry =
                    subject != null
                            && at > from
                            && rows.getLast().tag().length() == LENGTH_OF_COUNTRY;
            if (row == null || isBeforeCountry || isBehindCountry && rows.size() > 1) {
                return List.of();
            }
            rows.add(row);
        }
        return rows;
    }

    /// A subject, program or country of that length.
    private @Nullable TagRow listed(int at, int length) {
        TagRow row = known(text.substring(at, at + length));
        if (row == null) {
            return null;
        }
        return switch (row.kind()) {
            case SUBJECT, PROGRAM -> length == LENGTH_OF_SUBJECT ? row : null;
            case COUNTRY -> length == LENGTH_OF_COUNTRY ? row : null;
            case ORGANIZATION, PERSON, UNKNOWN -> null;
        };
    }

    /// `OVIP KISSINGER, HENRY A.`: a name whose brackets are lost, behind a tag of visits or
    /// another person; -1 where none stands.
    private int person(int from, int to, int stop) {
        Tag before = tags.isEmpty() ? null : tags.getLast().value();
        boolean isDue =
                before != null
                        && (VISITS.contains(before.tag()) || before.kind() == Tag.Kind.PERSON)
                        && to - from > 2;
        if (!isDue || stop >= text.length() || text.charAt(stop) != ',') {
            return -1;
        }
        int end = -1;
        int at = stop + 1;
        for (int words = 0; words < 3; words++) {
            while (at < text.length() && Passage.isBlank(text.charAt(at))) {
                at++;
            }
            int next = end(at);
            boolean isInitial = words > 0 && next - at <= 2;
            boolean isName =
                    next > at
                            && (words == 0 || isInitial)
                            && Character.isLetter(text.charAt(at))
                            && known(text.substring(at, next)) == null;
            if (!isName) {
                break;
            }
            end = next;
            at = next;
        }
        if (end < 0) {
            return -1;
        }
        int last =
                text.charAt(end - 1) == '.'
                                && end - 2 > from
                                && Passage.isBlank(text.charAt(end - 3))
                        ? end
                        : lastLetter(from, end);
        person(from, last);
        return end;
    }

    private int lastLetter(int from, int end) {
        int last = end;
        while (last > from && !Character.isLetter(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private void add(int from, int to, TagRow row) {
        String token = row.tag();
        Span span = value.span(from, to);
        if (!seen.add(token)) {
            diagnostics.add(new Violation(LabelCode.TAG_DUP, span, token));
        }
        String own = row.variantOf();
        if (own != null) {
            diagnostics.add(new Violation(LabelCode.TAG_VARIANT, span, token, own));
        } else if (!table.isOfItsTime(token, setting.date())) {
            diagnostics.add(
                    new Violation(LabelCode.TAG_UNKNOWN, span, token + ", of another time"));
        }
        tags.add(
                Located.in(
                        value,
                        from,
                        to,
                        new Tag(
                                token,
                                row.kind(),
                                row.meaning().isEmpty() ? null : row.meaning())));
    }

    private void unknown(int from, int to) {
        String token = text.substring(from, to).toUpperCase(Locale.ROOT);
        Span span = value.span(from, to);
        if (!seen.add(token)) {
            diagnostics.add(new Violation(LabelCode.TAG_DUP, span, token));
        }
        String nearest = table.nearest(token);
        diagnostics.add(
                new Violation(
                        LabelCode.TAG_UNKNOWN,
                        span,
                        nearest == null ? token : token + " (" + nearest + "?)"));
        if (token.length() < 2) {
            // Every list's tags have two letters and more.
            return;
        }
        tags.add(Located.in(value, from, to, new Tag(token, Tag.Kind.UNKNOWN, null)));
    }

    private @Nullable TagRow known(String token) {
        return token.length() > LONGEST_NAME ? null : table.find(token, setting.date());
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && isTagCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// `U.S` is `US`, `PR-EL` is `PREL`.
    private static String bare(String token) {
        StringBuilder bare = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            if (isEdge(token.charAt(i))) {
                bare.append(token.charAt(i));
            }
        }
        return bare.toString();
    }

    private static boolean isTagCharacter(char c) {
        return isEdge(c) || c == '&' || c == '-' || c == '/' || c == '.' || c == ':';
    }

    private static boolean isEdge(char c) {
        return Character.isLetterOrDigit(c);
    }
}
