package org.chancery.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.archive.Original;

/// An archive of the samples, and of one telegram that nobody would send.
///
/// @param archive closed with this
public record TestArchive(Archive archive) implements AutoCloseable {

    public static final Path SAMPLES = Path.of("..", "samples");

    /// Whatever a browser would run, in every field that a page shows.
    private static final String HOSTILE =
            """
            VZCZCXYZ0001
            RR RUEHC
            DE RUEHTU #0666/01 1231200
            ZNR UUUUU ZZH
            R 031200Z MAY 09
            FM AMEMBASSY TUNIS
            TO RUEHC/SECSTATE WASHDC 0001
            INFO RUEHRO/AMEMBASSY <script>alert(1)</script>
            BT
            UNCLAS TUNIS 000666

            SIPDIS

            STATE FOR NEA/MAG <img src=x onerror=alert(1)>

            E.O. 12958: N/A
            TAGS: PREL, <script>alert(1)</script>, TS
            SUBJECT: <script>alert(1)</script> "><img src=x onerror=alert(1)>

            REF: TUNIS "><script>alert(1)</script> 12

            1. SUMMARY: <script>alert(1)</script> <img src=x onerror=alert(1)> </code></pre> END SUMMARY.

            JAVASCRIPT:ALERT(1)

            2. See <a href="javascript:alert(1)">ref A</a> &lt;script&gt;.

            GODEC
            BT
            #0666

            NNNN
            """;

    public static TestArchive ofSamples(Path folder) throws IOException {
        List<Original> originals = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
                originals.add(
                        new Original(
                                file.getFileName().toString(),
                                "text",
                                () -> Files.readAllBytes(file)));
            }
        }
        originals.add(
                new Original(
                        "hostile\"><script>alert(1)</script>.txt",
                        "text",
                        () -> HOSTILE.getBytes(StandardCharsets.US_ASCII)));
        Archive archive = Archive.open(Files.createDirectories(folder.resolve("archive")));
        archive.ingest(originals, (done, total, name) -> {});
        return new TestArchive(archive);
    }

    /// Where the hostile one is read.
    String hostile() {
        return "/telegrams/09TUNIS666";
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
