package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {

    /// A day that no month has: an error by any reading.
    private static final String BAD_DAY =
            """
            R 320345Z NOV 09
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC
            UNCLAS VALLETTA 000061

            E.O. 12958: N/A
            TAGS: PREL
            SUBJECT: A DAY TOO MANY

            1. This telegram was sent on a day that November does not have.
            """;

    @Test
    void findingsHaveAPlaceALineAndACaret() {
        Run run = Cli.run("lint", Cli.sample());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("09ASTANA1967\\.txt:\\d+:\\d+: warning\\[SUB-TRUNCATED]: ");
        assertThat(run.out()).containsPattern("\\n +\\| +\\^~+\\n");
        assertThat(run.out())
                .containsPattern("1 telegram: 0 errors, \\d+ warnings?, \\d+ notes?\\n$");
    }

    @Test
    void errorsExitWithOne() {
        Run run = new Cli().input(BAD_DAY).with("lint", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("standard input:1:3: error[HDG-DTG]");
    }

    @Test
    void warningsExitWithOneOnlyIfStrict() {
        assertThat(Cli.run("lint", "--strict", Cli.sample()).code()).isEqualTo(1);
    }

    @Test
    void lesserFindingsCanBeLeftOut() {
        Run run = Cli.run("lint", "--level", "error", Cli.sample());
        assertThat(run.out()).doesNotContain("warning[").hasLineCount(1);
    }

    @Test
    void jsonIsOneFindingALine() {
        Run run = new Cli().input(BAD_DAY).with("lint", "--format", "json", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .allMatch(line ->
                        line.startsWith("{\"file\":\"standard input\",\"line\":")
                                && line.endsWith("\"}"));
        assertThat(run.out()).contains("\"severity\":\"error\",\"code\":\"HDG-DTG\"");
    }

    @Test
    void aCodeIsExplained() {
        Run run = Cli.run("lint", "--explain", "sub-truncated");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("SUB-TRUNCATED: container cut the subject  warning")
                .contains(
                        "\nRule\n", "\nExample\n", "    SUBJECT: FERRY TALKS\n", "\nWhat to do\n");
    }

    @Test
    void allCodesAreListed() {
        Run run = Cli.run("lint", "--explain");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThan(80);
        assertThat(run.out()).contains("HDG-DTG             error    impossible date-time group\n");
    }

    @Test
    void sarifHasARuleForEachResult() {
        Run run = new Cli().input(BAD_DAY).with("lint", "--format", "sarif", "-");
        assertThat(run.code()).isEqualTo(1);
        JsonNode sarif = JsonMapper.shared().readTree(run.out());
        assertThat(sarif.at("/version").asString()).isEqualTo("2.1.0");
        JsonNode rules = sarif.at("/runs/0/tool/driver/rules");
        JsonNode results = sarif.at("/runs/0/results");
        assertThat(results).isNotEmpty();
        for (JsonNode result : results) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id").asString()).isEqualTo(result.get("ruleId").asString());
            assertThat(rule.at("/help/markdown").asString()).contains("## Example");
            assertThat(result.at("/message/text").asString()).isNotBlank();
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("standard%20input");
            assertThat(place.at("/region/startLine").asInt()).isPositive();
        }
        assertThat(results.valueStream().map(result -> result.get("ruleId").asString()))
                .contains("HDG-DTG");
    }

    @Test
    void sarifOfNothingFoundIsWhole() {
        Run run = Cli.run("lint", "--format", "sarif", "--level", "error", Cli.sample());
        assertThat(run.code()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out()).at("/runs/0/results").isArray())
                .isTrue();
    }

    @Test
    void aPassedDateIsDue() {
        assertThat(Cli.run("lint", Cli.sample()).out()).contains("DCL-DUE");
    }

    @Test
    void anUnknownCodeNamesItsKin() {
        Run run = Cli.run("lint", "--explain", "SUB-NONSENSE");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no code SUB-NONSENSE").contains("SUB-TRUNCATED");
    }

    @Test
    void somethingMustBeNamed() {
        assertThat(Cli.run("lint").code()).isEqualTo(2);
        assertThat(Cli.run("lint", "--format", "xml", Cli.sample()).code()).isEqualTo(2);
    }
}
