package org.chancery.cli.view;

import java.util.List;
import org.chancery.cli.terminal.Progress;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Severity;

/// How many findings of each weight.
public record Tally(long errors, long warnings, long notes) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public static Tally of(List<Diagnostic> diagnostics) {
        return new Tally(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.NOTE));
    }

    public Tally plus(Tally other) {
        return new Tally(errors + other.errors, warnings + other.warnings, notes + other.notes);
    }

    public boolean isEmpty() {
        return errors + warnings + notes == 0;
    }

    /// `1 error, 2 warnings, 4 notes`
    public String words() {
        return counted(errors, "error")
                + ", "
                + counted(warnings, "warning")
                + ", "
                + counted(notes, "note");
    }

    /// `1 telegram`, `2,000 telegrams`
    public static String counted(long number, String noun) {
        return Progress.number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
