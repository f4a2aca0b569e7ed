package org.chancery.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chancery.format.body.BodyCode;
import org.chancery.format.body.BodyReader;
import org.chancery.format.check.Checks;
import org.chancery.format.check.SectionChecks;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.dialect.DialectDetector;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.heading.HeadingReader;
import org.chancery.format.heading.LabelCode;
import org.chancery.format.section.LineEnds;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.section.SectionCode;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.DialectDecision;
import org.chancery.format.telegram.Source;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.WriteCode;

/// Reads telegrams: bytes in, a [Telegram] out, whatever the bytes are.
///
/// ```
/// Telegram telegram = TelegramParser.parse(Files.readAllBytes(path));
/// telegram.heading().subject();      // with its place in the source
/// telegram.diagnostics();            // what is odd about it
/// ```
///
/// Steps, each a room of this module: lines, dialect, sections, heading, body, checks. Nothing
/// throws on bad input, and no byte is changed; time and memory grow with the length of the source.
public final class TelegramParser {

    private final Tables tables;

    /// @param tables the lists in force: [Tables#standard()], or with a site's own
    public TelegramParser(Tables tables) {
        this.tables = tables;
    }

    /// Reads by the standard tables.
    public static Telegram parse(byte[] bytes) {
        return new TelegramParser(Tables.standard()).read(bytes, "", "text");
    }

    /// Every code a diagnostic may have.
    public static List<DiagnosticCode> codes() {
        List<DiagnosticCode> codes = new ArrayList<>();
        codes.addAll(Arrays.asList(HeadingCode.values()));
        codes.addAll(Arrays.asList(LabelCode.values()));
        codes.addAll(Arrays.asList(SectionCode.values()));
        codes.addAll(Arrays.asList(BodyCode.values()));
        codes.addAll(Arrays.asList(WriteCode.values()));
        codes.sort(Comparator.comparing(DiagnosticCode::id));
        return List.copyOf(codes);
    }

    /// Reads one telegram.
    ///
    /// @param bytes kept as they are, without a copy
    /// @param name of the file or entry, may be empty
    /// @param container `text`, or what the telegram was unpacked from
    public Telegram read(byte[] bytes, String name, String container) {
        SourceText text = SourceText.of(bytes);
        Lines lines = Lines.of(text.text(), LineEnds.restore(text, tables));
        DialectDecision dialect =
                DialectDetector.decide(text.text(), lines.trimmed(), lines.shapes(), tables);
        Marks marks = new Marks();
        HeadingReader.Result heading =
                HeadingReader.read(text, lines, dialect.dialect(), tables, marks);
        BodyReader.Result body =
                BodyReader.read(
                        text, heading.text(), heading.signature(), heading.setting(), marks);

        List<Diagnostic> diagnostics = new ArrayList<>(heading.diagnostics());
        diagnostics.addAll(body.diagnostics());
        diagnostics.addAll(Checks.of(text, heading, body.body()));
        diagnostics.sort(Comparator.comparing(Diagnostic::span));
        return new Telegram(
                new Source(text, name, container),
                dialect,
                heading.heading()
                        .inSections(
                                SectionChecks.sections(
                                        heading.message(),
                                        heading.heading().sections(),
                                        body.body())),
                body.body(),
                heading.transmission(),
                heading.claim(),
                marks.tile(text),
                diagnostics);
    }
}
