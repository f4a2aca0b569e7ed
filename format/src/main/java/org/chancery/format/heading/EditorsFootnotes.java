package org.chancery.format.heading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.format.section.Lines;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;

/// Which post the numbers are of that a published telegram names by `Embtel` and `your`, where its
/// editors say it in a footnote.
///
/// ```
/// 2 Telegram 778 from Valletta, April 10, reported that the ferry ...
/// ```
final class EditorsFootnotes {

    private static final String NAMED = "elegram ";

    private EditorsFootnotes() {}

    /// By number; one that is of several posts is of none.
    ///
    /// @param from the first line of the notes
    static Map<Integer, String> posts(SourceText source, Lines lines, int from, Tables tables) {
        Map<Integer, String> posts = new HashMap<>();
        Set<Integer> doubtful = new HashSet<>();
        for (int i = from; i < lines.end(); i++) {
            String line = source.text(lines.line(i));
            for (int at = line.indexOf(NAMED); at >= 0; at = line.indexOf(NAMED, at + 1)) {
                Cursor cursor = new Cursor(line, at + NAMED.length(), line.length());
                int digits = cursor.at();
                int count = cursor.takeDigits(6);
                boolean isNumber = count > 0 && count < 6 && cursor.take(" from ");
                int end = isNumber ? tables.posts().prefix(line, cursor.at()) : -1;
                if (end < 0) {
                    continue;
                }
                int serial = Integer.parseInt(line, digits, digits + count, 10);
                String post = MrnReader.post(line.substring(cursor.at(), end), tables);
                String other = posts.put(serial, post);
                if (other != null && !other.equals(post)) {
                    doubtful.add(serial);
                }
            }
        }
        posts.keySet().removeAll(doubtful);
        return posts;
    }
}
