package org.chancery.format.heading;

import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.diagnostic.Severity;

/// What can be said about format lines 1 to 11, the banner, and what the container claims.
public enum HeadingCode implements DiagnosticCode {
    HDG_CHANNEL(Severity.WARNING, "channel malformed: %s", "ACP 127(G) 128; reference 3.3, FL1"),
    HDG_PREC_FL2(
            Severity.WARNING,
            "format line 2 says %s, the higher precedence of format line 5 is %s",
            "ACP 127(G) 152"),
    HDG_PREC_ORDER(
            Severity.WARNING,
            "the info precedence %s is above the action precedence %s",
            "ACP 127(G) 150"),
    HDG_PREC_ADDRESSEE(
            Severity.WARNING, "the addressee has %s, above %s of format line 5", "ACP 127(G) 150"),
    HDG_PREC_SPELLING(
            Severity.NOTE,
            "the precedence is misspelt; read as %s",
            "ACP 127(G) 150; reference 10"),
    HDG_FLASH_MIXED(
            Severity.WARNING, "FLASH and lower precedences in one transmission", "ACP 127(G) 152"),
    HDG_RI(
            Severity.WARNING,
            "routing indicator malformed or not in the table: %s",
            "ACP 117; reference 1"),
    HDG_RI_DUP(Severity.NOTE, "routing indicator twice on format line 2: %s", "ACP 127(G) 204"),
    HDG_SERIAL(Severity.WARNING, "station serial %s, the banner has %s", "reference 3.3, FL3"),
    HDG_STATION(Severity.NOTE, "sent by station %s; %s has %s", "reference 3.3, FL3"),
    HDG_SECTION(
            Severity.WARNING,
            "format line 3 says section %s, the banner section %s",
            "reference 6"),
    HDG_FILED(Severity.ERROR, "no filing time: %s", "ACP 127(G) 115"),
    HDG_DTG(Severity.ERROR, "no moment: %s", "ACP 127(G) 113"),
    HDG_DTG_YEAR(
            Severity.NOTE,
            "the date, or its year, is taken from elsewhere than format line 5: %s",
            "reference 3.3, FL5"),
    HDG_DTG_FILED(Severity.WARNING, "filed %s after its date-time group", "reference 3.3, FL3"),
    HDG_RECORD(
            Severity.NOTE,
            "the record has no text; its subject, TAGS and references are taken from its attributes",
            "reference 9.1"),
    HDG_QUOTED(
            Severity.NOTE,
            "order, TAGS and subject are those of the telegram that is quoted and passed on",
            "reference 6"),
    HDG_DTG_MRN(
            Severity.WARNING,
            "the date-time group is of %s, the reference number of %s",
            "reference 1"),
    HDG_SECURITY(Severity.ERROR, "format line 4 says %s, the banner says %s", "ACP 127(G) 124"),
    HDG_SECURITY_MIXED(
            Severity.WARNING, "security letters not five of one kind: %s", "ACP 127(G) 124"),
    HDG_ZNR_CLASSIFIED(
            Severity.ERROR, "ZNR, for any circuit, with a classified text", "ACP 127(G) 124"),
    HDG_SIGNAL(Severity.NOTE, "unknown operating signal: %s", "ACP 131"),
    HDG_FROM(Severity.WARNING, "from %s, but the reference number is of %s", "reference 8"),
    HDG_NO_ACTION(Severity.WARNING, "no action addressee", "ACP 127(G) Annex B"),
    HDG_ADDRESSEE(Severity.NOTE, "%s is not the office of %s in the table, which is %s", "ACP 117"),
    HDG_DUP_ADDRESSEE(Severity.NOTE, "addressee twice: %s", "ACP 127(G) Annex B"),
    HDG_RANGE(Severity.WARNING, "serials %s for %s sections", "reference 3.3, FL6-FL8"),
    HDG_COLLECTIVE(Severity.NOTE, "collective not in the table: %s", "reference 13"),
    HDG_LINE(Severity.WARNING, "line of %s characters, the wire takes 69", "ACP 127(G) 138"),
    HDG_ORDER(Severity.WARNING, "format line out of order: %s", "ACP 127(G) Annex B"),
    CLS_MISSING(Severity.WARNING, "no classification banner", "ACP 127(G) 209; reference 4"),
    CLS_CONTAINER(
            Severity.NOTE, "the text has no banner; its container says %s", "reference 2, 9.1"),
    CLS_SECURITY(
            Severity.WARNING,
            "the text has no banner; the positional line says %s, which is %s",
            "Navy course 14226 (JANAP 128)"),
    CLS_BANNER_LOW(Severity.ERROR, "the banner says %s, a portion is marked %s", "reference 7"),
    CLS_BANNER_HIGH(Severity.NOTE, "the banner says %s, no portion is above %s", "reference 7"),
    CLS_UNCLAS_EO(Severity.WARNING, "a declassification date on unclassified text", "reference 7"),
    CLS_NO_AUTHORITY(
            Severity.WARNING,
            "classified, and nobody is named who decided it",
            "E.O. 12958, section 1.7"),
    CLS_CAPTIONS(
            Severity.WARNING,
            "captions exclude each other, or stand in the wrong order: %s",
            "5 FAH-2 H-252, H-440"),
    CLS_CAPTION_UNKNOWN(
            Severity.NOTE, "line in the place of captions, not in the table: %s", "reference 4"),
    CLS_BANNER_SPLIT(Severity.NOTE, "the banner is damaged; read as %s", "reference 10"),
    MRN_MALFORMED(Severity.WARNING, "not year, post and serial: %s", "reference 8"),
    MRN_NOISE(Severity.WARNING, "noise in the reference number; read as %s", "reference 8"),
    MRN_BANNER(Severity.WARNING, "the reference number is %s, the banner has %s", "reference 8"),
    SRC_DATE(Severity.NOTE, "the container says %s, the telegram %s", "reference 2, 9.3"),
    SRC_CLASS(Severity.NOTE, "the container says %s, the telegram %s", "reference 9.1"),
    SRC_TAGS(Severity.NOTE, "the container has other tags than the telegram: %s", "reference 2"),
    SRC_ORIGIN(Severity.NOTE, "the container says %s, the telegram comes from %s", "reference 2"),
    DIST_SUM(Severity.WARNING, "the copies add up to %s, the line says %s", "reference 9.1");

    private final Severity severity;
    private final String message;
    private final String rule;

    HeadingCode(Severity severity, String message, String rule) {
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
