package org.chancery.format.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Sections;
import org.chancery.format.telegram.Telegram;

/// Sets a telegram down once, paragraph by paragraph in the ways it is told.
///
/// ```
/// Composer composer = new Composer(fields, Style.WIRE);
/// composer.text();          // format lines 1 to 16
/// composer.setOtherwise(3, 0); // paragraph 3 was read otherwise: another way for it
/// ```
public final class Composer {

    private final Telegram.Fields fields;
    private final Style style;
    private final List<int[]> ways;
    private Sections sections;

    public Composer(Telegram.Fields fields, Style style) {
        this.fields = fields;
        this.style = style;
        this.ways =
                fields.body().paragraphs().stream()
                        .map(paragraph -> new int[TextBlock.rows(paragraph).length])
                        .toList();
        this.sections = fields.heading().sections();
    }

    /// The next way for a paragraph, from a row on that was read otherwise.
    ///
    /// @return whether there is one more to try
    public boolean setOtherwise(int paragraph, int row) {
        int[] rows = ways.get(paragraph);
        boolean changed = false;
        for (int i = row; i < rows.length; i++) {
            if (rows[i] + 1 < Layout.WAYS) {
                rows[i]++;
                changed = true;
            }
        }
        return changed;
    }

    /// The sections that the last text was written in.
    public Sections sections() {
        return sections;
    }

    /// The whole telegram, lines ended by `\n`.
    public String text() {
        List<WireLine> all = new TextBlock(fields.body(), style.width(), ways).lines();
        List<List<WireLine>> parts = cut(all);
        FormatLines heading =
                new FormatLines(fields.heading(), fields.transmission(), sections.declared() > 1);
        Labels labels = new Labels(fields.heading(), fields.body(), style.copy(), style.width());
        boolean isPrint = style.form() == Style.Form.PRINT && fields.heading().mrn() != null;
        // A message of the air traffic services is all text, its end mark, too.
        boolean isBare = heading.above(1, 0).isEmpty();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int section = sections.present().isEmpty() ? 1 : sections.present().get(i);
            if (i == 0 || !isPrint) {
                lines.addAll(heading.above(section, i));
                lines.addAll(labels.of(section, sections.declared()));
                lines.add("");
            } else {
                lines.add("");
                lines.add(pageLine(fields.heading(), section, sections.declared()));
                lines.add("");
            }
            parts.get(i).forEach(line -> lines.add(line.text()));
            boolean isEnded = isBare && lines.getLast().equals("NNNN");
            if ((i == parts.size() - 1 || !isPrint) && !isEnded) {
                lines.addAll(heading.below());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private List<List<WireLine>> cut(List<WireLine> lines) {
        Sections stated = fields.heading().sections();
        if (style.sectionLines() == 0) {
            sections = stated;
            return SectionCut.byNumber(lines, Math.max(1, stated.present().size()));
        }
        List<List<WireLine>> parts = SectionCut.byLength(lines, style.sectionLines());
        sections =
                new Sections(parts.size(), IntStream.rangeClosed(1, parts.size()).boxed().toList());
        return parts;
    }

    /// `ASTANA 00001967 002 OF 003`
    private static String pageLine(Heading heading, int section, int sections) {
        String number =
                heading.mrn() == null
                        ? ""
                        : "%s %s "
                                .formatted(
                                        heading.mrn().value().post(),
                                        FormatLines.padded(heading.mrn().value().serial(), 8));
        return number + FormatLines.padded(section, 3) + " OF " + FormatLines.padded(sections, 3);
    }
}
