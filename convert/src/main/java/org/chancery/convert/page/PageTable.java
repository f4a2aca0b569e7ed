package org.chancery.convert.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.convert.parcel.Statement;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The table of a released page (reference 9.3): a row of labels, a row of values. Where a cell is
/// lost, no label takes the value of another.
final class PageTable {

    /// Selects the tables of two of the layouts.
    static final String CABLE = "table.cable";

    private static final Pattern IDENTIFIER = Pattern.compile("\\d{2,4}[A-Z][A-Z -]*\\d+[A-Z]?");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*|\\d\\d?/\\d\\d?/\\d{2,4}.*");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z/ ,()-]*");

    private PageTable() {}

    /// The table of a page, null where it has none.
    static @Nullable Element of(Document page) {
        Element named = page.selectFirst(CABLE);
        if (named != null) {
            return named;
        }
        for (Element table : page.select("table")) {
            for (Element label : table.select("th")) {
                String words = label.text().strip().toLowerCase(Locale.ROOT);
                if (words.equals("reference id") || words.equals("identifier")) {
                    return table;
                }
            }
        }
        return null;
    }

    static Statement statement(Element table) {
        Statement statement = new Statement();
        List<Element> cells = table.select("td");
        List<Element> labels = table.select("th");
        boolean isWhole = cells.size() == labels.size();
        int at = 0;
        for (Element label : labels) {
            String name = label.text().strip().toLowerCase(Locale.ROOT);
            String value = at < cells.size() ? cells.get(at).text().strip() : "";
            boolean fits = value.isEmpty() || fits(name, value);
            if (fits) {
                put(statement, name, value);
            }
            at += fits || isWhole ? 1 : 0;
        }
        return statement;
    }

    private static boolean fits(String label, String value) {
        return switch (label) {
            case "reference id", "identifier" -> IDENTIFIER.matcher(value).matches();
            case "date", "created", "released" -> DATE.matcher(value).matches();
            case "classification" -> WORDS.matcher(value).matches() && !isOffice(value);
            case "origin" -> !DATE.matcher(value).matches() && !IDENTIFIER.matcher(value).matches();
            default -> true;
        };
    }

    private static boolean isOffice(String value) {
        return value.startsWith("Embassy") || value.startsWith("Consulate");
    }

    private static void put(Statement statement, String label, String value) {
        switch (label) {
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
}
