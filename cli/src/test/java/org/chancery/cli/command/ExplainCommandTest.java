package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void everyPieceOfTheHeadingIsNamed() {
        Run run = new Cli().screen(100).with("explain", "--color", "never", Cli.sample());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("VZCZCXRO9485", "XRO9485")
                .contains("DE RUEHTA #1967/01 3090345", "Astana")
                .contains("050345Z NOV 09")
                .contains("RUEHC", "PRIORITY", "6761")
                .contains("SIPDIS", "PGOV", "Internal Governmental Affairs")
                .contains("HOAGLAND");
        assertThat(run.out()).doesNotContain("\u001B");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void jsonCoversAllThatIsNotBlank() {
        Run run = Cli.run("explain", "--json", Cli.sample());
        assertThat(run.code()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines)
                .allMatch(line -> line.startsWith("{\"file\":") && line.endsWith("\"}"))
                .noneMatch(line -> line.contains("\"title\":\"\""));
        assertThat(lines)
                .filteredOn(line -> !line.contains("\"element\":\"PARAGRAPH_TEXT\""))
                .noneMatch(line -> line.contains("\"meaning\":\"\""));
    }

    @Test
    void whatIsNoTelegramIsStillAnswered() {
        Run run = new Cli().input("hello").with("explain", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotBlank();
    }
}
