package org.chancery.cli.terminal;

/// What `--color` asks for; picocli takes the words in lower case.
public enum Colour {
    /// Where the output is a screen, unless `NO_COLOR` is set (no-color.org) or the screen is a
    /// dumb one.
    AUTO,
    ALWAYS,
    NEVER
}
