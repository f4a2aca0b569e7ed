package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that read an archive, over one made of the samples.
class ArchiveCommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @BeforeAll
    static void importSamples() {
        Run run = on("import", Cli.samples());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .containsPattern("Read \\d+ files in .+: \\d+ new, \\d+ known already\\.");
    }

    @Test
    void whatIsKnownIsPassedOver() {
        Run run = on("import", Cli.sample());
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "Read 1 file in ",
                        ": 0 new, 1 known already.",
                        "The archive in \"" + archive() + "\" has ");
    }

    @Test
    void hitsHaveTheirHeadTheirSubjectAndTheWordsAround() {
        Run run = on("search", "from:astana", "\"rapid reaction\"");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("09ASTANA1967  2009-11-05  CONFIDENTIAL")
                .contains(
                        "\n  KAZAHKSTAN: DAS KROL COMPARES NOTES WITH ASTANA'S SECURITY COUNCIL\n")
                .contains("*reaction*")
                .containsPattern("1 telegram in .+, shown 1 to 1\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void hitsAreMarkedByColourOnAScreen() {
        Run run = new Cli().screen(100).with("search", "--archive", archive(), "KazBrig");
        assertThat(run.out()).contains("\u001B[1;4mKazBrig\u001B[0m").doesNotContain("*KazBrig*");
    }

    @Test
    void facetsCount() {
        Run run = on("search", "--facets", "--limit", "0");
        assertThat(run.out())
                .containsPattern("(?m)^year +.*2009 \\d+")
                .containsPattern("(?m)^classification +.*CONFIDENTIAL \\d+")
                .containsPattern("(?m)^by place +Europe and Eurasia \\d+: Malta \\d+, ")
                .containsPattern("(?m)^by tag +subject \\d+: PREL \\d+");
        assertThat(on("search", "--json", "--limit", "0", "region:nea").out())
                .contains("\"trees\":{\"place\":[{\"value\":\"NEA\",\"name\":\"Near East\"");
    }

    @Test
    void statisticsCountOverTime() {
        Run run = on("stats", "--by", "tag", "from:astana");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^all +1  \u2588")
                .contains("By tag", "2009-11", "From date-time group to filing");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void statisticsForPrograms() {
        assertThat(on("stats", "--csv", "from:astana").out())
                .isEqualTo(
                        "by,value,month,telegrams\r\nall,,2009-11,1\r\npost,ASTANA,2009-11,1\r\n");
        assertThat(on("stats", "--json", "--by", "year", "from:astana").out())
                .startsWith("{\"query\":\"from:astana\",\"by\":\"year\",\"total\":1,")
                .endsWith("}}\n")
                .hasLineCount(1);
        assertThat(on("stats", "--by", "colour").err())
                .contains("--by takes post, tag, class, precedence or year");
        assertThat(on("stats", "(astana").code()).isEqualTo(2);
    }

    @Test
    void concordanceShowsKeywordsInContext() {
        Run run = on("concordance", "--width", "20", "\"rapid reaction\"");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^09ASTANA1967  2009-11-05  C .+  Rapid reaction  force")
                .contains("2 places in 1 telegram\n");
        assertThat(on("concordance", "--csv", "--sort", "left", "kazbrig").out())
                .startsWith("id,date,paragraph,portion,left,keyword,right\r\n09ASTANA1967,");
        assertThat(on("concordance", "--json", "kazbrig").out())
                .startsWith("{\"query\":\"kazbrig\",\"total\":")
                .hasLineCount(1);
        assertThat(on("concordance", "--sort", "up", "kazbrig").code()).isEqualTo(2);
        assertThat(on("concordance", "(kazbrig").code()).isEqualTo(2);
    }

    @Test
    void entitiesAreNamed() {
        Run run = on("entities", "from:astana");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Posts\n", "Persons\n", "  HOAGLAND", "in 1 telegram\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(on("entities", "--csv", "--kind", "signer", "from:astana").out())
                .isEqualTo("kind,name,telegrams\r\nsigner,HOAGLAND,1\r\n");
        assertThat(on("entities", "--json", "--kind", "signer", "from:astana").out())
                .isEqualTo(
                        "{\"query\":\"from:astana\",\"total\":1,\"entities\":[{\"kind\":\"signer\",\"name\":\"HOAGLAND\",\"telegrams\":1}]}\n");
        assertThat(on("entities", "--kind", "ship").code()).isEqualTo(2);
    }

    @Test
    void jsonIsOneObject() {
        Run run = on("search", "--json", "--sort", "newest", "mrn:09ASTANA1967");
        assertThat(run.out())
                .startsWith(
                        "{\"query\":\"mrn:09ASTANA1967\",\"total\":1,\"hits\":[{\"id\":\"09ASTANA1967\"")
                .endsWith("}}\n")
                .hasLineCount(1);
    }

    @Test
    void aConversationIsToldInTheOrderOfTime() {
        Run run = on("graph", "07 State 167412");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^2007-12-\\d\\d  \\* 07STATE167412 +CONFIDENTIAL ")
                .containsPattern("(?m)^ +cites ")
                .containsPattern("\\d+ telegrams?, \\d+ of them not held");
        assertThat(on("graph", "--format", "dot", "09ASTANA1967").out())
                .startsWith("digraph conversation {\n")
                .endsWith("}\n");
        assertThat(on("graph", "09NOWHERE1").code()).isEqualTo(3);
        assertThat(on("graph", "--format", "dot").out())
                .startsWith("digraph network {\n")
                .contains("\"07STATE167412\"");
        assertThat(on("graph", "--format", "json", "--query", "mrn:23VALLETTA118").out())
                .startsWith("{\"nodes\":[{\"id\":\"23VALLETTA118\",")
                .contains("{\"from\":\"23VALLETTA118\",\"to\":\"09APIA41\",\"notal\":false}")
                .endsWith("]}\n");
        assertThat(on("graph", "--query", "tag:PREL").code()).isEqualTo(2);
        assertThat(on("graph", "--format", "json", "--query", "(tag:PREL").code()).isEqualTo(2);
    }

    @Test
    void whatOthersLeanOnIsWeighed() {
        assertThat(on("graph", "--limit", "3").out())
                .startsWith("  weight  cited by\n")
                .hasLineCount(4);
    }

    @Test
    void wantedTelegramsAreListed() {
        Run run = on("wanted");
        assertThat(run.out()).containsPattern("\\d+ telegrams are cited and not held, shown 1 to ");
        assertThat(on("wanted", "--json", "from:astana").out()).startsWith("{\"total\":");
        assertThat(on("wanted", "--csv", "--post", "State").out())
                .startsWith("mrn,post,year,earliest,latest,cited_by,citing\r\n");
        assertThat(on("wanted", "(a").code()).isEqualTo(2);
    }

    @Test
    void coverageTellsWhatIsMissing() {
        assertThat(on("coverage").out())
                .containsPattern("(?m)^post +year +held +first +last +cited +estimated +share$")
                .containsPattern("(?m)^\\d+ held of about [\\d,]+; \\d+ more are cited");
        assertThat(on("coverage", "Tunis", "2007").out())
                .containsPattern("(?m)^TUNIS +2007 +1 +1533 +1571 +1 ")
                .containsPattern("(?m)^1 to 1570 +1,570 .* 1533$");
        assertThat(on("coverage", "2007", "--csv").out())
                .contains("\r\nTUNIS,false,2007,1533,1571,1,1,");
        assertThat(on("coverage", "tunis", "2007", "--json").out())
                .startsWith("{\"post\":\"TUNIS\",\"airgrams\":false,\"year\":2007,");
        assertThat(on("coverage", "tunis", "1801").code()).isEqualTo(3);
    }

    @Test
    void theCalendarTellsWhatIsDue() {
        Run years = on("calendar", "--as-of", "2026-11-28");
        assertThat(years.out())
                .containsPattern("(?m)^2018 +\\d+  .*overdue$")
                .containsPattern("(?m)^\\d+ telegrams overdue on 2026-11-28; ");
        assertThat(on("calendar", "--overdue", "--as-of", "2019-12-01", "mrn:09ASTANA1967").out())
                .contains("2019-11-02  09ASTANA1967", "stated");
        assertThat(on("calendar", "--overdue", "--as-of", "2019-11-02", "mrn:09ASTANA1967").out())
                .isEmpty();
        assertThat(on("calendar", "--until", "2019", "--csv", "mrn:09ASTANA1967").out())
                .startsWith("id,date,classification,due,effect,basis,event,rule,source,")
                .contains("\r\n\"09ASTANA1967\",2009-11-05T03:45:00Z,\"CONFIDENTIAL\",2019-11-02,");
        assertThat(on("calendar", "(a").code()).isEqualTo(2);
    }

    @Test
    void aFileInPlaceOfAFolderIsTold() {
        for (Run run :
                List.of(
                        on("export", "--json", "-d", Cli.sample()),
                        on("export", "--site", Cli.sample()))) {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("is a file and no folder").doesNotContain("Exception");
        }
    }

    @Test
    void aSurveyOfNothingSaysWhy() {
        assertThat(on("coverage", "zork").err()).contains("nothing that \"zork\" sent is held");
        assertThat(on("concordance", "from:astana").out())
                .contains("0 telegrams: fields and the words of a subject line are no");
    }

    @Test
    void aPostMistypedIsProposed() {
        assertThat(on("wanted", "--post", "TUNISS").out())
                .isEqualTo("0 telegrams are cited and not held\nDid you mean: --post TUNIS\n");
        assertThat(on("wanted", "--post", "zork").out()).doesNotContain("Did you mean");
        assertThat(on("coverage", "tuniss").err())
                .endsWith("is held or cited; did you mean TUNIS?\n");
        assertThat(on("coverage", "valetta", "2008").err())
                .endsWith("in 2008 is held or cited; did you mean VALLETTA?\n");
        assertThat(on("coverage", "tunis", "1801").err()).doesNotContain("did you mean");
    }

    @Test
    void limitAndSkipPage() {
        String first = on("search", "--sort", "oldest", "--limit", "1").out();
        String second = on("search", "--sort", "oldest", "--limit", "1", "--skip", "1").out();
        assertThat(first).contains("more with --skip 1");
        assertThat(second).contains("shown 2 to 2").isNotEqualTo(first);
        assertThat(on("search", "--limit", "-1").code()).isEqualTo(2);
    }

    @Test
    void nothingFoundIsFineUnlessAsked() {
        assertThat(on("search", "xyzzyplugh").code()).isZero();
        assertThat(on("search", "--exit-code", "xyzzyplugh").code()).isEqualTo(1);
        assertThat(on("search", "--exit-code", "astana").code()).isZero();
    }

    @Test
    void aBadQueryIsShownWithACaret() {
        Run run = on("search", "from:astana (tag:PREL");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).containsPattern("\n  from:astana \\(tag:PREL\n +\\^");
        assertThat(on("export", "--json", "(").code()).isEqualTo(2);
    }

    @Test
    void aTelegramIsReadByItsNumber() throws IOException {
        assertThat(on("show", "09ASTANA1967").out()).contains("= CONFIDENTIAL // SIPDIS =");
        assertThat(on("show", "--source", "09ASTANA1967").bytes())
                .isEqualTo(Files.readAllBytes(Cli.sample()));
        Run missing = on("show", "09ASTANA9999");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("no telegram \"09ASTANA9999\"").hasLineCount(1);
    }

    @Test
    void exportWritesTheJsonOfParse(@TempDir Path elsewhere) throws IOException {
        String parsed = Cli.run("parse", "--json", Cli.sample()).out();
        assertThat(on("export", "--json", "mrn:09ASTANA1967").out())
                .startsWith("{\"id\":\"09ASTANA1967\"")
                .hasSameSizeAs(parsed);
        Path file = elsewhere.resolve("all.ndjson");
        Run run = on("export", "--json", "-o", file);
        assertThat(run.code()).isZero();
        assertThat(run.err()).containsPattern("Wrote \\d+ telegrams to ");
        assertThat(Files.readString(file, StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(40)
                .allMatch(line -> line.startsWith("{\"id\":"));
    }

    @Test
    void exportWritesASite(@TempDir Path elsewhere) {
        Path site = elsewhere.resolve("site");
        Run run = on("export", "--site", site, "from:astana");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).containsPattern("Wrote \\d+ telegrams? to ").contains("index.html");
        assertThat(site.resolve("telegrams/2009/09ASTANA1967.html")).exists();
        assertThat(on("export", "--site", site, "--json").code()).isEqualTo(2);
        Run refused = on("export", "--site", elsewhere);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("no site of ours").hasLineCount(1);
    }

    @Test
    void collectPutsTelegramsTogether() {
        Run run = on("collect", "krol", "09ASTANA1967", "--query", "from:tunis");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).containsPattern("Put \\d+ telegrams into \"krol\"\\.");
        assertThat(on("collections").out()).containsPattern("\\d  krol");
        assertThat(on("search", "collection:krol", "from:astana").out()).contains("09ASTANA1967");
        assertThat(on("collect", "krol", "--remove", "09ASTANA1967").err())
                .contains("Took 1 telegram out of");
        assertThat(on("collect", "krol", "09NOWHERE1").code()).isEqualTo(3);
        assertThat(on("collect", "krol").code()).isEqualTo(2);
        assertThat(on("collect", "\"", "09ASTANA1967").code()).isEqualTo(2);
        assertThat(on("collections", "--dissolve", "krol").code()).isZero();
        assertThat(on("collections", "--dissolve", "krol").code()).isEqualTo(3);
    }

    @Test
    void alertsTellWhatCameInForASavedSearch() {
        assertThat(on("save", "zorkian", "zorkian").code()).isZero();
        assertThat(on("alerts").out()).contains("zorkian").contains("nothing new");
        assertThat(on("alerts", "--exit-code").code()).isZero();
        assertThat(on("alerts", "zorkian", "--seen").code()).isZero();
        assertThat(on("save", "bad", "(a").err()).contains("^");
        assertThat(on("save", "x").code()).isEqualTo(2);
        assertThat(on("alerts", "zorkain").err()).contains("there is no saved search \"zorkain\"");
        assertThat(on("save", "zorkian", "--forget").err()).contains("Forgot \"zorkian\"");
        assertThat(on("save", "zorkian", "--forget").code()).isEqualTo(3);
    }

    @Test
    void noteIsKeptOnWordsOfATelegram() {
        Run kept = on("note", "09ASTANA1967", "--quote", "KazBrig", "see the budget");
        assertThat(kept.err()).startsWith("Kept note ");
        String number = kept.err().replaceAll("\\D", "");
        assertThat(on("notes", "09ASTANA1967").out()).contains("KazBrig", "  see the budget");
        assertThat(on("notes", "--json").out()).contains("\"AnnotationPage\"", "see the budget");
        assertThat(on("note", "09ASTANA1967", "--at", "0:7", "x").code()).isZero();
        assertThat(on("note", "09ASTANA1967", "--at", "7", "x").code()).isEqualTo(2);
        assertThat(on("note", "09ASTANA1967", "x").code()).isEqualTo(2);
        assertThat(on("note", "09ASTANA1967", "--quote", "no such words", "x").code()).isEqualTo(2);
        assertThat(on("notes", "--erase", number).code()).isZero();
        assertThat(on("notes", "--erase", number).code()).isEqualTo(3);
    }

    @Test
    void exportToAPlaceThatIsNotThereIsTold(@TempDir Path elsewhere) {
        Run run = on("export", "--json", "-o", elsewhere.resolve("none/all.ndjson"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("no file or folder").hasLineCount(1);
    }

    @Test
    void verifyFindsTheArchiveWhole() {
        Run run = on("verify");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out())
                .containsPattern(
                        "Checked \\d+ originals in .+: every byte is as it came, and the index fits\\.");
    }

    @Test
    void readingGoesOnBesideAWriter() throws IOException {
        try (Archive writer = Archive.open(archive())) {
            assertThat(on("search", "KazBrig").code()).isZero();
            assertThat(on("show", "09ASTANA1967").code()).isZero();
            Run second = on("import", Cli.sample());
            assertThat(second.code()).isEqualTo(3);
            assertThat(second.err()).contains("wait until it ends").hasLineCount(1);
            assertThat(writer).isNotNull();
        }
    }

    @Test
    void withoutAnArchiveItSaysHowToMakeOne(@TempDir Path elsewhere) {
        for (String command : new String[] {"search", "verify", "reindex"}) {
            Run run = Cli.run(command, "--archive", elsewhere.resolve("none"));
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("there is no archive in")
                    .contains("chancery import")
                    .hasLineCount(1);
        }
        assertThat(elsewhere.resolve("none")).doesNotExist();
    }

    @Test
    void aPlaceWhereNothingCanBeMadeIsTold(@TempDir Path elsewhere) throws IOException {
        Path file = Files.writeString(elsewhere.resolve("file"), "in the way");
        Run run = Cli.run("import", "--archive", file.resolve("archive"), Cli.sample());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("cannot open the archive")
                .contains("--archive DIR")
                .hasLineCount(1);
    }

    @Test
    void whatIsRefusedIsNamedAndTheRestIsKept(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("a-empty.txt"), "");
        Files.write(elsewhere.resolve("b.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.copy(Cli.sample(), elsewhere.resolve("c.txt"));
        Run run = Cli.run("import", "--archive", elsewhere.resolve(".archive"), elsewhere);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("a-empty.txt\" is empty")
                .contains("b.zip\" is a broken zip archive, or the beginning of one")
                .contains("1 new, 0 known already, 2 refused.");
        assertThat(Cli.run("search", "--archive", elsewhere.resolve(".archive")).out())
                .contains("09ASTANA1967");
    }

    @Test
    void aMistypedPathMakesNoArchive(@TempDir Path elsewhere) {
        Run run = Cli.run("import", "--archive", elsewhere.resolve("new"), "no-such-folder");
        assertThat(run.code()).isEqualTo(3);
        assertThat(elsewhere.resolve("new")).doesNotExist();
    }

    private static Run on(Object command, Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = command;
        all[1] = "--archive";
        all[2] = archive();
        System.arraycopy(args, 0, all, 3, args.length);
        return Cli.run(all);
    }

    private static Path archive() {
        return folder.resolve("archive");
    }
}
