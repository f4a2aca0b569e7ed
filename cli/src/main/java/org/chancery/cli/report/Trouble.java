package org.chancery.cli.report;

/// What stopped a command, told to people in one line: what, where, and what to do about it.
///
/// `no file or folder "telegrams": check the name, or give - to read standard input`
public final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Trouble(int exitCode, String line, Throwable cause) {
        super(line, cause);
        this.exitCode = exitCode;
    }

    private Trouble(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    /// Something was asked for that makes no sense.
    public static Trouble usage(String line) {
        return new Trouble(ExitCode.USAGE, line);
    }

    /// The world stood in the way.
    public static Trouble world(String line) {
        return new Trouble(ExitCode.TROUBLE, line);
    }

    public static Trouble world(String line, Throwable cause) {
        return new Trouble(ExitCode.TROUBLE, line, cause);
    }

    /// The line for people.
    public String line() {
        return String.valueOf(getMessage());
    }

    public int exitCode() {
        return exitCode;
    }
}
