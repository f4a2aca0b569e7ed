package org.chancery.format.heading;

import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.diagnostic.Severity;

/// What can be said about the labelled fields: executive order, classifier, TAGS, SUBJECT, REF.
public enum LabelCode implements DiagnosticCode {
    CLS_REASON(
            Severity.WARNING,
            "reason not in the order at that date: %s",
            "E.O. 12958, section 1.5; E.O. 13292, section 1.4"),
    DCL_ORDER(Severity.WARNING, "unknown or mistyped order; read as %s", "reference 7"),
    DCL_ORDER_TIME(Severity.WARNING, "E.O. %s was not in force on %s", "reference 7"),
    DCL_CODE(Severity.WARNING, "code unknown to this order: %s", "reference 7"),
    DCL_PAST(Severity.WARNING, "declassification on %s, before the telegram itself", "reference 7"),
    DCL_SPAN(Severity.WARNING, "longer than the order allows without exemption: %s", "reference 7"),
    DCL_DATE(Severity.ERROR, "no date, or more than one way to read it: %s", "reference 7"),
    DCL_MISSING(
            Severity.WARNING, "classified, and the order has neither date nor code", "reference 7"),
    DCL_DUE(Severity.NOTE, "the date for declassification has passed: %s", "reference 7"),
    TAG_MISSING(Severity.WARNING, "no TAGS line", "5 FAH-3"),
    TAG_NO_SUBJECT(Severity.WARNING, "no subject or program tag among the tags", "5 FAH-3 010"),
    TAG_UNKNOWN(Severity.WARNING, "tag not as the list of its time has it: %s", "5 FAH-3"),
    TAG_VARIANT(Severity.NOTE, "%s, read as a form of State's own tag %s", "reference 4, TAGS"),
    TAG_DUP(Severity.NOTE, "tag twice: %s", "reference 4, TAGS"),
    SUB_MISSING(Severity.WARNING, "no subject", "reference 4"),
    SUB_TRUNCATED(
            Severity.WARNING,
            "the container has only the beginning of the subject: %s",
            "reference 2"),
    SUB_LONG(Severity.NOTE, "a subject of %s lines", "reference 4, SUBJECT"),
    REF_POST(Severity.WARNING, "post not in the table: %s", "reference 8"),
    REF_FUTURE(Severity.WARNING, "refers to a later telegram: %s", "reference 8"),
    REF_SELF(Severity.WARNING, "refers to itself: %s", "reference 8"),
    REF_YEAR(Severity.NOTE, "the year is derived: %s", "reference 8"),
    REF_LETTER(Severity.WARNING, "letter out of order: %s after %s", "reference 8"),
    REF_UNUSED(Severity.NOTE, "never cited in the text: ref %s", "reference 8"),
    REF_UNDEFINED(
            Severity.WARNING,
            "cited in the text, but not among the references: ref %s",
            "reference 8");

    private final Severity severity;
    private final String message;
    private final String rule;

    LabelCode(Severity severity, String message, String rule) {
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
