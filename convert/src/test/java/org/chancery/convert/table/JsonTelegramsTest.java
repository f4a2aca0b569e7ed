package org.chancery.convert.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Limits;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Objects one a line or in a list, whole and damaged.
final class JsonTelegramsTest {

    private static String object(int number) {
        return "{\"mrn\":\"75VALLETTA%d\",\"meta\":{\"origin\":{\"post\":\"Embassy Valletta\"}},\"tags\":[\"PFOR\",\"MT\"],\"body\":\"R 041125Z MAR 75\\nFM AMEMBASSY VALLETTA\\nTO SECSTATE WASHDC\\n\\nC O N F I D E N T I A L VALLETTA %d\\n\\nSUBJECT: CAF\\u00c9 \\\"BLUE\\\"\\n\\n1. IT SAILS.\"}"
                .formatted(number, number);
    }

    @Test
    void everyLineIsATelegramWithItsPlace() {
        String lines = object(1) + "\n" + object(2) + "\r\n\n" + object(3) + "\n";
        Heard heard = Heard.of("x", lines);
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2", "75VALLETTA3");
        for (Found found : heard.telegrams()) {
            String there =
                    lines.substring((int) found.offset(), (int) (found.offset() + found.length()));
            assertThat(there).startsWith("{").endsWith("}").doesNotContain("\n");
        }
        assertThat(
                        requireNonNull(Heard.read(heard.telegrams().getFirst()).heading().subject())
                                .value())
                .isEqualTo("CAFÉ \"BLUE\"");
    }

    /// As servers answer, search engines among them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"results\": [%s, %s]}",
                "{\"total\": 2, \"data\": {\"cables\": [\n%s,\n%s]}}",
                "{\"hits\": {\"hits\": [{\"_id\": \"x\", \"_source\": %s}, {\"_source\": %s}]}}"
            })
    void telegramsWithinAnAnswerAreFound(String answer) {
        Heard heard = Heard.of("x", answer.formatted(object(1), object(2)));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.refusals()).isEmpty();
        assertThat(heard.telegrams().getLast().entry()).isEqualTo("object 1/2");
    }

    @Test
    void aTextWithinAnAnswerNeedBeNoTelegram() {
        Heard heard = Heard.of("x", "{\"errors\": [{\"message\": \"There is no such page.\"}]}");
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.refusals()).hasSize(1);
    }

    @Test
    void whatPythonAndPeopleWriteIsRead() {
        String missing = object(1).replace("{\"mrn\"", "{\"score\": NaN, \"mrn\"");
        assertThat(Heard.of("x", missing + "\n" + object(2) + "\n").ids())
                .containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(Heard.of("x", "[" + object(1).replace("\\n", "\n") + "]").ids())
                .containsExactly("75VALLETTA1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'mrn':'75VALLETTA1','body':'1. It sails.'}]",
                "[{\"mrn\":\"75VALLETTA1\",\"body\":\"1. It sails.\"},]",
                "[{\"mrn\":\"75VALLETTA1\", // number\n\"body\":\"1. It sails.\"}]"
            })
    void whatIsNearlyJsonIsRead(String file) {
        Heard heard = Heard.of("x", file);
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.refusals()).isEmpty();
    }

    private static String text(int number) {
        return Samples.telegram(number).replace("\n", "\\n");
    }

    @Test
    void textsWithoutANameOfTheirOwnAreRead() {
        String list = "[\"" + text(1) + "\", \"other\", \"" + text(2) + "\"]";
        Heard heard = Heard.of("x", list);
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.refusals()).singleElement().asString().startsWith("\"x#2\" has no text");
        Found first = heard.telegrams().getFirst();
        assertThat(list.substring((int) first.offset())).startsWith("\"R 041125Z");
        StringBuilder map = new StringBuilder("{\"note\": \"x\"");
        for (int i = 1; i <= 9; i++) {
            map.append(", \"75VALLETTA%d\": \"%s\"".formatted(i, text(i)));
        }
        assertThat(Heard.of("x", map + "}").ids())
                .containsExactly(
                        "75VALLETTA1",
                        "75VALLETTA2",
                        "75VALLETTA3",
                        "75VALLETTA4",
                        "75VALLETTA5",
                        "75VALLETTA6",
                        "75VALLETTA7",
                        "75VALLETTA8",
                        "75VALLETTA9");
    }

    @Test
    void aTextInBase64IsRead() {
        String packed =
                Base64.getEncoder()
                        .encodeToString(Samples.telegram(1).getBytes(StandardCharsets.UTF_8));
        assertThat(Heard.of("x", "[{\"body\":\"" + packed + "\"}]").ids())
                .containsExactly("75VALLETTA1");
    }

    @Test
    void aBadLineCostsALine() {
        Heard heard =
                Heard.of(
                        "x",
                        object(1)
                                + "\n{\"body\": \"broken\n"
                                + object(3)
                                + "\nnonsense\n"
                                + object(4));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA3", "75VALLETTA4");
        assertThat(heard.refusals())
                .containsExactly(
                        "\"x, line 2\" is JSON that breaks off or is not well-formed",
                        "\"x, line 4\" is JSON that breaks off or is not well-formed");
    }

    @Test
    void aListIsStreamedAndWhatBreaksOffSaysWhere() {
        String list = "[" + object(1) + ",\n" + object(2) + ",\n" + object(3) + "]";
        assertThat(Heard.of("x", list).ids())
                .containsExactly("75VALLETTA1", "75VALLETTA2", "75VALLETTA3");
        Heard cut = Heard.of("x", list.substring(0, list.length() - 40));
        assertThat(cut.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(cut.refusals())
                .containsExactly("\"x\" is JSON that breaks off or is not well-formed in line 3");
    }

    @Test
    void namesInObjectsHaveAPointBetween() {
        Telegram read =
                Heard.of(
                                "x",
                                object(1).getBytes(StandardCharsets.UTF_8),
                                ColumnMap.parse("body=body,mrn=mrn,origin=meta.origin.post"),
                                Limits.standard())
                        .telegram();
        assertThat(requireNonNull(requireNonNull(read.claim()).origin()).value())
                .isEqualTo("Embassy Valletta");
    }

    /// Feeds of web pages have the page's own line breaks in the text.
    @Test
    void aPieceOfAPageIsReadAsItsLines() {
        String page = object(1).replace("\\n", "<br />").replace("CAF", "FISH &amp; CAF");
        Telegram read =
                Heard.of("x", page + "\n" + object(2)).telegrams().stream()
                        .map(Heard::read)
                        .findFirst()
                        .orElseThrow();
        assertThat(requireNonNull(read.heading().mrn()).value()).hasToString("75VALLETTA1");
        assertThat(requireNonNull(read.heading().subject()).value())
                .isEqualTo("FISH & CAFÉ \"BLUE\"");
        assertThat(read.body().paragraphs()).hasSize(1);
    }

    /// Text that lost its line ends is read none the less.
    @Test
    void lostLineEnds() {
        String line =
                "{\"body\":\"R 041125Z MAR 75 FM AMEMBASSY VALLETTA TO SECSTATE WASHDC 475 C O N F I D E N T I A L VALLETTA 17 E.O. 11652: GDS TAGS: PFOR, MT SUBJECT: FERRIES 1. THE FERRY SAILS. 2. IT COMES BACK.\"}\n";
        Telegram read = Heard.of("x", line).telegram();
        assertThat(read.id()).isEqualTo("75VALLETTA17");
        assertThat(requireNonNull(read.heading().subject()).value()).isEqualTo("FERRIES");
        assertThat(read.body().paragraphs()).hasSize(2);
    }

    @Test
    void jsonOfAnotherKindSaysWhatToDo() {
        assertThat(Heard.of("package.json", "{\"name\": \"x\"}").refusals())
                .singleElement()
                .asString()
                .contains("--map body=text,mrn=id");
        Heard many = Heard.of("x", "{\"a\":1}\n".repeat(5000));
        assertThat(many.refusals())
                .containsExactly(
                        "\"x\" has no text of a telegram under a usual name in its first 20 objects: say which with --map, as in --map body=text,mrn=id");
        assertThat(Heard.of("x", "[{\"a\":1},{\"a\":2}]").refusals())
                .singleElement()
                .asString()
                .contains("in its 2 objects");
    }

    @Test
    void objectsWithoutTextAmongTelegramsAreNamedEach() {
        Heard heard = Heard.of("x", "[{\"a\":1}," + object(2) + ",{\"a\":3}]");
        assertThat(heard.ids()).containsExactly("75VALLETTA2");
        assertThat(heard.refusals())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("\"x#1\" has no text"),
                        last -> assertThat(last).startsWith("\"x#3\" has no text"));
    }

    @ParameterizedTest
    @CsvSource({
        "[, is JSON that breaks off or is not well-formed in line 1",
        "[], is JSON without any object",
        "{}, 'has no text of a telegram under a usual name in its object: say which with --map, as in --map body=text,mrn=id'"
    })
    void aListThatHoldsNothingIsNoTelegram(String file, String reason) {
        Heard heard = Heard.of("x", file);
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.refusals()).containsExactly("\"x\" " + reason);
    }

    @Test
    void deepNestingAndGiantNumbersNeitherHangNorOverflow() {
        for (String hostile :
                new String[] {
                    "{\"a\":".repeat(100_000),
                    "[".repeat(100_000),
                    "{\"body\":" + "[".repeat(100_000),
                    "{\"body\":\"x\",\"n\":" + "9".repeat(1_000_000) + "}"
                }) {
            Heard heard = Heard.of("x", hostile);
            assertThat(heard.telegrams().size() + heard.refusals().size()).isEqualTo(1);
        }
    }
}
