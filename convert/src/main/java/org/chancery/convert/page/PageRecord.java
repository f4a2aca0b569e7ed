package org.chancery.convert.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// What the release of 1973-79 says of a telegram (reference 9.1), where its page shows that in a
/// table or list of its own: before the text, behind it, or beside it.
///
/// ```
/// <tr><th>Document Number:</th><td>1975VALLET01402</td></tr>
/// <dt>Draft Date</dt><dd>03 JUN 1975</dd>
/// ```
final class PageRecord {

    /// Names of the record as pages write them; `Canonical ID` and `Date` are those of a
    /// republication.
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("document number", "Document Number"),
                    Map.entry("canonical id", "Document Number"),
                    Map.entry("draft date", "Draft Date"),
                    Map.entry("sent date", "Sent Date"),
                    Map.entry("date", "Draft Date"),
                    Map.entry("from", "From"),
                    Map.entry("to", "To"),
                    Map.entry("subject", "Subject"),
                    Map.entry("tags", "TAGS"),
                    Map.entry("concepts", "Concepts"),
                    Map.entry("drafter", "Drafter"),
                    Map.entry("office", "Office"),
                    Map.entry("reference", "Reference"),
                    Map.entry("locator", "Locator"),
                    Map.entry("film number", "Film Number"),
                    Map.entry("executive order", "Executive Order"),
                    Map.entry("original classification", "Original Classification"),
                    Map.entry("current classification", "Current Classification"),
                    Map.entry("handling restrictions", "Handling Restrictions"),
                    Map.entry("original handling restrictions", "Original Handling Restrictions"),
                    Map.entry("previous handling restrictions", "Previous Handling Restrictions"));

    /// Names that no other page has.
    private static final Set<String> TELLING =
            Set.of("Document Number", "Original Classification", "Film Number", "Locator");

    private static final int FEWEST_NAMES = 4;

    /// Elements around a label that hold nothing else: `<td><b>From:</b></td>`.
    private static final int MOST_AROUND = 3;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Node> places = new ArrayList<>();

    private PageRecord() {}

    /// Takes the record out of a page.
    ///
    /// @return its lines as the release has them in text, empty where the page shows none
    static String takeFrom(Document page) {
        PageRecord record = new PageRecord();
        for (Element element : page.body().getAllElements()) {
            record.look(element);
        }
        boolean isOne =
                record.values.size() >= FEWEST_NAMES
                        && record.values.keySet().stream().anyMatch(TELLING::contains);
        if (!isOne) {
            return "";
        }
        record.places.forEach(Node::remove);
        StringBuilder lines = new StringBuilder("Message Attributes\n\n");
        record.values.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append('\n'));
        return lines.toString();
    }

    private void look(Element element) {
        String name = element.childrenSize() == 0 ? name(element.ownText()) : null;
        if (name == null || values.containsKey(name)) {
            return;
        }
        Node label = element;
        Node behind = behind(label);
        for (int i = 0; behind == null && i < MOST_AROUND && label.parent() != null; i++) {
            label = label.parent();
            behind = behind(label);
        }
        String value =
                switch (behind) {
                    case TextNode words -> words.text();
                    case Element other -> other.text();
                    case null, default -> "";
                };
        if (behind != null && !value.isBlank() && name(value) == null) {
            values.put(name, value(name, value.strip()));
            places.add(label);
            places.add(behind);
        }
    }

    private static @Nullable String name(String words) {
        String name = words.strip();
        name = name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
        return NAMES.get(name.strip().toLowerCase(Locale.ROOT));
    }

    /// The republication sets a letter behind the number: `1975VALLET01402_b`.
    private static String value(String name, String value) {
        return name.equals("Document Number") && value.indexOf('_') > 0
                ? value.substring(0, value.indexOf('_'))
                : value;
    }

    private static @Nullable Node behind(Node label) {
        Node behind = label.nextSibling();
        while (behind instanceof TextNode words && words.isBlank()) {
            behind = behind.nextSibling();
        }
        return behind;
    }
}
