package org.chancery.format;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Laws: what copying, printing, mailing and scanning do to the lines of a telegram changes nothing
/// of what it says (reference 10).
final class CopyingLaws {

    private static final Map<String, UnaryOperator<String>> COPIES = copies();

    private static final Pattern LABEL =
            Pattern.compile("(?m)^(SUBJECT|SUBJ|TAGS|REF|E\\.O\\. \\d+):");

    private static final Pattern NAMES =
            Pattern.compile(
                    "(?m)^(SUBJECT|SUBJ|TAGS|REFS?|E\\.O\\.|FM|TO|INFO|SIPDIS|NOFORN|UNCLAS|SECRET|CONFIDENTIAL)\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Pattern PROSIGN = Pattern.compile("(?m)^(FM|TO|INFO) ");

    private static final Set<String> OF_LINES = Set.of("paragraphs", "sections");

    /// Where lines are lost, the heading of a later section or of a quoted telegram and lines
    /// without a number run into the paragraphs beside them.
    private static final Set<String> WITHOUT_LINES =
            Set.of("a block a line", "line ends written out", "lines filled anew");

    private static final Pattern BLANK = Pattern.compile("(?<=\\S) (?=\\S)");

    private static final Pattern TIME =
            Pattern.compile("(?m)([ZOPR]) (\\d{6}Z) ([A-Z]{3}) (\\d\\d)$");

    /// Each as one would meet it: the telegram's own lines go in, the copy comes out.
    private static Map<String, UnaryOperator<String>> copies() {
        Map<String, UnaryOperator<String>> copies = new TreeMap<>();
        copies.put("CR LF", text -> text.replace("\n", "\r\n"));
        copies.put("CR CR LF", text -> text.replace("\n", "\r\r\n"));
        copies.put("blanks at line ends", text -> lines(text, line -> line + "  "));
        copies.put("lines of one blank", text -> lines(text, line -> line.isEmpty() ? " " : line));
        copies.put("no blanks at line ends", text -> lines(text, String::stripTrailing));
        copies.put("indented", text -> lines(text, line -> line.isBlank() ? line : "   " + line));
        copies.put("quoted in a mail", text -> lines(text, line -> "> " + line));
        copies.put("quoted twice", text -> lines(text, line -> ">> " + line));
        copies.put("forwarded", text -> MAIL + text);
        copies.put("forwarded and quoted", text -> lines(MAIL + text, line -> "> " + line));
        copies.put("backslashes at line ends", text -> lines(text, line -> line + "\\"));
        copies.put("line ends written out", text -> text.replace("\n", "\\n"));
        copies.put("in quotation marks", text -> '"' + text.strip() + '"');
        copies.put("blank lines around", text -> "\n\n\n" + text + "\n\n\n");
        copies.put("byte-order mark", text -> '\uFEFF' + text);
        copies.put("comma for apostrophe", text -> text.replace('\'', ','));
        copies.put("typographic apostrophe", text -> text.replace('\'', '\u2019'));
        copies.put("characters as references of a page", CopyingLaws::withReferences);
        copies.put("blank before the colon", text -> LABEL.matcher(text).replaceAll("$1 :"));
        copies.put("FM without F", text -> text.replaceFirst("\nFM ", "\nM "));
        copies.put("TO without T", text -> text.replaceFirst("\nTO ", "\nO "));
        copies.put("INFO without I", text -> text.replaceFirst("\nINFO ", "\nNFO "));
        copies.put("prosigns with colons", text -> PROSIGN.matcher(text).replaceAll("$1: "));
        copies.put("FROM for FM", text -> text.replaceFirst("\nFM ", "\nFROM "));
        copies.put("time in one piece", text -> TIME.matcher(text).replaceFirst("$1$2$3$4"));
        copies.put(
                "hyphen before the year", text -> TIME.matcher(text).replaceFirst("$1 $2 $3-$4"));
        copies.put("heading twice", text -> text.substring(0, text.indexOf("\n\n") + 2) + text);
        copies.put("numbers of pages", CopyingLaws::paged);
        copies.put("stamped on each page", CopyingLaws::stamped);
        copies.put("lines filled anew", text -> filled(text, 72));
        copies.put("a block a line", text -> filled(text, Integer.MAX_VALUE));
        copies.put("padded to the margin", CopyingLaws::padded);
        copies.put("no-break spaces for blanks", text -> text.replace(' ', '\u00A0'));
        copies.put("blanks of typesetting", text -> text.replace(' ', '\u2009'));
        copies.put("in small letters", CopyingLaws::small);
        copies.put("heading in small letters", text -> heading(text, CopyingLaws::small));
        copies.put("heading in capitals of words", text -> heading(text, CopyingLaws::titled));
        copies.put(
                "labels in small letters",
                text -> NAMES.matcher(text).replaceAll(name -> small(name.group())));
        copies.put(
                "labels in capitals of words",
                text -> NAMES.matcher(text).replaceAll(name -> titled(name.group())));
        copies.put("tabs behind numbers", text -> text.replaceAll("(?m)^(\\d+\\.) +", "$1\t"));
        copies.put("every blank twice", text -> BLANK.matcher(text).replaceAll("  "));
        return copies;
    }

    private static final String MAIL =
            """
            Worth reading before the lunch.

            -----Original Message-----
            From: Oakden, Anselm
            Sent: Thursday, November 5, 2009 4:12 PM
            To: Quillfeather, Rosalind
            Subject: FW: cable

            """;

    @TestFactory
    Stream<DynamicTest> aCopySaysTheSame() {
        return COPIES.entrySet().stream()
                .map(copy ->
                        DynamicTest.dynamicTest(
                                copy.getKey(),
                                () ->
                                        compare(
                                                copy.getValue(),
                                                WITHOUT_LINES.contains(copy.getKey()))));
    }

    /// Over our samples of the State Department in wire form.
    private static void compare(UnaryOperator<String> copy, boolean losesLines) {
        List<Path> wire = Samples.all().stream().filter(CopyingLaws::isWire).toList();
        assertThat(wire).hasSizeGreaterThan(30);
        for (Path sample : wire) {
            String text = text(sample);
            Map<String, String> meant = said(text);
            Map<String, String> found = said(copy.apply(text));
            if (losesLines) {
                meant.keySet().removeAll(OF_LINES);
                found.keySet().removeAll(OF_LINES);
            }
            assertThat(found).as(sample.getFileName().toString()).isEqualTo(meant);
        }
    }

    private static boolean isWire(Path sample) {
        return text(sample).startsWith("VZCZC")
                && Samples.read(sample).dialect().dialect() == Dialect.ACP127
                && Samples.read(sample).heading().subject() != null;
    }

    private static String text(Path sample) {
        try {
            return Files.readString(sample, StandardCharsets.ISO_8859_1)
                    .replace("\r", "")
                    .replace("\\", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a telegram says, in letters and figures alone.
    private static Map<String, String> said(String text) {
        Telegram telegram = TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
        Heading heading = telegram.heading();
        Map<String, String> said = new TreeMap<>();
        said.put("mrn", value(heading.mrn()));
        said.put("date", String.valueOf(heading.date()));
        said.put("class", value(heading.classification()));
        said.put("from", value(heading.from()));
        said.put("to", values(heading.toAddressees().stream().map(to -> to.value().name())));
        said.put("tags", values(heading.tags().stream().map(tag -> tag.value().tag())));
        said.put("subject", value(heading.subject()));
        said.put(
                "references", values(heading.references().stream().map(r -> reference(r.value()))));
        said.put("signature", value(telegram.body().signature()));
        said.put("sections", heading.sections().toString());
        said.put(
                "paragraphs",
                values(
                        telegram.body().paragraphs().stream()
                                .map(paragraph -> String.valueOf(paragraph.number()))));
        return said;
    }

    private static String reference(Reference reference) {
        return reference.mrn() == null ? letters(reference.text()) : reference.mrn().toString();
    }

    private static String values(Stream<String> values) {
        return values.map(CopyingLaws::letters).collect(joining("|"));
    }

    private static String value(@Nullable Located<?> located) {
        return located == null ? "-" : letters(located.value().toString());
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", " ").strip();
    }

    private static String lines(String text, UnaryOperator<String> change) {
        return Arrays.stream(text.split("\n", -1)).map(change).collect(joining("\n"));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String titled(String text) {
        return WORD.matcher(small(text))
                .replaceAll(word ->
                        word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.group().substring(1));
    }

    /// All above the first paragraph.
    private static String heading(String text, UnaryOperator<String> copy) {
        int end = Math.max(0, text.indexOf("\n1. "));
        return copy.apply(text.substring(0, end)) + text.substring(end);
    }

    private static String withReferences(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("  ", "&nbsp; ");
    }

    /// Behind paragraphs, as a printer puts them between pages of text.
    private static String paged(String text) {
        int page = 1;
        StringBuilder paged = new StringBuilder();
        for (String block : text.split("\n\n", -1)) {
            paged.append(block).append("\n\n");
            if (page > 1 || block.startsWith("1. ")) {
                paged.append("- ").append(page++).append(" -\n\n");
            }
        }
        return paged.toString();
    }

    private static String stamped(String text) {
        return paged(text)
                .replaceAll(
                        "- \\d+ -",
                        "UNCLASSIFIED U.S. Department of State Case No. F-2012-00000 Doc No."
                                + " C00000000 Date: 11/02/2012");
    }

    /// Full lines of the text padded between their words, the first of them first.
    private static String padded(String text) {
        int first = text.indexOf("\n1. ");
        return first < 0
                ? text
                : text.substring(0, first) + lines(text.substring(first), CopyingLaws::padLine);
    }

    private static String padLine(String line) {
        String[] words = line.split(" ");
        int gaps = words.length - 1;
        int lacking = 68 - line.length();
        boolean isFull = lacking > 0 && lacking < 14 && gaps > 4 && !line.startsWith(" ");
        if (!isFull || line.endsWith(".") || line.contains("  ")) {
            return line;
        }
        StringBuilder padded = new StringBuilder(words[0]);
        for (int i = 1; i <= gaps; i++) {
            int more = lacking / gaps + (i <= lacking % gaps ? 1 : 0);
            padded.append(" ".repeat(1 + more)).append(words[i]);
        }
        return padded.toString();
    }

    /// Each block of lines as one paragraph, filled up to a column.
    private static String filled(String text, int column) {
        StringBuilder filled = new StringBuilder();
        for (String block : text.split("\n\\s*\n", -1)) {
            String rest = block.strip().replaceAll("\\s*\n\\s*", " ");
            int cut = rest.lastIndexOf(' ', column);
            while (rest.length() > column && cut > 0) {
                filled.append(rest, 0, cut).append('\n');
                rest = rest.substring(cut + 1);
                cut = rest.lastIndexOf(' ', column);
            }
            filled.append(rest).append("\n\n");
        }
        return filled.toString();
    }
}
