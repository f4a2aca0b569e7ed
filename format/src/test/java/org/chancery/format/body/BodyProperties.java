package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chancery.format.section.BodyLine;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of every body, over seeded texts and their damage. The seed is the name of the run.
final class BodyProperties {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spansLieInTheSourceAndHoldTheText(long seed) {
        assertSpansHoldTheText(damaged(seed));
    }

    private static void assertSpansHoldTheText(BodyText body) {
        int length = body.source().bytes().length;
        for (Paragraph paragraph : body.paragraphs()) {
            assertThat(paragraph.spans()).isNotEmpty().allMatch(span -> span.end() <= length);
            StringBuilder stretch = new StringBuilder();
            paragraph.spans().forEach(span -> stretch.append(body.source().text(span)));
            assertThat(isSubsequence(paragraph.text(), stretch)).as(paragraph.text()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noStretchBelongsToTwoParagraphs(long seed) {
        int at = 0;
        for (Paragraph paragraph : damaged(seed).paragraphs()) {
            for (Span span : paragraph.spans()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(at);
                at = span.end();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterOfTheTextIsSomething(long seed) {
        assertEverythingIsSomething(damaged(seed));
    }

    private static void assertEverythingIsSomething(BodyText body) {
        for (Piece piece : body.marks().tile(body.source())) {
            if (piece.element() == Element.UNREAD) {
                assertThat(isOutside(body, piece.span()))
                        .as(body.source().text(piece.span()))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadBack(long seed) {
        BodyText body = BodyText.read(SyntheticBody.write(seed));
        BodyText again = BodyText.read(written(body));
        assertThat(again.outline()).isEqualTo(body.outline());
        assertThat(again.signature()).isEqualTo(body.signature());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCutAndFoldedTextReadsAsTheWholeOne(long seed) {
        String text = SyntheticBody.write(seed);
        BodyText whole = BodyText.read(text);
        BodyText cut = BodyText.read(SyntheticBody.cut(text, seed));
        assertThat(cut.outline()).isEqualTo(whole.outline());
    }

    /// Whole files, headings and all, damaged: nothing that a sample holds breaks the reader or a
    /// law.
    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anySampleKeepsTheLaws(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        Random random = new Random(bytes.length);
        for (Dialect dialect : Dialect.values()) {
            BodyText body = BodyText.read(bytes, dialect);
            assertSpansHoldTheText(body);
            assertEverythingIsSomething(body);
            bytes[random.nextInt(bytes.length)] = '\n';
            bytes[random.nextInt(bytes.length)] = '(';
        }
    }

    private static BodyText damaged(long seed) {
        Random random = new Random(seed);
        byte[] bytes = SyntheticBody.write(seed).getBytes(StandardCharsets.ISO_8859_1);
        for (int damage = random.nextInt(40); damage > 0; damage--) {
            bytes[random.nextInt(bytes.length)] =
                    (byte) " \n\r\t.()-[]/1SCQ\u00B6\u00ff".charAt(random.nextInt(17));
        }
        Dialect[] dialects = Dialect.values();
        return BodyText.read(bytes, dialects[random.nextInt(dialects.length)]);
    }

    private static boolean isSubsequence(String text, CharSequence stretch) {
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                continue;
            }
            while (at < stretch.length() && stretch.charAt(at) != c) {
                at++;
            }
            if (at++ >= stretch.length()) {
                return false;
            }
        }
        return true;
    }

    /// Lines that the test itself took out.
    private static boolean isOutside(BodyText body, Span span) {
        List<Span> inside = new ArrayList<>();
        for (BodyLine line : body.lines()) {
            inside.add(body.source().span(line.line()));
        }
        return inside.stream()
                .noneMatch(line ->
                        line.start() < span.end()
                                && span.start() < line.end()
                                && !isBlank(body, span, line));
    }

    private static boolean isBlank(BodyText body, Span span, Span line) {
        Span shared =
                new Span(Math.max(span.start(), line.start()), Math.min(span.end(), line.end()));
        return body.source().text(shared).chars().allMatch(c -> c <= ' ' || c == 0xA0);
    }

    /// A body set anew: a line for each paragraph or line of one, headings between blank lines.
    private static String written(BodyText body) {
        StringBuilder out = new StringBuilder();
        String heading = null;
        for (Paragraph paragraph : body.paragraphs()) {
            if (paragraph.heading() != null && !paragraph.heading().equals(heading)) {
                out.append(paragraph.heading()).append("\n\n");
            }
            heading = paragraph.heading();
            out.append(paragraph.number() == null ? "" : paragraph.number() + ". ");
            String mark = BodyText.mark(paragraph);
            out.append(mark.equals("-") ? "" : "(" + mark + ") ");
            out.append(paragraph.text()).append("\n\n");
        }
        return out.append(body.signature()).append('\n').toString();
    }
}
