package org.chancery.convert.citation;

import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a web page says of the telegram on it to reference managers and search engines, so that
/// Zotero's button works.
///
/// @param metas for `<meta name content>`: Dublin Core, and the names that Google Scholar reads
/// @param coins for the title of `<span class="Z3988">` (OpenURL in COinS), not yet escaped as HTML
/// @param jsonLd schema.org, safe within a script element
public record Embedded(List<Meta> metas, String coins, String jsonLd) {

    public record Meta(String name, String content) {}

    public Embedded {
        metas = List.copyOf(metas);
    }

    public static Embedded of(Card card) {
        return new Embedded(metas(card), coins(card), jsonLd(card));
    }

    private static List<Meta> metas(Card card) {
        List<Meta> metas = new ArrayList<>();
        add(metas, "citation_title", card.title());
        add(metas, "citation_author", card.originator());
        add(metas, "citation_publication_date", card.day());
        add(metas, "citation_language", Card.LANGUAGE);
        for (String tag : card.tags()) {
            add(metas, "citation_keywords", tag);
        }
        add(metas, "citation_abstract", card.summary());
        add(metas, "DC.type", "letter");
        add(metas, "DC.title", card.title());
        add(metas, "DC.creator", card.originator());
        add(metas, "DC.date", card.day());
        add(metas, "DC.identifier", card.number());
        for (String tag : card.tags()) {
            add(metas, "DC.subject", tag);
        }
        add(metas, "DC.description", card.summary());
        add(metas, "DC.language", Card.LANGUAGE);
        add(metas, "DC.rights", card.marking());
        return metas;
    }

    private static void add(List<Meta> metas, String name, @Nullable String content) {
        if (content != null) {
            metas.add(new Meta(name, Text.line(content)));
        }
    }

    private static String coins(Card card) {
        StringBuilder coins =
                new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc");
        pair(coins, "rfr_id", "info:sid/chancery.org:telegrams");
        pair(coins, "rft.type", "letter");
        pair(coins, "rft.title", card.title());
        pair(coins, "rft.creator", card.originator());
        pair(coins, "rft.date", card.day());
        pair(coins, "rft.identifier", card.number());
        for (String tag : card.tags()) {
            pair(coins, "rft.subject", tag);
        }
        pair(coins, "rft.description", card.summary());
        pair(coins, "rft.language", Card.LANGUAGE);
        pair(coins, "rft.rights", card.marking());
        return coins.toString();
    }

    private static void pair(StringBuilder coins, String name, @Nullable String value) {
        if (value != null) {
            coins.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(Text.line(value), StandardCharsets.UTF_8));
        }
    }

    private static String jsonLd(Card card) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            json.writeStringProperty("@type", "Message");
            json.writeStringProperty("identifier", Text.line(card.number()));
            json.writeStringProperty("name", Text.line(card.title()));
            json.writeStringProperty("genre", "Telegram");
            json.writeStringProperty("inLanguage", Card.LANGUAGE);
            if (card.isoDate() != null) {
                json.writeStringProperty("dateSent", card.isoDate());
            }
            if (card.originator() != null) {
                json.writeName("sender");
                office(json, card.originator());
            }
            json.writeArrayPropertyStart("recipient");
            card.to().forEach(name -> office(json, name));
            json.writeEndArray();
            json.writeArrayPropertyStart("keywords");
            card.tags().forEach(tag -> json.writeString(Text.line(tag)));
            json.writeEndArray();
            if (card.summary() != null) {
                json.writeStringProperty("abstract", Text.line(card.summary()));
            }
            json.writeEndObject();
        }
        // Nothing in it ends a script element, or begins a comment.
        return out.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static void office(JsonGenerator json, String name) {
        json.writeStartObject();
        json.writeStringProperty("@type", "Organization");
        json.writeStringProperty("name", Text.line(name));
        json.writeEndObject();
    }
}
