package org.chancery.convert.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.PastedRow;
import org.chancery.convert.parcel.Statement;
import org.chancery.convert.parcel.Walk;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Dialect;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// A web page that shows one telegram: the three layouts of released cables (reference 9.3), or any
/// other.
///
/// In the layouts a table names number, dates, class and origin, and two preformatted blocks hold
/// heading and body; older ones of the first layout lack the heading's. Of another page its text is
/// taken, with the preformatted blocks alone where it has any.
public final class PageTelegrams {

    private static final String LINKS_TO_PARAGRAPHS = "pre a[id][href^=#]";

    private PageTelegrams() {}

    public static void read(Parcel parcel, Walk walk) throws IOException {
        byte[] bytes = parcel.bytes(walk.limits().telegram());
        Document page = page(bytes);
        Element table = PageTable.of(page);
        if (page.select(PageTable.CABLE).size() > 1) {
            cables(parcel, page, walk);
            return;
        }
        if (table != null) {
            cable(parcel, page, table, walk);
            return;
        }
        byte[] text = other(page);
        if (text.length == 0) {
            walk.refuse(parcel.name(), "is a web page without text");
            return;
        }
        walk.found(Found.whole(parcel, Kind.HTML, text));
    }

    /// Whether a page among others shows a telegram.
    public static boolean isOne(byte[] bytes) {
        Document page = page(bytes);
        return PageTable.of(page) != null
                || TelegramParser.parse(other(page)).dialect().dialect() != Dialect.UNKNOWN;
    }

    private static Document page(byte[] bytes) {
        return shown(Jsoup.parse(Decoding.text(bytes, Decoding.said(bytes))));
    }

    /// A page that shows the source of another, as a browser saves that, or that was escaped on its
    /// way, is that page.
    private static Document shown(Document page) {
        Elements numbered = page.select("td.line-content");
        String text =
                numbered.isEmpty()
                        ? page.body().wholeText().stripLeading()
                        : numbered.stream()
                                .map(Element::wholeText)
                                .collect(Collectors.joining("\n"));
        return text.regionMatches(true, 0, "<!doctype html", 0, 14)
                        || text.regionMatches(true, 0, "<html", 0, 5)
                ? Jsoup.parse(text)
                : page;
    }

    /// Pages that somebody put together in one file: a telegram from each table to the next.
    private static void cables(Parcel parcel, Document page, Walk walk) {
        page.select(LINKS_TO_PARAGRAPHS).remove();
        Element table = null;
        List<String> blocks = new ArrayList<>();
        int number = 0;
        for (Element element : page.select(PageTable.CABLE + ", pre")) {
            if (element.normalName().equals("pre")) {
                if (isOutermost(element) && element.hasText()) {
                    blocks.add(PageText.of(element).stripTrailing());
                }
                continue;
            }
            if (table != null) {
                one(parcel, table, blocks, ++number, walk);
            }
            table = element;
            blocks.clear();
        }
        if (table != null) {
            one(parcel, table, blocks, ++number, walk);
        }
    }

    private static void one(
            Parcel parcel, Element table, List<String> blocks, int number, Walk walk) {
        String name = parcel.name() + "#" + number;
        if (blocks.isEmpty()) {
            walk.refuse(name, "is a telegram without its text");
            return;
        }
        String entry = (parcel.entry().isEmpty() ? "" : parcel.entry() + "/") + "page " + number;
        byte[] telegram = PageTable.statement(table).around(String.join("\n\n", blocks));
        walk.found(new Found(name, Kind.HTML, entry, -1, -1, telegram));
    }

    private static void cable(Parcel parcel, Document page, Element table, Walk walk) {
        List<String> blocks = blocks(page);
        if (blocks.isEmpty()) {
            walk.refuse(parcel.name(), "is a web page of a telegram without its text");
            return;
        }
        String text = String.join("\n\n", blocks);
        PastedRow pasted = PastedRow.find(text);
        Statement statement = PageTable.statement(table);
        walk.found(
                Found.whole(
                        parcel,
                        Kind.HTML,
                        statement.around(pasted == null ? text : pasted.before())));
        if (pasted != null) {
            walk.found(Found.pasted(parcel, Kind.HTML, pasted));
        }
    }

    private static byte[] other(Document page) {
        String record = PageRecord.takeFrom(page);
        List<String> blocks = blocks(page);
        String title = textOf(page.selectFirst("h1, title"));
        int length = blocks.stream().mapToInt(String::length).sum();
        Element main = page.selectFirst("main, article");
        Element body = main == null ? page.body() : main;
        String text =
                length * 2 > body.text().length() ? String.join("\n\n", blocks) : PageText.of(body);
        if (!record.isEmpty()) {
            return (text.stripTrailing() + "\n\n" + record).getBytes(StandardCharsets.UTF_8);
        }
        return text.isBlank() ? new byte[0] : new Statement().title(title).around(text);
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
        page.select(LINKS_TO_PARAGRAPHS).remove();
        List<String> blocks = new ArrayList<>();
        for (Element block : page.select("pre")) {
            if (isOutermost(block) && block.hasText()) {
                blocks.add(PageText.of(block).stripTrailing());
            }
        }
        return blocks;
    }
}
