package org.chancery.convert.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.convert.page.PageText;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.TableHead;
import org.chancery.convert.parcel.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A web page that is a table with a telegram in each row, as programs that say they write for a
/// spreadsheet make it.
public final class PageRows {

    private PageRows() {}

    /// Tells what telegrams are in its tables.
    ///
    /// @param given which column holds what; null to go by their names
    /// @return whether there are any; else nothing was told
    public static boolean read(Parcel parcel, @Nullable ColumnMap given, Walk walk)
            throws IOException {
        if (!mayHaveNames(parcel.head(), given)) {
            return false;
        }
        byte[] bytes = parcel.bytes(walk.limits().telegram());
        SheetTelegrams telegrams = new SheetTelegrams(parcel, Kind.HTML, given, walk);
        int number = 0;
        for (Element table :
                Jsoup.parse(Decoding.text(bytes, Decoding.said(bytes))).select("table")) {
            telegrams.sheet("table " + ++number);
            int row = 0;
            for (Element line : table.select("tr")) {
                if (table.equals(line.closest("table")) && !walk.isStopped()) {
                    telegrams.row(++row, cells(line));
                }
            }
        }
        return telegrams.count() > 0;
    }

    /// Most pages are no such table: that is seen before they are read twice.
    private static boolean mayHaveNames(byte[] head, @Nullable ColumnMap given) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        List<String> names =
                given == null
                        ? TableHead.TEXT_COLUMNS
                        : given.columns().values().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList();
        return text.contains("<table")
                && names.stream().anyMatch(name -> text.contains(">" + name + "<"));
    }

    private static List<String> cells(Element line) {
        List<String> cells = new ArrayList<>();
        for (Element cell : line.children()) {
            cells.add(PageText.of(cell).strip());
        }
        return cells;
    }
}
