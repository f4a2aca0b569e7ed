package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.section.BodyLine;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.jspecify.annotations.Nullable;

/// The classifier's line that opens the text, as from 1995 to about 2003 (reference 4, Classified
/// By).
///
/// ```
/// 1. (U) CLASSIFIED BY DCM ANSELM OAKDEN, REASON 1.5 (D).
/// 1. CONFIDENTIAL - ENTIRE TEXT.  CLASSIFIED BY: ANSELM OAKDEN, ACTING.
/// ```
///
/// It stays a paragraph of the text.
final class ClassifierInText {

    private static final String LABEL = "CLASSIFIED BY";

    /// Lines of text among which it stands.
    private static final int FIRST_LINES = 16;

    private static final Set<String> OPENING =
            Set.of(
                    "U",
                    "C",
                    "S",
                    "TS",
                    "SBU",
                    "LOU",
                    "NF",
                    "NOFORN",
                    "UNCLASSIFIED",
                    "CONFIDENTIAL",
                    "SECRET",
                    "ENTIRE",
                    "TEXT");

    private static final int LONGEST_OPENING = 60;
    private static final int MOST_LINES = 6;

    private ClassifierInText() {}

    /// From the label to the end of its paragraph, null where there is none.
    static @Nullable Passage find(SourceText source, List<BodyLine> text) {
        for (int i = 0; i < Math.min(FIRST_LINES, text.size()); i++) {
            Line line = text.get(i).line().trimmed(source.text());
            int label = label(source.text(), line);
            if (label >= 0) {
                List<Line> lines = new ArrayList<>();
                lines.add(new Line(line.number(), label, line.end()));
                rest(source.text(), text, i + 1, lines);
                return Passage.of(source, lines);
            }
        }
        return null;
    }

    /// At the beginning of a paragraph, behind its number and mark.
    private static int label(String text, Line line) {
        if (line.length() == 0) {
            return -1;
        }
        int until = Math.min(line.end() - LABEL.length(), line.start() + LONGEST_OPENING);
        for (int at = line.start(); at <= until; at++) {
            boolean isLetter = (text.charAt(at) | 0x20) == 'c';
            boolean begins =
                    isLetter && (at == line.start() || !Character.isLetter(text.charAt(at - 1)));
            if (begins && text.regionMatches(true, at, LABEL, 0, LABEL.length())) {
                return isOpening(text.substring(line.start(), at)) ? at : -1;
            }
        }
        return -1;
    }

    /// Nothing but number, mark and `CONFIDENTIAL - ENTIRE TEXT`.
    private static boolean isOpening(String before) {
        for (String word : before.split("[^A-Za-z]+")) {
            if (!word.isEmpty() && !OPENING.contains(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static void rest(String text, List<BodyLine> all, int from, List<Line> lines) {
        for (int i = from; i < all.size() && lines.size() < MOST_LINES; i++) {
            Line line = all.get(i).line().trimmed(text);
            if (line.length() == 0 || isNumber(text, line)) {
                return;
            }
            lines.add(line);
        }
    }

    /// `2. (C)`, not `1.5 (D)`.
    private static boolean isNumber(String text, Line line) {
        int at = line.start();
        while (at < line.end() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > line.start()
                && at + 1 < line.end()
                && text.charAt(at) == '.'
                && !Character.isDigit(text.charAt(at + 1));
    }
}
