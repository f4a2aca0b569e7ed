package org.chancery.convert.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.Statement;
import org.chancery.convert.parcel.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A web page that shows one telegram: the three layouts of released cables (reference 9.3), or any
/// other.
///
/// In the layouts a table names number, dates, class and origin, and two preformatted blocks hold
/// heading and body; older ones of the first layout lack the heading's. Of another page its text is
/// taken, with the preformatted blocks alone where it has any.
public final class PageTelegrams {

    private PageTelegrams() {}

    public static void read(Parcel parcel, Walk walk) throws IOException {
        byte[] bytes = parcel.bytes(walk.limits().telegram());
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        Element table = page.selectFirst("table.cable");
        byte[] text = table == null ? other(page) : cable(page, table);
        if (text.length == 0) {
            walk.refuse(parcel.name(), "is a web page without text");
            return;
        }
        walk.found(Found.whole(parcel, Kind.HTML, text));
    }

    private static byte[] cable(Document page, Element table) {
        Statement statement = new Statement();
        List<Element> labels = table.select("th");
        List<Element> values = table.select("td");
        for (int i = 0; i < Math.min(labels.size(), values.size()); i++) {
            String value = values.get(i).text();
            switch (labels.get(i).text().strip().toLowerCase(Locale.ROOT)) {
                case "reference id", "identifier" -> statement.identifier(value);
                case "date", "created" -> statement.created(value);
                case "released" -> statement.released(value);
                case "classification" -> statement.classification(value);
                case "origin" -> statement.origin(value);
                default -> {
                    // a layout of later days may say more; the text is not touched by it
                }
            }
        }
        List<String> blocks = blocks(page);
        return blocks.isEmpty() ? new byte[0] : statement.above(String.join("\n\n", blocks));
    }

    private static byte[] other(Document page) {
        List<String> blocks = blocks(page);
        String title = textOf(page.selectFirst("h1, title"));
        int length = blocks.stream().mapToInt(String::length).sum();
        Element main = page.selectFirst("main, article");
        Element body = main == null ? page.body() : main;
        String text =
                length * 2 > body.text().length() ? String.join("\n\n", blocks) : PageText.of(body);
        return text.isBlank() ? new byte[0] : new Statement().title(title).above(text);
    }

    private static @Nullable String textOf(@Nullable Element element) {
        return element == null ? null : element.text();
    }

    private static boolean isOutermost(Element block) {
        Element parent = block.parent();
        return parent == null || parent.closest("pre") == null;
    }

    /// The page's links to its own paragraphs are not the telegram's.
    private static List<String> blocks(Document page) {
        page.select("pre a[id][href^=#]").remove();
        List<String> blocks = new ArrayList<>();
        for (Element block : page.select("pre")) {
            if (isOutermost(block) && block.hasText()) {
                blocks.add(PageText.of(block).stripTrailing());
            }
        }
        return blocks;
    }
}
