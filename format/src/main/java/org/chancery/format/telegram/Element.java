package org.chancery.format.telegram;

/// What a stretch of source turned out to be. Every byte of a source belongs to exactly one [Piece]
/// of one of these.
public enum Element {
    ARCHIVE_PAGE("Archive page", "what the page around the telegram says; not part of the message"),
    EDITORS_NOTE(
            "Editor's note", "what the editors of a volume say of it; not part of the message"),
    TRANSMISSION_START(
            "Start of message", "ZCZC, with V for the start of the transmission (format line 1)"),
    CHANNEL_NUMBER("Channel number", "circuit and running number on it (format line 1)"),
    PRECEDENCE_DIGRAPH("Precedence digraph", "the highest precedence, twice (format line 2)"),
    RELAY(
            "Routing indicator to reach",
            "a station that this copy still had to reach (format line 2)"),
    PROSIGN("Prosign", "a word of the operators' language: DE, FM, TO, INFO, BT"),
    STATION("Station", "the station that prepared the message (format line 3)"),
    STATION_SERIAL(
            "Station serial",
            "the sending station's own count, with the section behind the slash (format line 3)"),
    FILING_TIME(
            "Filing time",
            "day of the year, hour and minute at which the station took the message in (format line 3)"),
    SECURITY(
            "Security letters",
            "ZNR or ZNY and the first letter of the class, five times (format line 4)"),
    OPERATING_SIGNAL("Operating signal", "a Z or Q code of the operators (ACP 131)"),
    PRECEDENCE("Precedence", "how soon it must be there"),
    DATE_TIME_GROUP(
            "Date-time group",
            "day, hour, minute, zone, month and year; names the message for its originator (format line 5)"),
    ORIGINATOR("Originator", "the office that sends (format line 6)"),
    ROUTING_INDICATOR(
            "Routing indicator", "address of an addressee's station (format lines 7 and 8)"),
    ADDRESSEE("Addressee", "the office that receives, or a collective (format lines 7 and 8)"),
    ADDRESSEE_SERIAL(
            "Addressee serial", "count of messages from this originator to that addressee"),
    INSTRUCTION("Passing instruction", "who else is to get it; not an addressee"),
    GROUP_COUNT("Group count", "number of groups of the text, or who pays (format line 10)"),
    CLASSIFICATION(
            "Classification",
            "the banner: class, spaced so that it is not missed (format line 12)"),
    SECTION_NUMBER("Section", "number of this section, and how many there are"),
    MESSAGE_NUMBER("Post and serial", "the message reference number without its year"),
    CAPTION("Caption", "limits or steers who may read it"),
    CORRECTED_COPY("Corrected copy", "a copy that replaces an earlier one, and why"),
    PASS_LINE("Pass line", "who inside the addressee should get it"),
    LABEL("Label", "names the field that follows"),
    EXECUTIVE_ORDER("Executive order", "the order it is classified under"),
    DECLASSIFICATION("Declassification", "when, or on which event"),
    TAG("Tag", "index term: Traffic Analysis by Geography and Subject"),
    SUBJECT("Subject", "what it is about"),
    REFERENCE("Reference", "an earlier telegram or paper"),
    CLASSIFIED_BY("Classifier", "who decided the classification"),
    REASON("Reason", "paragraph of the order that allows it"),
    PARAGRAPH_NUMBER("Paragraph number", ""),
    PORTION_MARK("Portion mark", "classification of this paragraph"),
    PARAGRAPH_TEXT("Text", ""),
    HEADING("Heading", "belongs to the paragraphs after it"),
    SIGNATURE("Signature", "chief of mission, or who acts"),
    PAGE_LINE("Page line", "put in by the machine between pages or sections; not text"),
    REPEATED_HEADING(
            "Repeated heading",
            "the same lines again, for another section or by the archive's software; read once"),
    QUOTED_TELEGRAM("Quoted telegram", "heading lines of a telegram inside this one"),
    SET("Set", "a USMTF set: name, fields, two slashes"),
    DISTRIBUTION("Distribution", "copies for each office of the Department (1970s)"),
    DRAFTING("Drafting", "who drafted, cleared and approved"),
    COUNTER("Process counter", "put in by the Department's machine (1970s)"),
    STAMP("Releaser's stamp", "put on when it was released; not text"),
    ATTRIBUTE("Attribute", "what the releasing archive's record says"),
    REDACTION("Redaction", "taken out by a releaser"),
    END_SERIAL("End serial", "repeats the station serial (format line 15)"),
    END_OF_MESSAGE("End of message", "NNNN (format line 16)"),
    BLANK("Blank", ""),
    UNREAD("Unread", "nothing that the reference knows");

    private final String title;
    private final String meaning;

    Element(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /// Its name in the field.
    public String title() {
        return title;
    }

    /// One line for a reader who sees it for the first time; may be empty.
    public String meaning() {
        return meaning;
    }
}
