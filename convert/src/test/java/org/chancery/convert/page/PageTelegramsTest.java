package org.chancery.convert.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Limits;
import org.chancery.convert.table.ColumnMap;
import org.chancery.format.telegram.Claim;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The three layouts of released telegrams, and what becomes of them on their way: saved by a
/// browser, in other letters, with cells lost, cut off.
final class PageTelegramsTest {

    private static final String HEAD =
            "R 041125Z MAR 75&#x000A;FM AMEMBASSY VALLETTA&#x000A;TO SECSTATE WASHDC 475";
    private static final String BODY =
            "C O N F I D E N T I A L VALLETTA 17 &#x000A;&#x000A;E.O. 11652: GDS &#x000A;TAGS: <a href='/tag/PFOR_0.html'>PFOR</a> <a href='/tag/MT_0.html'>MT</a>&#x000A;SUBJECT: R&amp;D ON CAF&#xC9;S &#x000A;&#x000A;<a id='par1' href='#par1'>¶</a>1. IT SAILS. &#x000A;OAKDEN";

    private static String frame(String rest) {
        return """
        <?xml version='1.0' encoding='utf-8' ?>
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html lang='en'><head><title>Cable Viewer</title><script>evil()</script></head><body><div class='main'>
        <div class='pane small'><h3>Browse latest releases</h3><a href='/x'>75</a></div>
        <div class='pane big'>
        """
                + rest
                + "</div></div></body></html>";
    }

    private static final String FIRST =
            frame(
                    "<table class='cable'>\n<tr>\n<th>Reference ID</th>\n<th>Date</th>\n<th>Classification</th>\n<th>Origin</th>\n</tr>\n<tr>\n<td>\n<a href='x'>75VALLETTA17</a>\n</td>\n<td>\n1975-03-04 11:11\n</td>\n<td>\nCONFIDENTIAL\n</td>\n<td>\nEmbassy Valletta\n</td>\n</tr>\n</table>\n<pre>"
                            + HEAD
                            + "</pre><pre>"
                            + BODY
                            + "</pre>");

    private static final String SECOND =
            frame(
                    "<h3>Viewing cable 75VALLETTA17, R&amp;D ON CAFÉS</h3><div>If you are new to these pages, please read.</div><table class='cable'>\n<tr>\n<th>Reference ID</th>\n<th>Created</th>\n<th>Released</th>\n<th>Classification</th>\n<th>Origin</th>\n</tr>\n<tr>\n<td><a href='x'>75VALLETTA17</a></td>\n<td><a href='y'>1975-03-04 11:11</a></td>\n<td><a>2010-11-30 16:04</a></td>\n<td><a title='unclassified'>CONFIDENTIAL</a></td>\n<td><a>Embassy Valletta</a></td>\n</tr>\n</table>\n<code><pre>"
                            + HEAD
                            + "</pre></code>\n<code><pre>"
                            + BODY
                            + "</pre></code>");

    static List<String> pages() {
        return List.of(
                FIRST,
                SECOND,
                SECOND.replace("11:11", "11:25"),
                // saved by a browser
                SECOND.replace("'", "\"")
                        .replace("<tr>", "<tbody><tr>")
                        .replace("</table>", "</tbody></table>")
                        .replace(
                                "<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n",
                                "<!-- saved from url=(0049)http://example.org/ -->\n"),
                // names in capitals, as old programs write them
                SECOND.replace("<table", "<TABLE")
                        .replace("</table>", "</TABLE>")
                        .replace("<th>", "<TH>")
                        .replace("</th>", "</TH>")
                        .replace("<pre>", "<PRE>")
                        .replace("</pre>", "</PRE>")
                        .replace("class=", "CLASS="),
                // ends of elements lost
                FIRST.replace("</td>", "").replace("</tr>", "").replace("</th>", ""),
                SECOND.replace("</code>", "").replace("</div></div></body></html>", ""),
                // columns in another order, and one that nobody knows
                FIRST.replace(
                                "<th>Reference ID</th>\n<th>Date</th>",
                                "<th>Date</th>\n<th>Reference ID</th>\n<th>Views</th>")
                        .replace(
                                "<td>\n<a href='x'>75VALLETTA17</a>\n</td>\n<td>\n1975-03-04 11:11\n</td>",
                                "<td>1975-03-04 11:11</td>\n<td>75VALLETTA17</td><td>12</td>"),
                // the table's class lost
                SECOND.replace("<table class='cable'>", "<table>"),
                SECOND.replace("&#x000A;", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isItsTelegramUnderItsClaim(String page) {
        Telegram read = Heard.of("p.html", page).telegram();
        assertThat(read.id()).isEqualTo("75VALLETTA17");
        assertThat(read.heading().date()).isEqualTo("1975-03-04T11:25:00Z");
        assertThat(requireNonNull(read.heading().from()).value()).isEqualTo("AMEMBASSY VALLETTA");
        assertThat(requireNonNull(read.heading().subject()).value()).isEqualTo("R&D ON CAFÉS");
        assertThat(requireNonNull(read.body().signature()).value()).isEqualTo("OAKDEN");
        assertThat(requireNonNull(requireNonNull(read.claim()).identifier()).value())
                .isEqualTo("75VALLETTA17");
        assertThat(requireNonNull(requireNonNull(read.claim()).classification()).value())
                .isEqualTo("CONFIDENTIAL");
        boolean isWrong = page.contains("11:11");
        assertThat(read.diagnostics().stream().anyMatch(d -> d.code().id().equals("SRC-DATE")))
                .isEqualTo(isWrong);
        assertThat(read.source().text().text()).doesNotContain("Browse", "evil", "¶", "new to");
    }

    /// A label takes no value that is another's.
    @Test
    void cellsThatAreLostAreNotFilledFromTheirNeighbours() {
        String page = SECOND.replace("<td><a href='x'>75VALLETTA17</a></td>\n", "");
        Telegram read = Heard.of("p.html", page).telegram();
        assertThat(read.id()).isEqualTo("75VALLETTA17");
        assertThat(requireNonNull(read.claim()).identifier()).isNull();
        assertThat(requireNonNull(requireNonNull(read.claim()).created()).value())
                .startsWith("1975-03-04");
        assertThat(requireNonNull(requireNonNull(read.claim()).origin()).value())
                .isEqualTo("Embassy Valletta");
    }

    @Test
    void aPageInWindowsLettersIsReadWhetherItSaysSoOrNot() {
        Charset windows = Charset.forName("windows-1252");
        String page =
                FIRST.replace("&#xC9;", "É")
                        .replace("<?xml version='1.0' encoding='utf-8' ?>\n", "");
        String said =
                page.replace(
                        "<head>",
                        "<head><meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>");
        for (String one : List.of(page, said, FIRST.replace("&#xC9;", "É"))) {
            Telegram read = Heard.of("p.html", one.getBytes(windows)).telegram();
            assertThat(requireNonNull(read.heading().subject()).value()).isEqualTo("R&D ON CAFÉS");
        }
    }

    @Test
    void aPageIsKnownUnderAnyNameAndPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(FIRST.getBytes(StandardCharsets.UTF_8));
        }
        Heard heard = Heard.of("75VALLETTA17", packed.toByteArray());
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.opened()).containsExactly(Kind.GZIP, Kind.HTML);
    }

    @Test
    void aPageCutOffIsReadAsFarAsItGoes() {
        Telegram read =
                Heard.of("p.html", SECOND.substring(0, SECOND.indexOf("IT SAILS") + 2)).telegram();
        assertThat(read.id()).isEqualTo("75VALLETTA17");
        assertThat(read.body().paragraphs()).isNotEmpty();
    }

    @Test
    void aPageWithoutTheHeadingsBlockHasTheTextAlone() {
        String page = FIRST.replace("<pre>" + HEAD + "</pre>", "");
        Telegram read = Heard.of("p.html", page).telegram();
        assertThat(read.id()).isEqualTo("75VALLETTA17");
        assertThat(read.heading().date()).isEqualTo("1975-03-04T11:11:00Z");
    }

    /// The row of a table that was pasted where a body should be is another telegram.
    @Test
    void aRowPastedIntoTheBodyIsATelegramOfItsOwn() {
        String page =
                FIRST.replace(
                        "1. IT SAILS. &#x000A;OAKDEN",
                        "1. IT SAILS. &#x000A; ... &#x000A;&#x000A;50133  2006-01-19  06ROME131  Embassy Rome  CONFIDENTIAL    C O N F I D E N T I A L ROME 000131   SIPDIS   E.O. 12958: DECL: 01/19/2016  &#x000A;&#x000A;TAGS: PREL&#x000A;&#x000A;SUBJECT: FERRIES&#x000A;&#x000A;1. (C) Summary: They sail.&#x000A;MAST");
        Heard heard = Heard.of("p.html", page);
        assertThat(heard.ids()).containsExactly("75VALLETTA17", "06ROME131");
        assertThat(Heard.read(heard.telegrams().getFirst()).body().paragraphs())
                .noneMatch(p -> p.text().contains("They sail"));
    }

    @Test
    void aPageOfAnotherKindIsReadByItsText() {
        Telegram read =
                Heard.of(
                                "p.html",
                                "<html><body><nav>Home</nav><main><h1>Cable</h1><p>R 041125Z MAR 75<br>FM AMEMBASSY VALLETTA<br>TO SECSTATE WASHDC</p><p>CONFIDENTIAL VALLETTA 17</p><p>SUBJECT: FERRIES</p><p>1. IT SAILS.</p></main></body></html>")
                        .telegram();
        assertThat(read.id()).isEqualTo("75VALLETTA17");
        assertThat(requireNonNull(read.heading().subject()).value()).isEqualTo("FERRIES");
    }

    @Test
    void aPageWithoutTextSaysSo() {
        assertThat(Heard.of("p.html", "<html><body><img src='x'></body></html>").refusals())
                .containsExactly("\"p.html\" is a web page without text");
    }

    @Test
    void deepNestingNeitherHangsNorOverflows() {
        String page =
                "<html><body>"
                        + "<div><b>".repeat(50_000)
                        + "R 041125Z MAR 75".toLowerCase(Locale.ROOT);
        Heard heard = Heard.of("p.html", page);
        assertThat(heard.telegrams().size() + heard.refusals().size()).isEqualTo(1);
    }

    /// Pages that somebody put together, as `cat` does.
    @Test
    void manyPagesInOneFileAreManyTelegrams() throws IOException {
        String page =
                Files.readString(
                        Path.of("src/test/resources/org/chancery/convert/golden/layout-a.html"));
        String other =
                page.replace("75VALLETTA17", "75VALLETTA18").replace("VALLETTA 17", "VALLETTA 18");
        Heard heard = Heard.of("x", page + "\n" + other);
        assertThat(heard.ids()).containsExactly("75VALLETTA17", "75VALLETTA18");
        assertThat(heard.telegrams()).extracting(Found::entry).containsExactly("page 1", "page 2");
        assertThat(Heard.read(heard.telegrams().getFirst()).body().paragraphs()).hasSize(2);
        String noText = "<table class='cable'><tr><th>Identifier</th></tr></table>";
        assertThat(Heard.of("x", page + noText).refusals())
                .containsExactly("\"x#2\" is a telegram without its text");
    }

    /// A browser's view of a page's source, saved: with numbered lines, in one block, or escaped
    /// text alone.
    @ParameterizedTest
    @ValueSource(strings = {"lines", "block", "text"})
    void thePageThatASourceViewShowsIsRead(String form) {
        String escaped =
                ("<!DOCTYPE html>\n" + FIRST)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
        String view =
                switch (form) {
                    case "lines" ->
                            escaped.lines()
                                    .map(line ->
                                            "<tr><td class=\"line-number\" value=\"1\"></td><td class=\"line-content\">"
                                                    + line.replace(
                                                            "&lt;pre&gt;",
                                                            "<span class=\"html-tag\">&lt;pre&gt;</span>")
                                                    + "</td></tr>")
                                    .collect(
                                            Collectors.joining(
                                                    "",
                                                    "<html><head></head><body><div></div><table><tbody>",
                                                    "</tbody></table></body></html>"));
                    case "block" -> "<html><body><pre>" + escaped + "</pre></body></html>";
                    default -> escaped;
                };
        Heard heard = Heard.of("source.html", view);
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.text()).isEqualTo(Heard.of("p.html", FIRST).text());
    }

    private static final String RELEASED =
            HEAD + "\n\nC O N F I D E N T I A L VALLETTA 1402\n\n1. IT SAILS.\nOAKDEN\n";

    /// What the release of 1973-79 says of a telegram stands behind its text, whatever a page makes
    /// of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><th>%s</th><td>%s</td></tr><tr><th>%s</th><td>%s</td></tr><tr><th>%s</th><td>%s</td></tr><tr><th>%s</th><td>%s</td></tr></table>",
                "<dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd></dl>",
                "<table><tr><td><b>%s</b></td><td>%s</td><td><b>%s</b></td><td>%s</td></tr><tr><td><b>%s</b></td><td>%s</td><td><b>%s</b></td><td>%s</td></tr></table>",
                "<p><b>%s</b> %s<br><b>%s</b> %s<br><b>%s</b> %s<br><b>%s</b> %s</p>"
            })
    void theRecordOfAReleaseIsReadWhereverThePageShowsIt(String form) {
        String record =
                form.formatted(
                        "Document Number:",
                        "1975VALLET01402",
                        "Draft Date:",
                        "04 MAR 1975",
                        "Original Classification:",
                        "CONFIDENTIAL",
                        "Subject:",
                        "THE FERRY");
        String text = "<pre>" + RELEASED + "</pre>";
        for (String body : List.of(text + record, record + text)) {
            Telegram read =
                    Heard.of("p.html", "<html><title>Archive</title><body>" + body).telegram();
            Claim claim = requireNonNull(read.claim());
            assertThat(requireNonNull(claim.identifier()).value()).isEqualTo("1975VALLET01402");
            assertThat(requireNonNull(claim.created()).value()).isEqualTo("04 MAR 1975");
            assertThat(requireNonNull(claim.classification()).value()).isEqualTo("CONFIDENTIAL");
            assertThat(requireNonNull(claim.title()).value()).isEqualTo("THE FERRY");
            assertThat(read.body().paragraphs())
                    .singleElement()
                    .satisfies(p -> assertThat(p.text()).isEqualTo("IT SAILS."));
        }
    }

    @Test
    void namesOfTheReleaseAreWordsElsewhere() {
        String page =
                "<html><body><p><b>From:</b> A</p><p><b>To:</b> B</p><p><b>Date:</b> 1.</p><p><b>Subject:</b> C</p><p>It sails.</p>";
        assertThat(Heard.of("p.html", page).text()).contains("From: A", "It sails.");
    }

    /// As programs write them that say they write for a spreadsheet.
    @Test
    void aTableOfTelegramsIsRowsOfThem() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            rows.append(
                    "<tr><td>75VALLETTA%d</td><td>%s</td></tr>"
                            .formatted(i, Samples.telegram(i).replace("\n", "<br>")));
        }
        String page = "<html><body><table><tr><td>MRN</td><td>Body</td></tr>" + rows + "</table>";
        Heard heard = Heard.of("x.xls", page);
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2", "75VALLETTA3");
        assertThat(heard.telegrams().getFirst().entry()).isEqualTo("table 1/row 2");
        assertThat(Heard.read(heard.telegrams().getFirst()).body().paragraphs()).hasSize(1);
        Heard mapped =
                Heard.of(
                        "x.xls",
                        page.replace("Body", "Was").getBytes(StandardCharsets.UTF_8),
                        ColumnMap.parse("mrn=MRN,body=Was"),
                        Limits.standard());
        assertThat(mapped.ids()).hasSize(3);
        String layout = "<html><table><tr><td>Body</td><td>Menu</td></tr></table><pre>" + RELEASED;
        assertThat(Heard.of("p.html", layout).telegrams()).hasSize(1);
    }

    @Test
    void linesThatWereReadFromAPictureAreLines() {
        String page =
                Samples.telegram(17)
                        .lines()
                        .map(line -> "<span class='ocr_line'><span>" + line + "</span></span> ")
                        .collect(Collectors.joining("", "<html><body><div class='ocr_page'>", ""));
        assertThat(Heard.of("p.hocr", page).ids()).containsExactly("75VALLETTA17");
    }
}
