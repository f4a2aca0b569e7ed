package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.CaptionMatch;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Caption;
import org.jspecify.annotations.Nullable;

/// A line of captions: one or several, with blanks, commas or slashes, perhaps with an instruction
/// (reference 4, captions; 4.1).
///
/// ```
/// EXDIS - CAIRO PASS ALEXANDRIA NIACT IMMEDIATE
/// OFFICIAL INFORMAL NO. 3
/// ```
public record CaptionLine(List<Located<Caption>> captions) {

    /// Of a series' name.
    private static final int SERIES_LETTERS = 6;

    /// `Sensitive but unclassified`.
    private static final int LONGEST_RETYPED = 30;

    /// `TOSEC 69`: a number in a series, no limit on readers.
    public boolean isSeries() {
        return captions.stream().allMatch(caption -> caption.value().kind().equals("series"));
    }

    /// The captions of a line.
    ///
    /// @param line without blanks at its ends; null where anything on it is no caption
    public static @Nullable CaptionLine of(SourceText source, Line line, Tables tables) {
        String text = source.text();
        if (line.length() > 120 || !Character.isLetter(text.charAt(line.start()))) {
            return null;
        }
        if (Character.isLowerCase(text.charAt(line.start() + Math.min(1, line.length() - 1)))) {
            return retyped(source, line, tables);
        }
        List<Located<Caption>> captions = new ArrayList<>();
        Cursor cursor = new Cursor(text, line);
        cursor.to(behindClass(text, line, tables));
        while (!cursor.isDone()) {
            int from = cursor.at();
            CaptionMatch match = tables.captions().at(text, from);
            Caption series = match == null && !captions.isEmpty() ? series(cursor, line) : null;
            if (series != null) {
                captions.add(new Located<>(series, source.span(from, cursor.at())));
                skipSeparators(cursor);
                continue;
            }
            if (match == null || match.end() > line.end()) {
                return instructed(source, line, from, captions);
            }
            if (captions.isEmpty() && isPassed(text, match, line, tables)) {
                return null;
            }
            cursor.to(match.end());
            int end = instructionEnd(cursor, line, match.caption());
            if (end > match.end()) {
                String instruction = instruction(text, match.end(), end);
                Caption instructed =
                        new Caption(match.caption().name(), match.caption().kind(), instruction);
                captions.add(new Located<>(instructed, source.span(from, end)));
                cursor.to(end);
            } else {
                captions.add(new Located<>(match.caption(), source.span(from, match.end())));
            }
            skipSeparators(cursor);
        }
        return captions.isEmpty() ? null : new CaptionLine(List.copyOf(captions));
    }

    /// `SECRET/NOFORN`: behind the class that stands before its caveats once more.
    private static int behindClass(String text, Line line, Tables tables) {
        int stroke = text.indexOf('/', line.start(), line.end());
        if (stroke < 0 || stroke == line.end() - 1) {
            return line.start();
        }
        boolean isClass = tables.markings().named(text.substring(line.start(), stroke)) != null;
        int behind = text.charAt(stroke + 1) == '/' ? stroke + 2 : stroke + 1;
        return isClass && behind < line.end() ? behind : line.start();
    }

    /// `EXDIS TOSHU 24/TOECO 23 - VIENNA ONLY`: a number in the series of a traveller, whose name
    /// begins or ends in TO (reference 8); null where none stands, and then the cursor stays.
    private static @Nullable Caption series(Cursor cursor, Line line) {
        int from = cursor.at();
        int letters = cursor.takeCapitals(SERIES_LETTERS + 1);
        String name = cursor.text(from);
        boolean isName =
                letters > 3
                        && letters <= SERIES_LETTERS
                        && (name.startsWith("TO") || name.endsWith("TO"));
        boolean isParted = cursor.skipBlanks() > 0;
        int number = cursor.at();
        if (!isName || !isParted || cursor.takeDigits(7) == 0) {
            cursor.to(from);
            return null;
        }
        int end = cursor.at();
        cursor.skipBlanks();
        cursor.to(cursor.peek() == '-' ? line.end() : end);
        return new Caption(name, "series", cursor.text(number));
    }

    /// `NSC FOR FISK`, `NSC PASS TO ...`: a channel of that name, but an office that passes on.
    private static boolean isPassed(String text, CaptionMatch match, Line line, Tables tables) {
        if (!PassingOffices.isKnown(match.caption().name(), tables)) {
            return false;
        }
        Cursor cursor = new Cursor(text, match.end(), line.end());
        cursor.skipBlanks();
        return cursor.takeWord("FOR") || cursor.takeWord("PASS") || cursor.takeWord("ALSO");
    }

    /// `AIDAC; NOT FOR PUBLICATION`: what stands behind a mark belongs to the caption before it.
    private static @Nullable CaptionLine instructed(
            SourceText source, Line line, int from, List<Located<Caption>> captions) {
        String text = source.text();
        int mark = from;
        while (mark > line.start() && Character.isWhitespace(text.charAt(mark - 1))) {
            mark--;
        }
        boolean isApart =
                mark > line.start()
                        && (text.charAt(mark - 1) == ';' || text.charAt(mark - 1) == ',')
                        && text.charAt(line.end() - 1) != '.';
        if (!isApart || captions.isEmpty()) {
            return null;
        }
        Located<Caption> last = captions.removeLast();
        Caption caption =
                new Caption(
                        last.value().name(), last.value().kind(), text.substring(from, line.end()));
        captions.add(new Located<>(caption, List.of(last.span(), source.span(from, line.end()))));
        return new CaptionLine(List.copyOf(captions));
    }

    /// `Exdis`, as editors set it, or `sipdis`: alone on its line.
    private static @Nullable CaptionLine retyped(SourceText source, Line line, Tables tables) {
        if (line.length() > LONGEST_RETYPED) {
            return null;
        }
        String capitals = source.text(line).toUpperCase(Locale.ROOT);
        CaptionMatch match = tables.captions().at(capitals, 0);
        return match == null || match.end() != capitals.length()
                ? null
                : new CaptionLine(List.of(new Located<>(match.caption(), source.span(line))));
    }

    /// Where what belongs to the caption ends: the rest of the line behind a dash or bracket, `NO.
    /// 3`, `FOR AMBASSADOR`, a number.
    private static int instructionEnd(Cursor cursor, Line line, Caption caption) {
        int at = cursor.at();
        // `LIMDIS, FOR CHARGE FROM OAKDEN`
        boolean isApart = cursor.take(',');
        int blanks = cursor.skipBlanks();
        char c = cursor.peek();
        if (isApart) {
            boolean isFor = cursor.takeWord("FOR") || cursor.takeWord("PASS");
            cursor.to(at);
            return isFor ? line.end() : at;
        }
        boolean takesRest =
                c == '-'
                        || c == '('
                        || cursor.takeWord("FOR")
                        || cursor.takeWord("NO")
                        || cursor.takeWord("PASS")
                        || caption.kind().equals("series") && Cursor.isDigit(c)
                        || caption.kind().equals("subject") && blanks > 0
                        || caption.name().equals("REL TO");
        cursor.to(at);
        return takesRest && c != '\0' ? line.end() : at;
    }

    private static String instruction(String text, int from, int to) {
        String rest = text.substring(from, to).strip();
        return rest.startsWith("-") || rest.startsWith(",")
                ? rest.replaceFirst("^[-,]+\\s*", "")
                : rest;
    }

    private static void skipSeparators(Cursor cursor) {
        while (!cursor.isDone()
                && (cursor.peek() == ','
                        || cursor.peek() == '/'
                        || cursor.peek() == ';'
                        || Character.isWhitespace(cursor.peek()))) {
            cursor.to(cursor.at() + 1);
        }
    }
}
