package org.chancery.format.body;

import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.diagnostic.Severity;

/// What can be said about the text of a telegram.
public enum BodyCode implements DiagnosticCode {
    PAR_NUMBER(Severity.WARNING, "paragraph number out of line: %s", "reference 5"),
    PAR_SUMMARY_END(
            Severity.NOTE,
            "the summary's end mark has no beginning: it is taken from the first paragraph on",
            "reference 5"),
    PAR_SUMMARY_OPEN(
            Severity.NOTE,
            "the summary has no end mark: it ends with its paragraph",
            "reference 5"),
    SIG_MISSING(Severity.NOTE, "no signature at the end of the text", "reference 5"),
    CLS_PORTION_MISSING(
            Severity.WARNING,
            "other paragraphs carry a portion mark, this one does not",
            "reference 5"),
    CLS_PORTION_UNKNOWN(
            Severity.WARNING, "portion mark damaged or not in the table: %s", "reference 5"),
    CLS_PORTION_MIXED(
            Severity.NOTE,
            "marks of different rank in one paragraph, the highest counts: %s",
            "reference 7"),
    PAGE_SPLIT(Severity.NOTE, "paragraph closed up over a page line", "reference 6"),
    TXT_REDACTED(Severity.NOTE, "taken out by a releaser: %s", "reference 5");

    private final Severity severity;
    private final String message;
    private final String rule;

    BodyCode(Severity severity, String message, String rule) {
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
