package org.chancery.format.heading;

import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.table.TagRow;
import org.chancery.format.telegram.Tag;

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

    /// What is longer without a blank is no tag, nor several of them.
    private static final int LONGEST_TOKEN = 200;

    private static final int LENGTH_OF_COUNTRY = 2;

    private final TagText text;
    private final TagList tags;
    private final TagPersons persons;
    private final TagTerms terms;

    private TagsReader(TagText text) {
        this.text = text;
        this.tags = new TagList(text);
        this.persons = new TagPersons(text, tags);
        this.terms = new TagTerms(text, tags);
    }

    /// @param value what stands behind the label
    static Reading<List<Located<Tag>>> read(Passage value, Setting setting) {
        return new TagsReader(TagText.of(value, setting)).read();
    }

    private Reading<List<Located<Tag>>> read() {
        int at = 0;
        while (at < text.length() && !tags.isFull()) {
            char c = text.at(at);
            if (c == '(' || c == '[') {
                at = persons.bracket(at);
            } else {
                at = TagText.isTagCharacter(c) ? token(at) : at + 1;
            }
        }
        return tags.reading();
    }

    /// What begins at a place: a tag, or several; behind it.
    private int token(int start) {
        int stop = text.end(start);
        int from = start;
        int to = stop;
        while (to > from && !TagText.isEdge(text.at(to - 1))) {
            to--;
        }
        while (from < to && !TagText.isEdge(text.at(from))) {
            from++;
        }
        if (from == to || isNothing(from, to)) {
            return stop;
        }
        if (to - from > LONGEST_TOKEN) {
            tags.reject(from, to, text.part(from, from + TagText.LONGEST_NAME) + "…");
            return stop;
        }
        TagRow row = text.known(from, to);
        if (row != null) {
            tags.add(from, to, row);
            return stop;
        }
        if (text.isCaption(from, to)) {
            tags.reject(from, to, text.part(from, to));
            return stop;
        }
        int organization = terms.organization(from, to);
        if (organization > 0) {
            return organization;
        }
        if (parted(from, to) || glued(from, to)) {
            return stop;
        }
        int person = persons.bare(from, to, stop);
        if (person > 0) {
            return person;
        }
        int term = terms.term(from, to);
        if (term > 0) {
            return term;
        }
        tags.addUnknown(from, to);
        return stop;
    }

    private boolean isNothing(int from, int to) {
        String token = text.part(from, Math.min(to, from + 5)).toUpperCase(Locale.ROOT);
        return token.equals("N/A")
                || token.equals("NA") && to == text.length() && tags.isEmpty()
                || token.equals("NONE");
    }

    /// `SNAR/CH`, `PREL.PGOV`: several tags; `PR-EL`: one, which a line's end cut in two; `U.S.`
    private boolean parted(int from, int to) {
        String token = text.part(from, to);
        String bare = bare(token);
        if (bare.length() == token.length()) {
            return false;
        }
        TagRow whole = text.known(bare);
        boolean isCut = token.indexOf('-') > 0 || bare.length() == LENGTH_OF_COUNTRY;
        if (whole != null && isCut) {
            tags.add(from, to, whole);
            tags.repair(from, to, whole.tag());
            return true;
        }
        boolean hasHyphen = token.indexOf('-') > 0 || token.indexOf('&') > 0;
        if (hasHyphen && !allKnown(from, to)) {
            return false;
        }
        for (int at = from; at < to; at = partEnd(at, to) + 1) {
            part(at, partEnd(at, to));
        }
        return true;
    }

    private void part(int from, int to) {
        TagRow row = from < to ? text.known(from, to) : null;
        if (row != null) {
            tags.add(from, to, row);
        } else if (from < to && !glued(from, to)) {
            tags.addUnknown(from, to);
        }
    }

    private boolean allKnown(int from, int to) {
        for (int at = from; at < to; at = partEnd(at, to) + 1) {
            int end = partEnd(at, to);
            if (end > at && text.known(at, end) == null) {
                return false;
            }
        }
        return true;
    }

    private int partEnd(int from, int to) {
        int end = from;
        while (end < to && TagText.isEdge(text.at(end))) {
            end++;
        }
        return end;
    }

    /// `PRELPGOVCH`: whether a token was several tags.
    private boolean glued(int from, int to) {
        List<TagRow> rows = GluedTags.in(text, from, to);
        if (!rows.isEmpty() && rows.stream().allMatch(row -> tags.has(row.tag()))) {
            // `PREL, IT, ITPREL`: a tag that a post made for itself of two others.
            tags.addUnknown(from, to);
            return true;
        }
        int at = from;
        for (TagRow row : rows) {
            tags.add(at, at + row.tag().length(), row);
            at += row.tag().length();
        }
        if (!rows.isEmpty()) {
            String readAs = String.join(" ", rows.stream().map(TagRow::tag).toList());
            tags.repair(from, to, readAs);
        }
        return !rows.isEmpty();
    }

    /// `U.S` is `US`, `PR-EL` is `PREL`.
    private static String bare(String token) {
        StringBuilder bare = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            if (TagText.isEdge(token.charAt(i))) {
                bare.append(token.charAt(i));
            }
        }
        return bare.toString();
    }
}
