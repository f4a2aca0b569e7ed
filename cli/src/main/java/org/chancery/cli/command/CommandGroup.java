package org.chancery.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.terminal.Terminal;

/// The commands under the headings of `chancery --help`.
///
/// @param names in the order of the help
record CommandGroup(String title, List<String> names) {

    static final List<CommandGroup> ALL =
            List.of(
                    new CommandGroup(
                            "Telegrams in files",
                            List.of("parse", "lint", "explain", "show", "write", "convert")),
                    new CommandGroup("An archive", List.of("import", "search", "export", "serve")),
                    new CommandGroup(
                            "What an archive tells",
                            List.of(
                                    "stats",
                                    "concordance",
                                    "entities",
                                    "graph",
                                    "wanted",
                                    "coverage",
                                    "calendar")),
                    new CommandGroup(
                            "Your work in an archive",
                            List.of("collect", "collections", "save", "alerts", "note", "notes")),
                    new CommandGroup("Care of an archive", List.of("verify", "reindex")),
                    new CommandGroup("This program", List.of("completion")));

    /// A command by name. Its class, and what that needs, is loaded here and not before.
    static Callable<Integer> command(String name, Terminal terminal) {
        return switch (name) {
            case "parse" -> new ParseCommand(terminal);
            case "lint" -> new LintCommand(terminal);
            case "explain" -> new ExplainCommand(terminal);
            case "show" -> new ShowCommand(terminal);
            case "write" -> new WriteCommand(terminal);
            case "convert" -> new ConvertCommand(terminal);
            case "import" -> new ImportCommand(terminal);
            case "search" -> new SearchCommand(terminal);
            case "entities" -> new EntitiesCommand(terminal);
            case "concordance" -> new ConcordanceCommand(terminal);
            case "stats" -> new StatsCommand(terminal);
            case "export" -> new ExportCommand(terminal);
            case "graph" -> new GraphCommand(terminal);
            case "wanted" -> new WantedCommand(terminal);
            case "calendar" -> new CalendarCommand(terminal);
            case "coverage" -> new CoverageCommand(terminal);
            case "serve" -> new ServeCommand(terminal);
            case "collect" -> new CollectCommand(terminal);
            case "collections" -> new CollectionsCommand(terminal);
            case "save" -> new SaveCommand(terminal);
            case "alerts" -> new AlertsCommand(terminal);
            case "note" -> new NoteCommand(terminal);
            case "notes" -> new NotesCommand(terminal);
            case "verify" -> new VerifyCommand(terminal);
            case "reindex" -> new ReindexCommand(terminal);
            case "completion" -> new CompletionCommand(terminal);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}
