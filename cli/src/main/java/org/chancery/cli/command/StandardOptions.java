package org.chancery.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.cli.terminal.Colour;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What every command takes.
final class StandardOptions {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = WhenConverter.class,
            completionCandidates = WhenCandidates.class,
            description =
                    "auto (where the output is a screen and NO_COLOR is not set), always, never.")
    Colour colour = Colour.AUTO;

    /// Read by `Main` from the parse result; stands here so that it is in every help.
    @Option(names = "--debug", description = "Print the stack trace of what went wrong.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    static final class WhenConverter implements ITypeConverter<Colour> {
        @Override
        public Colour convert(String word) {
            for (Colour colour : Colour.values()) {
                if (colour.name().equals(word.toUpperCase(Locale.ROOT))) {
                    return colour;
                }
            }
            throw new TypeConversionException("'" + word + "' is none of auto, always, never");
        }
    }

    static final class WhenCandidates extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        WhenCandidates() {
            super(List.of("auto", "always", "never"));
        }
    }
}
