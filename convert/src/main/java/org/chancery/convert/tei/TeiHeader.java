package org.chancery.convert.tei;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.XmlWriter;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// The header of one telegram in TEI (P5 2): what it is called, where it was read, who wrote to
/// whom, under which marking.
final class TeiHeader {

    private final XmlWriter xml;

    TeiHeader(XmlWriter xml) {
        this.xml = xml;
    }

    void write(Telegram telegram, Card card) throws IOException {
        xml.open("teiHeader").open("fileDesc");
        xml.open("titleStmt").element("title", card.title());
        xml.element("author", card.originator()).close();
        publication(telegram, card);
        source(card);
        xml.close();
        profile(telegram, card);
        xml.close();
    }

    /// Of a collection.
    void ofCollection() throws IOException {
        xml.open("teiHeader").open("fileDesc");
        xml.open("titleStmt").element("title", "Telegrams").close();
        xml.open("publicationStmt").element("p", "Written by Chancery.").close();
        xml.open("sourceDesc").element("p", "Each document names its own source.").close();
        xml.close().close();
    }

    private void publication(Telegram telegram, Card card) throws IOException {
        xml.open("publicationStmt").element("distributor", "Chancery");
        xml.open("idno").attribute("type", "MRN").text(card.number()).close();
        String restrictions = restrictions(telegram.heading(), card);
        if (!restrictions.isEmpty()) {
            xml.open("availability").element("p", restrictions).close();
        }
        xml.close();
    }

    /// Marking, order, classifier: who may read it, and until when.
    private static String restrictions(Heading heading, Card card) {
        Located<ClassifiedBy> by = heading.classifiedBy();
        String order =
                heading.executiveOrder() == null
                        ? null
                        : "E.O. "
                                + heading.executiveOrder().value().order()
                                + ": "
                                + heading.executiveOrder().value().text();
        String classifier =
                by == null || by.value().name() == null
                        ? null
                        : "Classified by " + by.value().name();
        String reasons =
                by == null || by.value().reasons().isEmpty()
                        ? null
                        : "Reasons: " + String.join(", ", by.value().reasons());
        return Stream.of(card.marking(), order, classifier, reasons)
                .filter(part -> part != null)
                .collect(Collectors.joining(". "));
    }

    private void source(Card card) throws IOException {
        xml.open("sourceDesc");
        for (String place : card.sources().isEmpty() ? List.of("a telegram") : card.sources()) {
            xml.open("bibl").element("title", place);
            xml.open("idno").attribute("type", "SHA-256").text(card.sha256()).close().close();
        }
        xml.close();
    }

    private void profile(Telegram telegram, Card card) throws IOException {
        Heading heading = telegram.heading();
        xml.open("profileDesc");
        if (card.summary() != null) {
            xml.open("abstract").element("p", card.summary()).close();
        }
        if (card.isoDate() != null) {
            xml.open("creation");
            date(heading, card.isoDate());
            xml.close();
        }
        xml.open("langUsage").open("language").attribute("ident", Card.LANGUAGE);
        xml.text("English").close().close();
        keywords(heading, card);
        correspondence(heading, card);
        xml.close();
    }

    /// The moment, with the date-time group as its words where there is one.
    void date(Heading heading, String date) throws IOException {
        xml.open("date").attribute("when", date);
        xml.text(heading.dtg() == null ? date.substring(0, 10) : heading.dtg().value().wire());
        xml.close();
    }

    private void keywords(Heading heading, Card card) throws IOException {
        List<String> marks =
                card.classification() == null
                        ? card.captions()
                        : Stream.concat(Stream.of(card.classification()), card.captions().stream())
                                .toList();
        if (heading.tags().isEmpty() && marks.isEmpty()) {
            return;
        }
        xml.open("textClass");
        if (!heading.tags().isEmpty()) {
            xml.open("keywords").attribute("n", "TAGS");
            for (Located<Tag> tag : heading.tags()) {
                xml.open("term").attribute("type", tag.value().kind().word());
                xml.text(tag.value().tag()).close();
            }
            xml.close();
        }
        if (!marks.isEmpty()) {
            xml.open("keywords").attribute("n", "marking");
            for (String mark : marks) {
                xml.element("term", mark);
            }
            xml.close();
        }
        xml.close();
    }

    private void correspondence(Heading heading, Card card) throws IOException {
        String sender = heading.from() == null ? card.originator() : heading.from().value();
        boolean hasAny =
                sender != null
                        || !heading.toAddressees().isEmpty()
                        || !heading.infoAddressees().isEmpty();
        if (!hasAny) {
            return;
        }
        xml.open("correspDesc");
        if (sender != null) {
            xml.open("correspAction").attribute("type", "sent").element("orgName", sender);
            if (card.isoDate() != null) {
                date(heading, card.isoDate());
            }
            xml.close();
        }
        received("action", heading.toAddressees());
        received("info", heading.infoAddressees());
        if (!card.references().isEmpty()) {
            xml.open("correspContext");
            for (String reference : card.references()) {
                xml.open("ref").attribute("type", "cites").text(reference).close();
            }
            xml.close();
        }
        xml.close();
    }

    private void received(String how, List<Located<Addressee>> addressees) throws IOException {
        if (addressees.isEmpty()) {
            return;
        }
        xml.open("correspAction").attribute("type", "received").attribute("subtype", how);
        for (Located<Addressee> addressee : addressees) {
            xml.open("orgName").attribute("key", key(addressee.value()));
            xml.text(addressee.value().name()).close();
        }
        xml.close();
    }

    /// The routing indicator, where there is one.
    private static @Nullable String key(Addressee addressee) {
        return addressee.routing() == null || addressee.routing().isBlank()
                ? null
                : addressee.routing();
    }
}
