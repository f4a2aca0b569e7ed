package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The door: exit codes, one-line errors, help.
class MainTest {

    @Test
    void withoutACommandItSaysWhichThereAre() {
        Run run = Cli.run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains(
                        "An archive",
                        "parse",
                        "lint",
                        "explain",
                        "show",
                        "import",
                        "search",
                        "export",
                        "serve",
                        "verify",
                        "reindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse",
                "lint",
                "explain",
                "show",
                "import",
                "search",
                "export",
                "serve",
                "verify",
                "reindex",
                "completion",
                "write",
                "convert",
                "stats",
                "concordance",
                "entities",
                "graph",
                "wanted",
                "coverage",
                "calendar",
                "collect",
                "collections",
                "save",
                "alerts",
                "note",
                "notes"
            })
    void everyCommandTeachesWithExamplesThatFitTheScreen(String command) {
        Run run = Cli.run(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Usage: chancery " + command,
                        "Examples",
                        "  chancery " + command,
                        "--debug",
                        "--color");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        // A longer one would be broken, and go on at the margin.
        assertThat(run.out().substring(run.out().indexOf("Examples\n") + 9).lines())
                .allMatch(line -> line.startsWith("  "));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpListsCommandsInGroups() {
        Run run = Cli.run("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .contains("Telegrams in files", "An archive", "Care of an archive")
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void version() {
        Run run = Cli.run("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("chancery ").endsWith("\n").contains("Java");
    }

    @Test
    void aMistypedCommandIsGuessed() {
        Run run = Cli.run("prase", "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("no command 'prase': did you mean parse?")
                .contains("Try 'chancery --help'.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aMistypedOptionIsGuessed() {
        Run run = Cli.run("parse", "--jsno", "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--jsno").contains("--json");
    }

    @Test
    void aValueOfAnotherKindIsToldInWords() {
        assertThat(Cli.run("search", "--limit", "few", "x").err()).contains("\"few\" is no number");
        assertThat(Cli.run("calendar", "--as-of", "2009-33-01").err())
                .contains("\"2009-33-01\" is no day: write one as 2030-12-31")
                .doesNotContain("java.");
        assertThat(Cli.run("lint", "--format", "foo", "x").err()).doesNotContain("case-");
    }

    @Test
    void aQueryThatBeginsLikeAnOptionIsTakenForOneAndToldSo() {
        assertThat(Cli.run("search", "-taliban").err()).contains("'chancery search -- -taliban'");
        assertThat(Cli.run("parse", "-taliban").err()).doesNotContain("Put --");
    }

    @Test
    void aMissingFileIsOneLineThatSaysWhatToDo() {
        Run run = Cli.run("parse", "no-such.txt");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(
                        "chancery parse: no file or folder \"no-such.txt\": check the name, or give - to read standard input\n");
    }

    @Test
    void aStackTraceOnlyWithDebug() {
        assertThat(Cli.run("parse", "--debug", "no-such.txt").err())
                .contains("\tat org.chancery.cli.");
    }

    @Test
    void theNameInALineOfTroubleCannotDriveTheTerminal() {
        assertThat(Cli.run("parse", "\u001B[2Jx").err()).doesNotContain("\u001B");
    }

    @Test
    void aReaderThatLeavesIsNoTrouble() {
        Run run = new Cli().out(new Failing("Broken pipe")).with("parse", "--json", Cli.sample());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFullDiskBehindTheOutputIsTrouble() {
        Run run =
                new Cli()
                        .out(new Failing("No space left on device"))
                        .with("parse", "--json", Cli.sample());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("disk is full").hasLineCount(1);
    }

    private static final class Failing extends OutputStream {

        private final String why;

        Failing(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(why);
        }
    }
}
