package org.chancery.format.heading;

import org.chancery.format.source.Passage;

/// Persons of a TAGS line: in brackets behind the tag they belong to, `OVIP (VANCE, CYRUS)`, or
/// without them, `OVIP KISSINGER, HENRY A.`
final class TagPersons {

    /// Characters of several names within one pair of brackets.
    private static final int LONGEST_BRACKET = 4 * TagText.LONGEST_NAME;

    private final TagText text;
    private final TagList tags;

    TagPersons(TagText text, TagList tags) {
        this.text = text;
        this.tags = tags;
    }

    /// `(VANCE, CYRUS)`, several parted by semicolons; or tags in brackets, `(UN)`. Behind it.
    int bracket(int open) {
        int close = close(open);
        if (isTags(open + 1, close)) {
            return open + 1;
        }
        int from = open + 1;
        while (from < close) {
            int to = text.indexOf(';', from, close);
            add(from, to);
            from = to + 1;
        }
        boolean isClosed = close < text.length() && isClosing(text.at(close));
        return isClosed ? close + 1 : close;
    }

    /// Where a bracket closes. Where that is lost, `OVIP (VANCE, CYRUS IS, SY`, it ends before the
    /// first tag behind a comma.
    private int close(int open) {
        int limit = Math.min(text.length(), open + LONGEST_BRACKET);
        for (int i = open + 1; i < limit; i++) {
            char c = text.at(i);
            if (isClosing(c)) {
                return i;
            }
            if (c == '(' || c == '[') {
                limit = i;
            }
        }
        int at = text.indexOf(',', open, limit);
        while (at < limit) {
            int end = text.end(at);
            if (end - at > 1 && text.known(at, end) != null) {
                return at;
            }
            at = end > at ? end : at + 1;
        }
        return limit;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']';
    }

    private boolean isTags(int from, int to) {
        int at = from;
        boolean any = false;
        while (at < to) {
            if (!TagText.isTagCharacter(text.at(at))) {
                at++;
                continue;
            }
            int end = Math.min(to, text.end(at));
            if (text.known(at, end) == null) {
                return false;
            }
            any = true;
            at = end;
        }
        return any;
    }

    private void add(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isPadding(text.at(first))) {
            first++;
        }
        while (last > first && isPadding(text.at(last - 1))) {
            last--;
        }
        if (first < last) {
            tags.addPerson(first, last, text.part(first, last));
        }
    }

    private static boolean isPadding(char c) {
        return Passage.isBlank(c) || c == ',';
    }

    /// `OVIP KISSINGER, HENRY A.`: a name whose brackets are lost, behind a tag of visits or
    /// another person; behind it, -1 where none stands.
    ///
    /// @param from where the surname begins
    /// @param to where it ends
    /// @param stop behind its token
    int bare(int from, int to, int stop) {
        boolean isDue = (tags.isBehindVisit() || tags.isBehindPerson()) && to - from > 2;
        if (!isDue || stop >= text.length() || text.at(stop) != ',') {
            return -1;
        }
        int end = givenNames(stop + 1);
        if (end < 0) {
            return -1;
        }
        boolean isInitialLast =
                text.at(end - 1) == '.' && end - 2 > from && Passage.isBlank(text.at(end - 3));
        add(from, isInitialLast ? end : lastLetter(from, end));
        return end;
    }

    /// Behind a given name and its initials, -1 where none stands.
    private int givenNames(int from) {
        int end = -1;
        int at = from;
        for (int words = 0; words < 3; words++) {
            at = text.skipBlanks(at);
            int next = text.end(at);
            boolean isInitial = words > 0 && next - at <= 2;
            boolean isName =
                    next > at
                            && (words == 0 || isInitial)
                            && Character.isLetter(text.at(at))
                            && text.known(at, next) == null;
            if (!isName) {
                return end;
            }
            end = next;
            at = next;
        }
        return end;
    }

    private int lastLetter(int from, int end) {
        int last = end;
        while (last > from && !Character.isLetter(text.at(last - 1))) {
            last--;
        }
        return last;
    }
}
