package org.chancery.format.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Paragraph;

/// The lines from paragraph 1 to the signature, before they are cut into sections.
///
/// @param width characters in a line
/// @param ways by paragraph and row, the [Layout] to set it in
record TextBlock(Body body, int width, List<int[]> ways) {

    private static final String INDENT = "   ";

    /// The rows of a paragraph: a table or list has many, other text one.
    static String[] rows(Paragraph paragraph) {
        return paragraph.text().split("\n", -1);
    }

    List<WireLine> lines() {
        List<WireLine> lines = new ArrayList<>();
        String heading = null;
        for (int i = 0; i < body.paragraphs().size(); i++) {
            Paragraph paragraph = body.paragraphs().get(i);
            gap(lines);
            if (paragraph.heading() != null && !Objects.equals(paragraph.heading(), heading)) {
                folded(paragraph.heading(), width, true, lines);
                lines.add(new WireLine("", true));
            }
            heading = paragraph.heading();
            paragraph(paragraph, ways.get(i), lines);
        }
        if (body.signature() != null) {
            gap(lines);
            lines.add(new WireLine(body.signature().value(), true));
        }
        return lines;
    }

    private static void gap(List<WireLine> lines) {
        if (!lines.isEmpty()) {
            lines.add(new WireLine("", false));
        }
    }

    private void paragraph(Paragraph paragraph, int[] rowWays, List<WireLine> lines) {
        String[] rows = rows(paragraph);
        for (int i = 0; i < rows.length; i++) {
            Layout layout = Layout.of(rowWays[i]);
            if (i > 0 && layout.apart()) {
                lines.add(new WireLine("", true));
            }
            String before = i == 0 ? opening(paragraph) : layout.indented() ? INDENT : "";
            int most = layout.whole() ? Integer.MAX_VALUE : width - layout.narrower();
            folded(before + rows[i], most, rows.length > 1, lines);
        }
    }

    private static void folded(String text, int width, boolean together, List<WireLine> lines) {
        List<String> folded = new ArrayList<>();
        Fold.fold(text, width, folded);
        folded.forEach(line -> lines.add(new WireLine(line, together)));
    }

    /// `10. (C) `
    private static String opening(Paragraph paragraph) {
        String number = paragraph.number() == null ? "" : paragraph.number() + ". ";
        String mark = paragraph.portion() == null ? "" : "(" + paragraph.portion().mark() + ") ";
        return number + mark;
    }
}
