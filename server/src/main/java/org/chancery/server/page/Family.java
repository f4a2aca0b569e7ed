package org.chancery.server.page;

import java.util.Locale;
import org.chancery.format.telegram.Element;

/// Kinds of tokens that a reader tells apart at sight; each has one colour in the source view.
public enum Family {
    CIRCUIT("The circuit", "what the operators and their machines needed"),
    TIME("Urgency and time", "how soon, and when it was sent"),
    PARTY("Who", "from whom, to whom, by whom"),
    MARKING("Marking", "how it is classified, why, until when, and who may read it"),
    MATTER("What", "number, subject, index terms, references"),
    TEXT("Text", "what the post had to say"),
    ASIDE("Not the message", "put around it by an archive or between its pages by a machine"),
    OPEN("Not read", "nothing that the reference knows, or taken out by a releaser");

    private final String title;
    private final String meaning;

    Family(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /// Its name in the style sheet.
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Family of(Element element) {
        return switch (element) {
            case TRANSMISSION_START,
                    CHANNEL_NUMBER,
                    PROSIGN,
                    STATION,
                    STATION_SERIAL,
                    OPERATING_SIGNAL,
                    GROUP_COUNT,
                    RELAY,
                    ROUTING_INDICATOR,
                    END_SERIAL,
                    END_OF_MESSAGE ->
                    CIRCUIT;
            case PRECEDENCE, PRECEDENCE_DIGRAPH, DATE_TIME_GROUP, FILING_TIME -> TIME;
            case ORIGINATOR,
                    ADDRESSEE,
                    ADDRESSEE_SERIAL,
                    INSTRUCTION,
                    PASS_LINE,
                    DISTRIBUTION,
                    DRAFTING,
                    SIGNATURE ->
                    PARTY;
            case SECURITY,
                    CLASSIFICATION,
                    CAPTION,
                    EXECUTIVE_ORDER,
                    DECLASSIFICATION,
                    CLASSIFIED_BY,
                    REASON,
                    PORTION_MARK ->
                    MARKING;
            case MESSAGE_NUMBER,
                    SECTION_NUMBER,
                    CORRECTED_COPY,
                    LABEL,
                    TAG,
                    SUBJECT,
                    REFERENCE,
                    HEADING,
                    PARAGRAPH_NUMBER,
                    SET ->
                    MATTER;
            case PARAGRAPH_TEXT, QUOTED_TELEGRAM, BLANK -> TEXT;
            case ARCHIVE_PAGE,
                    EDITORS_NOTE,
                    PAGE_LINE,
                    REPEATED_HEADING,
                    COUNTER,
                    STAMP,
                    ATTRIBUTE ->
                    ASIDE;
            case UNREAD, REDACTION -> OPEN;
        };
    }
}
