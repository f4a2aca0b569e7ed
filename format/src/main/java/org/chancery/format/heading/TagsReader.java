package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.source.Span;
import org.chancery.format.table.TagRow;
import org.chancery.format.telegram.Tag;

/// Reads the tags of a TAGS line (reference 4, TAGS; 5 FAH-3).
///
/// ```
/// OVIP (VANCE, CYRUS) IS, SY, SA
/// ```
///
/// Blanks, commas, slashes and semicolons part them; persons stand in brackets behind the tag they belong to.
final class TagsReader {

    /// More than any telegram has; what follows is no list of tags.
    private static final int MOST = 200;

    private final Passage value;
    private final String text;
    private final Setting setting;
    private final List<Located<Tag>> tags = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TagsReader(Passage value, Setting setting) {
        this.value = value;
        this.text = value.text();
        this.setting = setting;
    }

    /// @param value what stands behind the label
    static Reading<List<Located<Tag>>> read(Passage value, Setting setting) {
        return new TagsReader(value, setting).read();
    }

    private Reading<List<Located<Tag>>> read() {
        int at = 0;
        while (at < text.length() && tags.size() < MOST) {
            char c = text.charAt(at);
            if (isSeparator(c)) {
                at++;
            } else if (c == '(') {
                at = person(at);
            } else {
                int end = at;
                while (end < text.length() && !isSeparator(text.charAt(end)) && text.charAt(end) != '(') {
                    end++;
                }
                token(at, end);
                at = end;
            }
        }
        if (tags.isEmpty()) {
            return new Reading.Unread<>(new Violation(LabelCode.TAG_MISSING, value.span(0, text.length())));
        }
        boolean hasSubject = tags.stream().anyMatch(tag -> switch (tag.value().kind()) {
            case SUBJECT, PROGRAM -> true;
            case COUNTRY, ORGANIZATION, PERSON, UNKNOWN -> false;
        });
        if (!hasSubject) {
            diagnostics.add(new Violation(LabelCode.TAG_NO_SUBJECT, value.span(0, text.length())));
        }
        return new Reading.Read<>(tags, diagnostics);
    }

    /// `(VANCE, CYRUS)`: a person; several in one pair of brackets are parted by a semicolon.
    private int person(int open) {
        int close = text.indexOf(')', open);
        int end = close < 0 ? text.length() : close;
        int from = open + 1;
        while (from < end) {
            int stop = text.indexOf(';', from);
            int to = stop < 0 || stop > end ? end : stop;
            int first = from;
            int last = to;
            while (first < last && Passage.isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && Passage.isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                tags.add(Located.in(value, first, last, new Tag(text.substring(first, last), Tag.Kind.PERSON, null)));
            }
            from = to + 1;
        }
        return Math.min(text.length(), end + 1);
    }

    private void token(int start, int stop) {
        int from = start;
        int to = stop;
        while (to > from && isTrailing(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isTrailing(text.charAt(from))) {
            from++;
        }
        if (from == to) {
            return;
        }
        String token = text.substring(from, to).toUpperCase(Locale.ROOT);
        if (token.equals("N/A") || token.equals("NONE")) {
            return;
        }
        TagRow row = setting.tables().tags().find(token, setting.date());
        int slash = token.indexOf('/');
        if (row == null && slash > 0) {
            // No organisation of that name: the slash parts two tags.
            token(from, from + slash);
            token(from + slash + 1, to);
            return;
        }
        Span span = value.span(from, to);
        if (!seen.add(token)) {
            diagnostics.add(new Violation(LabelCode.TAG_DUP, span, token));
        }
        if (row == null) {
            String nearest = setting.tables().tags().nearest(token);
            diagnostics.add(new Violation(LabelCode.TAG_UNKNOWN, span, nearest == null ? token : token + " (" + nearest + "?)"));
            tags.add(Located.in(value, from, to, new Tag(token, Tag.Kind.UNKNOWN, null)));
            return;
        }
        String own = row.variantOf();
        if (own != null) {
            diagnostics.add(new Violation(LabelCode.TAG_VARIANT, span, token, own));
        }
        tags.add(Located.in(value, from, to, new Tag(token, row.kind(), row.meaning().isEmpty() ? null : row.meaning())));
    }

    private static boolean isSeparator(char c) {
        return Passage.isBlank(c) || c == ',' || c == ';' || c == '\\';
    }

    private static boolean isTrailing(char c) {
        return c == '.' || c == ':' || c == '/' || c == ')' || c == '-';
    }
}
