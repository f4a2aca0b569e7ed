package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.format.section.Banner;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.section.Stamp;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// Takes a labelled telegram apart: the values of its labels, the lines of its text, the class
/// above and below (reference 9, smart).
///
/// A value goes on over the lines behind its label, indented or not, up to the next label or a
/// blank line. The labels above the text come in any order; the text ends at the first label of
/// those below it that no numbered paragraph follows.
final class SmartLines {

    /// As far as a blank line inside the labels is looked over.
    private static final int AHEAD = 8;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Tables tables;
    private final Marks marks;
    private final Map<SmartLabel, List<Line>> values = new EnumMap<>(SmartLabel.class);
    private final List<BodyLine> body = new ArrayList<>();
    private final List<Line> banners = new ArrayList<>();
    private final int firstNumbered;
    private final int lastNumbered;
    private @Nullable SmartLabel open;
    private @Nullable SmartLabel last;
    private boolean isCut;

    /// Whether a blank line stands between a label and its value, as where a table was copied.
    private boolean areValuesApart;

    private SmartLines(SourceText source, Lines lines, Tables tables, Marks marks) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.tables = tables;
        this.marks = marks;
        int first = lines.end();
        int last = -1;
        for (int i = lines.start(); i < lines.end(); i++) {
            if (isNumbered(lines.line(i))) {
                first = Math.min(first, i);
                last = i;
            }
        }
        this.firstNumbered = first;
        this.lastNumbered = last;
    }

    /// @param lines of the telegram alone
    static SmartLines of(SourceText source, Lines lines, Tables tables, Marks marks) {
        SmartLines split = new SmartLines(source, lines, tables, marks);
        int text = split.above();
        int below = split.text(text);
        split.below(below);
        return split;
    }

    /// The lines of a label's value, the label itself left out; but for the classifier's, whose
    /// reader wants it.
    List<Line> value(SmartLabel label) {
        return values.getOrDefault(label, List.of());
    }

    List<BodyLine> body() {
        return body;
    }

    /// The lines that say the class and nothing else, above and below.
    List<Line> banners() {
        return banners;
    }

    /// `1. (SBU)`, `1 (C)`: a numbered paragraph.
    private boolean isNumbered(Line line) {
        Cursor cursor = new Cursor(text, line);
        int digits = cursor.takeDigits(4);
        if (digits == 0 || digits > 3) {
            return false;
        }
        boolean isStopped = cursor.take('.');
        boolean isApart = cursor.skipBlanks() > 0;
        return isStopped && (isApart && !cursor.isDone() || cursor.peek() == '(')
                || isApart && cursor.peek() == '(';
    }

    /// Reads the labels above the text; where the text begins comes back.
    private int above() {
        boolean isApart = false;
        for (int i = lines.start(); i < lines.end(); i++) {
            Line line = lines.line(i);
            if (line.length() == 0) {
                isApart = true;
                open = isEmpty(open) ? open : null;
                continue;
            }
            SmartLabel.Place place = i == firstNumbered ? null : SmartLabel.of(text, line);
            if (place != null) {
                begin(place, line);
            } else if (Stamp.is(text, line)) {
                marks.mark(source.span(line), Element.STAMP);
            } else if (isBanner(line) || isPageNumber(line)) {
                banner(line);
            } else if (i >= firstNumbered || isApart && isText(i)) {
                return i;
            } else {
                areValuesApart |= isApart && isEmpty(open);
                goOn(line);
            }
            isApart = false;
        }
        return lines.end();
    }

    /// Whether the text may begin here, behind a blank line: most labels are read, none is still to
    /// come, the subject has its value.
    private boolean isText(int at) {
        if (areValuesApart && isEmpty(open)) {
            return false;
        }
        boolean isEnough = values.containsKey(SmartLabel.SUBJECT) || values.size() > 3;
        return isEnough && open != SmartLabel.SUBJECT && !isLabelAhead(at);
    }

    private boolean isEmpty(@Nullable SmartLabel label) {
        return label != null && value(label).isEmpty();
    }

    /// Whether a label that is still missing stands among the next lines: then a blank line parts
    /// the labels, or a label and its value.
    private boolean isLabelAhead(int from) {
        int seen = 0;
        for (int i = from; i < Math.min(firstNumbered, lines.end()) && seen < AHEAD; i++) {
            Line line = lines.line(i);
            SmartLabel.Place place = line.length() == 0 ? null : SmartLabel.of(text, line);
            if (place != null) {
                return !place.label().isBelow() && !values.containsKey(place.label());
            }
            seen += line.length() == 0 ? 0 : 1;
        }
        return false;
    }

    private void begin(SmartLabel.Place place, Line line) {
        open = place.label();
        last = open;
        marks.mark(source.span(line.start(), place.value()), Element.LABEL);
        List<Line> value = values.computeIfAbsent(open, label -> new ArrayList<>());
        int from = open == SmartLabel.CLASSIFIED ? place.start() : place.value();
        if (from < line.end()) {
            value.add(new Line(line.number(), from, line.end()));
        }
    }

    /// A line without a label belongs to the label before it; before the first one it is nobody's.
    private void goOn(Line line) {
        SmartLabel label = open != null ? open : last;
        if (label != null) {
            open = label;
            values.computeIfAbsent(label, key -> new ArrayList<>()).add(line);
        }
    }

    /// Reads the text; where the labels below it begin comes back.
    private int text(int from) {
        open = null;
        for (int i = from; i < lines.end(); i++) {
            Line line = lines.line(i);
            SmartLabel.Place place =
                    i < lastNumbered || line.length() == 0 ? null : SmartLabel.of(text, line);
            if (place != null && endsText(place, i)) {
                return i;
            }
            if (line.length() > 0 && Stamp.is(text, line)) {
                marks.mark(source.span(line), Element.STAMP);
                isCut = true;
            } else if (line.length() > 0 && (isClass(line) || isPageNumber(line))) {
                banner(line);
                isCut = true;
            } else {
                body.add(new BodyLine(lines.raw(i), isCut));
                isCut = isCut && line.length() == 0;
            }
        }
        return lines.end();
    }

    /// `Info: ...` may begin a sentence: only with other labels around it, or as one of the last
    /// lines, it ends the text.
    private boolean endsText(SmartLabel.Place place, int at) {
        return switch (place.label()) {
            case SIGNATURE, DRAFTING -> true;
            case INFO, EXEMPTED, OTHER -> isFollowed(at);
            case CLASSIFICATION,
                    MRN,
                    DATE,
                    PRECEDENCE,
                    FROM,
                    ACTION,
                    ORDER,
                    TAGS,
                    CAPTIONS,
                    REFERENCE,
                    PASS_LINE,
                    SUBJECT,
                    CLASSIFIED ->
                    false;
        };
    }

    private boolean isFollowed(int at) {
        int left = 0;
        for (int i = at + 1; i < lines.end(); i++) {
            Line line = lines.line(i);
            SmartLabel.Place place = line.length() == 0 ? null : SmartLabel.of(text, line);
            if (place != null && place.label().isBelow()) {
                return true;
            }
            left += line.length() == 0 || isBanner(line) ? 0 : 1;
        }
        return left <= 2;
    }

    private void below(int from) {
        open = null;
        for (int i = from; i < lines.end(); i++) {
            Line line = lines.line(i);
            if (line.length() == 0) {
                // Below the text a blank line may stand inside a list of names; a signature is one
                // line.
                open = open == SmartLabel.SIGNATURE && !isEmpty(open) ? null : open;
                continue;
            }
            SmartLabel.Place place = SmartLabel.of(text, line);
            if (place != null) {
                begin(place, line);
            } else if (Stamp.is(text, line)) {
                marks.mark(source.span(line), Element.STAMP);
            } else if (isBanner(line)) {
                banner(line);
            } else if (isPageNumber(line)) {
                marks.mark(source.span(line), Element.PAGE_LINE);
            } else if (open != null) {
                goOn(line);
            } else {
                body.add(new BodyLine(lines.raw(i), false));
            }
        }
    }

    private void banner(Line line) {
        marks.mark(
                source.span(line), isPageNumber(line) ? Element.PAGE_LINE : Element.CLASSIFICATION);
        if (!isPageNumber(line)) {
            banners.add(line);
            open = isEmpty(open) ? open : null;
        }
    }

    private boolean isBanner(Line line) {
        return isClass(line) || isShortMark(line);
    }

    /// The class alone on its line, with caveats perhaps.
    private boolean isClass(Line line) {
        if (line.length() > 80) {
            return false;
        }
        Banner banner = Banner.of(source, line, tables);
        return banner != null
                ? banner.post() == null
                : tables.markings().named(source.text(line)) != null;
    }

    /// `SBU` under UNCLASSIFIED.
    private boolean isShortMark(Line line) {
        Portion portion =
                line.length() < 3 || line.length() > 10
                        ? null
                        : tables.markings().portion(source.text(line));
        return portion != null && portion.rank() == 1;
    }

    /// `Page 2 of 3`: of a printed copy.
    private boolean isPageNumber(Line line) {
        Cursor cursor = new Cursor(text, line);
        if (line.length() > 20 || !cursor.takeWordAnyCase("PAGE")) {
            return false;
        }
        cursor.skipBlanks();
        boolean isNumber = cursor.takeDigits(4) > 0;
        cursor.skipBlanks();
        boolean isOf = cursor.takeWordAnyCase("OF");
        cursor.skipBlanks();
        return isNumber && (!isOf || cursor.takeDigits(4) > 0) && cursor.isDone();
    }
}
