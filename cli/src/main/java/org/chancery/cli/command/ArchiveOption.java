package org.chancery.cli.command;

import java.nio.file.Path;
import java.util.Map;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which archive a command works on: the one that is named, else the user's own.
final class ArchiveOption {

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description =
                    "The archive's directory. Default: $CHANCERY_ARCHIVE, or chancery/archive in your data folder.")
    @Nullable Path archive;

    /// Where the archive is, or will be; nothing is created here.
    Path directory(Terminal terminal) throws Trouble {
        return archive != null
                ? archive
                : standard(
                        terminal.environment(),
                        System.getProperty("os.name", ""),
                        System.getProperty("user.home", ""));
    }

    /// The place where each system wants a user's data: `XDG_DATA_HOME` or `~/.local/share`,
    /// `Library` on macOS, `LOCALAPPDATA` on Windows.
    static Path standard(Map<String, String> environment, String system, String home)
            throws Trouble {
        String named = environment.getOrDefault("CHANCERY_ARCHIVE", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        if (system.startsWith("Windows") && environment.containsKey("LOCALAPPDATA")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", ""), "Chancery", "archive");
        }
        if (system.startsWith("Mac")) {
            return home(home).resolve("Library/Application Support/Chancery/archive");
        }
        // The XDG base directory specification: a relative path there is to be ignored.
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.startsWith("/") ? Path.of(data) : home(home).resolve(".local/share"))
                .resolve("chancery/archive");
    }

    private static Path home(String home) throws Trouble {
        if (home.isEmpty() || home.equals("?")) {
            throw Trouble.world(
                    "you have no home folder to keep an archive in: name a place with --archive DIR");
        }
        return Path.of(home);
    }
}
