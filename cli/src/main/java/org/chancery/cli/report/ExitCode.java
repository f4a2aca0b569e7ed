package org.chancery.cli.report;

/// What a run hands to the shell; scripts depend on these numbers.
public final class ExitCode {

    public static final int FINE = 0;

    /// The work was done, and there is something to look at: lint errors, a failed fixity check,
    /// nothing found with `--exit-code`.
    public static final int FINDINGS = 1;

    /// The command line, or a query in it, cannot be understood.
    public static final int USAGE = 2;

    /// A file, a disk, a port or the archive stood in the way.
    public static final int TROUBLE = 3;

    private ExitCode() {}
}
