package org.chancery.convert.tei;

import org.chancery.convert.parcel.Statement;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The wire text that [TeiExporter] sets beside the reading text: where a document has it, it is
/// what is read, and what the edition says of the telegram is a claim.
final class WireTranscript {

    private WireTranscript() {}

    /// Null where the document has none.
    static byte @Nullable [] of(Element document) {
        Element lines = document.selectFirst("div[type=wire] > ab");
        if (lines == null) {
            return null;
        }
        StringBuilder wire = new StringBuilder();
        for (Node node : lines.childNodes()) {
            if (node instanceof TextNode text) {
                wire.append(text.getWholeText());
            } else if (node.nodeName().equals("lb")) {
                wire.append('\n');
            }
        }
        Element date = document.selectFirst("dateline > date[when]");
        Statement statement = new Statement();
        for (Element note : document.select("div[type=notes] > note")) {
            statement.note(note.attr("n"), note.wholeText());
        }
        return statement
                .identifier(text(document, "opener > idno"))
                .created(date == null ? null : date.attr("when"))
                .classification(text(document, "opener > seg[type=classification]"))
                .title(text(document, "head"))
                .around(wire.toString());
    }

    private static @Nullable String text(Element document, String query) {
        Element element = document.selectFirst(query);
        return element == null ? null : element.wholeText();
    }
}
