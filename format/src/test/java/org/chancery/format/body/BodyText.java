package org.chancery.format.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Piece;
import org.chancery.format.telegram.Portion;

/// A text read as a body, and what came of it as a few lines: the only place where these tests know
/// the reader.
///
/// A line `~~~` stands for a page line that was taken out.
record BodyText(SourceText source, List<BodyLine> lines, Marks marks, BodyReader.Result result) {

    static final String CUT = "~~~";

    static BodyText read(String text) {
        return read(text, Dialect.ACP127);
    }

    static BodyText read(String text, Dialect dialect) {
        return read(text.getBytes(StandardCharsets.UTF_8), dialect);
    }

    static BodyText read(byte[] bytes, Dialect dialect) {
        SourceText source = SourceText.of(bytes);
        List<BodyLine> lines = new ArrayList<>();
        boolean cut = false;
        for (Line line : source.lines()) {
            if (source.text(line).strip().equals(CUT)) {
                cut = true;
                continue;
            }
            lines.add(new BodyLine(line, cut));
            cut = false;
        }
        Marks marks = new Marks();
        Setting setting = new Setting(Tables.standard(), dialect, null, null);
        return new BodyText(source, lines, marks, BodyReader.read(source, lines, setting, marks));
    }

    List<Paragraph> paragraphs() {
        return result.body().paragraphs();
    }

    String signature() {
        Located<String> signature = result.body().signature();
        return signature == null ? "" : signature.value();
    }

    /// `1 C summary: SUMMARY: ...`, a line for each paragraph; headings `== ...` where they change;
    /// line ends inside as `|`.
    String outline() {
        StringBuilder out = new StringBuilder();
        String heading = null;
        for (Paragraph paragraph : paragraphs()) {
            if (paragraph.heading() != null && !paragraph.heading().equals(heading)) {
                out.append("== ").append(paragraph.heading()).append('\n');
            }
            heading = paragraph.heading();
            out.append(paragraph.number() == null ? "-" : paragraph.number())
                    .append(' ')
                    .append(mark(paragraph))
                    .append(
                            paragraph.kind() == Paragraph.Kind.TEXT
                                    ? ""
                                    : " " + paragraph.kind().word())
                    .append(": ")
                    .append(paragraph.text().replace('\n', '|'))
                    .append('\n');
        }
        return out.toString();
    }

    static String mark(Paragraph paragraph) {
        Portion portion = paragraph.portion();
        return portion == null ? "-" : portion.label();
    }

    /// `PAR-NUMBER@4.`: codes with the place they point at.
    String findings() {
        return result.diagnostics().stream()
                .map(diagnostic ->
                        diagnostic.code().id()
                                + "@"
                                + source.text(diagnostic.span()).lines().findFirst().orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /// The stretches that the body marked with this element.
    List<String> pieces(org.chancery.format.telegram.Element element) {
        return marks.tile(source).stream()
                .filter(piece -> piece.element() == element)
                .map(Piece::span)
                .map(source::text)
                .toList();
    }
}
