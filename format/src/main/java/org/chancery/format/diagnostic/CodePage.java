package org.chancery.format.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The page of documentation on a code: what it says, the rule behind it, a telegram that shows it,
/// what to do. Pages are Markdown files beside this library, one a code.
///
/// @param title a few words
/// @param meaning paragraphs of text, each without line ends
/// @param rule with its source: document and paragraph
/// @param example a whole telegram, line by line; `\x1B` stands for a byte that a page cannot hold
/// @param advice what a reader does about it
public record CodePage(
        String title,
        List<String> meaning,
        List<String> rule,
        String example,
        List<String> advice) {

    private static final String INDENT = "    ";

    public CodePage {
        meaning = List.copyOf(meaning);
        rule = List.copyOf(rule);
        advice = List.copyOf(advice);
    }

    /// The page on a code.
    public static CodePage of(DiagnosticCode code) {
        String markdown = markdown(code);
        String first = markdown.lines().findFirst().orElse("");
        return new CodePage(
                first.substring(first.indexOf(':') + 1).strip(),
                paragraphs(markdown.substring(first.length(), markdown.indexOf("\n## "))),
                paragraphs(part(markdown, "Rule")),
                example(part(markdown, "Example")),
                paragraphs(part(markdown, "What to do")));
    }

    /// The page as it is kept.
    public static String markdown(DiagnosticCode code) {
        String name = "/org/chancery/format/code/" + code.id() + ".md";
        try (InputStream page = CodePage.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("no page for " + code.id());
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page for " + code.id(), e);
        }
    }

    /// The example as bytes.
    public byte[] exampleBytes() {
        String text = example;
        StringBuilder bytes = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                bytes.append((char) Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                bytes.append(text.charAt(i));
            }
        }
        return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String part(String markdown, String heading) {
        String title = "\n## " + heading + "\n";
        int from = markdown.indexOf(title) + title.length();
        int to = markdown.indexOf("\n## ", from);
        return markdown.substring(from, to < 0 ? markdown.length() : to);
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            if (!block.isBlank()) {
                paragraphs.add(block.strip().replace('\n', ' '));
            }
        }
        return paragraphs;
    }

    private static String example(String text) {
        StringBuilder example = new StringBuilder();
        text.lines()
                .skip(1)
                .map(line -> line.startsWith(INDENT) ? line.substring(INDENT.length()) : line)
                .forEach(line -> example.append(line).append('\n'));
        return example.toString();
    }
}
