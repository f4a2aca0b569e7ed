package org.chancery.server.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Original;
import org.chancery.archive.Reader;
import org.chancery.archive.ReadingText;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Source;
import org.chancery.format.telegram.Telegram;
import org.chancery.server.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    private static final Pattern LINK = Pattern.compile("<[a-z][^<>]* (?:href|src)=\"([^\"#?]+)");

    @TempDir static Path shared;
    private static TestArchive samples;

    @TempDir Path folder;

    @BeforeAll
    static void open() throws IOException {
        samples = TestArchive.ofSamples(shared);
    }

    @AfterAll
    static void close() throws IOException {
        samples.close();
    }

    @Test
    void hasAPageForEachTelegramWithItsBytesAndJson() throws IOException {
        Path site = site("", Reader.everything());
        assertThat(site.resolve("telegrams/2009/09ASTANA1967.txt"))
                .hasBinaryContent(
                        Files.readAllBytes(TestArchive.SAMPLES.resolve("09ASTANA1967.txt")));
        assertThat(site.resolve("telegrams/2009/09ASTANA1967.json"))
                .content()
                .startsWith("{\"id\":\"09ASTANA1967\"");
        assertThat(site.resolve("telegrams/2009/09ASTANA1967.html"))
                .content()
                .contains("DAS KROL COMPARES NOTES", "citation_title", "class=\"Z3988\"");
        assertThat(files(site).stream().filter(name -> name.matches("telegrams/.*html")))
                .hasSize((int) samples.archive().size(Reader.everything()));
        assertThat(site.resolve("lists/tag-PREL.html")).content().contains("09ASTANA1967.html");
        assertThat(site.resolve("index.html")).content().contains("lists/post-ASTANA.html");
    }

    /// Of the words of the search and of what it shows.
    @Test
    void searchesWhatEditorsSayOfATelegram() throws IOException {
        Path site = write("corncrake", Reader.everything(), "edited");
        assertThat(site.resolve("search/words/la.js")).content().contains("\"laid\"");
        assertThat(site.resolve("search/telegrams/0/0.js"))
                .content()
                .contains("laid to the east of the shoal");
    }

    @Test
    void everyLinkLeadsToAFileOfTheSite() throws IOException {
        Path site = site("date:2008..2009", Reader.everything());
        Set<String> broken = new TreeSet<>();
        for (String name : files(site)) {
            if (name.endsWith(".html")) {
                Matcher link = LINK.matcher(Files.readString(site.resolve(name)));
                while (link.find()) {
                    Path to = site.resolve(name).resolveSibling(link.group(1)).normalize();
                    if (!to.startsWith(site) || !Files.exists(to)) {
                        broken.add(name + " -> " + link.group(1));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void citesWhatIsInItAndSaysWhatIsNot() throws IOException {
        Path both = site("09VALLETTA440 or 09VALLETTA431", Reader.everything());
        assertThat(Files.readString(both.resolve("telegrams/2009/09VALLETTA440.html")))
                .contains("href=\"../../telegrams/2009/09VALLETTA431.html\"");
        Path one = write("id:09VALLETTA440", Reader.everything(), "one");
        assertThat(Files.readString(one.resolve("telegrams/2009/09VALLETTA440.html")))
                .doesNotContain("09VALLETTA431.html")
                .contains("not in this site");
    }

    @Test
    void sameTelegramsGiveTheSameBytes() throws IOException {
        Path first = site("", Reader.everything());
        Path second = write("", Reader.everything(), "second");
        assertThat(second.resolve(Draft.MANIFEST))
                .hasSameBinaryContentAs(first.resolve(Draft.MANIFEST));
        for (String line : Files.readAllLines(first.resolve(Draft.MANIFEST))) {
            assertThat(Source.sha256(Files.readAllBytes(first.resolve(line.substring(66)))))
                    .isEqualTo(line.substring(0, 64));
        }
    }

    @Test
    void hasTheNotesThatTheReaderMaySee() throws IOException {
        Reader all = Reader.everything();
        try (TestArchive own = TestArchive.ofSamples(folder.resolve("own"))) {
            Archive archive = own.archive();
            Holding holding = archive.find("09ASTANA1967", all).orElseThrow();
            Telegram telegram = archive.whole(holding, all);
            archive.desk()
                    .annotate(
                            holding,
                            telegram,
                            ReadingText.of(telegram).find("security belt", "", "").orElseThrow(),
                            "</div><script>alert(1)</script>",
                            all);
            Path site = folder.resolve("noted");
            Site.write(archive, "", all, site, (done, total) -> {});
            assertThat(files(site).stream().filter(name -> name.endsWith(".notes.jsonld")))
                    .containsExactly("telegrams/2009/09ASTANA1967.notes.jsonld");
            assertThat(site.resolve("telegrams/2009/09ASTANA1967.notes.jsonld"))
                    .content()
                    .contains("\"exact\":\"security belt\"");
            assertThat(site.resolve("telegrams/2009/09ASTANA1967.html"))
                    .content()
                    .contains(
                            "href=\"09ASTANA1967.notes.jsonld\"",
                            "&lt;script&gt;alert(1)&lt;/script&gt;",
                            "class=\"noted\"")
                    .doesNotContain("<form method", "<script>alert");
            Path low = folder.resolve("low-noted");
            Site.write(
                    archive,
                    "",
                    new Reader("clerk", new Classification("UNCLASSIFIED", 0), Set.of()),
                    low,
                    (done, total) -> {});
            assertThat(files(low).stream().filter(name -> name.endsWith(".notes.jsonld")))
                    .isEmpty();
        }
    }

    /// The strongest that can be said: a site for a low reader is, to the byte, the site of an
    /// archive that never had the rest.
    @Test
    void isAsIfWhatAReaderMayNotSeeWereNotThere() throws IOException {
        Reader clerk =
                new Reader("clerk", new Classification("UNCLASSIFIED//FOUO", 1), Set.of("NODIS"));
        List<Original> visible = new ArrayList<>();
        try (Stream<Path> files = Files.list(TestArchive.SAMPLES)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (samples.archive().copy(Source.sha256(bytes), clerk).isPresent()) {
                    visible.add(new Original(file.getFileName().toString(), "text", () -> bytes));
                }
            }
        }
        assertThat(visible).hasSizeBetween(5, 60);
        Path low = write("-script", clerk, "low");
        try (Archive archive = Archive.open(folder.resolve("visible"))) {
            archive.ingest(visible, (done, total, name) -> {});
            Site.write(
                    archive,
                    "-script",
                    Reader.everything(),
                    folder.resolve("only"),
                    (done, total) -> {});
        }
        assertThat(low.resolve(Draft.MANIFEST))
                .hasSameTextualContentAs(folder.resolve("only").resolve(Draft.MANIFEST));
    }

    @Test
    void nothingThatCameInATelegramIsMarkup() throws IOException {
        try (Archive archive = Archive.open(folder.resolve("hostile"))) {
            String text =
                    """
                    UNCLAS TUNIS 000667

                    SUBJECT: </script><script>alert(1)</script> <img src=x>

                    TAGS: PREL, </TITLE>

                    1. A %s B %s </script><!-- <script> ]]> C.
                    """
                            .formatted("\u2028", "\u2029");
            archive.ingest(
                    List.of(
                            new Original(
                                    "..\\<b>.txt",
                                    "text",
                                    () -> text.getBytes(StandardCharsets.UTF_8))),
                    (done, total, name) -> {});
            Site.write(
                    archive, "", Reader.everything(), folder.resolve("site"), (done, total) -> {});
        }
        Path site = folder.resolve("site");
        for (String name : files(site)) {
            if (name.matches("(telegrams|lists|search)/.*(html|js)|[a-z]+\\.html")) {
                assertThat(Files.readString(site.resolve(name)))
                        .as(name)
                        .doesNotContain("<script>alert", "<img", "<b>", "<!--");
            }
            if (name.matches("search/.*js")) {
                assertThat(Files.readString(site.resolve(name)))
                        .as(name)
                        .doesNotContain("<", "\u2028", "\u2029");
            }
        }
    }

    @Test
    void takesNoFolderOfOtherThings() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> write("", Reader.everything(), "other"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not empty and no site of ours");
        assertThat(other.toFile().list()).containsExactly("letter.txt");
        assertThat(folder.toFile().list()).containsExactly("other");
    }

    @Test
    void takesThePlaceOfAnEarlierSiteAndLosesNothingOfAnybodys() throws IOException {
        Path site = site("from:valletta", Reader.everything());
        Files.writeString(site.resolve("my notes.txt"), "mine");
        Files.writeString(site.resolve("telegrams/mine.txt"), "mine too");
        Files.writeString(site.resolve("index.html"), "changed by me");
        write("from:tunis", Reader.everything(), "site");
        assertThat(site.resolve("my notes.txt")).hasContent("mine");
        assertThat(site.resolve("telegrams/mine.txt")).hasContent("mine too");
        assertThat(site.resolve("index.html.kept")).hasContent("changed by me");
        assertThat(site.resolve("index.html")).content().contains("Embassy Tunis");
        assertThat(site.resolve("telegrams/2009/09VALLETTA440.html")).doesNotExist();
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    @Test
    void whatBreaksOffLeavesTheEarlierSite() throws IOException {
        Path site = site("from:valletta", Reader.everything());
        byte[] before = Files.readAllBytes(site.resolve(Draft.MANIFEST));
        assertThatThrownBy(() ->
                        Site.write(
                                samples.archive(),
                                "",
                                Reader.everything(),
                                site,
                                (done, total) -> {
                                    if (done == 20) {
                                        throw new IllegalStateException("the lamp went out");
                                    }
                                }))
                .hasMessage("the lamp went out");
        assertThat(site.resolve(Draft.MANIFEST)).hasBinaryContent(before);
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    private Path site(String query, Reader reader) throws IOException {
        return write(query, reader, "site");
    }

    private Path write(String query, Reader reader, String name) throws IOException {
        Path site = folder.resolve(name);
        Site.write(samples.archive(), query, reader, site, (done, total) -> {});
        return site;
    }

    private static List<String> files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
