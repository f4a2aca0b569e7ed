package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.telegram.ClassifiedBy;
import org.jspecify.annotations.Nullable;

/// Reads who classified, and why (reference 4, Classified By).
///
/// ```
/// Classified By: Ambassador Richard E. Hoagland: 1.4 (B),(D)
/// CLASSIFIED BY: Leopold Ashgrove, Charge d'Affaires, Embassy Tripoli, U.S. Department of State. REASON: 1.4 (b), (d)
/// ```
final class ClassifiedByReader {

    /// Longer ones are text that lost its line ends.
    private static final int LONGEST = 1000;

    /// E.O. 13292 put 1.4 in the place of 1.5 (reference 7).
    private static final LocalDate REASONS_OF_13292 = LocalDate.of(2003, 3, 25);

    private static final String[] LABELS = {
        "CLASSIFIED BY", "CLASS BY", "LASSIFIED BY", "CLASSIFIED", "DERIVED FROM", "DERIVED BY"
    };

    /// Where the name ends: what follows says why, or until when.
    private static final String[] STOPS = {
        "REASON", "FOR REASON", "FOR REASONS", "DECLASSIFY", "DECL:", "DECL ", "DERIVED FROM", "E.O.", "PER E.O", "UNDER E.O", "PURSUANT", "SECTION 1.", "SEC. 1."
    };

    private ClassifiedByReader() {}

    /// @param withLabels all lines of the block, with their labels
    static Reading<ClassifiedBy> read(Passage withLabels, Setting setting) {
        String text = withLabels.text();
        int limit = Math.min(text.length(), LONGEST);
        String upper = text.substring(0, limit).toUpperCase(Locale.ROOT);
        if (upper.length() != limit) {
            // A letter that has two capitals: positions would not agree.
            upper = text.substring(0, limit);
        }
        Reasons reasons = Reasons.find(text, limit);
        List<Diagnostic> diagnostics = new ArrayList<>();
        check(reasons, withLabels, setting, diagnostics);
        String classifier = classifier(text, upper, reasons);
        if (classifier == null && reasons.reasons().isEmpty()) {
            return new Reading.Unread<>(diagnostics);
        }
        String name = classifier;
        String title = null;
        int comma = classifier == null ? -1 : comma(classifier);
        if (classifier != null && comma > 0) {
            String before = classifier.substring(0, comma).strip();
            String behind = classifier.substring(comma + 1).strip();
            boolean titleFirst = isTitle(before) && !isTitle(behind);
            name = titleFirst ? behind : before;
            title = titleFirst ? before : behind;
        }
        return new Reading.Read<>(new ClassifiedBy(name, title, reasons.reasons()), diagnostics);
    }

    private static @Nullable String classifier(String text, String upper, Reasons reasons) {
        int from = -1;
        for (String label : LABELS) {
            int at = upper.indexOf(label);
            if (at >= 0 && at < 30) {
                from = at + label.length();
                break;
            }
        }
        if (from < 0) {
            return null;
        }
        while (from < upper.length() && (Passage.isBlank(text.charAt(from)) || text.charAt(from) == ':' || text.charAt(from) == ';')) {
            from++;
        }
        int to = reasons.start() >= from ? reasons.start() : upper.length();
        for (String stop : STOPS) {
            int at = upper.indexOf(stop, from);
            if (at >= from && at < to && (at == 0 || !Character.isLetter(upper.charAt(at - 1)))) {
                to = at;
            }
        }
        String name = trim(text.substring(from, to));
        return name.isEmpty() ? null : name;
    }

    /// Without what joins a name to its reasons: `for`, `,`, `:`, `per`.
    private static String trim(String name) {
        String trimmed = name.strip();
        boolean changed = true;
        while (changed && !trimmed.isEmpty()) {
            changed = false;
            char last = trimmed.charAt(trimmed.length() - 1);
            boolean isInitial = last == '.' && trimmed.length() > 3 && (Character.isUpperCase(trimmed.charAt(trimmed.length() - 2)) && !Character.isLetter(trimmed.charAt(trimmed.length() - 3)) || trimmed.endsWith("a.i.") || trimmed.endsWith("Jr."));
            if (!isInitial && (last == ',' || last == ':' || last == ';' || last == '.' || last == '-' || last == '(')) {
                trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
                changed = true;
            }
            for (String word : new String[] {" for", " per", " FOR", " For", " PER", " under", " and", " by"}) {
                if (trimmed.endsWith(word)) {
                    trimmed = trimmed.substring(0, trimmed.length() - word.length()).strip();
                    changed = true;
                }
            }
        }
        return trimmed;
    }

    /// The comma that parts a name from a title; none before `Jr.`
    private static int comma(String classifier) {
        int comma = classifier.indexOf(',');
        boolean isSuffix = comma > 0
                && (classifier.startsWith(", Jr", comma) || classifier.startsWith(", JR", comma) || classifier.startsWith(", II", comma) || classifier.startsWith(", Sr", comma));
        return isSuffix ? classifier.indexOf(',', comma + 1) : comma;
    }

    private static final List<String> TITLE_WORDS = List.of(
            "ACTING", "DEPUTY", "CHIEF", "OF", "MISSION", "POLITICAL", "ECONOMIC", "COUNSELOR", "OFFICER", "CONSUL", "GENERAL", "CHARGE", "D'AFFAIRES",
            "AMBASSADOR", "MINISTER", "DIRECTOR", "FOR", "A.I.", "THE", "AND", "SECTION", "HEAD", "POL", "ECON", "POL/ECON", "DCM", "CDA", "PAO", "PRINCIPAL",
            "REGIONAL", "SECRETARY", "ASSISTANT", "AFFAIRS", "PUBLIC", "UNIT", "ATTACHE", "POLCOUNS", "ECONCOUNS", "POLCHIEF", "POLOFF", "TEAM", "LEADER", "PRT");

    private static boolean isTitle(String words) {
        for (String word : words.toUpperCase(Locale.ROOT).split("[ ,]+")) {
            if (!word.isEmpty() && !TITLE_WORDS.contains(word) && !word.matches("[A-Z]{1,5}(/[A-Z]{1,6})+")) {
                return false;
            }
        }
        return true;
    }

    /// Where `Declassify on:` stands in the block, behind the label; -1 where it does not. Its value belongs to the executive order.
    static int declassification(String text) {
        int at = text.substring(0, Math.min(text.length(), LONGEST)).toUpperCase(Locale.ROOT).indexOf("DECLASSIFY ON");
        if (at < 0) {
            return -1;
        }
        int from = at + 13;
        while (from < text.length() && (Passage.isBlank(text.charAt(from)) || text.charAt(from) == ':')) {
            from++;
        }
        return from;
    }

    private static void check(Reasons reasons, Passage passage, Setting setting, List<Diagnostic> diagnostics) {
        LocalDate date = setting.date();
        if (date == null) {
            return;
        }
        for (String reason : reasons.reasons()) {
            boolean isOld = reason.startsWith("1.5");
            boolean isNew = reason.startsWith("1.4");
            boolean fits = isOld && date.isBefore(REASONS_OF_13292) && reason.charAt(4) <= 'g'
                    || isNew && !date.isBefore(REASONS_OF_13292);
            if (!fits) {
                diagnostics.add(new Violation(LabelCode.CLS_REASON, passage.span(reasons.start(), reasons.end()), reason));
            }
        }
    }
}
