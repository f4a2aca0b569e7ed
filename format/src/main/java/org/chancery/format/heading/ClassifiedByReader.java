package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.table.Spelling;
import org.chancery.format.telegram.ClassifiedBy;
import org.jspecify.annotations.Nullable;

/// Reads who classified, and why (reference 4, Classified By).
///
/// ```
/// Classified By: Ambassador Richard E. Hoagland: 1.4 (B),(D)
/// CLASSIFIED BY: Leopold Ashgrove, Charge d'Affaires, Embassy Tripoli, U.S. Department of State. REASON: 1.4 (b), (d)
/// ```
///
/// `Derived from:` names a document, not a person: a block of it alone has no name.
final class ClassifiedByReader {

    /// Where the drafting machine cut this field's lines, in the middle of words too (released
    /// telegrams of 2002 to 2010: `Hoyt Y` / `ee for reasons`, `for rea` / `sons`).
    static final int CUT = 71;

    /// Longer ones are text that lost its line ends.
    private static final int LONGEST = 1000;

    /// Up to where behind a label it is said once more.
    private static final int LABEL_AGAIN = 40;

    private static final int LONGEST_PORTION = 10;
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 9;

    /// E.O. 12958 asks for reasons, in its section 1.5; E.O. 13292 put 1.4 in the place of 1.5
    /// (reference 7).
    private static final LocalDate REASONS_OF_12958 = LocalDate.of(1995, 10, 14);

    private static final LocalDate REASONS_OF_13292 = LocalDate.of(2003, 3, 25);

    private static final String[] LABELS = {
        "CLASSIFIED BY",
        "CLASSFIED BY",
        "CLASSIFED BY",
        "LASSIFIED BY",
        "CLASS BY",
        "DERIVED BY",
        "CLASSIFIED"
    };

    /// Where the name ends: what follows says why, or until when.
    private static final String[] STOPS = {
        "FOR REAS",
        "FOR THE REASON",
        "FOR THE REASONS",
        "FOR THE FOLLOWING REASONS",
        "DECLASSIFY",
        "DECL",
        "DERIVED FROM",
        "E.O",
        "EO",
        "12356",
        "12958",
        "13292",
        "13526",
        "PER E.O",
        "UNDER E.O",
        "PURSUANT",
        "IN ACCORDANCE",
        "1.1",
        "1.2",
        "SECTION 1",
        "SECTIONS 1",
        "SEC 1",
        "SEC. 1",
        "PARA 1"
    };

    private final Passage passage;
    private final String text;
    private final int limit;
    private final Setting setting;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ClassifiedByReader(Passage passage, Setting setting) {
        this.passage = passage;
        this.text = passage.text();
        this.limit = Math.min(text.length(), LONGEST);
        this.setting = setting;
    }

    /// @param withLabels all lines of the block, with their labels; the first label may be lost
    static Reading<ClassifiedBy> read(Passage withLabels, Setting setting) {
        return new ClassifiedByReader(withLabels, setting).read();
    }

    private Reading<ClassifiedBy> read() {
        Reasons reasons = Reasons.find(text, limit);
        check(reasons);
        int from = nameStart();
        int to = nameEnd(from, reasons);
        ClassifierName name = ClassifierName.of(text, from, to, isFor(to));
        boolean isNothing =
                name.name() == null && reasons.reasons().isEmpty() && find("DERIVED FROM", 0) < 0;
        return isNothing
                ? new Reading.Unread<>(diagnostics)
                : new Reading.Read<>(
                        new ClassifiedBy(
                                name.name(), person(name.name()), name.title(), reasons.names()),
                        diagnostics);
    }

    private @Nullable String person(@Nullable String name) {
        return name == null ? null : ClassifierPerson.of(name, setting.tables().titles());
    }

    /// Behind the label that a person follows; where that is lost, the start.
    private int nameStart() {
        int from = 0;
        int behind = behindLabel(0);
        // `Classified By: (U) Classified by DCM ...`, `Classified By: This message classified by`
        while (behind >= 0 && (from == 0 || behind - from < LABEL_AGAIN)) {
            from = behind;
            behind = behindLabel(from);
        }
        while (from < limit
                && (Passage.isBlank(text.charAt(from))
                        || text.charAt(from) == ':'
                        || text.charAt(from) == ';'
                        || text.charAt(from) == '-')) {
            from++;
        }
        return behindPortion(from);
    }

    /// `Classified By: (U) CDA ...`: the class of the line itself is no part of the name.
    private int behindPortion(int from) {
        if (from >= limit || text.charAt(from) != '(') {
            return from;
        }
        int close = text.indexOf(')', from, Math.min(limit, from + LONGEST_PORTION));
        boolean isPortion =
                close > 0
                        && setting.tables().markings().portion(text.substring(from + 1, close))
                                != null;
        return isPortion ? close + 1 : from;
    }

    private int behindLabel(int from) {
        for (String label : LABELS) {
            int at = find(label, from);
            if (at >= 0) {
                return at + label.length();
            }
        }
        return -1;
    }

    private int nameEnd(int from, Reasons reasons) {
        int to = reasons.start() >= from ? reasons.start() : limit;
        for (int at = from; at < to; at++) {
            if (begins(at) && (isStop(at) || isReason(at))) {
                return at;
            }
        }
        return Math.max(from, to);
    }

    private boolean begins(int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private boolean isStop(int at) {
        Cursor cursor = new Cursor(text, at, limit);
        for (String stop : STOPS) {
            if (cursor.takeWordAnyCase(stop)) {
                return true;
            }
        }
        return false;
    }

    /// `REASON`, with `FOR` before it, even where a line's end cut one of them in two: `for r
    /// easons`.
    private boolean isReason(int at) {
        return spells("FORREASON", at) || spells("REASON", at) || isMisspelt(at);
    }

    /// `RESONS`, `RASONS`, `REAS0N`: one letter off, and a reason's number or bracket behind it.
    private boolean isMisspelt(int at) {
        if (Character.toUpperCase(text.charAt(at)) != 'R') {
            return false;
        }
        StringBuilder word = new StringBuilder(LONGEST_REASON);
        int end = at;
        while (end < limit
                && Character.isLetterOrDigit(text.charAt(end))
                && word.length() < LONGEST_REASON) {
            char c = Character.toUpperCase(text.charAt(end));
            word.append(c == '0' ? 'O' : c);
            end++;
        }
        if (word.length() < SHORTEST_REASON) {
            return false;
        }
        while (end < limit && (Passage.isBlank(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        boolean isFollowed = end < limit && (text.charAt(end) == '1' || text.charAt(end) == '(');
        return isFollowed
                && (Spelling.isNear(word.toString(), "REASON")
                        || Spelling.isNear(word.toString(), "REASONS"));
    }

    /// Whether the letters follow each other, blanks between them or not.
    private boolean spells(String letters, int at) {
        int next = at;
        for (int i = 0; i < letters.length(); i++) {
            while (i > 0 && next < limit && Passage.isBlank(text.charAt(next))) {
                next++;
            }
            if (next >= limit || Character.toUpperCase(text.charAt(next)) != letters.charAt(i)) {
                return false;
            }
            next++;
        }
        // REASONS, not a Mr. Reasoner.
        boolean isPlural = next < limit && Character.toUpperCase(text.charAt(next)) == 'S';
        int behind = isPlural ? next + 1 : next;
        return behind >= limit || !Character.isLetter(text.charAt(behind));
    }

    /// Whether the words go on to the reasons without a full stop: `... for reasons 1.4 (b)`.
    private boolean isFor(int to) {
        return text.regionMatches(true, to, "for ", 0, 4);
    }

    /// Where words in any case stand, apart from other letters; -1 where they do not.
    private int find(String words, int from) {
        Cursor cursor = new Cursor(text, from, limit);
        for (int at = from; at + words.length() <= limit; at++) {
            // Most places fail at the letter itself.
            if (cursor.to(at).takeWordAnyCase(words) && begins(at)) {
                return at;
            }
        }
        return -1;
    }

    /// Where `Declassify on:` stands in the block, behind the label; -1 where it does not. Its
    /// value belongs to the executive order.
    static int declassification(String text) {
        String label = "DECLASSIFY ON";
        int limit = Math.min(text.length(), LONGEST);
        for (int at = 0; at + label.length() <= limit; at++) {
            if (text.regionMatches(true, at, label, 0, label.length())) {
                int from = at + label.length();
                while (from < text.length()
                        && (Passage.isBlank(text.charAt(from)) || text.charAt(from) == ':')) {
                    from++;
                }
                return from;
            }
        }
        return -1;
    }

    /// What is no reason, `1.4` or `1.4(i)`; and each reason against the order at the date.
    private void check(Reasons reasons) {
        for (Reasons.Reason bare : reasons.others()) {
            diagnostics.add(
                    new Violation(
                            LabelCode.CLS_REASON,
                            passage.span(bare.start(), bare.end()),
                            bare.name()));
        }
        LocalDate date = setting.date();
        if (date == null) {
            return;
        }
        for (Reasons.Reason reason : reasons.reasons()) {
            if (!isIn(reason.name(), date)) {
                diagnostics.add(
                        new Violation(
                                LabelCode.CLS_REASON,
                                passage.span(reason.start(), reason.end()),
                                reason.name()));
            }
        }
    }

    private static boolean isIn(String reason, LocalDate date) {
        boolean isOld = date.isBefore(REASONS_OF_13292);
        return isOld
                ? !date.isBefore(REASONS_OF_12958)
                        && reason.startsWith("1.5")
                        && reason.charAt(4) <= 'g'
                : reason.startsWith("1.4");
    }
}
