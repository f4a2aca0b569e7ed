package org.chancery.format.write;

import java.util.ArrayList;
import java.util.List;

/// Cuts text into sections: full ones, ending with a paragraph where one ends near, else with a
/// sentence (reference 12).
final class SectionCut {

    /// Lines that a section may leave empty so as to end well.
    private static final int SLACK = 10;

    private SectionCut() {}

    /// Sections of up to `limit` lines, as many as it takes.
    static List<List<WireLine>> byLength(List<WireLine> lines, int limit) {
        List<List<WireLine>> sections = new ArrayList<>();
        int from = 0;
        while (lines.size() - from > limit) {
            int to = end(lines, from, limit);
            sections.add(trimmed(lines.subList(from, to)));
            from = to;
        }
        sections.add(trimmed(lines.subList(from, lines.size())));
        return sections;
    }

    /// So many sections, as even as good ends allow.
    static List<List<WireLine>> byNumber(List<WireLine> lines, int number) {
        int limit = Math.max(1, (lines.size() + number - 1) / number);
        List<List<WireLine>> sections = byLength(lines, limit);
        while (sections.size() > number) {
            limit++;
            sections = byLength(lines, limit);
        }
        while (sections.size() < number) {
            sections.add(List.of());
        }
        return sections;
    }

    private static int end(List<WireLine> lines, int from, int limit) {
        int to = from + limit;
        int slack = Math.min(SLACK, limit / 2);
        for (int at = to; at > to - slack; at--) {
            if (lines.get(at).isGap()) {
                return at;
            }
        }
        for (int at = to; at > to - slack; at--) {
            if (lines.get(at - 1).endsSentence() && !lines.get(at).together()) {
                return at;
            }
        }
        for (int at = to; at > from + 1; at--) {
            if (!lines.get(at).together()) {
                return at;
            }
        }
        return to;
    }

    private static List<WireLine> trimmed(List<WireLine> lines) {
        int from = 0;
        while (from < lines.size() && lines.get(from).text().isEmpty()) {
            from++;
        }
        int to = lines.size();
        while (to > from && lines.get(to - 1).text().isEmpty()) {
            to--;
        }
        return lines.subList(from, to);
    }
}
