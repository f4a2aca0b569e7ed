package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.format.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An archive whose site has tables of its own.
class SiteTablesTest {

    private static final String CAPTIONS =
            "caption,kind,meaning,excludes,source\nHARBOURDIS,channel,Harbour masters only,,a test\n";

    private static final byte[] TELEGRAM =
            """
            P 050345Z NOV 09
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC
            BT
            UNCLAS VALLETTA 000412

            HARBOURDIS

            E.O. 12958: N/A
            TAGS: PREL, MT
            SUBJECT: THE HARBOUR

            1. It is full.
            TALLIAFERRO
            """
                    .getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;

    @Test
    void aCaptionOfTheSiteIsKnownToItsArchive() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("tables").resolve("captions.csv"), CAPTIONS);
        assertThat(captions()).containsExactly("HARBOURDIS");
    }

    @Test
    void withoutATableOfTheirsOursAreInForce() throws IOException {
        assertThat(captions()).isEmpty();
        assertThat(SiteTables.ofArchive(folder)).isSameAs(Tables.standard());
    }

    @Test
    void aRowThatCannotBeReadIsTold() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(
                folder.resolve("tables").resolve("tags.csv"),
                "tag,kind,meaning,lists,source\nHARB,castle,Harbours,,a test\n");
        assertThat(SiteTables.ofArchive(folder).diagnostics())
                .singleElement()
                .satisfies(trouble ->
                        assertThat(trouble.toString())
                                .startsWith("tags.csv:2: ")
                                .contains("castle"));
    }

    /// Our list of other names speaks of posts that a site's list need not have.
    @Test
    void ourTablesAreNoTroubleOfTheSite() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(
                folder.resolve("tables").resolve("posts.csv"),
                "mrn_name,display_name,country_iso,kind,routing_indicator,source\nISLET,Embassy Islet,MT,embassy,,a test\n");
        assertThat(SiteTables.ofArchive(folder).diagnostics()).isEmpty();
        assertThat(SiteTables.ofArchive(folder).posts().named("AMEMBASSY ISLET")).isNotNull();
    }

    @Test
    void aFileThatIsNoTableIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("tables").resolve("caption.csv"), CAPTIONS);
        assertThatThrownBy(() -> Archive.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("caption.csv")
                .hasMessageContaining("captions.csv");
    }

    private List<String> captions() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    List.of(new Original("harbour.txt", "text", () -> TELEGRAM)),
                    (done, total, name) -> {});
            return archive.find("09VALLETTA412", Reader.everything()).orElseThrow().captions();
        }
    }
}
