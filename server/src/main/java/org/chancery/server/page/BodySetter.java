package org.chancery.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.archive.ReadingText;
import org.chancery.archive.language.Language;
import org.chancery.archive.language.LanguageReader;
import org.chancery.format.source.LineMap;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.EditorsNote;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Sets a telegram's body for reading. Not a letter is added or taken away; words are only given
/// their place.
final class BodySetter {

    /// `SUMMARY:`, `Begin comment.`: the words that open a part that is set apart.
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:BEGIN\\s+)?(?:SUMMARY(?:\\s+AND\\s+(?:ACTION\\s+REQUEST|COMMENT|INTRODUCTION))?|COMMENT(?:\\s+AND\\s+\\w+)?|ACTION\\s+REQUEST(?:ED)?|INTRODUCTION)\\s*[:.\\-]+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOSING =
            Pattern.compile(
                    "\\(?END\\s+(?:OF\\s+)?(?:SUMMARY|COMMENT|NOTE|ACTION\\s+REQUEST)[\\w ]{0,24}\\.?\\)?$",
                    Pattern.CASE_INSENSITIVE);

    /// `ref A`, `REFTEL B`, `(reftel)`.
    private static final Pattern CITING =
            Pattern.compile(
                    "\\b(?:REF(?:TEL|ERENCE)?S?|ref(?:tel|erence)?s?|Ref(?:tel|erence)?s?)(?:\\s+\\(?([A-Z])\\b\\)?)?(?![A-Za-z])");

    private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S");

    /// Where a reference leads, by its letter; the one reference without a letter under the empty
    /// word.
    private final Map<String, String> references;

    /// What the reader searched for, as words of any case; null where for nothing.
    private final @Nullable Pattern sought;

    private final List<Jotting> notes;
    private final LineMap map;

    BodySetter(
            Map<String, String> references,
            Set<String> sought,
            List<Jotting> notes,
            SourceText source) {
        this.references = Map.copyOf(references);
        this.notes = List.copyOf(notes);
        this.map = new LineMap(source);
        this.sought =
                sought.isEmpty()
                        ? null
                        : Pattern.compile(
                                sought.stream()
                                        .map(Pattern::quote)
                                        .collect(
                                                Collectors.joining(
                                                        "|",
                                                        "(?<![\\p{L}\\p{N}])(?:",
                                                        ")(?![\\p{L}\\p{N}])")),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<Block> blocks(Body body) {
        List<Block> blocks = new ArrayList<>();
        String under = null;
        int heading = 0;
        int place = 0;
        for (Paragraph paragraph : body.paragraphs()) {
            place++;
            if (paragraph.heading() != null && !paragraph.heading().equals(under)) {
                blocks.add(new Block.Heading("h" + ++heading, paragraph.heading()));
            }
            under = paragraph.heading();
            blocks.add(paragraph(paragraph, place));
        }
        return blocks;
    }

    /// What the editors of a volume say, numbered on from the text as the search has it.
    List<Block.Paragraph> editorsNotes(Telegram telegram) {
        List<Block.Paragraph> blocks = new ArrayList<>();
        int place = telegram.body().paragraphs().size();
        for (EditorsNote note : telegram.notes()) {
            Paragraph paragraph =
                    new Paragraph(
                            note.number(), null, Paragraph.Kind.TEXT, null, note.text(), List.of());
            blocks.add(paragraph(paragraph, ++place));
        }
        return blocks;
    }

    /// Whether a text is in capitals, as all were until the 1980s: it needs more air between
    /// letters.
    static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return letters > 0 && small * 20 < letters;
    }

    private Block.Paragraph paragraph(Paragraph paragraph, int place) {
        String text = paragraph.text();
        boolean lines = text.indexOf('\n') >= 0;
        return new Block.Paragraph(
                "p" + place,
                paragraph.number(),
                paragraph.portion() == null ? null : Marking.of(paragraph.portion()),
                paragraph.kind().word(),
                LanguageReader.of(text)
                        .filter(language -> !language.equals(Language.ENGLISH))
                        .map(Language::code)
                        .orElse(null),
                noted(runs(text, paragraph.kind() != Paragraph.Kind.TEXT), place),
                lines,
                lines && COLUMNS.matcher(text).find(),
                paragraph.spans().isEmpty()
                        ? ""
                        : line(paragraph.spans().getFirst())
                                + "-"
                                + line(paragraph.spans().getLast()));
    }

    private int line(Span span) {
        return map.place(span).line();
    }

    private List<Block.Run> runs(String text, boolean apart) {
        List<Block.Run> runs = new ArrayList<>();
        Matcher opening = OPENING.matcher(text);
        int from = apart && opening.find() ? opening.end() : 0;
        Matcher closing = CLOSING.matcher(text);
        int to = apart && closing.find(from) ? closing.start() : text.length();
        add(runs, text.substring(0, from), "label", null);
        Matcher citing = CITING.matcher(text).region(from, to);
        int at = from;
        while (citing.find()) {
            String href = references.get(citing.group(1) == null ? "" : citing.group(1));
            if (href != null) {
                addPlain(runs, text.substring(at, citing.start()));
                add(runs, citing.group(), "ref", href);
                at = citing.end();
            }
        }
        addPlain(runs, text.substring(at, to));
        add(runs, text.substring(to), "end", null);
        return runs;
    }

    private void addPlain(List<Block.Run> runs, String text) {
        int at = 0;
        if (sought != null) {
            Matcher found = sought.matcher(text);
            while (found.find()) {
                add(runs, text.substring(at, found.start()), "", null);
                add(runs, found.group(), "hit", null);
                at = found.end();
            }
        }
        add(runs, text.substring(at), "", null);
    }

    /// The same runs, cut where the words of a note begin and end; what leads elsewhere or is a hit
    /// stays that, and of two notes on one word the later is marked.
    private List<Block.Run> noted(List<Block.Run> runs, int paragraph) {
        @Nullable Jotting[] on =
                new @Nullable Jotting[runs.stream().mapToInt(run -> run.text().length()).sum()];
        boolean any = false;
        for (Jotting note : notes) {
            for (ReadingText.Part part : note.parts()) {
                if (part.paragraph() == paragraph) {
                    Arrays.fill(on, part.from(), part.to(), note);
                    any = true;
                }
            }
        }
        if (!any) {
            return runs;
        }
        List<Block.Run> cut = new ArrayList<>();
        int begin = 0;
        for (Block.Run run : runs) {
            int end = begin + run.text().length();
            int from = begin;
            for (int at = begin + 1; run.style().isEmpty() && at <= end; at++) {
                if (at == end || !Objects.equals(on[at], on[from])) {
                    String text = run.text().substring(from - begin, at - begin);
                    Jotting note = on[from];
                    cut.add(
                            note == null
                                    ? new Block.Run(text, "", null)
                                    : new Block.Run(text, "noted", "#" + note.id()));
                    from = at;
                }
            }
            if (!run.style().isEmpty()) {
                cut.add(run);
            }
            begin = end;
        }
        return cut;
    }

    private static void add(
            List<Block.Run> runs, String text, String style, @Nullable String href) {
        if (!text.isEmpty()) {
            runs.add(new Block.Run(text, style, href));
        }
    }
}
