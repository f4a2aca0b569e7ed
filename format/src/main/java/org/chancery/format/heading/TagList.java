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
import org.chancery.format.source.Span;
import org.chancery.format.table.TagRow;
import org.chancery.format.table.TagTable;
import org.chancery.format.telegram.Tag;

/// The tags of a TAGS line so far, and what is odd about them.
final class TagList {

    /// More than any telegram has; what follows is no list of tags.
    private static final int MOST = 200;

    /// Tags of visits: a name without brackets behind one of them is a person.
    private static final Set<String> VISITS = Set.of("OVIP", "OREP", "OTRA", "OEXC");

    private final TagText text;
    private final List<Located<Tag>> tags = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    TagList(TagText text) {
        this.text = text;
    }

    boolean isEmpty() {
        return tags.isEmpty();
    }

    boolean isFull() {
        return tags.size() >= MOST;
    }

    /// Whether the tag stands in the list already.
    boolean has(String tag) {
        return seen.contains(tag);
    }

    boolean isBehindVisit() {
        return !tags.isEmpty() && VISITS.contains(tags.getLast().value().tag());
    }

    boolean isBehindPerson() {
        return !tags.isEmpty() && tags.getLast().value().kind() == Tag.Kind.PERSON;
    }

    /// A tag of the table.
    void add(int from, int to, TagRow row) {
        String token = row.tag();
        Span span = text.value().span(from, to);
        addSeen(token, span);
        String own = row.variantOf();
        TagTable table = text.setting().tables().tags();
        if (own != null) {
            diagnostics.add(new Violation(LabelCode.TAG_VARIANT, span, token, own));
        } else if (!table.isOfItsTime(token, text.setting().date())) {
            diagnostics.add(
                    new Violation(LabelCode.TAG_UNKNOWN, span, token + ", of another time"));
        }
        String meaning = row.meaning().isEmpty() ? null : row.meaning();
        add(from, to, new Tag(token, row.kind(), meaning));
    }

    /// What the table does not have, as it is written.
    void addUnknown(int from, int to) {
        String token = text.part(from, to).toUpperCase(Locale.ROOT);
        Span span = text.value().span(from, to);
        addSeen(token, span);
        String nearest = text.setting().tables().tags().nearest(token);
        diagnostics.add(
                new Violation(
                        LabelCode.TAG_UNKNOWN,
                        span,
                        nearest == null ? token : token + " (" + nearest + "?)"));
        if (token.length() >= 2) {
            // Every list's tags have two letters and more.
            add(from, to, new Tag(token, Tag.Kind.UNKNOWN, null));
        }
    }

    /// @param name as it is to be read, `VANCE, CYRUS`
    void addPerson(int from, int to, String name) {
        add(from, to, new Tag(name.toUpperCase(Locale.ROOT), Tag.Kind.PERSON, null));
    }

    private void add(int from, int to, Tag tag) {
        tags.add(Located.in(text.value(), from, to, tag));
    }

    private void addSeen(String token, Span span) {
        if (!seen.add(token)) {
            diagnostics.add(new Violation(LabelCode.TAG_DUP, span, token));
        }
    }

    /// What is no tag at all, though it stands among them.
    void reject(int from, int to, String words) {
        diagnostics.add(new Violation(LabelCode.TAG_UNKNOWN, text.value().span(from, to), words));
    }

    /// That tags were not written as they are read.
    void repair(int from, int to, String readAs) {
        diagnostics.add(new Repair(LabelCode.TAG_UNKNOWN, text.value().span(from, to), readAs));
    }

    Reading<List<Located<Tag>>> reading() {
        Span all = text.value().span(0, text.length());
        if (tags.isEmpty()) {
            // TAGS: N/A, and perhaps TAGS once more below it: the checks say whether there are any.
            return new Reading.Unread<>(List.of());
        }
        if (tags.stream().noneMatch(tag -> isSubject(tag.value()))) {
            diagnostics.add(new Violation(LabelCode.TAG_NO_SUBJECT, all));
        }
        return new Reading.Read<>(tags, diagnostics);
    }

    private static boolean isSubject(Tag tag) {
        return switch (tag.kind()) {
            case SUBJECT, PROGRAM -> true;
            case COUNTRY, ORGANIZATION, PERSON, UNKNOWN -> false;
        };
    }
}
