package org.chancery.convert.paper;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.Text;
import org.chancery.convert.markup.XmlWriter;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.EditorsNote;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// One telegram as it is set on paper: XHTML that `print.css` lays out.
///
/// The class and its captions stand above and below on each of its pages, as the marking of
/// documents asks for (E.O. 13526, 1.6; 32 CFR 2001.22).
final class Sheet {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK)
                    .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private final Telegram telegram;
    private final String enclosed;
    private final Heading heading;
    private final XmlWriter out;
    private final Running text;
    private boolean isFirstRow = true;

    /// @param enclosed name of the file in the document that has its wire text
    Sheet(Telegram telegram, String enclosed, XmlWriter out, Glyphs glyphs) {
        this.telegram = telegram;
        this.enclosed = enclosed;
        this.heading = telegram.heading();
        this.out = out;
        this.text = Running.of(telegram, out, glyphs);
    }

    /// @param anchor that the contents lead to
    void set(String anchor, boolean isFirst) throws IOException {
        String level = level(value(heading.classification()));
        out.open("div").attribute("class", "telegram " + level + (isFirst ? " first" : ""));
        out.attribute("id", anchor);
        marking("head");
        marking("foot");
        out.open("div").attribute("class", "number-below");
        text.plain(Card.of(telegram).number());
        out.close();
        out.open("div").attribute("class", "band").text("").close();
        title();
        headingTable();
        body();
        notes();
        origin();
        out.close();
    }

    /// How the style sheet names a class.
    static String level(@Nullable Classification classification) {
        if (classification == null) {
            return "level-none";
        }
        return switch (classification.rank()) {
            case 0 -> "level-u";
            case 1 -> "level-cui";
            case 2 -> "level-c";
            case 3 -> "level-s";
            default -> "level-ts";
        };
    }

    private void marking(String place) throws IOException {
        Classification classification = value(heading.classification());
        out.openRunning("div").attribute("class", place);
        out.open("span").attribute("class", "class");
        text.plain(classification == null ? "CLASSIFICATION NOT STATED" : classification.name());
        out.close();
        for (Located<Caption> caption : heading.captions()) {
            out.open("span").attribute("class", "captions");
            text.plain(caption.value().name());
            out.close();
        }
        out.close();
    }

    private void title() throws IOException {
        Precedence precedence = value(heading.action());
        out.openRunning("p").attribute("class", "mrn");
        text.plain(Card.of(telegram).number());
        if (precedence != null) {
            out.open("span").attribute("class", "urgent").text(precedence.word()).close();
        }
        out.close();
        Portion portion = value(heading.subjectPortion());
        out.openRunning("h1");
        if (portion != null) {
            out.open("span").attribute("class", "portion");
            text.plain("(" + portion.mark() + ") ");
            out.close();
        }
        text.plain(Card.of(telegram).title());
        out.close();
    }

    private void headingTable() throws IOException {
        out.open("table").attribute("class", "heading").open("tbody");
        row("Date", moment(), wire());
        row("From", from(), value(heading.from()));
        row("To", parties(heading.toAddressees()), null);
        row("Info", parties(heading.infoAddressees()), null);
        row("Not to", parties(heading.exempted()), null);
        row("For", lines(heading.passLines()), null);
        row("Reference", references(), null);
        authority();
        tags();
        out.close().close();
    }

    private void row(String name, @Nullable String said, @Nullable String wire) throws IOException {
        boolean isSaid = said != null && !said.isBlank();
        if (!isSaid && (wire == null || wire.isBlank())) {
            return;
        }
        begin(name);
        if (said != null) {
            text.plain(said);
        }
        if (wire != null && !wire.equals(said)) {
            out.open("span").attribute("class", said == null ? "" : "wire");
            text.plain(wire);
            out.close();
        }
        out.close().close();
    }

    private void begin(String name) throws IOException {
        out.open("tr").attribute("class", isFirstRow ? "top" : null);
        isFirstRow = false;
        out.open("th").attribute("scope", "row").text(name).close();
        out.openRunning("td");
    }

    private @Nullable String moment() {
        Instant date = heading.date();
        return date == null ? null : (heading.isDayAlone() ? DAY : MOMENT).format(date);
    }

    private @Nullable String wire() {
        return heading.dtg() == null ? null : heading.dtg().value().wire();
    }

    private @Nullable String from() {
        return heading.origin() == null ? null : heading.origin().name();
    }

    private @Nullable String parties(List<Located<Addressee>> addressees) {
        return addressees.isEmpty()
                ? null
                : addressees.stream()
                        .map(addressee -> party(addressee.value()))
                        .collect(Collectors.joining("; "));
    }

    /// With its precedence where that is not the telegram's own.
    private String party(Addressee addressee) {
        return addressee.precedence() == null
                        || addressee.precedence().equals(value(heading.action()))
                ? addressee.name()
                : addressee.name()
                        + " ("
                        + addressee.precedence().word().toLowerCase(Locale.ROOT)
                        + ")";
    }

    private static @Nullable String lines(List<Located<String>> lines) {
        return lines.isEmpty()
                ? null
                : lines.stream().map(Located::value).collect(Collectors.joining("; "));
    }

    private @Nullable String references() {
        return heading.references().isEmpty()
                ? null
                : heading.references().stream()
                        .map(item -> reference(item.value()))
                        .collect(Collectors.joining("; "));
    }

    private static String reference(Reference item) {
        return (item.label() == null ? "" : item.label() + ". ")
                + item.text()
                + (item.notal() ? " (not sent to all addressees)" : "");
    }

    private void authority() throws IOException {
        ExecutiveOrder order = value(heading.executiveOrder());
        ClassifiedBy classifiedBy = value(heading.classifiedBy());
        if (order == null && classifiedBy == null) {
            return;
        }
        begin("Authority");
        if (order != null) {
            text.plain(
                    "E.O. " + order.order() + (order.text().isBlank() ? "" : ": " + order.text()));
        }
        if (classifiedBy != null) {
            if (order != null) {
                out.open("br").close();
            }
            out.open("span").attribute("class", "second");
            text.plain(classifier(classifiedBy));
            out.close();
        }
        out.close().close();
    }

    private static String classifier(ClassifiedBy by) {
        String who =
                by.name() == null
                        ? by.title()
                        : by.title() == null ? by.name() : by.name() + ", " + by.title();
        String reasons = by.reasons().isEmpty() ? "" : "reasons " + String.join(", ", by.reasons());
        return who == null
                ? "Classified for " + reasons
                : "Classified by " + who + (reasons.isEmpty() ? "" : ", " + reasons);
    }

    private void tags() throws IOException {
        if (heading.tags().isEmpty()) {
            return;
        }
        begin("Tags");
        String between = "";
        for (Located<Tag> tag : heading.tags()) {
            text.plain(between);
            out.open("span").attribute("class", "tag");
            text.plain(tag.value().tag());
            out.close();
            if (tag.value().meaning() != null) {
                text.plain(" " + tag.value().meaning());
            }
            between = "; ";
        }
        out.close().close();
    }

    private void body() throws IOException {
        String above = null;
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            String title = paragraph.heading();
            if (title != null && !title.equals(above)) {
                out.openRunning("h2");
                text.plain(title);
                out.close();
                out.open("div").attribute("class", "room").text("").close();
            }
            above = title;
            paragraph(paragraph);
        }
        String signature = value(telegram.body().signature());
        if (signature != null) {
            out.openRunning("p").attribute("class", "signature");
            text.plain(signature);
            out.close();
        }
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        boolean isAside =
                switch (paragraph.kind()) {
                    case SUMMARY, COMMENT -> true;
                    case ACTION, TEXT -> false;
                };
        out.open("div").attribute("class", isAside ? "paragraph aside" : "paragraph");
        Portion portion = paragraph.portion();
        if (paragraph.number() != null || portion != null) {
            out.openRunning("span").attribute("class", "margin");
            if (paragraph.number() != null) {
                text.plain(paragraph.number() + ".");
            }
            if (portion != null) {
                out.open("span").attribute("class", "portion");
                text.plain((paragraph.number() == null ? "" : " ") + "(" + portion.mark() + ")");
                out.close();
            }
            out.close();
        }
        text.blocks(paragraph.text());
        out.close();
    }

    /// What the editors of a volume say of it.
    private void notes() throws IOException {
        List<EditorsNote> notes = telegram.notes();
        if (notes.isEmpty()) {
            return;
        }
        out.open("div").attribute("class", "notes");
        out.openRunning("h2").text("Editors\u2019 notes").close();
        for (EditorsNote note : notes) {
            out.open("div").attribute("class", "paragraph");
            if (note.number() != null) {
                out.openRunning("span").attribute("class", "margin");
                text.plain(note.number());
                out.close();
            }
            text.blocks(note.text());
            out.close();
        }
        out.close();
    }

    private void origin() throws IOException {
        Card card = Card.of(telegram);
        out.open("div").attribute("class", "origin");
        out.openRunning("p");
        text.plain(
                "Set by Chancery from "
                        + (card.sources().isEmpty()
                                ? "a telegram"
                                : Text.line(String.join("; ", card.sources())))
                        + ". The spelling is the original's. Its wire text is in this document as "
                        + enclosed
                        + ".");
        out.close();
        out.openRunning("p").text("SHA-256 ");
        out.open("span").attribute("class", "hash").text(card.sha256()).close();
        out.close().close();
    }

    private static <T> @Nullable T value(@Nullable Located<T> located) {
        return located == null ? null : located.value();
    }
}
