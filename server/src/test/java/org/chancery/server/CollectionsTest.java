package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Collections by pages and by the API.
class CollectionsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.open();

    @Test
    void formPutsATelegramInAndTakesItOut() throws Exception {
        HttpResponse<String> put =
                form("/telegrams/09ASTANA1967/collections", "name=Krol%27s+%3Cb%3Evisit%3C%2Fb%3E");
        assertThat(put.statusCode()).isEqualTo(303);
        assertThat(put.headers().firstValue("Location").orElse(""))
                .isEqualTo("/telegrams/09ASTANA1967#collections");
        assertThat(get("/telegrams/09ASTANA1967").body())
                .contains("Krol's &lt;b&gt;visit&lt;/b&gt;")
                .doesNotContain("<b>visit");
        assertThat(get("/collections").body()).contains("&lt;b&gt;visit", "1 telegram");
        String page = get("/collections/Krol%27s%20%3Cb%3Evisit%3C%2Fb%3E").body();
        assertThat(page).contains("DAS KROL COMPARES NOTES", "q=collection%3A%22Krol");
        form(
                "/telegrams/09ASTANA1967/collections",
                "out=true&name=Krol%27s+%3Cb%3Evisit%3C%2Fb%3E");
        assertThat(get("/collections").body()).contains("0 telegrams");
        form("/collections/Krol%27s%20%3Cb%3Evisit%3C%2Fb%3E/dissolve", "");
        assertThat(get("/collections").body()).contains("There are none yet");
    }

    @Test
    void noFormOfAnotherSiteIsTaken() throws Exception {
        HttpResponse<String> answer =
                CLIENT.send(
                        request("/telegrams/09ASTANA1967/collections")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(HttpRequest.BodyPublishers.ofString("name=x"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        HttpResponse<String> put =
                CLIENT.send(
                        request("/api/collections/x/telegrams/09ASTANA1967")
                                .header("Sec-Fetch-Site", "cross-site")
                                .PUT(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(put.statusCode()).isEqualTo(403);
    }

    @Test
    void programsDoTheSame() throws Exception {
        assertThat(send("PUT", "/api/collections/api/telegrams/09astana1967"))
                .isEqualTo("200 {\"changed\":true}");
        assertThat(send("PUT", "/api/collections/API/telegrams/09ASTANA1967"))
                .isEqualTo("200 {\"changed\":false}");
        assertThat(send("PUT", "/api/collections/%22/telegrams/09ASTANA1967")).startsWith("400 ");
        assertThat(send("PUT", "/api/collections/api/telegrams/09NOWHERE1")).startsWith("404 ");
        assertThat(get("/api/search?q=collection:api").body()).contains("\"total\":1");
        assertThat(get("/api/export?format=ris&q=collection:api").body()).contains("09ASTANA1967");
        assertThat(send("DELETE", "/api/collections/api/telegrams/09ASTANA1967"))
                .isEqualTo("200 {\"changed\":true}");
        assertThat(send("DELETE", "/api/collections/api")).isEqualTo("200 {\"changed\":true}");
        assertThat(send("DELETE", "/api/collections/api")).isEqualTo("200 {\"changed\":false}");
    }

    @Test
    void searchIsSavedAndForgotten() throws Exception {
        HttpResponse<String> saved = form("/alerts", "name=%3Cb%3Efish&q=tag%3AEFIS");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(get("/alerts").body())
                .contains("&lt;b&gt;fish", "0 new telegrams", "tag:EFIS")
                .doesNotContain("<b>fish");
        assertThat(get("/api/alerts").body()).contains("\"new\":0", "\"hits\":[]");
        assertThat(send("POST", "/api/alerts/%3Cb%3EFISH/seen"))
                .isEqualTo("200 {\"changed\":true}");
        assertThat(form("/alerts", "name=x&q=%28a").statusCode()).isEqualTo(400);
        assertThat(send("PUT", "/api/alerts/x?q=%28a")).startsWith("400 ");
        assertThat(form("/alerts/%3Cb%3Efish/forget", "").statusCode()).isEqualTo(303);
        assertThat(get("/alerts").body()).contains("No search is saved yet");
    }

    @Test
    void whatIsNoNameOrNotHereIsTold() throws Exception {
        assertThat(form("/telegrams/09ASTANA1967/collections", "name=%22").statusCode())
                .isEqualTo(400);
        assertThat(form("/telegrams/09NOWHERE1/collections", "name=x").statusCode()).isEqualTo(404);
        assertThat(get("/collections/nobody").statusCode()).isEqualTo(404);
    }

    private static String send(String method, String path) throws Exception {
        HttpResponse<String> answer =
                CLIENT.send(
                        request(path).method(method, HttpRequest.BodyPublishers.noBody()).build(),
                        HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static HttpResponse<String> form(String path, String fields) throws Exception {
        return CLIENT.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(SERVED.uri(path));
    }
}
