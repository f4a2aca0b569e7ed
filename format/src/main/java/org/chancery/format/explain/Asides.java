package org.chancery.format.explain;

import java.util.List;
import org.chancery.format.table.LabelTable.Label;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// What stands around a message, or between its pages (reference 6, 9.1).
final class Asides {

    private final Tables tables;

    Asides(Tables tables) {
        this.tables = tables;
    }

    /// `ASTANA 00001967 002 OF 003`, `PAGE 02 VALLET 01455 191642Z`, or the class alone.
    @Nullable Said pageLine(String text) {
        List<String> words = Words.of(text);
        int of = words.indexOf("OF");
        if (!words.isEmpty() && words.getFirst().equals("PAGE") && words.size() > 1) {
            int page = Words.number(words.get(1));
            boolean isTimed =
                    words.getLast().endsWith("Z")
                            && Words.number(words.getLast().replace("Z", "")) >= 0;
            String time =
                    isTimed
                            ? "; "
                                    + words.getLast()
                                    + " is not the date-time group, but apparently when the Department took it in"
                            : "";
            return page < 0 ? null : new Said("page " + page + " of the whole begins here" + time);
        }
        if (of > 0 && of + 1 < words.size()) {
            return sectionStart(words.get(of - 1), Words.number(words.get(of + 1)));
        }
        return tables.markings().named(text) == null
                ? null
                : new Said("the class again, at the turn of a page");
    }

    /// The numbers count sections, and pages only behind the dot: `001.2` (reference 14).
    private static @Nullable Said sectionStart(String number, int total) {
        int dot = number.indexOf('.');
        int section = Words.number(dot < 0 ? number : number.substring(0, dot));
        int page = dot < 0 ? -1 : Words.number(number.substring(dot + 1));
        if (section < 0 || total < 0) {
            return null;
        }
        String what =
                page < 0
                        ? "section " + section + " of " + total
                        : "page "
                                + page
                                + " of section "
                                + section
                                + ", of "
                                + total
                                + " sections,";
        return new Said(what + " begins here; put in by the machine, not text");
    }

    /// `ACTION EUR-12`, `INFO OCT-01 ISO-00 /026 W`
    @Nullable Said distribution(String text) {
        List<String> words = Words.of(text);
        String last = words.isEmpty() ? "" : words.getLast();
        int slash = text.lastIndexOf('/');
        int total =
                slash < 0 || words.size() < 2
                        ? -1
                        : Words.number(Words.first(text.substring(slash + 1)));
        String way = last.equals("W") ? "; W: incoming" : last.equals("R") ? "; R: outgoing" : "";
        if (total >= 0) {
            return new Said("copies for each office of the Department, " + total + " in all" + way);
        }
        int dash = last.lastIndexOf('-');
        boolean isFirst =
                words.size() == 2 && dash > 0 && Words.number(last.substring(dash + 1)) >= 0;
        if (isFirst && words.getFirst().equals("ACTION")) {
            return new Said(
                    last.substring(0, dash)
                            + " must act; it gets "
                            + Words.number(last.substring(dash + 1))
                            + " copies");
        }
        return isFirst && words.getFirst().equals("ORIGIN")
                ? new Said(
                        last.substring(0, dash)
                                + " wrote it; it gets "
                                + Words.number(last.substring(dash + 1))
                                + " copies")
                : null;
    }

    /// `Original Classification: CONFIDENTIAL`
    @Nullable Said attribute(String text) {
        int colon = text.indexOf(':');
        Label label =
                tables.labels()
                        .find("attribute", (colon < 0 ? text : text.substring(0, colon)).strip());
        return label == null ? null : new Said(label.meaning(), label.source());
    }
}
