package org.chancery.convert.tei;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.convert.Heard;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Limits;
import org.chancery.format.telegram.EditorsNote;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Volumes in the shapes of all their times; whole ones are kept in the golden folder.
final class VolumeTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "chancery", "convert", "golden");

    private static String document(String inner) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"v\"><text><body><div type=\"document\" xml:id=\"d1\" n=\"1\">"
                + inner
                + "</div></body></text></TEI>";
    }

    private static String edited(String date, String text) {
        return document(
                "<head>1. Telegram From the Embassy in Malta to the Department of State<note type=\"source\">Source: Invented Archives. Secret; Priority; Exdis.</note></head>"
                        + "<dateline><placeName>Valletta</placeName>, "
                        + date
                        + "</dateline>"
                        + text
                        + "<closer><signed>Mast</signed></closer>");
    }

    private static Telegram read(String volume) {
        return Heard.of("v.xml", volume).telegram();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<head>1. Telegram From the Embassy in Malta to the Department of State</head><p>It sails.</p>",
                "<head>1. Circular Telegram From the Department of State to Certain Posts</head><p>It sails.</p>",
                "<head>Department of State Telegram to the Embassy in Malta</head><p>It sails.</p>",
                "<note rend=\"inline\" type=\"source\">765.84/4422: Telegram</note><head>The Minister in Malta (Mast) to the Secretary of State</head><p>It sails.</p>",
                "<note rend=\"inline\" type=\"source\">765.84/4422: Circular telegram</note><head>The Secretary of State to Certain Officers</head><p>It sails.</p>",
                "<note rend=\"inline\" type=\"source\">765.84/4422: Telegram (part air)</note><head>The Consul at Malta (Mast) to the Secretary of State</head><p>It sails.</p>",
                "<note rend=\"inline\" type=\"source\">765.84 W 12/4422b: Radiogram</note><head>The Consul at Malta (Mast) to the Secretary of State</head><p>It sails.</p>",
                "<note rend=\"inline\" type=\"source\">765.84/4422</note><head>The Minister in Malta (Mast) to the Secretary of State</head><opener><dateline>Valletta, <date>May 12, 1948—6 p. m.</date></dateline></opener><p>180. It sails.</p>",
                "<note rend=\"inline\" type=\"source\">765.84/4422</note><head>No. 206 The Secretary of State to the Embassy in Malta</head><opener><dateline>Washington, <date>May 12, 1948—noon</date></dateline></opener><p>23. It sails.</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[Telegram.]</seg></opener><p>It sails.</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[Extract.—Telegram.]</seg></opener><p>It sails.</p>",
                "<head>The Consul at Malta to the Secretary of State</head><p rend=\"center\">[Circular telegram]</p><p>It sails.</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[Telegram.—Paraphrased.]</seg></opener><p>(It sails.)</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[Telegram.—Parahprase.]</seg></opener><p>(It sails.)</p>",
                "<note rend=\"inline\" type=\"source\">462.00 R 294/361 Telegram</note><head>The Minister in Malta (Mast) to the Secretary of State</head><p>It sails.</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[Telegram received en clair.]</seg></opener><p>It sails.</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[Telegraphic dispatch.]</seg></opener><p>It sails.</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[By cable.]</seg></opener><p>It sails.</p>",
                "<note rend=\"inline\" type=\"source\">File No. 763.72/34. [Telegram.]</note><head>The Minister in Malta (Mast) to the Secretary of State</head><p>It sails.</p>",
                "<head>12. Paraphrase of Telegram From the Embassy in Malta to the Department of State</head><p>It sails.</p>",
                "<head>12. Message From the Commander of the Port (Mast) to the Secretary of State</head><dateline>Valletta, <date>May 12, 1962, 0710Z</date></dateline><p>It sails.</p>",
                "<head>12. Message From the Embassy in Malta to the Assistant Secretary of State (Pilot)</head><dateline>Valletta, <date>May 12, 1962</date></dateline><p>It sails.</p>",
                "<head>12. Backchannel Message From the Ambassador to Malta (Mast) to the Secretary of State</head><dateline>Valletta, <date>May 12, 1972</date></dateline><p>It sails.</p>",
                "<head>A facsimile</head><p>R 191605Z AUG 71<lb/>FM AMEMBASSY VALLETTA<lb/>TO SECSTATE WASHDC</p><p>1. IT SAILS.</p>"
            })
    void isATelegram(String inner) {
        assertThat(Heard.of("v.xml", document(inner)).telegrams()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<head>1. Memorandum of Telephone Conversation</head><p>They spoke of a telegram.</p>",
                "<head>1. Letter From the Ambassador to the Secretary</head><note type=\"source\">Source: Archives. Sent as an enclosure to a telegram</note><p>Sir.</p>",
                "<note rend=\"inline\" type=\"source\">765.84/4457</note><head>The Minister in Malta to the Secretary of State</head><p>Sir: with reference to my telegram</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><p>Sir:</p><attachment><opener><seg>[Inclosure.—Telegram.]</seg></opener><p>It sails.</p></attachment>",
                "<note rend=\"inline\" type=\"source\">765.84/4457</note><head>The Minister in Malta to the Secretary of State</head><opener><dateline>Valletta, <date>May 12, 1948</date></dateline></opener><p>180. Sir: it sails.</p>",
                "<note rend=\"inline\" type=\"source\">765.84/4457</note><head>Memorandum by the Minister in Malta to the Secretary of State</head><opener><dateline>Valletta, <date>May 12, 1948, 6 p. m.</date></dateline></opener><p>12. It sails.</p>",
                "<note rend=\"inline\" type=\"source\">765.84/4457</note><head>The Minister in Malta to the Secretary of State</head><opener><dateline>Valletta, <date>May 12, 1948, 6 p. m.</date></dateline></opener><p>1. It sails.</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[Telegrams not printed.]</seg></opener><p>Sir: it sails.</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[Telegraphic correspondence.]</seg></opener><p>Sir: it sails.</p>",
                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[Telegram—Not printed.]</seg></opener><p>Sir: it sails.</p>",
                "<head>12. Message From the Prime Minister to the President</head><dateline>Valletta, <date>May 12, 1962</date></dateline><p>Dear Mr. President: it sails.</p>",
                "<head>Editorial Note</head><p>Telegram 12 is not printed.</p>"
            })
    void isNone(String inner) {
        Heard heard = Heard.of("v.xml", document(inner));
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.passedCount()).isEqualTo(1);
        assertThat(heard.refusals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12. Memorandum of Conversation | memorandum of conversation",
                "Memorandum of Telephone Conversation, by Mr. Pilot | memorandum of telephone conversation",
                "4. Letter From the Harbour Master to the Pilot on a Report | letter",
                "Mr. Harbour to Mr. Pilot. | correspondence, not marked as a telegram",
                "Notebook of a pilot | other document",
                "Editorial Note | editorial note"
            })
    void whatIsNoTelegramIsToldByItsKind(String title, String kind) {
        Heard heard = Heard.of("v.xml", document("<head>" + title + "</head><p>Sir.</p>"));
        assertThat(heard.passed()).containsExactly("v.xml#d1: " + kind);
    }

    /// A clock of the place has a zone in the attributes at most.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<date when='1958-06-12T14:33:00-04:00'>June 12, 1958—2:33 p.m.</date> | 1958-06-12T18:33:00Z",
                "<date when='1958-06-12T14:33:00'>June 12, 1958—2:33 p.m.</date> | 1958-06-12T00:00:00Z",
                "<date when='1958-06-12'>June 12, 1958</date> | 1958-06-12T00:00:00Z",
                "<date when='1969-11-13T11:46:00Z'>November 13, 1969, 1146Z</date> | 1969-11-13T11:46:00Z",
                "<date when='1969-11-13T11:00:00Z'>November 13, 1969, 1146Z</date> | 1969-11-13T11:46:00Z",
                "<date when='damaged'>November 13, 1969, 1146Z</date> | 1969-11-13T11:46:00Z",
                "<date when='1964-06-04T22:00:00+07:00'>June 4, 1964, 10 p.m.</date> | 1964-06-04T15:00:00Z",
                "<date when='1964-06-04T02:00:00+07:00'>June 4, 1964, 2 a.m.</date> | 1964-06-03T19:00:00Z"
            })
    void dateOfTheAttributesAndOfThePrint(String date, String expected) {
        Telegram read = read(edited(date, "<p>12. It sails.</p>"));
        assertThat(read.heading().date()).isEqualTo(expected);
        assertThat(read.diagnostics()).noneMatch(d -> d.code().id().equals("SRC-DATE"));
    }

    /// The volume's own zone, filled in where the date has none, is no zone of the place.
    @ParameterizedTest
    @ValueSource(strings = {"1917-10-06T21:00:00-05:00", "1917-10-06T21:00:00Z"})
    void anEveningAbroadIsOfTheDayInThePrint(String filledIn) {
        String volume =
                edited(
                                "<date when='1917-10-06T21:00:00'>October 6, 1917, 9 p.m.</date>",
                                "<p>It sails.</p>")
                        .replace(
                                "<div type",
                                "<div frus:doc-dateTime-min='%1$s' frus:doc-dateTime-max='%1$s' type"
                                        .formatted(filledIn));
        assertThat(read(volume).heading().date()).isEqualTo("1917-10-06T00:00:00Z");
    }

    @Test
    void aPageOfAFacsimileIsNoPageOfTheVolume() {
        String volume =
                "<TEI xml:id=\"v\"><pb n=\"7\" xml:id=\"pg_7\" facs=\"0031\"/><pb n=\"2\" type=\"facsimile\"/><pb n=\"3\" xml:id=\"d1-03\" facs=\"d1-03\"/>"
                        + edited("<date>June 12, 1958</date>", "<p>It sails.</p>");
        assertThat(read(volume).source().text().text()).contains("Source: v, document 1, page 7\n");
    }

    /// Some volumes mark every footnote as a source, and what is attached has a line of its own.
    @Test
    void theSourceIsWhatStandsAboveTheText() {
        Telegram read =
                read(
                        edited(
                                "<date>June 12, 1958</date>",
                                "<p>12. It sails.<note n=\"2\" type=\"source\">See Document 5. Top Secret.</note></p><attachment><note rend=\"inline\" type=\"source\">[Tab E]</note><p>Fares.</p></attachment>"));
        assertThat(requireNonNull(read.heading().classification()).value().name())
                .isEqualTo("SECRET");
        assertThat(read.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("It sails.", "[Tab E]", "Fares.");
        assertThat(read.source().text().text()).contains("\n2 See Document 5.");
    }

    /// As TEI had them before divisions could lie in each other under one name.
    @Test
    void divisionsMayBeNumberedByTheirDepth() {
        String volume =
                edited("March 4, 1975", "<div3><p>It sails.</p></div3><p>It returns.</p>")
                        .replace("<div ", "<div1><div2 ")
                        .replace("</div>", "</div2></div1>");
        assertThat(read(volume).body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("It sails.", "It returns.");
    }

    /// Editions of other hands know other types of divisions, or none.
    @Test
    void withoutDocumentsEachDivisionThatIsATelegramIsOne() {
        String facsimile =
                "<div><p>R 191605Z AUG 71<lb/>FM AMEMBASSY VALLETTA<lb/>TO SECSTATE WASHDC</p><p>1. IT SAILS.</p></div>";
        String edition =
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>%s</body></text></TEI>";
        String essay = "<div><head>On ferries</head><p>They sail.</p></div>";
        Heard two = Heard.of("x", edition.formatted(facsimile + essay + facsimile));
        assertThat(two.telegrams())
                .extracting(Found::entry)
                .containsExactly("division 1", "division 2");
        Telegram one = read(edition.formatted(facsimile.replaceAll("</?div>", "")));
        assertThat(requireNonNull(one.heading().from()).value()).isEqualTo("AMEMBASSY VALLETTA");
        assertThat(Heard.of("x", edition.formatted(essay)).refusals()).hasSize(1);
    }

    @Test
    void aDateThatIsAnotherInTheAttributesIsReported() {
        Telegram read =
                read(
                        edited(
                                "<date when='1958-07-12'>June 12, 1958</date>",
                                "<p>12. It sails.</p>"));
        assertThat(read.heading().date()).isEqualTo("1958-06-12T00:00:00Z");
        assertThat(read.diagnostics()).anyMatch(d -> d.code().id().equals("SRC-DATE"));
    }

    /// A document that keeps its banner, and not its date-time group.
    @Test
    void theYearOfTheNumberIsThatOfTheDateAbove() {
        Telegram read =
                read(
                        edited(
                                "<date when='1975-02-22T10:30:00'>February 22, 1975, 1030Z</date>",
                                "<p>FM AMEMBASSY VALLETTA</p><p>TO SECSTATE WASHDC IMMEDIATE 4521</p><p>S E C R E T VALLETTA 5941</p><p>SUBJECT: FERRIES</p><p>1. IT SAILS.</p>"));
        assertThat(requireNonNull(read.heading().mrn()).value()).hasToString("75VALLETTA5941");
    }

    /// A telegram with its own heading keeps its editors' footnotes as one without.
    @Test
    void footnotesOfATelegramWithItsHeading() {
        Telegram read =
                read(
                        edited(
                                "<date when='1975-02-22T10:30:00'>February 22, 1975, 1030Z</date>",
                                "<p>FM AMEMBASSY VALLETTA</p><p>TO SECSTATE WASHDC IMMEDIATE 4521</p><p>S E C R E T VALLETTA 5941</p><p>SUBJECT: FERRIES</p><p>1. IT SAILS.<note n='2'>See Document 11.</note></p>"));
        assertThat(read.notes()).contains(new EditorsNote("2", "See Document 11."));
        assertThat(read.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("IT SAILS.");
        assertThat(requireNonNull(read.body().signature()).value()).isEqualTo("Mast");
    }

    @Test
    void theSourceNoteSaysClassPrecedenceAndCaptions() {
        Telegram read = read(edited("<date>June 12, 1958</date>", "<p>12. It sails.</p>"));
        assertThat(requireNonNull(read.heading().classification()).value().name())
                .isEqualTo("SECRET");
        assertThat(requireNonNull(read.heading().action()).value().name()).isEqualTo("PRIORITY");
        assertThat(read.heading().captions())
                .singleElement()
                .satisfies(caption -> assertThat(caption.value().name()).isEqualTo("EXDIS"));
        assertThat(read.source().text().text()).contains("Source: v, document 1\n");
    }

    @Test
    void passagesNotDeclassifiedAreRedactionsAndOmissionsAreNot() {
        Telegram read =
                read(
                        edited(
                                "<date>June 12, 1958</date>",
                                "<p>12. One [<hi rend=\"italic\">less than 1 line not declassified</hi>] two [<hi>1 paragraph (2 lines of source text) not declassified</hi>] [Omission is in the original.] [<hi>name not declassified</hi>]</p>"));
        assertThat(read.body().redactions()).hasSize(3);
    }

    @Test
    void whatADocumentSaysOfItsPlaceIsWhereItsBytesAre() throws IOException {
        for (String name : new String[] {"invented1894-1936.xml", "invented1948-1977.xml"}) {
            byte[] volume = Files.readAllBytes(FOLDER.resolve(name));
            for (Found found : Heard.of(name, volume).telegrams()) {
                String bytes =
                        new String(
                                volume,
                                (int) found.offset(),
                                (int) found.length(),
                                StandardCharsets.UTF_8);
                String id = found.name().substring(found.name().indexOf('#') + 1);
                assertThat(bytes)
                        .startsWith("<div ")
                        .endsWith("</div>")
                        .contains("xml:id=\"" + id + "\"");
            }
        }
    }

    @Test
    void aVolumeInWindowsLettersThatSaysUtf8IsRead() {
        String volume = edited("<date>June 12, 1958</date>", "<p>12. The café sails.</p>");
        Telegram read =
                Heard.of("v.xml", volume.getBytes(Charset.forName("windows-1252"))).telegram();
        assertThat(read.body().paragraphs().getFirst().text()).contains("café");
    }

    @Test
    void aDocumentLargerThanAnyTelegramIsRefusedAndTheNextOneIsRead() {
        String large = document("<head>Large</head><p>" + "x".repeat(3000) + "</p>");
        String volume =
                large.replace("</body>", "")
                        + document("<head>2. Telegram From A to B</head><p>It sails.</p>");
        Heard heard =
                Heard.of(
                        "v.xml",
                        volume.getBytes(StandardCharsets.UTF_8),
                        null,
                        new Limits(2000, 8, 100, 200, 1L << 30));
        assertThat(heard.telegrams()).hasSize(1);
        assertThat(heard.refusals()).singleElement().asString().contains("v.xml#d1", "no telegram");
    }

    @Test
    void teiOfAnotherKindSaysSo() {
        assertThat(
                        Heard.of("x.xml", "<TEI><text><body><p>A poem.</p></body></text></TEI>")
                                .refusals())
                .containsExactly("\"x.xml\" is TEI, but without any division of type \"document\"");
    }

    @Test
    void deepNestingIsReadAndNeitherHangsNorOverflows() {
        String deep = "<hi>".repeat(100_000);
        Heard heard =
                Heard.of(
                        "v.xml",
                        document(
                                "<head>1. Telegram From A to B</head><p>"
                                        + deep
                                        + "It sails.</p>"));
        assertThat(heard.telegrams().size() + heard.refusals().size()).isEqualTo(1);
    }

    @Test
    void theNoteOfATitleNamesWhoElseGotIt() {
        Telegram read =
                read(
                        document(
                                "<note rend=\"inline\" type=\"source\">765.84/4422: Telegram</note><head>The Minister in Malta (Mast) to the Secretary of State<note n=\"1\" xml:id=\"n1\">Repeated to Tunis, and London.</note></head>"
                                        + "<opener><seg>secret   us urgent<lb/>niact   (tunis only)</seg><dateline>Valletta, <date>May 12, 1948—6 p. m.</date></dateline></opener>"
                                        + "<p>180. It sails.<note n=\"2\" xml:id=\"n2\">Not printed.</note></p><closer><signed>Mast</signed></closer>"));
        assertThat(read.id()).isEqualTo("48VALLETTA180");
        assertThat(read.heading().infoAddressees())
                .extracting(one -> one.value().name())
                .containsExactly("Tunis", "London");
        assertThat(read.body().paragraphs())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("It sails."));
    }

    @Test
    void whatIsIndentedStandsCloseToItsBrackets() {
        Telegram read =
                read(
                        document(
                                "<note rend=\"inline\" type=\"source\">765.84/4422: Telegram</note><head>The Minister in Malta (<persName>\n <hi>Mast</hi>\n </persName>) to the Secretary of State<note n=\"1\" xml:id=\"n1\">The same, May 12, 7 p.m., to the Minister in Tunisia. Repeated as circular to Rome, and to London as telegram 26.</note></head>"
                                        + "<opener><dateline>Valletta, <date>May 12, 1948—6 p. m.</date></dateline></opener><p>180. It sails.</p>"));
        assertThat(requireNonNull(read.heading().from()).value())
                .isEqualTo("Minister in Malta (Mast)");
        assertThat(read.heading().toAddressees())
                .extracting(one -> one.value().name())
                .containsExactly("Secretary of State", "Minister in Tunisia");
        assertThat(read.heading().infoAddressees())
                .extracting(one -> one.value().name() + " " + one.value().serial())
                .containsExactly("Rome null", "London 26");
    }

    /// Editors of facsimiles set subject, references and addressees above the page.
    @Test
    void theHeadingOfAFacsimileIsPutTogetherAgain() {
        Telegram read =
                read(
                        document(
                                "<head>97. Telegram 187309 From the Department of State to the Embassy in Malta, July 29, 1976, 0130Z.</head><dateline><date>July 29, 1976, 0130Z</date></dateline>"
                                        + "<list type=\"subject\"><head>SUBJECT:</head><item>FERRIES</item></list>"
                                        + "<list type=\"references\"><head>REF:</head><item>A) VALLETTA 2592; B) ROME 10232</item></list>"
                                        + "<list type=\"to\"><head>TO</head><item>AMEMBASSY VALLETTA</item><item>INFO AMEMBASSY ROME</item><item>AMEMBASSY TUNIS</item></list>"
                                        + "<p><del>CONFIDENTIAL</del></p><p>PAGE 01 STATE 187309</p><p>R 290130Z JUL 76</p><p>FM SECSTATE WASHDC</p>"
                                        + "<p><del>C O N F I D E N T I A L</del> STATE 187309</p><p>E.O. 11652:GDS</p><p>TAGS: PFOR, MT</p><p>1. IT SAILS.</p><p>2. IT SAILS AGAIN.</p>"
                                        + "<p><del>CONFIDENTIAL</del></p><closer><signed>HARBOUR</signed></closer>"));
        assertThat(read.heading().toAddressees())
                .extracting(one -> one.value().name())
                .containsExactly("AMEMBASSY VALLETTA");
        assertThat(read.heading().infoAddressees())
                .extracting(one -> one.value().name())
                .containsExactly("AMEMBASSY ROME", "AMEMBASSY TUNIS");
        assertThat(requireNonNull(read.heading().subject()).value()).isEqualTo("FERRIES");
        assertThat(read.heading().references()).hasSize(2);
        assertThat(read.body().paragraphs())
                .extracting(one -> one.text())
                .containsExactly("IT SAILS.", "IT SAILS AGAIN.");
    }

    @Test
    void aWordBehindNodisIsACaption() {
        Telegram read =
                read(
                        document(
                                "<head>12. Telegram From the Embassy in Malta to the Department of State<note type=\"source\" n=\"1\" xml:id=\"n1\">Source: Archives. Secret; Niact; Nodis; Cutter. Drafted by Mast.</note></head>"
                                        + "<dateline>Valletta, <date>May 12, 1968</date></dateline><p>180. It sails.</p>"));
        assertThat(read.heading().captions())
                .extracting(one -> one.value().name())
                .containsExactly("NODIS", "CUTTER");
    }

    /// A list that a paragraph leads to does not take the paragraph behind it.
    @Test
    void aParagraphBehindAListIsOneOfItsOwn() {
        Telegram read =
                read(
                        document(
                                "<head>12. Telegram From the Embassy in Malta to the Department of State</head>"
                                        + "<dateline>Valletta, <date>May 12, 1968</date></dateline><p>180. Under date of May 11 the master of the harbor reported: <list><label>1.</label><item>It sails.</item><label>2.</label><item>It is late.</item></list></p><p>More follows.</p>"));
        assertThat(read.body().paragraphs())
                .extracting(one -> one.text())
                .containsExactly(
                        "Under date of May 11 the master of the harbor reported:",
                        "It sails.",
                        "It is late.",
                        "More follows.");
    }

    /// Some volumes do not mark the source note as one.
    @Test
    void aSourceNoteNamesTheAddresseesOnce() {
        Telegram read =
                read(
                        document(
                                "<head>12. Telegram From the Embassy in Malta to the Department of State<note n=\"0\" xml:id=\"n0\">Source: Archives. Confidential; Priority; Limit Distribution. Repeated to Tunis, and Rome.</note></head>"
                                        + "<dateline>Valletta, <date>May 12, 1963, 7 p.m.</date></dateline><p>180. Talks.</p><p>(1) It sails.</p><p>(2) It is late.</p>"));
        assertThat(read.heading().infoAddressees())
                .extracting(one -> one.value().name())
                .containsExactly("Tunis", "Rome");
        assertThat(read.heading().captions())
                .extracting(one -> one.value().name())
                .containsExactly("LIMIT DISTRIBUTION");
        assertThat(read.body().paragraphs())
                .extracting(one -> one.text())
                .containsExactly("Talks.", "(1) It sails.", "(2) It is late.");
    }

    /// `Embtel` is of the capital, which a footnote names.
    @Test
    void aFootnoteNamesThePostOfANumber() {
        Telegram read =
                read(
                        document(
                                "<head>12. Telegram From the Department of State to the Embassy in Malta</head>"
                                        + "<dateline>Washington, <date>April 16, 1964</date></dateline><p>628. Embtel 778.<note n=\"2\" xml:id=\"n2\">Telegram 778 from Valletta, April 10, told of the ferry.</note> It sails, and is late (Embtel 764).<note n=\"3\" xml:id=\"n3\">Not printed.</note></p>"));
        assertThat(read.heading().references())
                .extracting(one -> String.valueOf(one.value().mrn()))
                .containsExactly("64VALLETTA778", "null");
    }

    @Test
    void aConsulWithoutANumberIsOfHisCity() {
        Telegram read =
                read(
                        document(
                                "<note rend=\"inline\" type=\"source\">765.84/4422: Telegram</note><head>The Consul at Tsingtao (Mast) to the Secretary of State</head>"
                                        + "<opener><dateline>Tsingtao, <date>June 30, 1938—7 p. m.</date></dateline></opener><p>It sails.</p><p>Sent to Peiping. Repeated Hankow and by mail to Tokyo.</p>"));
        assertThat(requireNonNull(read.heading().origin()).post()).isEqualTo("TSINGTAO");
        assertThat(read.heading().toAddressees())
                .extracting(one -> one.value().name())
                .containsExactly("Secretary of State", "Peiping");
    }

    /// Before 1906 a title names persons alone; where they wrote stands above the date.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Department of State,<lb/>Washington | STATE",
                "Legation of the United States,<lb/>Rome, Italy | ROME",
                "United States Legation,<lb/>Honoria | HONORIA",
                "Maltese Legation,<lb/>Washington |",
                "Valletta |"
            })
    void theOfficeAboveTheDateIsTheOrigin(String office, @Nullable String expected) {
        Telegram read =
                read(
                        document(
                                "<head>Mr. Harbour to Mr. Pilot.</head><opener><seg>[Telegram.]</seg></opener><opener><dateline>"
                                        + office
                                        + ", <date>October 6, 1897</date>.</dateline></opener><p>It sails.</p>"));
        Origin origin = read.heading().origin();
        assertThat(origin == null ? null : origin.post()).isEqualTo(expected);
    }

    /// The day is the volume's.
    @Test
    void anUndatedTelegramHasTheDayOfTheVolume() {
        Telegram read =
                read(
                        document(
                                "<note rend=\"inline\" type=\"source\">765.84/4422: Telegram</note><head>The Minister in Malta (Mast) to the Secretary of State</head>"
                                        + "<opener><dateline>Valletta, <date when=\"1925-06-01\">undated.</date><lb/>[Received June 2, 1925—9:35 a.m.]</dateline></opener><p>210. It sails.</p>"));
        assertThat(read.id()).isEqualTo("1925VALLETTA210");
        assertThat(read.heading().date()).isEqualTo("1925-06-01T00:00:00Z");
        assertThat(read.body().paragraphs())
                .extracting(one -> one.text())
                .containsExactly("It sails.");
    }

    @Test
    void anAddresseeAndAnotherAreTwo() {
        Telegram read =
                read(
                        document(
                                "<head>12. Telegram From the Embassy in Malta to the Department of State and the White House</head>"
                                        + "<dateline>Valletta, <date>May 12, 1968</date></dateline><p>180. It sails.</p>"));
        assertThat(read.heading().toAddressees())
                .extracting(one -> one.value().name())
                .containsExactly("Department of State", "White House");
    }

    /// A title alone is no page of an archive.
    @Test
    void aDocumentWithoutDateAndClassIsReadByItsTitle() {
        Telegram read =
                read(
                        document(
                                "<head>12. Telegram From the Embassy in Malta to the Department of State</head><dateline>Valletta, <date>undated</date>.</dateline><p>180. It sails.</p>"));
        assertThat(requireNonNull(read.heading().from()).value()).isEqualTo("Embassy in Malta");
        assertThat(read.body().paragraphs())
                .extracting(one -> one.text())
                .containsExactly("It sails.");
    }

    /// `<p>` is a paragraph, whatever ends it.
    @Test
    void paragraphsOfAVolumeStandApart() {
        Telegram read =
                read(
                        document(
                                "<head>12. Telegram From the Embassy in Malta to the Department of State</head>"
                                        + "<dateline>Valletta, <date>May 12, 1968</date></dateline><p>180. "
                                        + "The ferries of the harbor sail again. ".repeat(8)
                                        + "They are late.…</p><p>More "
                                        + "ferries sail. ".repeat(20)
                                        + "They are of the port, and</p><p>They follow.</p>"));
        assertThat(read.body().paragraphs()).hasSize(3);
    }
}
