package org.chancery.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.DialectDecision;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Piece;
import org.chancery.format.telegram.Sections;
import org.chancery.format.telegram.Source;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.junit.jupiter.api.Test;

class SourceSetterTest {

    private static final String WIRE =
            "FM AMEMBASSY ASTANA\r\nSUBJECT: A\nLONG \u00e9 ONE\n\n1. (C) Text.";

    @Test
    void losesNothingAndAddsNothing() {
        SourceView view = set(WIRE, new Piece(new Span(0, bytes(WIRE)), Element.UNREAD));
        assertThat(text(view)).isEqualTo(WIRE.replace("\r\n", "\n"));
        assertThat(view.cut()).isZero();
    }

    @Test
    void aPieceOverLinesIsOneStopForTheKeyboard() {
        int subject = WIRE.indexOf("A\nLONG");
        SourceView view =
                set(
                        WIRE,
                        new Piece(new Span(0, subject), Element.BLANK),
                        new Piece(
                                new Span(subject, bytes(WIRE.substring(0, WIRE.indexOf("\n\n")))),
                                Element.SUBJECT),
                        new Piece(
                                new Span(
                                        bytes(WIRE.substring(0, WIRE.indexOf("\n\n"))),
                                        bytes(WIRE)),
                                Element.PARAGRAPH_TEXT));
        assertThat(view.notes()).extracting(SourceView.Note::title).containsExactly("Subject");
        assertThat(view.notes().getFirst().text()).isEqualTo("A LONG \u00e9 ONE");
        assertThat(view.notes().getFirst().line()).isEqualTo(2);
        List<SourceView.Token> tokens =
                view.lines().stream()
                        .flatMap(line -> line.tokens().stream())
                        .filter(token -> token.note() != null)
                        .toList();
        assertThat(tokens).extracting(SourceView.Token::first).containsExactly(true, false);
        assertThat(text(view)).isEqualTo(WIRE.replace("\r\n", "\n"));
    }

    @Test
    void breaksLinesThatLostTheirEnds() {
        String flat = "WORD ".repeat(100);
        assertThat(set(flat, new Piece(new Span(0, bytes(flat)), Element.PARAGRAPH_TEXT)).wraps())
                .isTrue();
        assertThat(set(WIRE, new Piece(new Span(0, bytes(WIRE)), Element.UNREAD)).wraps())
                .isFalse();
    }

    @Test
    void everyElementHasAFamily() {
        for (Element element : Element.values()) {
            assertThat(Family.of(element)).isNotNull();
        }
    }

    private static String text(SourceView view) {
        return view.lines().stream()
                .map(line ->
                        line.tokens().stream()
                                .map(SourceView.Token::text)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static SourceView set(String wire, Piece... pieces) {
        SourceText text = SourceText.of(wire.getBytes(StandardCharsets.UTF_8));
        Heading nothing =
                new Heading(
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        new Sections(1, List.of(1)));
        return new SourceSetter(
                        new Telegram(
                                new Source(text, "", "text"),
                                new DialectDecision(Dialect.UNKNOWN, List.of()),
                                nothing,
                                Body.EMPTY,
                                Transmission.NONE,
                                null,
                                List.of(pieces),
                                List.of()),
                        Tables.standard())
                .set();
    }
}
