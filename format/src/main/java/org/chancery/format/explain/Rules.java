package org.chancery.format.explain;

import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;

/// The document and paragraph behind each kind of piece, as far as the reference names one.
final class Rules {

    private static final String FORMAT_LINE = "ACP 127(G) Annex B, format line ";

    private Rules() {}

    static String of(Element element, Dialect dialect) {
        return dialect == Dialect.JANAP128 && element == Element.TRANSMISSION_START
                ? "Navy course 14226 (JANAP 128)"
                : of(element);
    }

    private static String of(Element element) {
        return switch (element) {
            case TRANSMISSION_START -> "ACP 127(G) 127, 128";
            case CHANNEL_NUMBER -> FORMAT_LINE + "1";
            case PRECEDENCE_DIGRAPH -> "ACP 127(G) 152";
            case RELAY -> "ACP 127(G) 204";
            case PROSIGN -> "ACP 127(G) 133";
            case STATION, STATION_SERIAL -> FORMAT_LINE + "3";
            case FILING_TIME -> "ACP 127(G) 115";
            case SECURITY -> "ACP 127(G) 124";
            case OPERATING_SIGNAL -> "ACP 131";
            case PRECEDENCE -> "ACP 127(G) 150";
            case DATE_TIME_GROUP -> "ACP 127(G) 113";
            case ORIGINATOR -> FORMAT_LINE + "6";
            case ROUTING_INDICATOR -> "5 FAH-2 H-231";
            case ADDRESSEE, ADDRESSEE_SERIAL -> "ACP 127(G) Annex B, format lines 7 and 8";
            case GROUP_COUNT -> FORMAT_LINE + "10";
            case CLASSIFICATION -> "ACP 127(G) 209";
            case SECTION_NUMBER, PAGE_LINE -> "ACP 127(G) 208";
            case CAPTION -> "5 FAH-2 H-440";
            case TAG -> "5 FAH-3";
            case CLASSIFIED_BY, PARAGRAPH_NUMBER, PORTION_MARK -> "5 FAH-1 H-246";
            case END_SERIAL -> FORMAT_LINE + "15";
            case END_OF_MESSAGE -> "ACP 127(G) 114";
            case ARCHIVE_PAGE,
                    EDITORS_NOTE,
                    INSTRUCTION,
                    MESSAGE_NUMBER,
                    CORRECTED_COPY,
                    PASS_LINE,
                    LABEL,
                    EXECUTIVE_ORDER,
                    DECLASSIFICATION,
                    SUBJECT,
                    REFERENCE,
                    REASON,
                    PARAGRAPH_TEXT,
                    HEADING,
                    SIGNATURE,
                    REPEATED_HEADING,
                    QUOTED_TELEGRAM,
                    SET,
                    DISTRIBUTION,
                    DRAFTING,
                    COUNTER,
                    STAMP,
                    ATTRIBUTE,
                    REDACTION,
                    BLANK,
                    UNREAD ->
                    "";
        };
    }
}
