package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.convert.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a reader takes along from the pages.
final class ExportTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.open();

    @ParameterizedTest
    @EnumSource(Form.class)
    void aTelegramIsTakenInEveryForm(Form form) throws Exception {
        HttpResponse<byte[]> answer = get("/api/telegrams/09ASTANA1967/export?format=" + form.id());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"09ASTANA1967." + form.ending() + "\"");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith(form.mediaType().replaceAll(";.*", ""));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void allThatIsFoundIsTakenInEveryForm(Form form) throws Exception {
        HttpResponse<byte[]> answer = get("/api/export?q=from:tunis&format=" + form.id());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSizeGreaterThan(100);
    }

    @Test
    void citationsAreOfWhatWasAskedFor() throws Exception {
        String ris = text("/api/export?q=mrn:09ASTANA1967&format=ris");
        assertThat(ris).containsOnlyOnce("TY  - ").contains("M1  - 09ASTANA1967");
        int found =
                Integer.parseInt(
                        text("/api/search?q=tag:PREL&size=0")
                                .replaceAll("(?s).*\"total\":(\\d+).*", "$1"));
        assertThat(text("/api/export?q=tag:PREL&format=ris").split("TY  - ", -1))
                .hasSize(found + 1);
    }

    @Test
    void formsOfOneTelegramAreZipped() throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(
                        new ByteArrayInputStream(
                                get("/api/export?q=mrn:09ASTANA1967&format=dc").body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("2009/09ASTANA1967.dc.xml");
    }

    @Test
    void everyFormIsInTheMenusOfBothPages() throws Exception {
        for (String page : List.of("/search?q=tag:PREL", "/telegrams/09ASTANA1967")) {
            String html = text(page);
            Matcher link = Pattern.compile("href=\"(/api/[^\"]*format=[^\"]+)\"").matcher(html);
            List<String> links = new ArrayList<>();
            while (link.find()) {
                links.add(link.group(1).replace("&amp;", "&"));
            }
            for (Form form : Form.values()) {
                assertThat(links).anyMatch(href -> href.endsWith("format=" + form.id()));
            }
            assertThat(get(links.getFirst()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aReadingPageSaysWhatItIsToReferenceManagers() throws Exception {
        String html = text("/telegrams/09ASTANA1967");
        assertThat(html)
                .contains("<meta name=\"DC.type\" content=\"letter\">")
                .contains("<meta name=\"DC.identifier\" content=\"09ASTANA1967\">")
                .contains("<meta name=\"citation_author\" content=\"Embassy Astana\">")
                .containsPattern("<span class=\"Z3988\" title=\"ctx_ver=[^\"]*rft.date=2009-11-05")
                .contains("type=\"application/x-research-info-systems\"")
                .contains("\"@context\":\"https://schema.org\"");
    }

    @Test
    void whatCameInATelegramIsNoMarkupInItsMetadata() throws Exception {
        String html = text(SERVED.hostile());
        assertThat(html)
                .contains("citation_title")
                .doesNotContain("<script>alert")
                .doesNotContain("\"><img");
        Matcher json =
                Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>")
                        .matcher(html);
        assertThat(json.find()).isTrue();
        assertThat(json.group(1)).doesNotContain("<").contains("\\u003cscript");
    }

    private static String text(String path) throws Exception {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(SERVED.uri(path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
