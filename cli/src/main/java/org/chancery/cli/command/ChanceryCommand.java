package org.chancery.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `chancery` itself: takes no work of its own, knows its commands, and teaches.
@Command(
        name = "chancery",
        header = "The open system for diplomatic telegrams: read, keep, find.",
        versionProvider = ChanceryCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "PATHs are files, folders (all in them but hidden files and READMEs), quoted patterns such as 'cables/**.txt',"
                    + " or - for standard input.",
            "",
        },
        footerHeading = "%n@|bold Begin with|@%n",
        footer = {
            "  chancery parse samples/09ASTANA1967.txt   what is understood of a telegram",
            "  chancery serve samples                    a folder, to search in a browser",
            "  chancery COMMAND --help                   more about it, with examples",
            "",
            "Exit codes: 0 fine, 1 findings, 2 not understood, 3 a file, the disk or the archive stood in the way.",
        })
public final class ChanceryCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    private ChanceryCommand() {}

    /// Of all commands.
    public static List<String> names() {
        return CommandGroup.ALL.stream().flatMap(group -> group.names().stream()).toList();
    }

    /// The command line that `args` needs: with the one command that they name, or with all of them
    /// for help.
    public static CommandLine line(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new ChanceryCommand());
        String first = args.length == 0 ? "" : args[0];
        for (String name : names().contains(first) ? List.of(first) : names()) {
            CommandLine command = new CommandLine(CommandGroup.command(name, terminal));
            // Its own options first, what all have last: as they are declared.
            command.getCommandSpec().usageMessage().sortOptions(false);
            line.addSubcommand(name, command);
        }
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(int.class, ChanceryCommand::number)
                .registerConverter(Integer.class, ChanceryCommand::number)
                .registerConverter(LocalDate.class, ChanceryCommand::day);
        line.getHelpSectionMap()
                .put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, ChanceryCommand::grouped);
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, root -> "");
        return line;
    }

    /// Without a command there is nothing to do but to say which there are.
    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
        return ExitCode.USAGE;
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"" + word + "\" is no number");
        }
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "\"" + word + "\" is no day: write one as 2030-12-31");
        }
    }

    private static String grouped(Help root) {
        StringBuilder list = new StringBuilder();
        Map<String, Help> commands = root.subcommands();
        for (CommandGroup group : CommandGroup.ALL) {
            list.append(root.createHeading("%n@|bold " + group.title() + "|@%n"));
            Help.TextTable table =
                    Help.TextTable.forColumnWidths(
                            root.colorScheme(), 15, root.commandSpec().usageMessage().width() - 15);
            for (String name : group.names()) {
                Help command = commands.get(name);
                if (command != null) {
                    String header = String.join(" ", command.commandSpec().usageMessage().header());
                    table.addRowValues(
                            root.colorScheme().commandText("  " + name),
                            root.colorScheme().text(header));
                }
            }
            list.append(table);
        }
        return list.toString();
    }

    /// From the jar's manifest, where the build writes it.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ChanceryCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "chancery "
                        + (version == null ? "(unpackaged build)" : version)
                        + ", Java "
                        + Runtime.version().feature()
            };
        }
    }
}
