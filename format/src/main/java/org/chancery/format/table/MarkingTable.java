package org.chancery.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.format.source.Passage;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// Class words and portion marks (reference 4.1, 5, 7). Listed, never matched by shape: `SECRETARY`
/// is no class, `(U.S.)` no mark.
public final class MarkingTable {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_MARK = 60;

    /// The rank is not stated for text that was sent in clear by authority: the higher reading
    /// counts (reference 7).
    private static final Classification UNSTATED = new Classification("CONFIDENTIAL", 2);

    private record Entry(Classification classification, List<String> caveats) {}

    /// A part of a portion mark.
    ///
    /// @param mark as written: `NOFORN`
    /// @param kind `class`, `caveat`, or `list`, which takes countries behind it
    /// @param normal its one spelling: `NF`
    /// @param rank of a class, as of [Classification]; 0 otherwise
    public record PortionPart(String mark, String kind, String normal, int rank, String meaning) {}

    private final WordIndex<Entry> words = new WordIndex<>();
    private final Map<String, Classification> byName = new HashMap<>(64);
    private final Map<String, Character> letters = new HashMap<>(32);
    private final Map<String, PortionPart> classes = new HashMap<>(32);
    private final Map<String, PortionPart> caveats = new HashMap<>(32);

    MarkingTable(Csv markings, Csv portions) {
        int written = markings.column("written");
        int normal = markings.column("normal");
        int rank = markings.column("rank");
        int security = markings.column("letters");
        markings.demandKeys(written);
        for (int row = 0; row < markings.size(); row++) {
            String word = markings.get(row, written);
            String key = key(word);
            Classification classification =
                    markings.get(row, normal).isEmpty()
                            ? UNSTATED
                            : new Classification(
                                    markings.get(row, normal),
                                    rank(markings, row, markings.get(row, rank)));
            List<String> with = word.endsWith("NOFORN") ? List.of("NOFORN") : List.of();
            if (!words.add(key, new Entry(classification, with))) {
                markings.trouble(row, "a class begins with a capital letter");
            }
            byName.putIfAbsent(key, classification);
            byName.putIfAbsent(key(classification.name()), classification);
            letters.putIfAbsent(
                    classification.name(),
                    markings.get(row, security).isEmpty()
                            ? 'U'
                            : markings.get(row, security).charAt(0));
        }
        portions(portions);
    }

    private void portions(Csv portions) {
        int mark = portions.column("mark");
        int kind = portions.column("kind");
        int normal = portions.column("normal");
        int rank = portions.column("rank");
        int meaning = portions.column("meaning");
        portions.demandKeys(mark, kind);
        for (int row = 0; row < portions.size(); row++) {
            boolean isClass = portions.get(row, kind).equals("class");
            PortionPart part =
                    new PortionPart(
                            portions.get(row, mark),
                            portions.get(row, kind),
                            portions.get(row, normal),
                            isClass ? rank(portions, row, portions.get(row, rank)) : 0,
                            portions.get(row, meaning));
            (isClass ? classes : caveats).putIfAbsent(part.mark(), part);
        }
    }

    /// On doubt the highest reading counts (reference 7).
    private static int rank(Csv table, int row, String field) {
        if (field.length() == 1 && field.charAt(0) >= '0' && field.charAt(0) <= '4') {
            return field.charAt(0) - '0';
        }
        table.trouble(row, "rank \"" + field + "\" is none of 0 to 4; read as 4");
        return 4;
    }

    /// The longest class word at a place, in capitals, spaced or not; null where none stands or a
    /// letter goes on.
    public @Nullable MarkingMatch at(String text, int from) {
        int entry = words.first(text, from);
        while (entry >= 0) {
            int end = match(text, from, words.word(entry));
            if (end > 0) {
                return new MarkingMatch(
                        words.value(entry).classification(), words.value(entry).caveats(), end);
            }
            entry = words.next(entry);
        }
        return null;
    }

    /// The letters in order, up to three blanks between any two: all spaced, or words unspaced.
    private static int match(String text, int from, String letters) {
        int at = from;
        for (int i = 0; i < letters.length(); i++) {
            int blanks = at;
            while (i > 0
                    && at < text.length()
                    && at - blanks < 3
                    && Passage.isBlank(text.charAt(at))) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != letters.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at)) ? at : -1;
    }

    /// The class that is written so, in any spelling: `S E C R E T`, `Confidential`,
    /// `UNCLASSIFIED//FOR OFFICIAL USE ONLY`.
    public @Nullable Classification named(String name) {
        return name.length() > LONGEST_NAME ? null : byName.get(key(name));
    }

    /// The letter that format line 4 says five times: U, E, R, C, S or T.
    public char letter(Classification classification) {
        return letters.getOrDefault(classification.name(), classification.rank() >= 2 ? 'C' : 'U');
    }

    /// The portion mark whose text between the brackets is given: `C`, `s/nf`, `C//REL UK`; null
    /// for what is no mark, `U.S.`, `Iran`.
    public @Nullable Portion portion(String inner) {
        String written = inner.strip();
        if (written.isEmpty() || written.length() > LONGEST_MARK) {
            return null;
        }
        String mark = written.toUpperCase(Locale.ROOT);
        int end = wordEnd(mark, 0);
        PortionPart base = classes.get(mark.substring(0, end));
        // `(us)`, `(As)`: a short mark in lower case is a word, but `(c)` is a typing error for
        // `(C)`.
        if (base == null || mark.length() < 4 && written.length() > 1 && !mark.equals(written)) {
            return null;
        }
        List<String> found = new ArrayList<>(2);
        int at = end;
        while (at < mark.length()) {
            int from = skipSeparators(mark, at);
            end = wordEnd(mark, from);
            PortionPart caveat =
                    end == from || from == at ? null : caveats.get(mark.substring(from, end));
            if (caveat == null) {
                return null;
            }
            int listEnd =
                    caveat.kind().equals("list") || caveat.mark().equals("FGI")
                            ? listEnd(mark, end)
                            : end;
            found.add(
                    listEnd > end
                            ? caveat.normal() + mark.substring(end, listEnd)
                            : caveat.normal());
            at = listEnd;
        }
        return new Portion(mark, base.normal(), base.rank(), found);
    }

    /// The portion mark of a class in words, `CONFIDENTIAL`, as it stands before ENTIRE TEXT; null
    /// where it is no class.
    public @Nullable Portion portionInWords(String words) {
        Classification named = named(words);
        for (PortionPart part : classes.values()) {
            if (named != null && part.meaning().equals(named.name())) {
                return portion(part.mark());
            }
        }
        return null;
    }

    /// What a class or a caveat of a portion mark stands for: `S`, `NF`; null for one that the
    /// table does not have.
    public @Nullable PortionPart part(String name) {
        PortionPart part = classes.get(name);
        return part != null ? part : caveats.get(name);
    }

    private static int wordEnd(String mark, int from) {
        int at = from;
        while (at < mark.length() && Character.isLetterOrDigit(mark.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSeparators(String mark, int from) {
        int at = from;
        while (at < mark.length()
                && (mark.charAt(at) == '/'
                        || mark.charAt(at) == '-'
                        || mark.charAt(at) == ' '
                        || mark.charAt(at) == ',')) {
            at++;
        }
        return at;
    }

    /// Behind `REL`: the countries, up to a slash, `TO USA, GBR`. Only behind a blank.
    private static int listEnd(String mark, int from) {
        if (from >= mark.length() || mark.charAt(from) != ' ') {
            return from;
        }
        int slash = mark.indexOf('/', from);
        return slash < 0 ? mark.length() : slash;
    }

    /// Without blanks, capitals.
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c)) {
                key.append(Character.toUpperCase(c));
            }
        }
        return key.toString();
    }
}
