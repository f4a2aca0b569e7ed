package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;

class WriteCommandTest {

    @Test
    void theSampleIsThreeMessages() {
        Run run = Cli.run("write", Cli.sample());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("VZCZCXRO9485\nPP RUEHBI")
                .contains("DE RUEHTA #1967/03 3090345\nZNY CCCCC ZZH\nP 050345Z NOV 09\n")
                .endsWith("HOAGLAND\nBT\n\n\nNNNN\n");
        assertThat(run.out().lines().filter(line -> line.equals("NNNN"))).hasSize(3);
    }

    @Test
    void printHasOneHeadingAndPageLines() {
        Run run = Cli.run("write", "--form", "print", Cli.sample());
        assertThat(run.out().lines().filter(line -> line.equals("NNNN"))).hasSize(1);
        assertThat(run.out()).contains("\nASTANA 00001967 002 OF 003\n");
    }

    @Test
    void aNewTransmissionHasNoNumbersAndItsOwnSections() {
        Run run = Cli.run("write", "--new", "--section-lines", "100", Cli.sample());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("P 050345Z NOV 09\nFM AMEMBASSY ASTANA\n")
                .contains("SECTION 02 OF 02 ASTANA 001967")
                .doesNotContain("SECTION 03");
    }

    @Test
    void aTeletypeGetsItsCharactersAndLineEnds() {
        Run run = Cli.run("write", "--characters", "ita2", "--line-end", "crcrlf", Cli.sample());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\r\r\nZNY CCCCC ZZH\r\r\n")
                .matches("[A-Z0-9 \\-?:$!&#'()\"/,.;\r\n]+");
        assertThat(run.err())
                .containsOnlyOnce("WRT-CHARACTER")
                .contains("the circuit has no small letters; written as capitals");
    }

    @Test
    void aSetOfCharactersThatIsNoneIsToldWithThoseThatAre() {
        Run run = Cli.run("write", "--characters", "ita3", Cli.sample());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'--characters'", "ITA2", "ita3").doesNotContain("org.");
    }

    @Test
    void whatTheWireCannotSayIsTold() {
        Run run = new Cli().input("UNCLAS VALLETTA 000123\n\n1. Text.\n").with("write", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "WRT-HEADING no date-time group, no originator, no addressee: a station takes no message without");
        Run noDate = Cli.run("write", "../samples/08NICOSIA104.txt");
        assertThat(noDate.code()).isEqualTo(1);
        assertThat(noDate.err())
                .contains("WRT-LOST the wire does not carry this mrn: meant is 08NICOSIA104");
    }

    @Test
    void aCorrectionSaysSoInItsHeadingAndBelowItsBanner() {
        Run run =
                Cli.run(
                        "write",
                        "--copy",
                        "correction",
                        "--reason",
                        "PARA 2, ADDED TAGS",
                        Cli.sample());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\nZNY CCCCC ZZH ZDS\n")
                .contains(
                        "SECTION 01 OF 03 ASTANA 001967\n\nC O R R E C T E D  C O P Y (PARA 2, ADDED TAGS)\n\n");
    }

    @Test
    void aRepetitionAndADuplicateAreToldByTheirSignals() {
        assertThat(Cli.run("write", "--copy", "repetition", Cli.sample()).out())
                .contains("\nZNY CCCCC ZZH ZDK\n");
        assertThat(Cli.run("write", "--new", "--copy", "duplicate", Cli.sample()).out())
                .startsWith("P 050345Z NOV 09 ZFD\n");
    }

    @Test
    void aReasonWithoutACorrectionIsRefused() {
        Run run = Cli.run("write", "--reason", "PARA 2", Cli.sample());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--reason goes with --copy correction alone");
    }

    @Test
    void impossibleStylesAreRefused() {
        assertThat(Cli.run("write", "--width", "200", Cli.sample()).code()).isEqualTo(2);
        assertThat(Cli.run("write", "--width", "200", Cli.sample()).err())
                .contains("a line of text has 40 to 69 characters: 200");
        assertThat(Cli.run("write", "--form", "letter", Cli.sample()).code()).isEqualTo(2);
    }
}
