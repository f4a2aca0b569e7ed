package org.chancery.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `chancery completion`: the script that lets a shell complete commands and options.
@Command(
        name = "completion",
        header = "Print the script for completion in bash or zsh.",
        description = {"", "fish has no script yet; it completes file names by itself.", ""},
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  source <(chancery completion bash)         for this shell",
            "  chancery completion bash >> ~/.bashrc      for all to come",
            "  chancery completion zsh >> ~/.zshrc",
        })
final class CompletionCommand implements Callable<Integer> {

    enum Shell {
        bash,
        zsh
    }

    private final Terminal terminal;

    @Parameters(
            paramLabel = "SHELL",
            arity = "0..1",
            description = "bash or zsh: one script serves both. Default: bash.")
    Shell shell = Shell.bash;

    @Mixin StandardOptions options = new StandardOptions();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.out().print(AutoComplete.bash("chancery", ChanceryCommand.line(terminal)));
        return ExitCode.FINE;
    }
}
