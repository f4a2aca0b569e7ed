package org.chancery.convert.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Limits;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Spreadsheets with a telegram in each row, as they are written by hand and by programs.
@Timeout(60)
final class SheetTelegramsTest {

    private static final String NAMES =
            "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>";

    /// Strings 0 to 2 are names, 3 is a text in runs with what says how it is read aloud.
    private static final String STRINGS =
            "<sst><si><t>mrn</t></si><si><t>date</t></si><si><t>body</t></si>"
                    + "<si><r><t>1. It sails,_x000D_\n</t></r><r><t>they say.</t></r><rPh><t>GHOST</t></rPh></si></sst>";

    private static byte[] workbook(String... sheets) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Samples.bytes("<Types/>"));
        StringBuilder list = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        for (int i = 1; i <= sheets.length; i++) {
            list.append("<sheet name=\"Sheet %d\" r:id=\"r%d\"/>".formatted(i, i));
            targets.append(
                    "<Relationship Id=\"r%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(i, i));
            parts.put(
                    "xl/worksheets/sheet" + i + ".xml",
                    Samples.bytes(
                            "<worksheet><sheetData>" + sheets[i - 1] + "</sheetData></worksheet>"));
        }
        parts.put(
                "xl/workbook.xml",
                Samples.bytes("<workbook xmlns:r=\"r\"><sheets>" + list + "</sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                Samples.bytes("<Relationships>" + targets + "</Relationships>"));
        parts.put("xl/sharedStrings.xml", Samples.bytes(STRINGS));
        parts.put(
                "xl/styles.xml",
                Samples.bytes(
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"d/m/yyyy h:mm\"/><numFmt numFmtId=\"165\" formatCode=\"0 &quot;days&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"));
        return Samples.zip(parts);
    }

    private static String row(String mrn, String dateCell) {
        return "<row><c r=\"A7\" t=\"inlineStr\"><is><t>%s</t></is></c>%s<c r=\"C7\" t=\"s\"><v>3</v></c></row>"
                .formatted(mrn, dateCell);
    }

    private static Heard mapped(byte[] sheet, String map) {
        return Heard.of("t.xlsx", sheet, ColumnMap.parse(map), Limits.standard());
    }

    @Test
    void everyRowIsATelegramWithItsPlace() throws IOException {
        String title =
                "<row><c t=\"inlineStr\"><is><t>Telegrams of the harbor</t></is></c></row><row/>";
        String rows =
                title
                        + NAMES
                        + row("75VALLETTA1", "<c r=\"B7\" s=\"1\"><v>27457.475694</v></c>")
                        + row("75VALLETTA2", "<c r=\"B7\" s=\"2\"><v>27457</v></c>");
        Heard heard = Heard.of("t.xlsx", workbook(rows));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.telegrams())
                .extracting(Found::entry)
                .containsExactly("Sheet 1/row 4", "Sheet 1/row 5");
        assertThat(heard.refusals()).isEmpty();
        Telegram first = Heard.read(heard.telegrams().getFirst());
        assertThat(first.heading().date()).isEqualTo("1975-03-04T11:25:00Z");
        assertThat(new String(heard.telegrams().getFirst().bytes(), StandardCharsets.UTF_8))
                .endsWith("\n1. It sails,\nthey say.");
        assertThat(Heard.read(heard.telegrams().getLast()).heading().date()).isNull();
    }

    @Test
    void sheetsWithoutTelegramsArePassedOverWhereAnotherHasThem() throws IOException {
        String notes = "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(20);
        Heard heard = Heard.of("t.xlsx", workbook(notes, NAMES + row("75VALLETTA1", ""), notes));
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.refusals()).isEmpty();
        assertThat(Heard.of("t.xlsx", workbook(notes)).refusals())
                .singleElement()
                .asString()
                .contains("--map body=text,mrn=id");
    }

    @Test
    void theUserSaysWhichColumnIsWhat() throws IOException {
        String own =
                "<row><c t=\"str\"><v>nr</v></c><c t=\"str\"><v>was</v></c></row><row><c t=\"str\"><v>75VALLETTA1</v></c><c t=\"s\"><v>3</v></c></row>";
        assertThat(mapped(workbook(own), "mrn=nr,body=was").ids()).containsExactly("75VALLETTA1");
        String unnamed = own.substring(own.indexOf("</row>") + 6);
        assertThat(mapped(workbook(unnamed), "mrn=1,body=2").ids()).containsExactly("75VALLETTA1");
    }

    @Test
    void aRowWithoutItsTextIsNamed() throws IOException {
        String empty = "<row><c r=\"A4\" t=\"inlineStr\"><is><t>75VALLETTA9</t></is></c></row>";
        Heard heard = Heard.of("t.xlsx", workbook(NAMES + empty + row("75VALLETTA1", "")));
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.refusals())
                .containsExactly("\"t.xlsx/Sheet 1#2\" has no text in its column for that");
    }

    @Test
    void aDamagedWorkbookIsReadAsFarAsItGoes() throws IOException {
        Heard heard =
                Heard.of("t.xlsx", workbook(NAMES + row("75VALLETTA1", "") + "<row><c></row>"));
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.refusals())
                .containsExactly(
                        "\"t.xlsx\" is a spreadsheet that is damaged: it was read as far as it goes");
        byte[] whole = workbook(NAMES + row("75VALLETTA1", ""));
        for (int length = 100; length < whole.length; length += 50) {
            Heard cut = Heard.of("t.xlsx", Arrays.copyOf(whole, length));
            assertThat(cut.telegrams().size() + cut.refusals().size()).isPositive();
        }
    }

    private static String openSheet(String rows) {
        return "<office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\" xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet><table:table table:name=\"A/B\">"
                + rows
                + "</table:table></office:spreadsheet></office:body></office:document>";
    }

    private static String openRow(String attributes, String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row" + attributes + ">");
        for (String cell : cells) {
            row.append("<table:table-cell><text:p>")
                    .append(cell)
                    .append("</text:p></table:table-cell>");
        }
        return row + "</table:table-row>";
    }

    /// Programs fill sheets up with a million empty rows and cells; hostile ones with full ones.
    @Test
    void whatIsSaidToBeThereManyTimesIsThereOnce() {
        String many = " table:number-rows-repeated=\"1048576\"";
        String wide = "<table:table-cell table:number-columns-repeated=\"999999999\"/>";
        String rows =
                openRow(many)
                        + openRow("", "mrn", "body")
                                .replace("</table:table-row>", wide + "</table:table-row>")
                        + openRow(many, "75VALLETTA1", "1. It<text:line-break/>sails.")
                        + openRow(many);
        Heard heard = Heard.of("t.fods", openSheet(rows));
        assertThat(heard.opened()).containsExactly(Kind.OPEN_SPREADSHEET);
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.telegrams().getFirst().entry()).startsWith("A_B/row ");
        assertThat(heard.text()).endsWith("1. It\nsails.");
    }

    @Test
    void datesAndRemarksInOpenSheets() {
        String rows =
                openRow("", "mrn", "date", "body")
                        + "<table:table-row><table:table-cell><text:p>75VALLETTA1</text:p></table:table-cell>"
                        + "<table:table-cell office:date-value=\"1975-03-04T11:25:00\"><text:p>04/03/75</text:p></table:table-cell>"
                        + "<table:table-cell><office:annotation><text:p>GHOST</text:p></office:annotation><text:p>1. It sails.</text:p><text:p>MAST</text:p></table:table-cell></table:table-row>";
        Heard heard = Heard.of("t.fods", openSheet(rows));
        assertThat(requireNonNull(heard.telegram().heading().date()))
                .isEqualTo("1975-03-04T11:25:00Z");
        assertThat(heard.text()).endsWith("1. It sails.\nMAST").doesNotContain("GHOST");
    }

    @Test
    void entitiesAreNeverResolved() {
        String hostile =
                "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + openSheet(
                                openRow("", "mrn", "body") + openRow("", "75VALLETTA1", "1. &x;"));
        Heard heard = Heard.of("t.fods", hostile);
        assertThat(heard.telegrams())
                .allSatisfy(found ->
                        assertThat(new String(found.bytes(), StandardCharsets.UTF_8))
                                .doesNotContain("root:"));
        assertThat(heard.telegrams().size() + heard.refusals().size()).isEqualTo(1);
    }
}
