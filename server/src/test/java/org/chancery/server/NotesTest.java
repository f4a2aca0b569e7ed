package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Notes by the form beside the sheet and by the API.
class NotesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SAMPLE = "/telegrams/09ASTANA1967";

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.open();

    @Test
    void isWrittenShownAndErased() throws Exception {
        String written =
                "quote=security+belt&text=%3Cb%3ESee+%3C%2Fp%3E%3Cscript%3Ealert(1)%3C/script%3E";
        HttpResponse<String> kept = form(SAMPLE + "/notes", written);
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location")).contains(SAMPLE + "#notes");
        JsonNode annotation = items("/api" + SAMPLE + "/notes").get(0);
        String number = annotation.get("id").asString().replaceAll("\\D", "");
        assertThat(get(SAMPLE).body())
                .contains(
                        "&lt;b&gt;See &lt;/p&gt;&lt;script&gt;alert(1)",
                        "<a href=\"#p4\">security belt</a>",
                        "<a class=\"noted\" href=\"#note-" + number + "\">security belt</a>")
                .doesNotContain("<b>See", "<script>alert");
        assertThat(get("/search?q=09ASTANA1967").body()).doesNotContain("<b>See");
        form(SAMPLE + "/notes", "erase=x");
        assertThat(items("/api/notes").size()).isEqualTo(1);
        form(SAMPLE + "/notes", "erase=" + number);
        assertThat(items("/api/notes").size()).isZero();
    }

    @Test
    void isAWebAnnotation() throws Exception {
        JsonNode kept =
                json(
                        send("POST", "/api" + SAMPLE + "/notes?quote=security%20belt", "Which?")
                                .body());
        HttpResponse<String> answer = get("/api" + SAMPLE + "/notes");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"");
        JsonNode page = json(answer.body());
        assertThat(page.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("type").asString()).isEqualTo("AnnotationPage");
        JsonNode note = page.get("items").get(0);
        assertThat(note.get("id").asString())
                .isEqualTo("urn:chancery:note:" + kept.get("number").asLong());
        assertThat(note.at("/body/value").asString()).isEqualTo("Which?");
        assertThat(note.at("/target/type").asString()).isEqualTo("SpecificResource");
        assertThat(note.at("/target/source").asString())
                .isEqualTo("urn:chancery:telegram:09ASTANA1967");
        JsonNode place = note.at("/target/selector/0");
        JsonNode words = note.at("/target/selector/1");
        assertThat(place.get("type").asString()).isEqualTo("TextPositionSelector");
        assertThat(words.get("type").asString()).isEqualTo("TextQuoteSelector");
        // What the selectors say, held against the JSON of the telegram itself.
        StringBuilder text = new StringBuilder();
        for (JsonNode paragraph : json(get("/api" + SAMPLE).body()).get("paragraphs")) {
            text.append(text.isEmpty() ? "" : "\n\n").append(paragraph.get("text").asString());
        }
        int start = text.offsetByCodePoints(0, place.get("start").asInt());
        int end = text.offsetByCodePoints(0, place.get("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo("security belt");
        assertThat(
                        text.indexOf(
                                words.get("prefix").asString()
                                        + "security belt"
                                        + words.get("suffix").asString()))
                .isEqualTo(start - words.get("prefix").asString().length());
        assertThat(send("DELETE", "/api/notes/" + kept.get("number").asLong(), "").body())
                .isEqualTo("{\"changed\":true}");
        assertThat(send("DELETE", "/api/notes/x", "").body()).isEqualTo("{\"changed\":false}");
    }

    @Test
    void placeTellsWhichOfTheSameWordsAreMeant() throws Exception {
        send("POST", "/api" + SAMPLE + "/notes?start=0&end=9", "a");
        send("POST", "/api" + SAMPLE + "/notes?quote=Afghanistan&prefix=belt%20around%20", "b");
        JsonNode notes = items("/api/notes");
        assertThat(notes.get(0).at("/target/selector/0/start").asInt()).isZero();
        assertThat(notes.get(1).at("/target/selector/1/prefix").asString()).endsWith("around ");
        for (JsonNode note : notes) {
            send("DELETE", "/api/notes/" + note.get("id").asString().replaceAll("\\D", ""), "");
        }
    }

    @Test
    void whatIsNoNoteIsTold() throws Exception {
        assertThat(form(SAMPLE + "/notes", "quote=not+in+it+at+all&text=x").statusCode())
                .isEqualTo(400);
        assertThat(form(SAMPLE + "/notes", "quote=security+belt&text=+").statusCode())
                .isEqualTo(400);
        assertThat(form("/telegrams/09NOWHERE1/notes", "quote=x&text=x").statusCode())
                .isEqualTo(404);
        for (String where :
                new String[] {"", "?start=1", "?start=9&end=3", "?start=0&end=999999"}) {
            assertThat(send("POST", "/api" + SAMPLE + "/notes" + where, "x").statusCode())
                    .isEqualTo(400);
        }
        assertThat(send("POST", "/api/telegrams/09NOWHERE1/notes?quote=x", "x").statusCode())
                .isEqualTo(404);
        assertThat(get("/api/telegrams/09NOWHERE1/notes").statusCode()).isEqualTo(404);
        assertThat(items("/api/notes").size()).isZero();
    }

    @Test
    void noFormOfAnotherSiteIsTaken() throws Exception {
        for (String path : new String[] {SAMPLE + "/notes", "/api" + SAMPLE + "/notes?quote=the"}) {
            HttpResponse<String> answer =
                    CLIENT.send(
                            request(path)
                                    .header("Sec-Fetch-Site", "cross-site")
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString("quote=the&text=x"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(items("/api/notes").size()).isZero();
    }

    private static JsonNode items(String path) throws Exception {
        return json(get(path).body()).get("items");
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    private static HttpResponse<String> send(String method, String path, String body)
            throws Exception {
        return CLIENT.send(
                request(path).method(method, HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
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
