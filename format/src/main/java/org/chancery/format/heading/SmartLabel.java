package org.chancery.format.heading;

import java.util.HashMap;
import java.util.Map;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.jspecify.annotations.Nullable;

/// The labels of the form in use since 2009 (reference 9, smart), and what each announces.
///
/// ```
/// MRN: 23 VALLETTA 118
/// Date/DTG:               Aug 28, 2023 / 281005Z AUG 23
/// E.O. 13526: DECL: 2035/02/01
/// ```
///
/// Case, blanks, full stops and slashes of a label do not count; its colon may be missing where
/// blanks set the value apart.
enum SmartLabel {
    CLASSIFICATION(false, "CLASSIFICATION"),
    MRN(false, "MRN"),
    DATE(false, "DATEDTG DTG DATE DTGDATE"),
    PRECEDENCE(false, "PRECEDENCE"),
    FROM(false, "FROM"),
    ACTION(false, "ACTION TO"),
    ORDER(false, "EO EXECUTIVEORDER"),
    TAGS(false, "TAGS TAG"),
    CAPTIONS(false, "CAPTIONS CAPTION"),
    REFERENCE(false, "REFERENCE REFERENCES REF REFS REFTEL REFTELS"),
    PASS_LINE(false, "PASSLINE PASSLINES"),
    SUBJECT(false, "SUBJECT SUBJ"),
    CLASSIFIED(
            false, "CLASSIFIEDBY DERIVEDFROM REASON REASONS DECLASSIFYON CLASSIFICATIONAUTHORITY"),
    SIGNATURE(true, "SIGNATURE"),
    DRAFTING(true, "DRAFTEDBY CLEAREDBY APPROVEDBY RELEASEDBY DRAFTER"),
    INFO(true, "INFO CC"),
    EXEMPTED(true, "XMT"),
    OTHER(
            true,
            "DISSEMINATIONRULE DISSEMINATION ATTACHMENTS ATTACHMENT DISTRIBUTION ARCHIVECOPY SENSITIVITY");

    /// A label at the beginning of a line.
    ///
    /// @param start of the label, behind a mark in brackets
    /// @param value where its value begins, behind colon and blanks
    record Place(SmartLabel label, int start, int value) {}

    /// Longer than the longest label with its blanks.
    private static final int LONGEST = 34;

    private static final Map<String, SmartLabel> BY_LETTERS = byLetters();

    private final boolean isBelow;

    /// Its spellings, with blanks between.
    private final String letters;

    SmartLabel(boolean isBelow, String letters) {
        this.isBelow = isBelow;
        this.letters = letters;
    }

    /// Whether it stands below the text as a rule; the others stand above it.
    boolean isBelow() {
        return isBelow;
    }

    private static Map<String, SmartLabel> byLetters() {
        Map<String, SmartLabel> labels = new HashMap<>();
        for (SmartLabel label : values()) {
            for (String letters : label.letters.split(" ", -1)) {
                labels.put(letters, label);
            }
        }
        return labels;
    }

    /// The label that begins a line, null where none does.
    ///
    /// @param line without blanks at its ends
    static @Nullable Place of(String text, Line line) {
        int start = behindMark(text, line);
        StringBuilder letters = new StringBuilder(LONGEST);
        int until = Math.min(line.end(), start + LONGEST);
        for (int i = start; i < until; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                SmartLabel label = BY_LETTERS.get(letters.toString());
                return label == null
                        ? null
                        : new Place(label, start, behindBlanks(text, i + 1, line.end()));
            }
            if (Character.isLetter(c) && c < 128) {
                letters.append(Character.toUpperCase(c));
            } else if (Cursor.isDigit(c)) {
                return beforeNumber(letters.toString(), start, i);
            } else if (Passage.isBlank(c)) {
                Place bare = withoutColon(text, letters.toString(), start, i, line.end());
                if (bare != null) {
                    return bare;
                }
            } else if (c != '.' && c != '/' && c != '-' && c != '_') {
                return null;
            }
        }
        return until == line.end() && start < until
                ? whole(letters.toString(), start, line.end())
                : null;
    }

    /// `(U) Classified by ...` (5 FAH-1 H-246).
    private static int behindMark(String text, Line line) {
        if (line.length() == 0 || text.charAt(line.start()) != '(') {
            return line.start();
        }
        int close = text.indexOf(')', line.start(), Math.min(line.end(), line.start() + 14));
        return close > 0 ? behindBlanks(text, close + 1, line.end()) : line.start();
    }

    private static int behindBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && Passage.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// `E.O. 13526: DECL: ...`: the number is the value's. `MRN 23 VALLETTA 118`: nothing else
    /// begins so.
    private static @Nullable Place beforeNumber(String letters, int start, int number) {
        return switch (letters) {
            case "EO" -> new Place(ORDER, start, number);
            case "MRN" -> new Place(MRN, start, number);
            case "REASON", "REASONS" -> new Place(CLASSIFIED, start, number);
            default -> null;
        };
    }

    /// `Subject MIDDLE SEA ...`: the colon is lost, the column is not. `Classified by Ambassador
    /// ...` needs none.
    private static @Nullable Place withoutColon(
            String text, String letters, int start, int blank, int end) {
        boolean isClassifier =
                letters.equals("CLASSIFIEDBY")
                        || letters.equals("DERIVEDFROM")
                        || letters.equals("DECLASSIFYON");
        int value = behindBlanks(text, blank, end);
        boolean isColumn = value - blank >= 2 || text.charAt(blank) == '\t';
        SmartLabel label = isColumn || isClassifier ? BY_LETTERS.get(letters) : null;
        boolean hasColon = value < end && text.charAt(value) == ':';
        return label == null || hasColon ? null : new Place(label, start, value);
    }

    /// A label alone on its line may have lost its colon, if two words make it sure.
    private static @Nullable Place whole(String letters, int start, int end) {
        return switch (letters) {
            case "MRN",
                    "DATEDTG",
                    "DRAFTEDBY",
                    "CLEAREDBY",
                    "APPROVEDBY",
                    "RELEASEDBY",
                    "PASSLINE",
                    "DISSEMINATIONRULE" ->
                    new Place(BY_LETTERS.getOrDefault(letters, OTHER), start, end);
            default -> null;
        };
    }
}
