package org.chancery.format.write;

import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.diagnostic.Severity;

/// What can be said about a telegram that was written.
public enum WriteCode implements DiagnosticCode {
    WRT_LOST(
            Severity.WARNING,
            "the wire does not carry this %s: meant is %s, read back is %s",
            "reference 12, law to test"),
    WRT_HEADING(
            Severity.WARNING,
            "no %s: a station takes no message without",
            "reference 3.1, ACP 127(G) Annex B"),
    WRT_CHARACTER(Severity.WARNING, "the circuit has no %s; written as %s", "reference 12"),
    WRT_LINE(Severity.WARNING, "a line of %s characters; the wire has 69", "ACP 127(G) 138");

    private final Severity severity;
    private final String message;
    private final String rule;

    WriteCode(Severity severity, String message, String rule) {
        this.severity = severity;
        this.message = message;
        this.rule = rule;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String rule() {
        return rule;
    }
}
