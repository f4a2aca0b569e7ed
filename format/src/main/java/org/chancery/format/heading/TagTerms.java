package org.chancery.format.heading;

import org.chancery.format.table.TagRow;

/// Words of a TAGS line that belong together: names of organisations, `COLOMBO PLAN`, terms, `HUMAN
/// RIGHTS`, persons whose brackets and comma are lost, `OVIP CLINTON HILLARY`.
final class TagTerms {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_WORD = 3;

    /// A word that is longer is no mistyped tag.
    private static final int LONGEST_TAG = 5;

    private final TagText text;
    private final TagList tags;

    TagTerms(TagText text, TagList tags) {
        this.text = text;
        this.tags = tags;
    }

    /// `AER LINGUS`, `COLOMBO PLAN`: behind the second word, -1 where these are no such name.
    int organization(int from, int to) {
        int next = text.skipBlanks(to);
        if (next == to || next >= text.length() || !TagText.isEdge(text.at(next))) {
            return -1;
        }
        int end = text.end(next);
        TagRow row = text.known(text.part(from, to) + " " + text.part(next, end));
        if (row == null) {
            return -1;
        }
        tags.add(from, end, row);
        return end;
    }

    /// Words that are no tags and stand together: a person behind a tag of visits, else a term;
    /// behind them, -1 where these are no words.
    int term(int from, int to) {
        int words = 0;
        int end = from;
        boolean isLong = false;
        int at = from;
        int next = to;
        while (words < MOST_WORDS && isWord(at, next)) {
            words++;
            isLong |= next - at > LONGEST_TAG;
            end = next;
            if (words == 2 && tags.isBehindVisit()) {
                person(from, at, end);
                return end;
            }
            at = next;
            while (at < text.length() && text.at(at) == ' ') {
                at++;
            }
            next = text.end(at);
        }
        if (words < 2 || !isLong) {
            return -1;
        }
        tags.addUnknown(from, end);
        return end;
    }

    /// Surname first.
    private void person(int from, int given, int end) {
        tags.addPerson(from, end, text.part(from, given).strip() + ", " + text.part(given, end));
    }

    private boolean isWord(int from, int to) {
        if (to - from < SHORTEST_WORD || !isOfLetters(from, to)) {
            return false;
        }
        String word = text.part(from, to);
        return text.known(word) == null
                && text.setting().tables().tags().nearest(word) == null
                && GluedTags.in(text, from, to).isEmpty()
                && !text.isCaption(from, to);
    }

    private boolean isOfLetters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.at(i)) && text.at(i) != '-') {
                return false;
            }
        }
        return true;
    }
}
