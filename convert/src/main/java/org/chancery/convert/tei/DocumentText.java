package org.chancery.convert.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// One document taken apart: its title, what its editors say of it, the lines above the text, and
/// the text, a paragraph each.
final class DocumentText implements NodeVisitor {

    /// A number or a marker may stand above the date line, but no text.
    private static final int NEAR = 60;

    final Lines title = new Lines();

    /// Where the document lies, and its class: `Source: National Archives ... Secret; Exdis.`
    final Lines source = new Lines();

    /// `765.84/4422: Telegram`
    final Lines file = new Lines();

    final Lines summary = new Lines();

    /// `Managua, May 14, 1936—noon. [Received 4:10 p.m.]`
    final Lines place = new Lines();

    /// `secret most immediate`, `[Telegram]`
    final List<String> markings = new ArrayList<>();

    /// A subject that stands before the text, whatever line it was taken from.
    final Lines subject = new Lines();

    /// Addressees and references that editors of a facsimile took to the top.
    final Lines addressees = new Lines();

    final Lines references = new Lines();

    final Lines body = new Lines();
    final List<String> notes = new ArrayList<>();

    private final Deque<Lines> open = new ArrayDeque<>();
    private final Deque<Listing> lists = new ArrayDeque<>();
    private boolean hasTitle;
    private int openers;
    private int inNotes;
    private int inChoices;
    private int skipped;
    private @Nullable Element date;

    private DocumentText() {
        open.push(body);
    }

    static DocumentText of(Element document) {
        DocumentText text = new DocumentText();
        NodeTraversor.traverse(text, document);
        return text;
    }

    /// The first date outside of notes.
    @Nullable Element date() {
        return date;
    }

    private Lines into() {
        return open.element();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (skipped == 0) {
                into().words(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
    }

    private void begin(Element element) {
        switch (name(element)) {
            case "head" -> beginHead();
            case "note" -> {
                inNotes++;
                open.push(note(element));
            }
            case "date" -> date = date == null && inNotes == 0 ? element : date;
            case "dateline" -> {
                boolean isFirst = into() == body && body.length() < NEAR && place.isBlank();
                open.push(isFirst ? place : new Lines());
            }
            case "opener" -> openers++;
            case "seg" -> {
                if (openers > 0) {
                    open.push(new Lines());
                }
            }
            case "choice" -> inChoices++;
            case "lb" -> into().endLine();
            case "list" -> {
                into().endLine();
                lists.push(new Listing(!lists.isEmpty()));
            }
            case "item", "label" -> open.push(new Lines());
            case "row", "l" -> into().endLine();
            case "gap" -> into().words("[...]");
            case "corr", "expan", "reg" -> skipped += inChoices > 0 ? 1 : 0;
            default -> {
                if (isBlock(element)) {
                    into().endParagraph();
                }
            }
        }
    }

    private void beginHead() {
        if (!lists.isEmpty()) {
            open.push(new Lines());
        } else if (hasTitle) {
            into().endParagraph();
        } else {
            hasTitle = true;
            open.push(title);
        }
    }

    /// Of what is marked as a source, only what stands above the text is the telegram's: some
    /// volumes mark every footnote so, and what is attached has its own.
    private Lines note(Element note) {
        boolean isSource = note.attr("type").equals("source");
        if (isInline(note)) {
            return isSource && body.isBlank() ? file : new Lines();
        }
        if (isSource && (source.isBlank() || body.isBlank())) {
            return source;
        }
        if (note.attr("type").equals("summary")) {
            return summary;
        }
        Lines lines = new Lines();
        lines.words(note.attr("n") + " ");
        return lines;
    }

    /// A line of the print: `File No. 763.72/34`, `Attachment`.
    private static boolean isInline(Element note) {
        return note.attr("rend").equals("inline");
    }

    private void end(Element element) {
        switch (name(element)) {
            case "head" -> endHead();
            case "note" -> {
                inNotes--;
                Lines note = open.pop();
                if (note == source || note == file || note == summary) {
                    return;
                }
                if (isInline(element) && into() == body) {
                    paragraph(note.toString());
                } else {
                    notes.add(note.line());
                }
            }
            case "dateline" -> {
                Lines line = open.pop();
                if (line != place) {
                    paragraph(line.toString());
                }
            }
            case "opener" -> openers--;
            case "seg" -> endMarking();
            case "list" -> endList();
            case "label" -> {
                String words = open.pop().line();
                if (lists.isEmpty()) {
                    into().words(words + " ");
                } else {
                    lists.element().label(words);
                }
            }
            case "item" -> endItem(element);
            case "cell" -> into().tab();
            case "row", "l" -> into().endLine();
            case "choice" -> inChoices--;
            case "corr", "expan", "reg" -> skipped -= inChoices > 0 ? 1 : 0;
            default -> {
                if (isBlock(element)) {
                    into().endParagraph();
                }
            }
        }
    }

    /// A line in the opener of the document, or of what is attached to it.
    private void endMarking() {
        if (openers == 0) {
            return;
        }
        String words = open.pop().line();
        if (into() == body && body.isBlank()) {
            markings.add(words);
        } else {
            paragraph(words);
        }
    }

    private void endHead() {
        if (!lists.isEmpty()) {
            String words = open.pop().line();
            lists.element().head(words, into());
        } else if (into() == title) {
            open.pop();
        } else {
            into().endParagraph();
        }
    }

    private void endItem(Element item) {
        String words = open.pop().toString();
        Listing list = lists.isEmpty() ? new Listing(false) : lists.element();
        Element parent = item.parent();
        String type = parent == null ? "" : parent.attr("type");
        boolean isAbove = into() == body && body.isBlank();
        list.item(words, isAbove ? above(list, type) : into());
    }

    /// Where an item of a list before the text belongs.
    private Lines above(Listing list, String type) {
        if (list.isSubject(type)) {
            return subject;
        }
        return switch (type) {
            case "to" -> addressees;
            case "references" -> references;
            default -> body;
        };
    }

    private void endList() {
        lists.pop();
        if (lists.isEmpty()) {
            into().endParagraph();
        }
    }

    private void paragraph(String lines) {
        into().endParagraph();
        into().lines(lines);
        into().endParagraph();
    }

    private static boolean isBlock(Element element) {
        return switch (name(element)) {
            case "p",
                    "ab",
                    "closer",
                    "signed",
                    "salute",
                    "quote",
                    "table",
                    "div",
                    "attachment",
                    "postscript",
                    "trailer",
                    "lg",
                    "byline" ->
                    true;
            default -> false;
        };
    }

    /// Without the prefix of its namespace.
    private static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }
}
