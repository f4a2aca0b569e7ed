package org.chancery.format.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.format.section.Quotations;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.jspecify.annotations.Nullable;

/// Finds the signature: the surname of the chief of mission or of whoever acts, on the last line or
/// behind its last sentence.
///
/// `HOAGLAND`, `VAN DER BYL`, `O'KEEFE`, `SMITH ACTING`, `... FUTURE OF ITU. BEAM`, `UNQUOTE
/// VANCE`; in editions `Rusk`.
final class SignatureFinder {

    private static final int LONGEST = 48;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 3;
    private static final int SHORT = 40;

    /// Words that no surname holds: ends of passages, prosigns, polite closings.
    private static final Set<String> NEVER =
            Set.of(
                    "END",
                    "NNNN",
                    "NNN",
                    "BT",
                    "COMMENT",
                    "SUMMARY",
                    "SECTION",
                    "SIPDIS",
                    "QUOTE",
                    "UNQUOTE",
                    "QTE",
                    "UNQTE",
                    "TEXT",
                    "EXEMPT",
                    "GDS",
                    "XGDS",
                    "MINIMIZE",
                    "CONSIDERED",
                    "REGARDS",
                    "THANKS",
                    "STOP",
                    "PAGE",
                    "CONFIDENTIAL",
                    "SECRET",
                    "UNCLASSIFIED",
                    "UNCLAS",
                    "SENSITIVE",
                    "NOFORN",
                    "DECLASSIFIED",
                    "ACTION",
                    "REQUESTED",
                    "PLEASE",
                    "ADVISE",
                    "NOTAL",
                    "FYI",
                    "OVER",
                    "CONTINUED",
                    "MORE");

    private static final Set<String> TITLES =
            Set.of(
                    "GEN", "COL", "MR", "MRS", "MS", "DR", "AMB", "LT", "CAPT", "MAJ", "SEN", "REP",
                    "REV", "GOV", "PROF", "NO", "ST");

    private static final Set<String> PARTICLES =
            Set.of(
                    "VAN", "DER", "DEN", "DE", "DU", "DA", "DI", "LA", "LE", "VON", "ST.", "MAC",
                    "MC", "TER", "TEN", "EL", "AL");

    private final String text;
    private final Tables tables;
    private final Dialect dialect;
    private final boolean capitals;

    SignatureFinder(SourceText source, Tables tables, Dialect dialect, boolean capitals) {
        this.text = source.text();
        this.tables = tables;
        this.dialect = dialect;
        this.capitals = capitals;
    }

    /// Where it stands, ACTING and full stop with it, and the name alone.
    record Found(int start, int end, String name) {}

    /// The signature on line `last`, which is the last of the text.
    @Nullable Found at(List<TextLine> lines, int last) {
        TextLine line = lines.get(last);
        int quoted = behindUnquote(line);
        if (quoted > line.start()) {
            return name(quoted, line.end(), true);
        }
        if (last > 0 && line.length() <= LONGEST) {
            TextLine before = lines.get(last - 1);
            boolean apart =
                    line.opens()
                            || Script.allowsItem(text, before.start(), before.end())
                            || StandingLines.is(text, before.start(), before.end())
                            || Quotations.isEnd(text, before.start(), before.end());
            // Behind a list or table without a full stop: capitals in mixed text, or a line that
            // had room for the name.
            boolean distinct = !apart && (!capitals || before.length() < SHORT);
            Found own =
                    apart || distinct
                            ? name(
                                    line.start(),
                                    line.end(),
                                    apart
                                            && (dialect == Dialect.EDITED
                                                    || line.opens()
                                                    || !capitals))
                            : null;
            if (own != null && (apart || own.name().length() >= 4)) {
                return own;
            }
        }
        Found found = behindSentence(line);
        return found != null ? found : gluedBehindPassage(line);
    }

    /// `END COMMENT.Oakden`: the line end between the last passage and the name is lost.
    private @Nullable Found gluedBehindPassage(TextLine line) {
        int at = line.end();
        while (at > line.start()
                && line.end() - at < LONGEST
                && text.charAt(at - 1) != '.'
                && text.charAt(at - 1) != ')') {
            at--;
        }
        boolean isGlued =
                at > line.start()
                        && at < line.end()
                        && Character.isUpperCase(text.charAt(at))
                        && Label.endsPassage(
                                text.substring(Math.max(line.start(), at - LONGEST), at));
        return isGlued ? name(at, line.end(), true) : null;
    }

    /// `PARKER UNQUOTE VANCE`: the signature of the telegram itself stands behind the quoted one.
    private int behindUnquote(TextLine line) {
        if (line.length() > LONGEST) {
            return line.start();
        }
        for (int at = line.start(); at < line.end(); at++) {
            boolean word = at == line.start() || Script.isBlank(text.charAt(at - 1));
            if (word
                    && text.charAt(at) == 'U'
                    && (Script.matchesWord(text, at, line.end(), "UNQUOTE")
                            || Script.matchesWord(text, at, line.end(), "UNQTE"))) {
                int behind = text.startsWith("UNQUOTE", at) ? at + 7 : at + 5;
                return Script.skipBlanks(text, behind, line.end());
            }
        }
        return line.start();
    }

    /// A name in capitals behind the last full stop of a paragraph, as edited texts print it.
    private @Nullable Found behindSentence(TextLine line) {
        int limit = Math.max(line.start(), line.end() - LONGEST);
        for (int at = line.end() - 2; at > limit; at--) {
            boolean ends =
                    Script.isBlank(text.charAt(at + 1))
                            && ".?!\")\u201D".indexOf(text.charAt(at)) >= 0;
            if (!ends) {
                continue;
            }
            if (text.charAt(at) == '.' && isNumber(line.start(), at)) {
                return null;
            }
            // GEN. TOUFANIAN is an officer of the text, B. SMITH the rest of a name.
            int word = at;
            while (word > line.start() && Character.isLetter(text.charAt(word - 1))) {
                word--;
            }
            boolean abbreviation =
                    text.charAt(at) == '.'
                            && at - word <= 4
                            && at - word > 0
                            && !(word > line.start() && Character.isDigit(text.charAt(word - 1)))
                            && isTitle(text.substring(word, at));
            int start = Script.skipBlanks(text, at + 1, line.end());
            Found found =
                    abbreviation || start == line.end() ? null : name(start, line.end(), false);
            return found == null
                            || (words(found.name()) > 1 && capitals && !hasParticle(found.name()))
                    ? null
                    : found;
        }
        return null;
    }

    /// `3. THIS` begins a paragraph.
    private boolean isNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTitle(String word) {
        return word.length() == 1 || TITLES.contains(word.toUpperCase(Locale.ROOT));
    }

    /// Reads one to three words as a name.
    ///
    /// @param mixed title case will do
    private @Nullable Found name(int from, int to, boolean mixed) {
        int end = to;
        while (end > from && isAround(text.charAt(end - 1))) {
            end--;
        }
        int start = from;
        while (start < end && text.charAt(start) == '#') {
            start++;
        }
        end = end - start < 2 ? start : withoutActing(start, end);
        if (end - start < 2) {
            return null;
        }
        String name = text.substring(start, end);
        String[] words = BLANKS.split(name);
        if (words.length > MOST_WORDS || isOther(start, end, name)) {
            return null;
        }
        for (String word : words) {
            if (!isName(word, mixed) || isNever(word) || isTakenOut(word)) {
                return null;
            }
        }
        // A machine set the name twice: `OAKDEN OAKDEN`.
        return new Found(
                from, to, words.length == 2 && words[0].equals(words[1]) ? words[0] : name);
    }

    /// Published volumes have no page lines, but thousands of telegrams of Ambassador Page.
    private boolean isNever(String word) {
        return NEVER.contains(word.toUpperCase(Locale.ROOT))
                && !(dialect == Dialect.EDITED && word.equals("Page"));
    }

    /// `XXXXXXXXXXXX`: what a releaser took out (reference 5, redactions).
    private static boolean isTakenOut(String word) {
        return word.length() > 2 && word.toUpperCase(Locale.ROOT).chars().allMatch(c -> c == 'X');
    }

    /// A full stop, or the number signs that operators put behind a name.
    private static boolean isAround(char c) {
        return c == '.' || c == '#' || Script.isBlank(c);
    }

    /// Before `ACTING`, `(ACTING)`, `, ACTING`.
    private int withoutActing(int from, int to) {
        int end = text.charAt(Math.max(from, to - 1)) == ')' ? to - 1 : to;
        int at = end - 6;
        if (at <= from || !Script.matches(text, at, end, "ACTING")) {
            return to;
        }
        while (at > from
                && (Script.isBlank(text.charAt(at - 1))
                        || text.charAt(at - 1) == '('
                        || text.charAt(at - 1) == ',')) {
            at--;
        }
        return at;
    }

    /// A class word or a caption.
    private boolean isOther(int from, int end, String name) {
        if (tables.markings().named(name) != null) {
            return true;
        }
        var caption = tables.captions().at(text, from);
        return caption != null && caption.end() >= end;
    }

    private static boolean isName(String word, boolean mixed) {
        int letters = 0;
        int large = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                large += Character.isUpperCase(c) ? 1 : 0;
            } else if (c != '\'' && c != '\u2019' && c != '-' && !(c == '.' && letters <= 2)) {
                return false;
            }
        }
        boolean particle = PARTICLES.contains(word.toUpperCase(Locale.ROOT));
        boolean titleCase =
                mixed && letters > 1 && (Character.isUpperCase(word.charAt(0)) || particle);
        return letters > 0 && (large == letters || titleCase);
    }

    private static int words(String name) {
        return BLANKS.split(name).length;
    }

    private static boolean hasParticle(String name) {
        for (String word : BLANKS.split(name)) {
            if (PARTICLES.contains(word.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
