package org.chancery.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The standard streams of this run and what is at their ends.
///
/// Java cannot tell which of the streams are screens, nor how wide one is; the launcher can, and
/// says so in `CHANCERY_SCREEN` (the numbers of the streams that are screens, such as `12`) and
/// `COLUMNS`.
public final class Terminal {

    /// The widest that running text is set: longer lines are hard to read.
    public static final int PAGE = 80;

    private static final int NARROWEST = 40;

    private final InputStream in;
    private final Output out;
    private final Output err;
    private final Map<String, String> environment;
    private final String screens;

    /// @param environment variables that matter here: `CHANCERY_SCREEN`, `COLUMNS`, `NO_COLOR`,
    ///   `TERM`, and where a user's data lies
    public Terminal(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Charset charset,
            Map<String, String> environment) {
        this.in = in;
        this.out = new Output(out, charset);
        this.err = new Output(err, charset);
        this.environment = environment;
        this.screens = environment.getOrDefault("CHANCERY_SCREEN", "");
    }

    /// The streams of this process.
    public static Terminal system() {
        Map<String, String> environment = System.getenv();
        if (!environment.containsKey("CHANCERY_SCREEN")) {
            environment = withScreens(environment);
        }
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset(),
                environment);
    }

    public InputStream in() {
        return in;
    }

    public Output out() {
        return out;
    }

    public Output err() {
        return err;
    }

    public Map<String, String> environment() {
        return environment;
    }

    public boolean showsInput() {
        return screens.contains("0");
    }

    public boolean showsOutput() {
        return screens.contains("1");
    }

    public boolean showsErrors() {
        return screens.contains("2");
    }

    /// Columns of the screen; 80 where there is none.
    public int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean isNumber =
                !columns.isEmpty()
                        && columns.length() < 5
                        && columns.chars().allMatch(Character::isDigit);
        return isNumber ? Math.max(NARROWEST, Integer.parseInt(columns)) : PAGE;
    }

    /// How standard output is painted.
    public Paint paint(Colour colour) {
        return paint(colour, showsOutput());
    }

    /// How standard error is painted.
    public Paint errorPaint(Colour colour) {
        return paint(colour, showsErrors());
    }

    private Paint paint(Colour colour, boolean isScreen) {
        return switch (colour) {
            case ALWAYS -> new Paint(true);
            case NEVER -> Paint.PLAIN;
            case AUTO ->
                    new Paint(
                            isScreen
                                    && environment.getOrDefault("NO_COLOR", "").isEmpty()
                                    && !environment.getOrDefault("TERM", "").equals("dumb"));
        };
    }

    /// Started without the launcher: `System.console()` knows at least whether input and output are
    /// a screen both.
    @SuppressWarnings("SystemConsoleNull") // jdk.console=java.base gives null still
    private static Map<String, String> withScreens(Map<String, String> environment) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return environment;
        }
        Map<String, String> known = new HashMap<>(environment);
        known.put("CHANCERY_SCREEN", "012");
        return known;
    }

    /// UTF-8, as the JSON contract and every terminal of today want it; Windows consoles say what
    /// they want.
    private static Charset charset() {
        boolean isWindows = System.getProperty("os.name", "").startsWith("Windows");
        return isWindows
                ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
                : StandardCharsets.UTF_8;
    }
}
