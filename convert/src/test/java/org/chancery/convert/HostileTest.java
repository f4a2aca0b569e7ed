package org.chancery.convert;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.chancery.convert.markup.Text;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Whatever a telegram says, it stays text in every form.
final class HostileTest {

    /// Markup, quotes, line ends, controls that XML does not allow, halves of surrogate pairs, what
    /// formats take for their own.
    static final List<String> WORDS =
            List.of(
                    "<script>alert(1)</script> &amp; ]]> <!-- \" ' -->",
                    "a\nER  - \r\nTY  - JOUR\u2028b",
                    "}, title = {x} \\end{document} {{{ % $ # _ ^ ~ \\",
                    "\u0000\u0001\u001B[31m\u0007\u007F\uFFFE\uFFFF",
                    "\uD800 lone \uDC00 and a pair \uD83D\uDCDC",
                    "=HYPERLINK(\"http://x.invalid\",\"y\")",
                    "\r\nBcc: all@x.invalid\r\n\r\nbody",
                    "```telegram\n---\n# x\n- y\n1. z\n[a](javascript:alert(1))",
                    "; , \t \"quoted, twice\" \u00E9\u4E2D\u0648");

    static Stream<Arguments> each() {
        return WORDS.stream()
                .flatMap(words -> Stream.of(Form.values()).map(form -> Arguments.of(form, words)));
    }

    @ParameterizedTest
    @MethodSource("each")
    void staysText(Form form, String words) throws Exception {
        byte[] bytes = Telegrams.as(form, Telegrams.saying(words));
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (form) {
            case JSON, NDJSON, CSL ->
                    assertThat(strings(bytes))
                            .anyMatch(s -> s.equals(words) || s.equals(Text.line(words)));
            case CSV -> assertCells(text, words);
            case TEI, DUBLIN_CORE, METS, EAD ->
                    assertThat(elements(bytes)).contains(Text.legal(words));
            case RIS ->
                    assertThat(text.split("\r\n", -1))
                            .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*") || line.isEmpty())
                            .filteredOn(line -> line.startsWith("TY"))
                            .hasSize(1);
            case BIBTEX -> assertThat(depths(text)).as(text).isEqualTo(0);
            case EML -> assertLetter(bytes, words);
            case MARKDOWN -> assertMarkdown(text);
            case WIRE, PARQUET, PDF, DOSSIER -> assertThat(bytes).isNotEmpty();
        }
    }

    @Test
    void aFormFeedEndsALineInFormsThatHaveNone() throws Exception {
        Telegram telegram = Telegrams.saying("before\fbehind");
        for (Form form : List.of(Form.TEI, Form.MARKDOWN, Form.EML)) {
            assertThat(new String(Telegrams.as(form, telegram), StandardCharsets.UTF_8))
                    .as("%s", form)
                    .doesNotContain("\uFFFD", "=EF=BF=BD", "\f")
                    .contains("before");
        }
    }

    private static List<String> strings(byte[] bytes) {
        List<String> strings = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            while (json.nextToken() != null) {
                if (json.currentToken().isScalarValue()) {
                    strings.add(json.getString());
                }
            }
        }
        return strings;
    }

    private static void assertCells(String text, String words) throws Exception {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
            List<CsvRecord> all = rows.stream().toList();
            assertThat(all).hasSize(2);
            assertThat(all.get(1).getFields()).hasSameSizeAs(all.get(0).getFields());
            assertThat(all.get(1).getFields())
                    .noneMatch(cell -> cell.matches("(?s)[=+@\\-\t\r].*"));
            int subject = all.get(0).getFields().indexOf("subject");
            // Halves of pairs have no form in UTF-8.
            String written = words.replace("\uD800", "?").replace(" \uDC00", " ?");
            assertThat(all.get(1).getField(subject)).endsWith(written);
        }
    }

    private static List<String> elements(byte[] bytes) throws Exception {
        List<String> elements = new ArrayList<>();
        XMLStreamReader xml =
                XMLInputFactory.newDefaultFactory()
                        .createXMLStreamReader(new ByteArrayInputStream(bytes));
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> text.setLength(0);
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    elements.add(text.toString());
                    text.setLength(0);
                }
                default -> {
                    // comments would be a fault, and are not text
                    assertThat(xml.getEventType()).isNotEqualTo(XMLStreamConstants.COMMENT);
                }
            }
        }
        return elements;
    }

    private static int depths(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        return depth;
    }

    /// No mark in the text for reading but those that the form sets, and a fence that closes.
    private static void assertMarkdown(String text) {
        int rule = text.indexOf("\n---\n");
        String front = text.substring(0, rule);
        assertThat(front.lines().skip(1)).allMatch(line -> line.matches("[a-z0-9]+: [\"\\[].*"));
        int fence = text.indexOf("\n## Wire text\n");
        String reading = text.substring(rule + 5, fence).replaceAll("\\\\\\p{Punct}", "");
        assertThat(reading)
                .doesNotContain("<", "`", "[", "|")
                .doesNotContainPattern("(?m)^(- |\\d+\\. |---)");
        String wire = text.substring(fence + 15);
        String mark = wire.strip().lines().findFirst().orElseThrow().replace("telegram", "");
        assertThat(wire.lines().filter(line -> line.equals(mark))).hasSize(1);
        assertThat(text).endsWith("\n" + mark + "\n");
    }

    private static void assertLetter(byte[] bytes, String words) throws Exception {
        Message letter = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
        assertThat(letter.getBcc()).isNull();
        assertThat(letter.getHeader().getFields("Subject")).hasSize(1);
        assertThat(letter.getSubject().strip()).isEqualTo(Text.line(words));
        assertThat(letter.getMimeType()).isEqualTo("text/plain");
    }
}
