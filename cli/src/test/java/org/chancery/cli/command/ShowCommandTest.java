package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;

class ShowCommandTest {

    @Test
    void theTextIsTypesetInOnePiece() {
        Run run = Cli.run("show", Cli.sample());
        assertThat(run.code()).isZero();
        String flowing = run.out().replaceAll("\\s+", " ");
        assertThat(flowing)
                .contains(
                        "the general concept to establish a \"security belt around Afghanistan.\"");
        assertThat(run.out())
                .contains("= CONFIDENTIAL // SIPDIS =")
                .contains("\u250C\u2500 Summary \u2500")
                .contains("5 November 2009, 03:45 UTC")
                .contains("\nCSTO RAPID REACTION FORCE?\n")
                .contains("\n10. (C) COMMENT: This meeting")
                .containsPattern("\n +HOAGLAND\n")
                .doesNotContain("OF 03")
                .doesNotContain("VZCZC");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theBandHasTheColourOfTheCoverSheet() {
        Run run = Cli.run("show", "--color=always", Cli.sample());
        assertThat(run.out()).startsWith("\u001B[1;97;44m").contains("\u001B[2m(C)\u001B[0m");
    }

    @Test
    void aWideScreenDoesNotMakeLongLines() {
        Run run = new Cli().screen(200).with("show", "--color=never", Cli.sample());
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theSourceLeavesAsItCame() throws IOException {
        assertThat(Cli.run("show", "--source", Cli.sample()).bytes())
                .isEqualTo(Files.readAllBytes(Cli.sample()));
    }

    @Test
    void onAScreenTheSourceIsSafeToLookAt() {
        Run run =
                new Cli()
                        .screen(80)
                        .input("ZCZC\u001B[2J\r\nNNNN\u0007\r\n")
                        .with("show", "--source", "-");
        assertThat(run.out()).isEqualTo("ZCZC\u241B[2J\nNNNN\u2407\n");
    }
}
