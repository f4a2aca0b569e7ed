package org.chancery.format.section;

import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.diagnostic.Severity;

/// What can be said about the parts of a telegram: sections, pages, the ending, and the characters
/// themselves.
public enum SectionCode implements DiagnosticCode {
    SEC_TOTAL(Severity.WARNING, "the number of sections is told differently: %s", "reference 6"),
    SEC_MISSING(Severity.ERROR, "section %s of %s is missing", "reference 6"),
    SEC_UNMARKED(
            Severity.NOTE,
            "of %s sections, none but the first has a mark; the signature tells that all are here",
            "reference 5, signature; 6"),
    SEC_ORDER(
            Severity.WARNING,
            "section %s comes after section %s; read in the order of their numbers",
            "reference 6"),
    SEC_REPEAT(Severity.NOTE, "the heading block is repeated; read once", "reference 6"),
    SEC_TEXT_FIRST(
            Severity.NOTE,
            "the heading stands behind its text; read in the right order",
            "reference 10"),
    SEC_DIFF(Severity.WARNING, "the repeated heading differs from the first: %s", "reference 6"),
    SEC_MRN(
            Severity.WARNING,
            "another post or serial than the banner of this telegram: %s",
            "reference 6"),
    PAGE_ORDER(Severity.WARNING, "page line out of order: %s after %s", "reference 6"),
    PAGE_TOTAL(Severity.WARNING, "page line counts %s sections, the banner %s", "reference 6"),
    END_SERIAL(
            Severity.WARNING,
            "the number at the end, %s, is not that of format line 3, %s",
            "ACP 127(G) 211; reference 3.3, FL15"),
    END_MISSING(Severity.NOTE, "no NNNN at the end", "ACP 127(G) 114; reference 3.1, FL16"),
    TXT_CASE(
            Severity.NOTE,
            "lost its capitals, throughout or in the heading: read as if it had them",
            "reference 12"),
    TXT_CHARSET(Severity.WARNING, "%s", "reference 12"),
    TXT_CONTROL(Severity.WARNING, "control characters: %s", "reference 12"),
    TXT_PARTIAL(Severity.NOTE, "this is an extract, as its note says", "reference 10"),
    TXT_STAMP(Severity.NOTE, "stamp of the releaser, not text of the telegram", "reference 9.1");

    private final Severity severity;
    private final String message;
    private final String rule;

    SectionCode(Severity severity, String message, String rule) {
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
