package org.chancery.format.diagnostic;

/// How much a finding matters to a reader.
public enum Severity {
    /// A field could not be read, or two places cannot both be right in a way that matters for
    /// access.
    ERROR,
    /// It was read, but look at it.
    WARNING,
    /// It was read; good to know.
    NOTE;

    /// As JSON and the terminal say it.
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "info";
        };
    }
}
