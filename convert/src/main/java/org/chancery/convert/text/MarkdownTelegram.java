package org.chancery.convert.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.convert.parcel.Statement;
import org.jspecify.annotations.Nullable;

/// The wire text that [MarkdownExporter] sets in a fence: where a Markdown file has it, it is what
/// is read, and the front matter is a claim on it, as are the notes above the fence.
final class MarkdownTelegram {

    /// What stands behind the marks that open the fence.
    static final String FENCE = "telegram";

    /// The title of the notes of its editors.
    static final String NOTES = "## Editors\u2019 notes";

    private static final String RULE = "---";

    private static final Pattern NOTE = Pattern.compile("(?:\\*\\*([^*]+)\\*\\* )?(.+)");

    private MarkdownTelegram() {}

    /// Null where the file has none.
    static byte @Nullable [] of(byte[] markdown) {
        List<String> lines = new String(markdown, StandardCharsets.UTF_8).lines().toList();
        int open = fence(lines);
        if (open < 0) {
            return null;
        }
        String mark = lines.get(open).replace(FENCE, "");
        int end = open + 1;
        while (end < lines.size() && !lines.get(end).equals(mark)) {
            end++;
        }
        Map<String, String> front = frontMatter(lines);
        Statement statement = new Statement();
        for (int i = notes(lines, open); i < open; i++) {
            Matcher note = NOTE.matcher(lines.get(i));
            if (note.matches() && !lines.get(i).startsWith("#")) {
                statement.note(note.group(1), note.group(2).replaceAll("\\\\(.)", "$1"));
            }
        }
        return statement
                .identifier(front.get("mrn"))
                .created(front.get("date"))
                .classification(front.get("classification"))
                .title(front.get("title"))
                .around(String.join("\n", lines.subList(open + 1, end)) + "\n");
    }

    private static int fence(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```") && lines.get(i).matches("`{3,}" + FENCE)) {
                return i;
            }
        }
        return -1;
    }

    /// Behind their title, the line of the fence where there is none.
    private static int notes(List<String> lines, int open) {
        for (int i = open - 1; i >= 0; i--) {
            if (lines.get(i).equals(NOTES)) {
                return i + 1;
            }
        }
        return open;
    }

    private static Map<String, String> frontMatter(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        int at = !lines.isEmpty() && lines.getFirst().equals(RULE) ? 1 : lines.size();
        for (; at < lines.size() && !lines.get(at).equals(RULE); at++) {
            int colon = lines.get(at).indexOf(':');
            if (colon > 0) {
                values.put(
                        lines.get(at).substring(0, colon),
                        FrontMatterValue.read(lines.get(at).substring(colon + 1)));
            }
        }
        return values;
    }
}
