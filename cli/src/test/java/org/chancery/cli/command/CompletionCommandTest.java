package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;

class CompletionCommandTest {

    @Test
    void theScriptKnowsCommandsAndOptions() {
        Run run = Cli.run("completion", "bash");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("complete -F _complete_chancery")
                .contains("parse")
                .contains("--json")
                .contains("reindex");
    }
}
