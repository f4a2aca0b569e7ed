package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.archive.Archive;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    private static final Pattern ADDRESS =
            Pattern.compile("Chancery is open at (http://localhost:\\d+/)");

    @Test
    void opensAtOnceAndBringsInWhatItIsGiven(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicInteger code = new AtomicInteger(-1);
        Thread serving =
                Thread.ofPlatform()
                        .start(() ->
                                code.set(
                                        new Cli()
                                                .out(out)
                                                .with(
                                                        "serve",
                                                        "--port",
                                                        "0",
                                                        "--archive",
                                                        folder.resolve("a"),
                                                        Cli.samples())
                                                .code()));
        try {
            String address = address(out);
            Instant end = Instant.now().plus(Duration.ofSeconds(60));
            while (!get(address + "api/search?q=mrn:09ASTANA1967").contains("\"total\":1")
                    && Instant.now().isBefore(end)) {
                Thread.sleep(100);
            }
            assertThat(get(address + "api/search?q=mrn:09ASTANA1967"))
                    .contains("DAS KROL COMPARES NOTES");
            assertThat(get(address)).contains("<html");
        } finally {
            serving.interrupt();
            serving.join(Duration.ofSeconds(30));
        }
        assertThat(code).hasValue(0);
    }

    @Test
    void aBusyPortIsOneLine(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run =
                    Cli.run(
                            "serve",
                            "--archive",
                            folder.resolve("a"),
                            "--port",
                            taken.getLocalPort());
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("port " + taken.getLocalPort())
                    .contains("--port")
                    .hasLineCount(1);
        }
    }

    @Test
    void whoeverIsKeptOutIsToldByWhomAndWhatToDo(@TempDir Path folder) throws Exception {
        Path place = folder.resolve("archive");
        try (Archive _ = ArchiveDoor.forWriting(place, "serve")) {
            Run run = Cli.run("import", "--archive", place, Cli.sample());
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("is in use by chancery serve (process ")
                    .contains("end it with Ctrl-C where it runs, or name another archive")
                    .hasLineCount(1);
        }
    }

    @Test
    void othersMayCallOnlyWithAPassword(@TempDir Path folder) {
        Run run = Cli.run("serve", "--archive", folder.resolve("a"), "--bind", "0.0.0.0");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("password").hasLineCount(1);
        assertThat(folder.resolve("a")).doesNotExist();
    }

    private static String address(ByteArrayOutputStream out) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(end)) {
            Matcher found = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
            if (found.find()) {
                return found.group(1);
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no address within 30 s: " + out.toString(StandardCharsets.UTF_8));
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
