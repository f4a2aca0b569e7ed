package org.chancery.convert.paper;

import java.io.IOException;
import java.util.List;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.XmlWriter;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// The first page of many telegrams bound together: which, of when, on which page.
final class Contents {

    private Contents() {}

    static void set(List<Telegram> telegrams, String title, XmlWriter html, Glyphs glyphs)
            throws IOException {
        Classification highest = highest(telegrams);
        html.open("div").attribute("class", "contents " + Sheet.level(highest));
        for (String place : List.of("head", "foot")) {
            html.openRunning("div").attribute("class", place);
            html.open("span").attribute("class", "class");
            html.text(highest == null ? "CLASSIFICATION NOT STATED" : highest.name());
            html.close().close();
        }
        html.element("h1", title);
        html.open("p").attribute("class", "count");
        html.text("%,d telegrams".formatted(telegrams.size())).close();
        html.open("table").open("thead").open("tr");
        column("when", "Date", html);
        column("code", "Number", html);
        column(null, "Subject", html);
        column("page", "Page", html);
        html.close().close().open("tbody");
        for (int i = 0; i < telegrams.size(); i++) {
            row(telegrams.get(i), i, html, glyphs);
        }
        html.close().close().close();
    }

    /// What a volume is marked with: the highest class of what is in it (32 CFR 2001.22).
    private static @Nullable Classification highest(List<Telegram> telegrams) {
        Classification highest = null;
        for (Telegram telegram : telegrams) {
            Located<Classification> stated = telegram.heading().classification();
            if (stated != null && (highest == null || stated.value().rank() > highest.rank())) {
                highest = stated.value();
            }
        }
        return highest;
    }

    private static void column(@Nullable String kind, String name, XmlWriter html)
            throws IOException {
        html.open("th").attribute("scope", "col").attribute("class", kind).text(name).close();
    }

    private static void row(Telegram telegram, int index, XmlWriter html, Glyphs glyphs)
            throws IOException {
        Card card = Card.of(telegram);
        Running text = Running.of(telegram, html, glyphs);
        html.open("tr");
        html.open("td").attribute("class", "when");
        html.text(card.day() == null ? "" : card.day()).close();
        html.open("td").attribute("class", "code");
        text.plain(card.number());
        html.close();
        html.openRunning("td");
        text.plain(card.title());
        html.close();
        html.open("td").attribute("class", "page");
        html.open("a").attribute("href", "#" + Press.anchor(index)).text("").close();
        html.close().close();
    }
}
