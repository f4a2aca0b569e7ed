package org.chancery.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.source.Span;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Sections;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.Characters;
import org.chancery.format.write.Composer;
import org.chancery.format.write.Difference;
import org.chancery.format.write.Style;
import org.chancery.format.write.WriteCode;

/// Writes telegrams: fields in, wire text out (ACP 127(G); reference 12).
///
/// ```
/// Written written = new TelegramWriter(Tables.standard(), Style.WIRE).write(telegram.fields());
/// written.bytes();         // format lines 1 to 16
/// written.diagnostics();   // what a reader of it would not get
/// ```
///
/// Reading what was written gives the same fields. The writer makes sure of it: it reads its own
/// text and sets paragraphs otherwise that would be misread; what the wire cannot say at all (a
/// date without a date-time group, say) is a diagnostic. A field that the telegram does not state
/// is not written: channel, station serial and filing time are handed in with the
/// [Telegram.Fields].
public final class TelegramWriter {

    /// Readings that it is worth to take.
    private static final int READINGS = 48;

    private final TelegramParser reader;
    private final Style style;

    /// @param tables what its reader will read by
    public TelegramWriter(Tables tables, Style style) {
        this.reader = new TelegramParser(tables);
        this.style = style;
    }

    /// A telegram as text.
    ///
    /// @param text in the style's characters and line ends
    /// @param diagnostics their spans are in the text
    public record Written(String text, List<Diagnostic> diagnostics) {

        public Written {
            diagnostics = List.copyOf(diagnostics);
        }

        /// As UTF-8, which is ASCII where the style asks for a circuit's characters.
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Writes a telegram, or a draft: fields without transmission.
    public Written write(Telegram.Fields first) {
        Telegram.Fields telegram = style.copy().of(first);
        Composer composer = new Composer(telegram, style);
        Attempt best = attempt(composer, telegram);
        Attempt last = best;
        for (int i = 1; i < READINGS && setOtherwise(composer, last); i++) {
            last = attempt(composer, telegram);
            best = last.misread() <= best.misread() ? last : best;
        }
        return finish(telegram.heading(), best);
    }

    /// A text and what is read from it otherwise than meant.
    private record Attempt(String text, List<Difference> differences) {

        /// How far it is from right: the first paragraph misread weighs more than how many are.
        long misread() {
            return differences.stream().filter(difference -> difference.paragraph() >= 0).count();
        }
    }

    private Attempt attempt(Composer composer, Telegram.Fields telegram) {
        String text = composer.text();
        Telegram read = reader.read(text.getBytes(StandardCharsets.UTF_8), "", "text");
        Telegram.Fields meant = inSections(telegram, composer.sections());
        return new Attempt(text, Difference.between(meant, read.fields()));
    }

    private static boolean setOtherwise(Composer composer, Attempt attempt) {
        boolean changed = false;
        for (Difference difference : attempt.differences()) {
            if (difference.paragraph() >= 0 && difference.meant() != null) {
                changed |= composer.setOtherwise(difference.paragraph(), difference.row());
            }
        }
        return changed;
    }

    /// The sections of a draft are the writer's to choose.
    private static Telegram.Fields inSections(Telegram.Fields telegram, Sections sections) {
        Heading heading = telegram.heading().inSections(sections);
        return new Telegram.Fields(heading, telegram.body(), telegram.transmission());
    }

    private Written finish(Heading heading, Attempt attempt) {
        String text = carried(attempt.text());
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Difference difference : attempt.differences()) {
            diagnostics.add(
                    new Diagnostic.Violation(
                            WriteCode.WRT_LOST,
                            new Span(0, 0),
                            difference.field(),
                            difference.meantText(),
                            difference.readText()));
        }
        incomplete(heading, diagnostics);
        changed(attempt.text(), diagnostics);
        overlong(text, diagnostics);
        return new Written(text, diagnostics);
    }

    /// Format lines 5 to 8: what an extract or a draft may lack, and no message.
    private static void incomplete(Heading heading, List<Diagnostic> diagnostics) {
        StringJoiner lacking = new StringJoiner(", no ");
        if (heading.dtg() == null) {
            lacking.add("date-time group");
        }
        if (heading.from() == null) {
            lacking.add("originator");
        }
        if (heading.toAddressees().isEmpty() && heading.infoAddressees().isEmpty()) {
            lacking.add("addressee");
        }
        if (lacking.length() > 0) {
            diagnostics.add(
                    new Diagnostic.Violation(
                            WriteCode.WRT_HEADING, new Span(0, 0), lacking.toString()));
        }
    }

    private String carried(String text) {
        return style.characters().carry(text).replace("\n", style.lineEnd());
    }

    /// Each character that the circuit lacks is told once, where it first stands.
    private void changed(String text, List<Diagnostic> diagnostics) {
        Characters characters = style.characters();
        Set<Integer> told = new HashSet<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (!characters.has(c) && told.add(c)) {
                String written = characters.carry(Character.toString(c));
                int from = bytes(carried(text.substring(0, at)));
                diagnostics.add(
                        new Diagnostic.Violation(
                                WriteCode.WRT_CHARACTER,
                                new Span(from, from + bytes(written)),
                                Character.toString(c),
                                written));
            }
        }
    }

    private void overlong(String text, List<Diagnostic> diagnostics) {
        int from = 0;
        for (String line : text.split("\n", -1)) {
            int length = line.stripTrailing().length();
            if (length > Style.LINE) {
                diagnostics.add(
                        new Diagnostic.Violation(
                                WriteCode.WRT_LINE,
                                new Span(from, from + bytes(line)),
                                Integer.toString(length)));
            }
            from += bytes(line) + 1;
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
