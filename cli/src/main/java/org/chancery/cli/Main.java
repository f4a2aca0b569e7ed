package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.chancery.cli.command.ChanceryCommand;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Faults;
import org.chancery.cli.report.Nearest;
import org.chancery.cli.report.QuietLogging;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Colour;
import org.chancery.cli.terminal.OutputClosed;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The door of the command line: arguments in, exit code out.
///
/// This is the one place where what goes wrong anywhere below becomes a line for people.
public final class Main {

    private final Terminal terminal;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Ends the process with the run's [ExitCode].
    public static void main(String[] args) {
        QuietLogging.ask();
        int code = run(Terminal.system(), args);
        // Returning is quicker: System.exit looks for a logger first, to tell it of the exit.
        if (code != ExitCode.FINE) {
            System.exit(code);
        }
    }

    /// Runs one command line against any terminal; this is what tests call.
    public static int run(Terminal terminal, String... args) {
        return new Main(terminal).run(args);
    }

    private int run(String... args) {
        if (args.length > 0
                && !args[0].startsWith("-")
                && !ChanceryCommand.names().contains(args[0])) {
            return unknown(args[0]);
        }
        CommandLine line = ChanceryCommand.line(terminal, args);
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help))
                .setErr(new PrintWriter(help))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                terminal.paint(Colour.AUTO).colour() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((misused, given) -> misused(misused))
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command));
        line.setUsageHelpWidth(Math.clamp(terminal.width(), 60, 100));
        int code = line.execute(args);
        try {
            terminal.out().print(help.toString()).flush();
            terminal.err().flush();
            return code;
        } catch (OutputClosed closed) {
            return code;
        } catch (IOException e) {
            boolean isTold = code == ExitCode.TROUBLE;
            return isTold
                    ? code
                    : tell(
                            "chancery",
                            Trouble.world("cannot write the output: " + Faults.words(e), e));
        }
    }

    private int unknown(String word) {
        String meant =
                Nearest.to(word, ChanceryCommand.names())
                        .map(name -> ": did you mean " + name + "?")
                        .orElse("");
        int code = tell("chancery", Trouble.usage("there is no command '" + word + "'" + meant));
        note("Try 'chancery --help'.");
        return code;
    }

    private int misused(ParameterException misused) {
        CommandLine command = misused.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String first = String.valueOf(misused.getMessage()).lines().findFirst().orElse("");
        StringWriter suggestions = new StringWriter();
        UnmatchedArgumentException.printSuggestions(misused, new PrintWriter(suggestions, true));
        tell(name, Trouble.usage(first.replace(" (case-insensitive)", "")));
        String meant = suggestions.toString().strip();
        if (meant.isEmpty()
                && misused instanceof UnmatchedArgumentException unmatched
                && unmatched.isUnknownOption()
                && takesQuery(command)) {
            note(
                    "Put -- before a query that begins with -: '%s -- %s'."
                            .formatted(name, unmatched.getUnmatched().getFirst()));
        }
        note(meant.replace("Possible solutions: ", "Did you mean "));
        note("Try '" + name + " --help'.");
        return ExitCode.USAGE;
    }

    private static boolean takesQuery(CommandLine command) {
        return command.getCommandSpec().positionalParameters().stream()
                .anyMatch(words -> words.paramLabel().equals("QUERY"));
    }

    private int failed(Throwable fault, CommandLine command) {
        if (fault instanceof OutputClosed) {
            return ExitCode.FINE;
        }
        if (command.getParseResult().hasMatchedOption("--debug")) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace, true));
            note(trace.toString().stripTrailing());
        }
        return tell(command.getCommandSpec().qualifiedName(), Faults.trouble(fault));
    }

    private int tell(String name, Trouble trouble) {
        // What was printed so far belongs before the line; if it cannot be written, the line says
        // more.
        try {
            terminal.out().flush();
        } catch (IOException alreadyInTrouble) {
            // nothing to add
        }
        String head = terminal.errorPaint(Colour.AUTO).text(Style.BOLD_RED, name + ":");
        note(head, trouble.line());
        return trouble.exitCode();
    }

    private void note(String line) {
        note("", line);
    }

    private void note(String head, String line) {
        if (line.isEmpty()) {
            return;
        }
        try {
            terminal.err().line((head + " " + Visible.lines(line)).strip()).flush();
        } catch (IOException nobodyListens) {
            // the exit code still tells
        }
    }
}
