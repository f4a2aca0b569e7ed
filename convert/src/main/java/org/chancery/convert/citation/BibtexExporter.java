package org.chancery.convert.citation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.card.Seen;
import org.chancery.convert.markup.Text;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// BibTeX in UTF-8: `@misc`, which every style knows. Titles and offices stand in two pairs of
/// braces, so that no style changes their capitals or takes them for a person's names.
public final class BibtexExporter implements Exporter {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private final Writer out;

    private final Seen seen = new Seen();

    public BibtexExporter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        Card card = Card.of(telegram);
        // Copies of one telegram would have one key.
        String key = card.key();
        out.write("@misc{" + key + (seen.before(key) ? "-" + card.sha256().substring(0, 8) : ""));
        field("author", whole(card.originator()));
        field("title", whole(card.title()));
        String day = card.day();
        if (day != null) {
            field("year", day.substring(0, 4));
            out.write(",\n  month = " + MONTHS.get(Integer.parseInt(day.substring(5, 7)) - 1));
            field("day", String.valueOf(Integer.parseInt(day.substring(8))));
            field("date", day);
        }
        field("howpublished", "Telegram" + to(card.to()));
        field("type", "Telegram");
        field("number", escaped(card.number()));
        field("keywords", keywords(card.tags()));
        field("abstract", escaped(card.summary()));
        field("language", "english");
        field("note", escaped(card.notes()));
        out.write("\n}\n\n");
    }

    private static String to(List<String> addressees) {
        return addressees.isEmpty() ? "" : " to " + escaped(String.join("; ", addressees));
    }

    /// A comma parts keywords, so none may stand in one.
    private static @Nullable String keywords(List<String> tags) {
        return tags.isEmpty()
                ? null
                : tags.stream()
                        .map(tag -> escaped(tag.replace(",", "")))
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String whole(@Nullable String text) {
        return text == null ? null : "{" + escaped(text) + "}";
    }

    private void field(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.write(",\n  " + name + " = {" + value + "}");
        }
    }

    /// For TeX; braces as commands, since BibTeX counts even those behind a backslash.
    private static String escaped(@Nullable String text) {
        StringBuilder tex = new StringBuilder();
        Text.line(text == null ? "" : text).chars().forEach(c -> tex.append(tex((char) c)));
        return tex.toString();
    }

    private static String tex(char c) {
        return switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '^' -> "\\textasciicircum{}";
            case '~' -> "\\textasciitilde{}";
            case '$', '&', '#', '%', '_' -> "\\" + c;
            default -> String.valueOf(c);
        };
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
