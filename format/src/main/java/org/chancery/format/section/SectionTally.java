package org.chancery.format.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.source.Line;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Sections;
import org.jspecify.annotations.Nullable;

/// Collects the text section by section, and counts the sections (reference 6).
final class SectionTally {

    /// Lines of one section.
    private static final class Part {
        final int number;
        final List<BodyLine> lines = new ArrayList<>();

        Part(int number) {
            this.number = number;
        }
    }

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> present = new ArrayList<>();

    /// The same, to be asked: a hostile source has a section for every line.
    private final Set<Integer> known = new HashSet<>();

    private final TreeSet<Integer> totals = new TreeSet<>();

    private boolean isDotted;
    private boolean cut;
    private int last;

    SectionTally(String text) {
        this.text = text;
        parts.add(new Part(0));
    }

    /// The section that is being read, 1 where nothing said so.
    int current() {
        return Math.max(1, last);
    }

    /// A section begins.
    void begin(int number, int total) {
        if (total > 0) {
            totals.add(total);
        }
        int section = number > 0 ? number : last + 1;
        cut();
        if (!known.add(section)) {
            return;
        }
        present.add(section);
        last = section;
        parts.add(new Part(section));
    }

    /// What a page line says about sections.
    void page(PageLine page) {
        if (page.total() > 0) {
            totals.add(page.total());
        }
        isDotted |= page.style() == PageLine.Style.PAGE_OF_SECTION;
        if (page.section() > last) {
            if (present.isEmpty() && page.section() > 1 && page.style() == PageLine.Style.SECTION) {
                known.add(page.section() - 1);
                present.add(page.section() - 1);
            }
            begin(page.section(), 0);
        }
    }

    /// Something was taken out between the last line and the next.
    void cut() {
        List<BodyLine> lines = parts.getLast().lines;
        while (!lines.isEmpty() && isBlank(lines.getLast().line())) {
            lines.removeLast();
        }
        cut = true;
    }

    void blank(Line line) {
        if (!cut) {
            parts.getLast().lines.add(new BodyLine(line, false));
        }
    }

    void add(Line line) {
        parts.getLast().lines.add(new BodyLine(line, cut));
        cut = false;
    }

    private boolean isBlank(Line line) {
        return line.trimmed(text).length() == 0;
    }

    /// The text of all sections in the order of their numbers.
    List<BodyLine> text() {
        List<Part> ordered = new ArrayList<>(parts);
        if (!isOrdered()) {
            ordered.sort(Comparator.comparingInt(part -> part.number));
        }
        List<BodyLine> joined = new ArrayList<>();
        int before = 0;
        for (Part part : ordered) {
            boolean gap = before > 0 && part.number > before + 1;
            for (int i = 0; i < part.lines.size(); i++) {
                BodyLine line = part.lines.get(i);
                if (i == 0 && gap) {
                    // What went before is missing: no paragraph goes on over it.
                    Line at = line.line();
                    joined.add(new BodyLine(new Line(at.number(), at.start(), at.start()), false));
                    joined.add(new BodyLine(at, false));
                } else {
                    joined.add(line);
                }
            }
            before = part.lines.isEmpty() ? before : part.number;
        }
        return joined;
    }

    private boolean isOrdered() {
        for (int i = 1; i < present.size(); i++) {
            if (present.get(i) < present.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    Sections sections() {
        int declared = Math.max(1, totals.isEmpty() ? 0 : totals.last());
        if (present.isEmpty()) {
            return new Sections(declared, List.of(1));
        }
        List<Integer> found = new ArrayList<>(present);
        if (isDotted) {
            // Pages are counted, and the start of the next section often has no mark of its own.
            for (int section = found.getLast() + 1; section <= declared; section++) {
                found.add(section);
            }
        }
        return new Sections(declared, found);
    }

    /// What is odd about the sections.
    List<Diagnostic> check(@Nullable Banner banner, List<PageLine> pages, Span end) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Span place = banner != null && banner.sections() != null ? banner.sections() : end;
        if (totals.size() > 1) {
            diagnostics.add(new Violation(SectionCode.SEC_TOTAL, place, totals.toString()));
        }
        for (int i = 1; i < present.size(); i++) {
            if (present.get(i) < present.get(i - 1)) {
                diagnostics.add(
                        new Violation(
                                SectionCode.SEC_ORDER,
                                place,
                                "" + present.get(i),
                                "" + present.get(i - 1)));
            }
        }
        return diagnostics;
    }
}
