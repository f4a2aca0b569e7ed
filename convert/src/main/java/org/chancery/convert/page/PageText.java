package org.chancery.convert.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The text of a page with the lines that a reader sees: blocks and breaks end a line, cells of a
/// row stand apart by tabs, preformatted text is kept as it is.
public final class PageText implements NodeVisitor {

    /// Tags that end lines; so many show that a text is a piece of a page.
    private static final Pattern BREAK =
            Pattern.compile("<(?:br|/?p|/div|/pre)[ />]", Pattern.CASE_INSENSITIVE);

    private static final int FEWEST_BREAKS = 3;

    private final StringBuilder text = new StringBuilder();
    private int preformatted;

    private PageText() {}

    /// The lines of an element.
    public static String of(Element element) {
        PageText text = new PageText();
        NodeTraversor.traverse(text, element);
        return text.text.toString().replace('\u00A0', ' ');
    }

    /// The lines of a whole page.
    public static String ofPage(String page) {
        return of(Jsoup.parse(page).body());
    }

    /// The lines of a text that may be a piece of a page, as tables and feeds have them; any other
    /// text as it is.
    public static String ofPiece(String text) {
        boolean isPiece =
                BREAK.matcher(text).results().limit(FEWEST_BREAKS).count() == FEWEST_BREAKS;
        return isPiece ? of(Jsoup.parseBodyFragment(text).body()) : text;
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> put(words.getWholeText());
            case Element element -> {
                preformatted += element.normalName().equals("pre") ? 1 : 0;
                if (element.normalName().equals("br")) {
                    text.append('\n');
                } else if (element.isBlock() || isRecognisedLine(element)) {
                    endLine();
                }
            }
            default -> {
                // comments, declarations, scripts
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "pre" -> {
                preformatted--;
                endLine();
            }
            case "td", "th" -> text.append('\t');
            case "p", "h1", "h2", "h3", "h4", "table", "ul", "ol" -> {
                endLine();
                text.append('\n');
            }
            default -> {
                if (element.isBlock()) {
                    endLine();
                }
            }
        }
    }

    /// What was read from a picture stands in lines of its own (hOCR).
    private static boolean isRecognisedLine(Element element) {
        return element.hasClass("ocr_line") || element.hasClass("ocrx_line");
    }

    private void put(String words) {
        if (preformatted > 0) {
            text.append(words.replace("\r\n", "\n").replace('\r', '\n'));
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isBlank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!isBlank) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void endLine() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
