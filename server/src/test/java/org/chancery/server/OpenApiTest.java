package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.archive.Reader;
import org.chancery.convert.Form;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds real answers against `openapi.json`: the document never says what the server does not do.
class OpenApiTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String WHERE = "https://chancery.invalid/openapi.json";

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.open();

    private static String description;

    @BeforeAll
    static void start() throws Exception {
        SERVED.archive()
                .desk()
                .collect(
                        "Krol's visit",
                        SERVED.archive().find("09ASTANA1967", Reader.everything()).orElseThrow());
        description = get("/api/openapi.json").body();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/search?q=security, /api/search",
        "/api/search?q=, /api/search",
        "/api/search?q=tag:PREL&sort=oldest&size=3&from=1, /api/search",
        "/api/search?q=nothinghasthisword, /api/search",
        "/api/search?q=securty, /api/search",
        "/api/search?q=security+border+from:rome+date:1900, /api/search",
        "/api/search?q=security&facets=false, /api/search",
        "/api/search?q=security&size=1&total=false, /api/search",
        "/api/search?q=%28a, /api/search",
        "/api/search?size=1000, /api/search",
        "/api/search?sort=sideways, /api/search",
        "/api/facets?q=, /api/facets",
        "/api/facets?q=%28a, /api/facets",
        "/api/statistics, /api/statistics",
        "/api/statistics?q=tag:PREL&by=tag&limit=3, /api/statistics",
        "/api/statistics?q=nothinghasthisword&by=year, /api/statistics",
        "/api/statistics?q=%28a, /api/statistics",
        "/api/statistics?by=colour, /api/statistics",
        "/api/statistics?format=xls, /api/statistics",
        "/api/statistics?format=csv&part=half, /api/statistics",
        "/api/concordance?q=security, /api/concordance",
        "/api/concordance?q=border&sort=left&size=3&from=1&width=20, /api/concordance",
        "/api/concordance?q=from:astana, /api/concordance",
        "/api/concordance, /api/concordance",
        "/api/concordance?q=%28a, /api/concordance",
        "/api/concordance?q=a&sort=sideways, /api/concordance",
        "/api/concordance?q=a&width=1000, /api/concordance",
        "/api/concordance?q=a&format=xls, /api/concordance",
        "/api/entities, /api/entities",
        "/api/entities?q=from:astana&kind=person&limit=2, /api/entities",
        "/api/entities?kind=ship, /api/entities",
        "/api/entities?q=%28a, /api/entities",
        "/api/telegrams/09ASTANA1967, /api/telegrams/{id}",
        "/api/telegrams/09NOWHERE1, /api/telegrams/{id}",
        "/api/telegrams/09NOWHERE1/source, /api/telegrams/{id}/source",
        "/api/export?q=%28a&format=ris, /api/export",
        "/api/export?format=xls, /api/export",
        "/api/telegrams/09NOWHERE1/export?format=ris, /api/telegrams/{id}/export",
        "/api/telegrams/09ASTANA1967/export, /api/telegrams/{id}/export",
        "/api/graph, /api/graph",
        "/api/graph?size=many, /api/graph",
        "/api/graph/07STATE167412, /api/graph/{mrn}",
        "/api/graph/07TUNIS1533?depth=1, /api/graph/{mrn}",
        "/api/graph/09NOWHERE1, /api/graph/{mrn}",
        "/api/graph/07TUNIS1533?format=gif, /api/graph/{mrn}",
        "/api/wanted, /api/wanted",
        "/api/wanted?q=from:valletta&post=Tunis&year=2007, /api/wanted",
        "/api/wanted?q=%28a, /api/wanted",
        "/api/coverage, /api/coverage",
        "/api/coverage?year=2007&post=tunis, /api/coverage",
        "/api/coverage?year=soon, /api/coverage",
        "/api/coverage/TUNIS/2007, /api/coverage/{post}/{year}",
        "/api/coverage/TUNIS/1801, /api/coverage/{post}/{year}",
        "/api/calendar, /api/calendar",
        "/api/calendar?overdue=true&asOf=2026-11-28&q=from:tunis&size=3, /api/calendar",
        "/api/calendar?asOf=tomorrow, /api/calendar",
        "/api/calendar?q=%28a, /api/calendar",
        "/api/collections, /api/collections",
        "/api/alerts, /api/alerts",
        "/api/progress, /api/progress",
        "/api/health, /api/health",
        "/api/openapi.json, /api/openapi.json"
    })
    void answersAsDescribed(String asked, String path) throws Exception {
        HttpResponse<String> answer = get(asked);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(violations(path, answer)).isEmpty();
    }

    @Test
    void everyTelegramIsAsDescribed() throws Exception {
        for (JsonNode hit :
                new JsonMapper().readTree(get("/api/search?size=100").body()).get("hits")) {
            HttpResponse<String> answer =
                    get(
                            "/api/telegrams/"
                                    + hit.get("id").asString()
                                    + "?variant="
                                    + hit.get("sha256").asString());
            assertThat(violations("/api/telegrams/{id}", answer))
                    .as(hit.get("id").asString())
                    .isEmpty();
        }
    }

    @Test
    void everyFormIsDescribed() {
        List<String> described =
                new JsonMapper()
                        .readTree(description).at("/components/schemas/Form/enum").values().stream()
                                .map(JsonNode::asString)
                                .toList();
        assertThat(described).isEqualTo(Stream.of(Form.values()).map(Form::id).toList());
    }

    @Test
    void aWrongNameIsNoticed() {
        Schema health = schema("#/components/schemas/Health");
        assertThat(health.validate("{\"status\":\"ok\",\"telegram\":1}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static List<Error> violations(String path, HttpResponse<String> answer) {
        String pointer =
                "#/paths/"
                        + path.replace("~", "~0")
                                .replace("/", "~1")
                                .replace("{", "%7B")
                                .replace("}", "%7D")
                        + "/get/responses/"
                        + answer.statusCode()
                        + "/content/application~1json/schema";
        return schema(pointer).validate(answer.body(), InputFormat.JSON);
    }

    private static Schema schema(String pointer) {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(WHERE, description)));
        return registry.getSchema(SchemaLocation.of(WHERE + pointer));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(SERVED.uri(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
