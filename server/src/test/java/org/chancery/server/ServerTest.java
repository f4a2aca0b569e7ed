package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.chancery.server.event.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PASSWORD = "correct horse";

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=security",
                "/telegrams/09ASTANA1967",
                "/telegrams/09ASTANA1967?view=source",
                "/statistics?q=tag:PREL&by=tag",
                "/concordance?q=script&sort=right",
                "/entities",
                "/entity/post/TUNIS",
                "/help",
                "/api",
                "/progress",
                "/api/health",
                "/nowhere",
                "/api/nowhere"
            })
    void letsABrowserLoadNothingFromOutside(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.body())
                .doesNotContainPattern("(?:src|href)=\"(?:https?:)?//")
                .doesNotContain(" style=\"")
                .doesNotContain(" onclick=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:8420", "[::1]", "LocalHost:1"})
    void answersToItsOwnNames(String host) throws Exception {
        assertThat(statusFor(host)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example:8420",
                "10.0.0.1"
            })
    void answersToNoOther(String host) throws Exception {
        assertThat(statusFor(host)).isEqualTo(421);
    }

    @Test
    void tellsWhatDiffersBetweenCopies() throws Exception {
        String reading = get("/telegrams/08VALLETTA301").body();
        Matcher link = Pattern.compile("href=\"(/compare/[^\"]+)\"").matcher(reading);
        assertThat(link.find()).isTrue();
        HttpResponse<String> answer = get(link.group(1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<del>", "<ins>", "words differ, in");
        assertThat(get("/compare/0/1").statusCode()).isEqualTo(404);
    }

    @Test
    void givesNumbersAsATable() throws Exception {
        HttpResponse<String> answer = get("/api/statistics?q=tag:PREL&by=class&format=csv");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(answer.body())
                .startsWith("by,value,month,telegrams\r\n")
                .contains("class,CONFIDENTIAL,2009-11,");
        assertThat(get("/api/statistics?format=csv&part=speed").body())
                .startsWith("by,value,telegrams,medianMinutes,p90Minutes\r\nall,,");
        assertThat(get("/statistics?q=%28a").statusCode()).isEqualTo(400);
    }

    @Test
    void givesTheExactBytes() throws Exception {
        HttpResponse<byte[]> answer =
                CLIENT.send(
                        request("/api/telegrams/09ASTANA1967/source").build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.body())
                .isEqualTo(Files.readAllBytes(TestArchive.SAMPLES.resolve("09ASTANA1967.txt")));
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(
                        CLIENT.send(
                                        request("/api/telegrams/09ASTANA1967/source")
                                                .header("If-None-Match", tag)
                                                .build(),
                                        HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                .isEqualTo(304);
    }

    @Test
    void packsPagesAndKeepsAssetsForEver() throws Exception {
        HttpResponse<InputStream> page =
                CLIENT.send(
                        request("/").header("Accept-Encoding", "gzip").build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        String html =
                new String(new GZIPInputStream(page.body()).readAllBytes(), StandardCharsets.UTF_8);
        String style =
                html.replaceAll("(?s).*href=\"(/assets/chancery\\.[0-9a-f]+\\.css)\".*", "$1");
        HttpResponse<String> css = get(style);
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(css.body()).contains("url(/assets/source-serif-4.");
    }

    @Test
    void saysWhereAQueryGoesWrong() throws Exception {
        HttpResponse<String> page = get("/search?q=%28tag%3APREL");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("cannot be read").contains("^");
        HttpResponse<String> answer = get("/api/search?q=%28tag%3APREL");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"error\"", "\"position\"");
    }

    @Test
    void saysAllThatIsWrongWithAQuery() throws Exception {
        String query = "?q=tagg%3APREL+%28a+date%3A2009-13";
        assertThat(get("/search" + query).body())
                .contains("is no field", "This bracket is not closed.", "There is no month 13");
        JsonNode answer = answer("/api/search" + query);
        assertThat(answer.path("complaints").size()).isEqualTo(3);
        assertThat(answer.path("complaints").get(0).path("error")).isEqualTo(answer.path("error"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/telegrams/09ASTANA1967",
                "/telegrams/09NOWHERE1",
                "/api/telegrams/NOPE",
                "/"
            })
    void saysOfAHeadWhatItSaysOfAGet(String path) throws Exception {
        HttpResponse<String> head =
                CLIENT.send(request(path).HEAD().build(), HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> got = get(path);
        assertThat(head.statusCode()).isEqualTo(got.statusCode());
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(got.headers().firstValue("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void showsWhatEditorsSayBelowTheText() throws Exception {
        String page = get("/telegrams/sha-3d74e64fdf8d7440?q=%22cable+laid%22&n=0").body();
        assertThat(page.indexOf("Editors’ notes")).isGreaterThan(page.indexOf("MERRIGOLD"));
        assertThat(page)
                .contains("id=\"p6\"")
                .containsPattern("telegraph <mark>cable laid</mark> to the east");
        assertThat(get("/telegrams/09ASTANA1967").body()).doesNotContain("Editors’ notes");
        assertThat(answer("/api/telegrams/sha-3d74e64fdf8d7440").path("notes").size()).isEqualTo(2);
    }

    @Test
    void refusesNamesThatItDoesNotKnow() throws Exception {
        HttpResponse<String> answer = get("/api/search?q=treaty&limit=1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("there is no \\\"limit\\\" here: there are q, sort");
        assertThat(get("/api/telegrams/09ASTANA1967/export?form=ris").statusCode()).isEqualTo(400);
        assertThat(get("/api/health?at=1").statusCode()).isEqualTo(200);
    }

    @Test
    void saysHowAnAddressCanBeAsked() throws Exception {
        HttpResponse<String> answer =
                CLIENT.send(
                        request("/api/telegrams/09ASTANA1967").DELETE().build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
        assertThat(answer.body()).contains("takes GET");
    }

    @Test
    void countsNoMoreThanIsAskedFor() throws Exception {
        JsonNode all = answer("/api/search?q=&size=2");
        JsonNode hits = answer("/api/search?q=&size=2&total=false");
        assertThat(all.get("total").asInt()).isGreaterThan(3);
        assertThat(all.get("facets")).isNotEmpty();
        assertThat(hits.get("total").asInt()).isEqualTo(3);
        assertThat(hits.get("facets")).isEmpty();
        assertThat(hits.get("hits")).isEqualTo(all.get("hits")).hasSize(2);
        assertThat(hits.get("next")).isEqualTo(all.get("next"));
    }

    private JsonNode answer(String path) throws Exception {
        return new JsonMapper().readTree(get(path).body());
    }

    @Test
    void refusesQueriesOfNoSensibleLength() throws Exception {
        assertThat(get("/search?q=" + "a".repeat(2_001)).statusCode()).isEqualTo(400);
        assertThat(get("/api/search?q=" + "a".repeat(2_001)).statusCode()).isEqualTo(400);
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        assertThat(get("/telegrams/09NOWHERE1").statusCode()).isEqualTo(404);
        assertThat(get("/telegrams/09NOWHERE1").body()).contains("This telegram is not here");
        for (String accepted : List.of("*/*", "text/html,application/xhtml+xml,*/*;q=0.8")) {
            assertThat(send(request("/nowhere").header("Accept", accepted)).body())
                    .as(accepted)
                    .contains("<h1>There is no such page here</h1>");
        }
        assertThat(get("/api/nowhere").body()).contains("\"error\"");
    }

    @Test
    void escapesWhatCameInATelegram() throws Exception {
        for (String path :
                List.of(
                        SERVED.hostile(),
                        SERVED.hostile() + "?view=source",
                        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                        "/search?q=subject:script")) {
            assertThat(get(path).body())
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x");
        }
    }

    @Test
    void showsWhatIsThereWhileAnImportRuns() throws Exception {
        Progress half =
                new Progress(
                        true,
                        5,
                        10,
                        4,
                        1,
                        List.of("locked.txt: no permission to read it"),
                        1,
                        "next.txt",
                        null);
        try (Server importing =
                Server.start(ServerOptions.local(0), SERVED.archive(), () -> half)) {
            HttpResponse<String> page =
                    CLIENT.send(
                            HttpRequest.newBuilder(URI.create(importing.address())).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.body())
                    .contains("5 of 10 read")
                    .contains("<progress max=\"100\" value=\"50\"");
            HttpResponse<String> answer =
                    CLIENT.send(
                            HttpRequest.newBuilder(URI.create(importing.address() + "api/progress"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"running\":true", "\"percent\":50");
        }
    }

    @Test
    void aBusyPortIsOneClearLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            Server.start(
                                    ServerOptions.local(taken.getLocalPort()),
                                    SERVED.archive(),
                                    () -> Progress.NONE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void opensToOtherMachinesOnlyWithAPassword() {
        assertThatThrownBy(() -> new ServerOptions("0.0.0.0", 0, null, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("password");
        assertThatThrownBy(() -> new ServerOptions("0.0.0.0", 0, "short", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksForThePasswordWhereThereIsOne() throws Exception {
        try (Server closed =
                Server.start(
                        new ServerOptions("127.0.0.1", 0, PASSWORD, Set.of()),
                        SERVED.archive(),
                        () -> Progress.NONE)) {
            String base = "http://127.0.0.1:" + closed.port();
            HttpResponse<String> page =
                    send(HttpRequest.newBuilder(URI.create(base + "/telegrams/09ASTANA1967")));
            assertThat(page.statusCode()).isEqualTo(303);
            assertThat(page.headers().firstValue("Location").orElse(""))
                    .endsWith("/login?to=%2Ftelegrams%2F09ASTANA1967");
            assertThat(
                            send(HttpRequest.newBuilder(
                                            URI.create(base + "/api/telegrams/09ASTANA1967")))
                                    .statusCode())
                    .isEqualTo(401);
            assertThat(send(HttpRequest.newBuilder(URI.create(base + "/api/health"))).statusCode())
                    .isEqualTo(200);

            HttpResponse<String> wrong = send(form(base, "password=wrong&to=%2F"));
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(wrong.body())
                    .contains("That is not the password.")
                    .doesNotContain("href=\"/statistics\"", "href=\"/wanted\"");
            HttpResponse<String> right = send(form(base, "password=correct+horse&to=%2Fhelp"));
            assertThat(right.statusCode()).isEqualTo(303);
            assertThat(right.headers().firstValue("Location").orElse("")).endsWith("/help");
            String cookie = right.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
            assertThat(
                            send(HttpRequest.newBuilder(
                                                    URI.create(base + "/telegrams/09ASTANA1967"))
                                            .header(
                                                    "Cookie",
                                                    cookie.substring(0, cookie.indexOf(';'))))
                                    .statusCode())
                    .isEqualTo(200);
            String basic =
                    Base64.getEncoder()
                            .encodeToString((":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            assertThat(
                            send(HttpRequest.newBuilder(
                                                    URI.create(
                                                            base + "/api/telegrams/09ASTANA1967"))
                                            .header("Authorization", "Basic " + basic))
                                    .statusCode())
                    .isEqualTo(200);
            HttpResponse<String> elsewhere =
                    send(form(base, "password=correct+horse&to=%2F%2Fevil.example"));
            assertThat(elsewhere.headers().firstValue("Location").orElse(""))
                    .doesNotContain("evil");
            assertThat(
                            send(form(base, "password=correct+horse")
                                            .header("Sec-Fetch-Site", "cross-site"))
                                    .statusCode())
                    .isEqualTo(403);
        }
    }

    private static HttpRequest.Builder form(String base, String body) {
        return HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(SERVED.uri(path));
    }

    /// By hand, because the client sets the host itself.
    private static int statusFor(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVED.port())) {
            socket.getOutputStream()
                    .write(
                            ("GET /help HTTP/1.1\r\nHost: "
                                            + host
                                            + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            String first =
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(first.substring(9));
        }
    }
}
