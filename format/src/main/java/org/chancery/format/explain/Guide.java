package org.chancery.format.explain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Piece;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Explains the pieces of one telegram by its fields and the tables.
public final class Guide {

    /// A longer piece is a line that lost its end, or no such field: its kind is told, it is not
    /// taken apart.
    private static final int LONGEST_FIELD = 2_000;

    private final Telegram telegram;
    private final SourceText source;
    private final Circuit circuit;
    private final Parties parties;
    private final Markings markings;
    private final Matter matter;
    private final Asides asides;

    public Guide(Telegram telegram, Tables tables) {
        Heading heading = telegram.heading();
        Offices offices = new Offices(tables);
        LocalDate date =
                heading.dtg() != null
                        ? heading.dtg().value().date()
                        : heading.date() == null
                                ? null
                                : heading.date().atOffset(ZoneOffset.UTC).toLocalDate();
        Setting setting =
                new Setting(
                        tables,
                        telegram.dialect().dialect(),
                        date,
                        heading.mrn() == null ? null : heading.mrn().value());
        this.telegram = telegram;
        this.source = telegram.source().text();
        this.circuit = new Circuit(setting, offices);
        this.parties = new Parties(heading, tables, offices);
        this.markings = new Markings(heading, setting);
        this.matter = new Matter(heading, tables, offices);
        this.asides = new Asides(tables);
    }

    /// One explanation for each piece, in the same order.
    public List<Explanation> explain() {
        List<Explanation> explanations = new ArrayList<>(telegram.pieces().size());
        for (Piece piece : telegram.pieces()) {
            explanations.add(explain(piece));
        }
        return explanations;
    }

    /// Explains one piece of the telegram.
    public Explanation explain(Piece piece) {
        Element element = piece.element();
        String text = source.text(piece.span());
        Said said = text.length() > LONGEST_FIELD ? null : said(piece, Words.squeezed(text));
        String meaning = said == null ? element.meaning() : said.meaning();
        String rule =
                said == null || said.rule().isEmpty()
                        ? Rules.of(element, telegram.dialect().dialect())
                        : said.rule();
        return new Explanation(piece, text, element.title(), meaning, rule);
    }

    /// Null where nothing more can be said than of its kind.
    private @Nullable Said said(Piece piece, String text) {
        return switch (piece.element()) {
            case TRANSMISSION_START -> circuit.start(text);
            case CHANNEL_NUMBER -> circuit.channel(text);
            case PRECEDENCE_DIGRAPH -> circuit.digraph(text);
            case RELAY -> circuit.relay(text);
            case PROSIGN -> circuit.prosign(text);
            case STATION -> circuit.station(text, ", prepared and sent it");
            case STATION_SERIAL -> circuit.serial(text);
            case FILING_TIME -> circuit.filed(text);
            case SECURITY -> circuit.security(text);
            case OPERATING_SIGNAL -> circuit.signal(text);
            case ROUTING_INDICATOR -> circuit.station(text, ": the address of its station");
            case END_SERIAL -> circuit.endSerial(text);
            case PRECEDENCE -> parties.precedence(piece.span(), text);
            case DATE_TIME_GROUP -> parties.dateTimeGroup(piece.span());
            case ORIGINATOR -> parties.originator(text);
            case ADDRESSEE -> parties.addressee(piece.span(), text);
            case ADDRESSEE_SERIAL -> parties.serial(text);
            case CLASSIFICATION -> markings.classification(text);
            case CAPTION -> markings.caption(text);
            case EXECUTIVE_ORDER -> markings.order(text);
            case DECLASSIFICATION -> markings.declassification(text);
            case CLASSIFIED_BY, REASON -> markings.classifier();
            case PORTION_MARK -> markings.portion(text);
            case MESSAGE_NUMBER -> matter.number();
            case SECTION_NUMBER -> matter.section(text);
            case CORRECTED_COPY -> matter.correctedCopy(text);
            case PASS_LINE -> matter.passLine(text);
            case TAG -> matter.tag(piece.span());
            case REFERENCE -> matter.reference(piece.span());
            case LABEL -> matter.label(text);
            case PARAGRAPH_NUMBER -> matter.paragraph(text);
            case SET -> matter.set(text);
            case PAGE_LINE -> asides.pageLine(text);
            case DISTRIBUTION -> asides.distribution(text);
            case ATTRIBUTE -> asides.attribute(text);
            case ARCHIVE_PAGE,
                    EDITORS_NOTE,
                    INSTRUCTION,
                    GROUP_COUNT,
                    SUBJECT,
                    PARAGRAPH_TEXT,
                    HEADING,
                    SIGNATURE,
                    REPEATED_HEADING,
                    QUOTED_TELEGRAM,
                    DRAFTING,
                    COUNTER,
                    STAMP,
                    REDACTION,
                    END_OF_MESSAGE,
                    BLANK,
                    UNREAD ->
                    null;
        };
    }
}
