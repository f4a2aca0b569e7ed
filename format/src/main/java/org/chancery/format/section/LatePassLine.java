package org.chancery.format.section;

import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.table.Tables;

/// A pass line below a label, most often below the subject, of which it is no part (reference 4).
///
/// ```
/// SUBJECT: FERRIES: TALKS OF MARCH 21
/// VIENNA FOR USDEL FERRIES
/// REF: ROME 1365
/// ```
///
/// A subject may go on with the same words, `... VISIT TO` / `ROME FOR TALKS`. So the line above
/// must be at an end, and what stands behind FOR must be offices and nothing besides.
final class LatePassLine {

    private static final int LONGEST = 120;

    /// Letters of an office without a stroke.
    private static final int LONGEST_OFFICE = 7;

    private static final int LONGEST_SYMBOL = 14;

    private static final Pattern APART = Pattern.compile("[,;&]| AND ");

    /// First words of those who are no office symbol.
    private static final Set<String> NAMED =
            Set.of("USDEL", "USMISSION", "USREP", "POLAD", "POLADS");

    /// Words that a line cannot end with where its sentence does.
    private static final Set<String> OPEN =
            Set.of(
                    "A", "AN", "AND", "AT", "BETWEEN", "BY", "FOR", "FROM", "IN", "INTO", "OF",
                    "ON", "OR", "THE", "THROUGH", "TO", "VIA", "WITH");

    private LatePassLine() {}

    /// @param above the line before, of the field that is open
    /// @param kind of that field: below references, which have numbers, names are enough
    static boolean is(String text, Field.Kind kind, Line above, Line line, Tables tables) {
        if (line.length() > LONGEST || isOpen(text, above)) {
            return false;
        }
        String words = text.substring(line.start(), line.end());
        return PassLine.isRelay(words)
                || isPass(words, tables)
                || kind == Field.Kind.REFERENCES
                        && words.chars().noneMatch(c -> Cursor.isDigit((char) c) || c == '.')
                        && PassLine.is(text, line, tables);
    }

    private static boolean isPass(String words, Tables tables) {
        int verb = PassLine.verb(words);
        if (verb < 0 || !words.startsWith("FOR ", verb)) {
            return false;
        }
        String before = words.substring(0, verb).strip();
        if (!PassLine.areOffices(before, tables)) {
            return false;
        }
        // Without a post before FOR a symbol must make it sure: FOR SOV, VO AND A/OC.
        boolean isSure = !before.isEmpty();
        for (String part : APART.split(words.substring(verb + 4), 12)) {
            String name = part.strip();
            if (!isOffice(name) && !isPass(name, tables)) {
                return false;
            }
            isSure |= name.indexOf('/') > 0;
        }
        return isSure;
    }

    /// `EUR/EE`, `USDEL FERRIES`, `FODAG`.
    private static boolean isOffice(String name) {
        int blank = name.indexOf(' ');
        if (blank > 0) {
            return NAMED.contains(name.substring(0, blank)) && name.indexOf(' ', blank + 1) < 0;
        }
        boolean hasStroke = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            hasStroke |= c == '/';
            if (!Cursor.isCapital(c) && !Cursor.isDigit(c) && c != '/' && c != '-') {
                return false;
            }
        }
        return name.length() <= (hasStroke ? LONGEST_SYMBOL : LONGEST_OFFICE);
    }

    /// Whether a line cannot be the last one of its sentence.
    static boolean isOpen(String text, Line line) {
        char last = text.charAt(line.end() - 1);
        if (last == ',' || last == '-' || last == '/' || last == ';') {
            return true;
        }
        int from = line.end();
        while (from > line.start() && text.charAt(from - 1) != ' ') {
            from--;
        }
        return OPEN.contains(text.substring(from, line.end()));
    }
}
