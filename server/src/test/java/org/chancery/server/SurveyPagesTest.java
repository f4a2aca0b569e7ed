package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages about many telegrams, asked for what cannot be answered.
class SurveyPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.open();

    @ParameterizedTest
    @CsvSource({
        "/search, Search",
        "/statistics, Statistics",
        "/concordance, Concordance",
        "/entities, Who and what is named",
        "/calendar, Declassification calendar",
        "/wanted, Wanted"
    })
    void whatIsWrongWithAQueryIsSaidWhereItWasAsked(String path, String title) throws Exception {
        HttpResponse<String> page = get(path + "?q=%28tag%3APREL+date%3A2009-13&post=TUNIS");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("This query cannot be read", "This bracket is not closed.")
                .contains("There is no month 13 in")
                .contains("value=\"(tag:PREL date:2009-13\"");
        if (!path.equals("/search")) {
            assertThat(page.body()).contains("<h1>" + title + "</h1>");
        }
        assertThat(get(path + "?q=" + "a".repeat(2_001)).body())
                .contains("A query has up to 2,000 characters; this one has 2,001.");
    }

    @Test
    void aPostMistypedIsProposed() throws Exception {
        assertThat(get("/wanted?post=TUNISS&year=2007&q=treaty").body())
                .contains(
                        "Did you mean <a href=\"/wanted?from=0&amp;post=TUNIS&amp;year=2007&amp;q=treaty\">TUNIS</a>?");
        assertThat(get("/coverage?post=valetta").body())
                .contains(
                        "Did you mean <a href=\"/coverage?post=VALLETTA&amp;year=\">VALLETTA</a>?");
        assertThat(get("/wanted?post=TUNIS").body()).doesNotContain("Did you mean");
        HttpResponse<String> series = get("/coverage/VALETTA/2008");
        assertThat(series.statusCode()).isEqualTo(404);
        assertThat(series.body())
                .contains(
                        "Did you mean <a href=\"/coverage?post=VALLETTA&amp;year=2008\">VALLETTA</a>?");
        assertThat(get("/coverage?post=zork").body())
                .contains("Nothing of that is held or cited.")
                .doesNotContain("Did you mean", "held of about 0");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(SERVED.uri(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
