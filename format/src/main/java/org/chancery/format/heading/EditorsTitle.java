package org.chancery.format.heading;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// An editor's title (reference 9, edited): `41. Telegram 1187 From the Embassy in Italy to the Department of State, March 6, 1969, 1720Z.`
///
/// @param serial the number in the title, -1 where it has none
record EditorsTitle(int serial, int serialStart, int serialEnd, int fromStart, int fromEnd, int toStart, int toEnd) {

    private static final int LONGEST = 400;

    static @Nullable EditorsTitle of(String text, Line line) {
        if (line.length() > LONGEST || line.length() < 8) {
            return null;
        }
        int kind = kind(text, line);
        return kind >= 0 ? american(text, line, kind) : numbered(text, line);
    }

    private static int kind(String text, Line line) {
        for (String word : new String[] {"Telegram", "TELEGRAM", "Airgram", "AIRGRAM", "Telegrams"}) {
            int at = text.indexOf(word, line.start());
            if (at >= 0 && at < Math.min(line.end(), line.start() + 60)) {
                return at + word.length();
            }
        }
        return -1;
    }

    private static @Nullable EditorsTitle american(String text, Line line, int kind) {
        Cursor cursor = new Cursor(text, kind, line.end());
        cursor.skipBlanks();
        int serialStart = cursor.at();
        int digits = cursor.takeDigits(8);
        int serialEnd = cursor.at();
        int from = indexOf(text, "from ", serialEnd, line.end());
        int to = from < 0 ? -1 : indexOf(text, " to ", from, line.end());
        if (from < 0 || to < 0 || from > kind + 40) {
            return null;
        }
        int fromStart = article(text, from + 5);
        int toStart = article(text, to + 4);
        int toEnd = end(text, toStart, line.end());
        int serial = digits > 0 ? Integer.parseInt(text, serialStart, serialEnd, 10) : -1;
        return new EditorsTitle(serial, serialStart, serialEnd, fromStart, to, toStart, toEnd);
    }

    /// `# 231 Chifley to Attlee`: a document's number, sender and addressee.
    private static @Nullable EditorsTitle numbered(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        cursor.take('#');
        cursor.skipBlanks();
        int digits = cursor.takeDigits(5);
        cursor.skipBlanks();
        int fromStart = cursor.at();
        int to = indexOf(text, " to ", fromStart, line.end());
        boolean isName = Character.isUpperCase(cursor.peek());
        if (digits == 0 || to < 0 || !isName || line.length() > 200 || text.charAt(line.end() - 1) == '.') {
            return null;
        }
        return new EditorsTitle(-1, fromStart, fromStart, fromStart, to, article(text, to + 4), line.end());
    }

    private static int indexOf(String text, String words, int from, int end) {
        for (int i = from; i + words.length() <= end; i++) {
            if (text.regionMatches(true, i, words, 0, words.length())) {
                return i;
            }
        }
        return -1;
    }

    private static int article(String text, int at) {
        return text.regionMatches(true, at, "the ", 0, 4) ? at + 4 : at;
    }

    /// The addressee ends before a comma and a date, or at the end of the line.
    private static int end(String text, int from, int end) {
        EditorsDate date = EditorsDate.find(text, from, end);
        int to = date == null ? end : date.start();
        while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == ',' || text.charAt(to - 1) == '.')) {
            to--;
        }
        return to;
    }

    /// The post that sent it: the Department, or the mission in the city of the date line, or the embassy in a country.
    @Nullable Post post(String text, @Nullable String city, Tables tables) {
        String from = text.substring(fromStart, fromEnd);
        if (from.startsWith("Department of State")) {
            return tables.posts().named("STATE");
        }
        if (from.startsWith("Mission to the United Nations")) {
            return tables.posts().named("USUNNEWYORK");
        }
        boolean isPost = from.startsWith("Embassy") || from.startsWith("Consulate") || from.startsWith("Legation") || from.startsWith("Interests Section");
        int in = from.indexOf(" in ");
        int at = from.indexOf(" at ");
        String place = in > 0 ? from.substring(in + 4) : at > 0 ? from.substring(at + 4) : null;
        if (!isPost) {
            return null;
        }
        Post post = city == null ? null : tables.posts().named(city);
        post = post == null && place != null ? tables.posts().named(place) : post;
        return post == null && place != null ? embassy(place, tables) : post;
    }

    private static @Nullable Post embassy(String country, Tables tables) {
        String iso = tables.tags().isoOf(country);
        return iso == null ? null : tables.posts().embassyIn(iso);
    }
}
