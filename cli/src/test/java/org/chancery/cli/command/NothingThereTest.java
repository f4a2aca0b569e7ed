package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where nothing is found, nothing was made yet, or a name is a slip away, that is said.
class NothingThereTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @BeforeAll
    static void make() throws IOException {
        Archive.open(folder.resolve("empty")).close();
        assertThat(on("samples", "import " + Cli.samples()).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "graph | no telegram here cites another",
                "calendar | no classified telegram of these is due",
                "coverage | no telegram here has or cites a number",
                "wanted | 0 telegrams are cited and not held",
                "search | 0 telegrams in ",
                "collections | There are no collections yet: 'chancery collect NAME MRN' makes one.",
                "alerts | No search is saved yet: 'chancery save NAME QUERY' keeps one.",
                "notes | There are no notes yet: 'chancery note MRN --quote WORDS TEXT' writes one.",
                "export --format ris | No telegram fits: nothing was written."
            })
    void anEmptyArchiveSaysSo(String command, String said) {
        Run run = on("empty", command);
        assertThat(run.code()).isZero();
        assertThat(run.out() + run.err()).startsWith(said).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"collections --json", "alerts --json", "export --format ndjson treaty"})
    void programsAreToldNothingButTheAnswer(String command) {
        assertThat(on("empty", command).out()).isEmpty();
    }

    @Test
    void aSearchThatFindsNothingSaysWhatItsPartsFind() {
        assertThat(on("samples", "search unicorn border security").out().lines().skip(1))
                .containsExactly(
                        "Did you mean: union border security",
                        "alone           unicorn 0",
                        "                border 1",
                        "                security 3",
                        "all but one     border security 1");
        assertThat(on("samples", "search --json unicorn visa").out())
                .contains(
                        "\"alone\":[{\"query\":\"unicorn\",\"total\":0},"
                                + "{\"query\":\"visa\",\"total\":2}]");
    }

    @Test
    void aTelegramThatIsCitedAloneIsNotSimplyUnknown() {
        assertThat(on("samples", "show 07TUNIS1533").err())
                .contains(
                        "is not in the archive, but others cite it: 'chancery graph 07TUNIS1533'");
        assertThat(on("samples", "show 07TUNIS1534").err()).contains("has none of that name");
    }

    @Test
    void aYearOfWhichNothingIsKnownIsNoTable() {
        Run run = on("samples", "coverage 1801");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing that was sent in 1801 is held or cited");
    }

    @Test
    void anOptionMistypedIsProposedAndNotTakenForAQuery() {
        assertThat(on("samples", "search --limti 3").err())
                .contains("Unknown option: '--limti'", "Did you mean --limit")
                .doesNotContain("Put -- before");
        assertThat(on("samples", "search -zorkword").err())
                .contains("Put -- before a query that begins with -");
    }

    private static Run on(String archive, String line) {
        return Cli.run(
                Stream.concat(
                                Arrays.stream(line.split(" ")),
                                Stream.of("--archive", folder.resolve(archive)))
                        .toArray());
    }
}
