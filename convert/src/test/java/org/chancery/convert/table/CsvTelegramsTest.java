package org.chancery.convert.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.convert.Heard;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Limits;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The released table of eight columns, whole and damaged, and tables of others.
final class CsvTelegramsTest {

    private static final String HEAD =
            "R 041125Z MAR 75\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 475";

    private static String row(int number) {
        return row(number, HEAD, body(number));
    }

    private static String row(int number, String head, String body) {
        return "\"%d\",\"3/4/1975 11:25\",\"75VALLETTA%d\",\"Embassy Valletta\",\"CONFIDENTIAL\",\"75STATE1|75ROME2\",\"%s\",\"%s\"\n"
                .formatted(number, number, head, body);
    }

    private static String body(int number) {
        return "C O N F I D E N T I A L VALLETTA %d\nSUBJECT: THE \\\"BLUE\\\" FERRY\n\n1. IT SAILS.\nOAKDEN"
                .formatted(number);
    }

    private static Heard heard(String table) {
        return Heard.of("cables.csv", table);
    }

    @Test
    void everyRowIsATelegramWithItsPlace() {
        String table = row(1) + row(2) + row(3);
        Heard heard = heard(table);
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2", "75VALLETTA3");
        for (Found found : heard.telegrams()) {
            assertThat(
                            table.substring(
                                    (int) found.offset(), (int) (found.offset() + found.length())))
                    .startsWith("\"" + found.entry().substring(4) + "\",")
                    .endsWith("OAKDEN\"\n");
        }
        Telegram read = Heard.read(heard.telegrams().getFirst());
        assertThat(requireNonNull(read.heading().subject()).value())
                .isEqualTo("THE \"BLUE\" FERRY");
        assertThat(read.diagnostics()).noneMatch(d -> d.code().id().equals("SRC-DATE"));
    }

    @ParameterizedTest
    @CsvSource({"\\n", "\\r\\n", "\\r"})
    void lineEndsOfAnySystem(String end) {
        String table =
                (row(1) + row(2)).replace("\n", end.replace("\\n", "\n").replace("\\r", "\r"));
        assertThat(heard(table).ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
    }

    /// A mark, and the line by which a spreadsheet is told its delimiter.
    @Test
    void whatStandsAboveTheRowsIsNoRow() {
        String rows = "mrn;body\n75VALLETTA1;\"1. It sails, it is said.\"\n";
        for (String above : List.of("\uFEFF", "sep=;\r\n", "\uFEFF\"SEP=;\"\n")) {
            byte[] table = (above + rows).getBytes(StandardCharsets.UTF_8);
            Heard heard = Heard.of("x", table);
            assertThat(heard.ids()).as(above).containsExactly("75VALLETTA1");
            Found found = heard.telegrams().getFirst();
            assertThat(
                            new String(
                                    table,
                                    (int) found.offset(),
                                    (int) found.length(),
                                    StandardCharsets.UTF_8))
                    .isEqualTo("75VALLETTA1;\"1. It sails, it is said.\"\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# exported 4 March 1975, by the clerk\n# from the harbor\n\n",
                "Telegrams of the harbor, 1975\n",
                "Telegrams of the harbor,,\r\n,,\r\nAs of 4 March 1975,,\r\n"
            })
    void titleAndCommentsAreNoRows(String above) {
        Heard heard = heard(above + "mrn,date,body\n75VALLETTA1,1975-03-04,\"1. It\nsails.\"\n");
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.telegrams().getFirst().offset()).isEqualTo(above.length() + 14);
        Heard mapped =
                Heard.of(
                        "t",
                        (above + "nr,when,was\n75VALLETTA1,x,\"1. It\nsails.\"\n")
                                .getBytes(StandardCharsets.UTF_8),
                        ColumnMap.parse("mrn=nr,body=was"),
                        Limits.standard());
        assertThat(mapped.ids()).containsExactly("75VALLETTA1");
    }

    /// Prose may speak of a message, a text and a body in a line of its own.
    @Test
    void aTextIsNoTable() {
        for (String text :
                List.of(
                        "The harbor master writes:\n\nMessage, body\n",
                        "Text, text, and more text:\nit sails.\n",
                        "Dear A, B\nit, then\nsails, now\nhome, soon\nEND\n")) {
            assertThat(Heard.of("x", text).telegrams()).hasSize(1);
        }
    }

    /// Of such a table it is asked which column is the text; no telegram is made of all its rows.
    @Test
    void aTableWhoseNamesSayNothingIsNoText() {
        String rows = "nr;was;wo\n" + "1;Ferry;Valletta\n".repeat(5);
        assertThat(heard(rows).refusals()).singleElement().asString().contains("--map");
    }

    @Test
    void apostrophesAreQuotesWhereThereAreNoOthers() {
        Heard heard =
                heard(
                        "mrn,body\n75VALLETTA1,'1. It''s \"sailing\",\nthey say.'\n75VALLETTA2,'2. So.'\n");
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(new String(heard.telegrams().getFirst().bytes(), StandardCharsets.UTF_8))
                .endsWith("1. It's \"sailing\",\nthey say.");
        Heard named = heard("'id','mrn','body'\n'1','75VALLETTA1','1. It\\'s said, it sails.'\n");
        assertThat(named.text()).endsWith("1. It's said, it sails.");
        Heard text = heard("mrn,body\n75VALLETTA1,\"'Tis said,\n'tis so.\"\n");
        assertThat(text.text()).endsWith("'Tis said,\n'tis so.");
    }

    @Test
    void aTableWithoutRowsSaysSo() {
        assertThat(heard("mrn,body\n").refusals())
                .containsExactly("\"cables.csv\" is a table without rows");
    }

    @Test
    void tablesPutBehindEachOtherAndNamesTwice() {
        String table = "mrn,body,body\n75VALLETTA%d,1. It sails.,other\n";
        Heard heard = heard(table.formatted(1) + table.formatted(2));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(new String(heard.telegrams().getFirst().bytes(), StandardCharsets.UTF_8))
                .contains("It sails.")
                .doesNotContain("other");
    }

    @Test
    void aBlankMayStandBeforeAQuote() {
        Heard heard = heard("\"mrn\", \"body\"\n\"75VALLETTA1\", \"1. It sails,\nthey say.\"\n");
        assertThat(heard.text()).endsWith("1. It sails,\nthey say.");
    }

    @Test
    void tablesOfAMacintoshOfOldHaveNamesToo() {
        assertThat(heard("mrn,body\r75VALLETTA1,\"1. It\rsails.\"\r").ids())
                .containsExactly("75VALLETTA1");
    }

    /// A lost quote costs its own row at most.
    @Test
    void aQuoteThatIsNotClosedEndsWithTheNextRow() {
        String broken = row(2).substring(0, row(2).length() - 2) + "\n";
        Heard heard = heard(row(1) + broken + row(3));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2", "75VALLETTA3");
        assertThat(heard.refusals())
                .containsExactly(
                        "\"cables.csv#2\" has a quote that is not closed: row 2 was read up to the next one");
    }

    @Test
    void aRowWithoutItsTextIsNamedAndTheRestIsRead() {
        Heard heard = heard(row(1) + "\"2\",\"3/4/1975 11:25\",\"75VALLETTA2\"\n" + row(3));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA3");
        assertThat(heard.refusals())
                .containsExactly("\"cables.csv#2\" has no text: row 2 has 3 columns");
    }

    @Test
    void aTableCutOffIsReadAsFarAsItGoes() {
        String table = row(1) + row(2);
        Heard heard = heard(table.substring(0, table.length() - 10));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.refusals()).hasSize(1);
    }

    /// In quotes that a backslash protects, the beginning of a row is text.
    @Test
    void rowsQuotedInABodyAreText() {
        String quoting =
                row(
                        1,
                        HEAD,
                        body(1).replace(
                                        "1. IT",
                                        "1. \\n\\\"9\\\",\\\"1/2/2003 4:05\\\",\\\"X\\\" IT"));
        assertThat(heard(quoting + row(2)).ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
    }

    @Test
    void theRowOfAnotherTelegramPastedIntoABodyIsReadByItself() {
        String pasted =
                row(
                        1,
                        HEAD,
                        body(1)
                                + "\n...\n\n50133  2006-01-19  06ROME131  Embassy Rome  SECRET    S E C R E T ROME 000131\n\nSUBJECT: FERRIES\n\n1. (S) They sail.\nMAST");
        Heard heard = heard(pasted + row(2));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "06ROME131", "75VALLETTA2");
        assertThat(
                        requireNonNull(
                                        Heard.read(heard.telegrams().getFirst())
                                                .heading()
                                                .classification())
                                .value()
                                .name())
                .isEqualTo("CONFIDENTIAL");
    }

    @Test
    void commasThatNoQuotesProtectAreTheTexts() {
        Heard heard =
                heard("id,text\n1,\"SUBJECT: A\n\n1. B.\"\n2,SUBJECT: FERRIES, FARES, AND MORE\n");
        assertThat(new String(heard.telegrams().getLast().bytes(), StandardCharsets.UTF_8))
                .contains("FERRIES, FARES, AND MORE");
        Heard others =
                heard("id;text\n1;\"SUBJECT: A\n\n1. B.\"\n2;SUBJECT: FERRIES; FARES, AND MORE\n");
        assertThat(new String(others.telegrams().getLast().bytes(), StandardCharsets.UTF_8))
                .contains("FERRIES; FARES, AND MORE");
    }

    /// `id` of a table may count rows; `mrn` says what it is.
    @Test
    void theMostTellingNamesAreTaken() {
        Heard heard =
                heard(
                        "id,text,mrn,body\n1,short,75VALLETTA17,\""
                                + body(17).replace("\\\"", "")
                                + "\"\n");
        Telegram read = heard.telegram();
        assertThat(requireNonNull(requireNonNull(read.claim()).identifier()).value())
                .isEqualTo("75VALLETTA17");
        assertThat(heard.text()).contains("IT SAILS").doesNotContain("short");
    }

    @Test
    void delimitersAndLettersOfOthers() {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            assertThat(
                            heard(
                                            "mrn"
                                                    + delimiter
                                                    + "text\n75VALLETTA17"
                                                    + delimiter
                                                    + "\""
                                                    + HEAD
                                                    + "\n\nVALLETTA 17\n\n1. A, B; C.\"\n")
                                    .ids())
                    .containsExactly("75VALLETTA17");
        }
        byte[] windows = row(1).replace("FERRY", "CAFÉ").getBytes(Charset.forName("windows-1252"));
        assertThat(requireNonNull(Heard.of("t", windows).telegram().heading().subject()).value())
                .contains("CAFÉ");
        byte[] marked = ("\uFEFF" + row(1)).getBytes(StandardCharsets.UTF_8);
        assertThat(Heard.of("t", marked).ids()).containsExactly("75VALLETTA1");
    }

    @Test
    void theUserSaysWhichColumnIsWhat() {
        String own = "nr,was\n75VALLETTA1,\"" + HEAD + "\n\nVALLETTA 1\n\n1. IT SAILS.\"\n";
        assertThat(
                        Heard.of(
                                        "t",
                                        own.getBytes(StandardCharsets.UTF_8),
                                        ColumnMap.parse("mrn=nr,body=was"),
                                        Limits.standard())
                                .ids())
                .containsExactly("75VALLETTA1");
        String unnamed = own.substring(own.indexOf('\n') + 1);
        assertThat(
                        Heard.of(
                                        "t",
                                        unnamed.getBytes(StandardCharsets.UTF_8),
                                        ColumnMap.parse("mrn=1,body=2"),
                                        Limits.standard())
                                .ids())
                .containsExactly("75VALLETTA1");
        assertThat(
                        Heard.of(
                                        "t",
                                        own.getBytes(StandardCharsets.UTF_8),
                                        ColumnMap.parse("body=wo"),
                                        Limits.standard())
                                .refusals())
                .containsExactly("\"t\" has no column \"wo\": it has nr, was");
    }

    @Test
    void aRowLargerThanAnyTelegramIsRefusedByItsPlace() {
        String table = "id,text\n1,\"" + "x".repeat(5000) + "\"\n";
        Heard heard =
                Heard.of(
                        "t",
                        table.getBytes(StandardCharsets.UTF_8),
                        null,
                        new Limits(2000, 8, 9, 9, 1L << 30));
        assertThat(heard.refusals()).singleElement().asString().contains("at byte 8");
    }
}
