package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.DiagnosticPrinter;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of every reader of a labelled field, over seeded fields and their damage. The seed is the
/// name of the run.
final class FieldReadersProperties {

    private static final List<String> PIECES =
            List.of(
                    "E.O. 12958: DECL: ",
                    "11/02/2019",
                    "X1",
                    "25X1-HUMAN",
                    "GDS 7/19/85 (",
                    "XGDS-",
                    "UPON ",
                    "1.4 (b)",
                    "Classified By: ",
                    "Reason: ",
                    "Jr.",
                    "PREL",
                    "PGOV",
                    "OVIP (VANCE, CYRUS",
                    "CH",
                    "U.S.",
                    "(C) ",
                    "(S/NF",
                    ")",
                    "(",
                    ",",
                    ";",
                    "\n",
                    "\n     ",
                    " ",
                    "-",
                    "--------",
                    "/",
                    "A.",
                    "B) ",
                    "(C) STATE 12345",
                    "09ASTANA1860",
                    "ASTANA ",
                    "A-45",
                    "'08 STATE 1, 2 AND 3",
                    "(NOTAL)",
                    "051200Z NOV 09",
                    "E-MAIL",
                    "1860-1862",
                    "\u00A0",
                    "\uFFFD",
                    "\u00B6",
                    "\u0130",
                    "\u00DF",
                    "\uD83D\uDE00",
                    "99999999999",
                    "AND ",
                    ".",
                    ":",
                    "'",
                    "N/A",
                    "\t");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 500);
    }

    private static SourceText field(long seed) {
        Random random = new Random(seed);
        StringBuilder field = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            field.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length / 30; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return SourceText.of(bytes);
    }

    /// What all readers make of one field: all spans that they give.
    private static List<Span> spans(
            Passage passage, Setting setting, List<Diagnostic> diagnostics) {
        List<Span> spans = new ArrayList<>();
        diagnostics.addAll(ExecutiveOrderReader.read(passage, setting).diagnostics());
        diagnostics.addAll(ClassifiedByReader.read(passage, setting).diagnostics());
        Reading<List<Located<org.chancery.format.telegram.Tag>>> tags =
                TagsReader.read(passage, setting);
        diagnostics.addAll(tags.diagnostics());
        if (tags instanceof Reading.Read(var read, var _)) {
            read.forEach(tag -> spans.addAll(tag.spans()));
        }
        if (SubjectReader.read(passage, setting) instanceof Reading.Read(var line, var found)) {
            spans.addAll(line.subject().spans());
            diagnostics.addAll(found);
        }
        Reading<List<Located<org.chancery.format.telegram.Reference>>> references =
                ReferencesReader.read(passage, setting);
        diagnostics.addAll(references.diagnostics());
        if (references instanceof Reading.Read(var read, var _)) {
            read.forEach(reference -> spans.addAll(reference.spans()));
        }
        MrnReader.read(passage.text(), Tables.standard());
        return spans;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySpanLiesInTheSourceAndEveryFindingPrints(long seed) {
        SourceText source = field(seed);
        Passage passage = Passage.of(source, source.lines());
        DiagnosticPrinter printer = new DiagnosticPrinter("seed " + seed, source);
        for (Setting setting :
                List.of(
                        FieldText.astana(),
                        FieldText.setting("", ""),
                        FieldText.setting("1974-05-17", "74STATE104050"))) {
            List<Diagnostic> diagnostics = new ArrayList<>();
            assertThat(spans(passage, setting, diagnostics))
                    .allMatch(span -> span.length() > 0 && span.end() <= source.bytes().length);
            assertThat(diagnostics).allMatch(found -> found.span().end() <= source.bytes().length);
            diagnostics.forEach(
                    found -> assertThat(printer.print(found)).contains(found.code().id()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReadStandsAtItsSpans(long seed) {
        SourceText source = field(seed);
        Passage passage = Passage.of(source, source.lines());
        if (ReferencesReader.read(passage, FieldText.astana())
                instanceof Reading.Read(var references, var _)) {
            references.forEach(reference ->
                    assertThat(joined(source, reference))
                            .isEqualTo(bare(reference.value().text())));
        }
        if (SubjectReader.read(passage, FieldText.astana())
                instanceof Reading.Read(var line, var _)) {
            assertThat(joined(source, line.subject())).isEqualTo(bare(line.subject().value()));
        }
    }

    /// The text at the spans, without blanks: lines are joined with one, or with none.
    private static String joined(SourceText source, Located<?> located) {
        StringBuilder text = new StringBuilder();
        located.spans().forEach(span -> text.append(source.text(span)));
        return bare(text.toString());
    }

    private static String bare(String text) {
        return text.chars()
                .filter(c -> !Passage.isBlank((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Stream<String> hurtful() {
        return PIECES.stream().map(piece -> piece.repeat(1_000_000 / piece.length()));
    }

    /// A reader that takes time by the square of the length would need hours here.
    @ParameterizedTest
    @MethodSource("hurtful")
    void aMegabyteIsReadInTime(String field) {
        SourceText source = SourceText.of(field.getBytes(StandardCharsets.UTF_8));
        Passage passage = Passage.of(source, source.lines());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> spans(passage, FieldText.astana(), new ArrayList<>()));
    }
}
