package org.chancery.format.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// Class words and portion marks (reference 4.1, 5, 7). Listed, never matched by shape: `SECRETARY` is no class.
public final class MarkingTable {

    private static final Classification CONFIDENTIAL = new Classification("CONFIDENTIAL", 2);

    private record Entry(String letters, Classification classification, List<String> caveats) {}

    /// One for each form, without blanks; the longest first.
    private final List<Entry> entries = new ArrayList<>();

    private final Map<String, Classification> byName = new HashMap<>();
    private final Map<String, Character> letters = new HashMap<>();

    MarkingTable(Csv markings) {
        for (Csv.Row row : markings.rows()) {
            String written = row.get("written");
            String normal = row.get("normal");
            Classification classification = normal.isEmpty() ? CONFIDENTIAL : new Classification(normal, rank(row.get("rank")));
            String key = key(written);
            List<String> caveats = written.endsWith("NOFORN") ? List.of("NOFORN") : List.of();
            boolean known = entries.stream().anyMatch(entry -> entry.letters().equals(key));
            if (!known && !key.isEmpty()) {
                entries.add(new Entry(key, classification, caveats));
            }
            byName.putIfAbsent(key, classification);
            byName.putIfAbsent(key(normal), classification);
            letters.putIfAbsent(classification.name(), row.get("letters").isEmpty() ? 'U' : row.get("letters").charAt(0));
        }
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.letters().length()).reversed().thenComparing(Entry::letters));
    }

    private static int rank(String field) {
        return field.length() == 1 && field.charAt(0) >= '0' && field.charAt(0) <= '4' ? field.charAt(0) - '0' : 2;
    }

    /// The longest class word at a place, in capitals, spaced or not; null where none stands or a letter goes on.
    public @Nullable MarkingMatch at(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        char first = text.charAt(from);
        if (first < 'C' || first > 'U') {
            return null;
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.letters().charAt(0) != first) {
                continue;
            }
            int end = match(text, from, entry.letters());
            if (end > 0) {
                return new MarkingMatch(entry.classification(), entry.caveats(), end);
            }
        }
        return null;
    }

    /// The letters in order, up to three blanks between any two: all spaced, or words unspaced.
    private static int match(String text, int from, String letters) {
        int at = from;
        for (int i = 0; i < letters.length(); i++) {
            int blanks = at;
            while (i > 0 && at < text.length() && at - blanks < 3 && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != letters.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at)) ? at : -1;
    }

    /// The class that is written so, in any spelling: `S E C R E T`, `Confidential`, `UNCLASSIFIED//FOR OFFICIAL USE ONLY`.
    public @Nullable Classification named(String name) {
        if (name.length() > 80) {
            return null;
        }
        return byName.get(key(name));
    }

    /// The letter that format line 4 says five times: U, E, R, C, S or T.
    public char letter(Classification classification) {
        return letters.getOrDefault(classification.name(), classification.rank() >= 2 ? 'C' : 'U');
    }

    /// The portion mark whose text between the brackets is given: `C`, `s/nf`, `C//REL UK`; null for what is no mark, `U.S.`, `Iran`.
    public @Nullable Portion portion(String inner) {
        if (inner.length() > 60) {
            return null;
        }
        String mark = inner.strip().toUpperCase(Locale.ROOT);
        String base = base(mark);
        if (base == null || mark.length() < 4 && !mark.equals(inner.strip()) && inner.strip().length() > 1) {
            return null;
        }
        List<String> caveats = new ArrayList<>();
        int at = base.length();
        while (at < mark.length()) {
            int from = skipSeparators(mark, at);
            if (from == at && at > 0 || from >= mark.length()) {
                return null;
            }
            String caveat = caveat(mark, from);
            if (caveat == null) {
                return null;
            }
            caveats.add(caveat.startsWith("NOFORN") ? "NF" : caveat.strip());
            at = from + caveat.length();
        }
        return new Portion(mark, base, rankOf(base), caveats);
    }

    private static final String[] BASES = {"SBU", "LOU", "OUO", "FOUO", "CTS", "TS", "NC", "NS", "U", "R", "C", "S"};

    private static @Nullable String base(String mark) {
        for (String base : BASES) {
            if (mark.startsWith(base) && (mark.length() == base.length() || !Character.isLetterOrDigit(mark.charAt(base.length())))) {
                return base;
            }
        }
        return null;
    }

    private static int rankOf(String base) {
        return switch (base) {
            case "U" -> 0;
            case "SBU", "LOU", "OUO", "FOUO", "R" -> 1;
            case "C", "NC" -> 2;
            case "S", "NS" -> 3;
            default -> 4;
        };
    }

    private static int skipSeparators(String mark, int from) {
        int at = from;
        while (at < mark.length() && (mark.charAt(at) == '/' || mark.charAt(at) == '-' || mark.charAt(at) == ' ' || mark.charAt(at) == ',')) {
            at++;
        }
        return at;
    }

    private static final String[] CAVEATS = {"NOFORN", "NF", "FGI", "ORCON", "OC", "NOCONTRACT", "PROPIN", "EFTO", "FOUO", "SBU", "RELIDO", "LIMDIS", "N"};

    private static @Nullable String caveat(String mark, int from) {
        if (mark.startsWith("REL ", from) || mark.startsWith("FGI ", from)) {
            int end = mark.indexOf('/', from);
            return mark.substring(from, end < 0 ? mark.length() : end);
        }
        for (String caveat : CAVEATS) {
            int end = from + caveat.length();
            if (mark.startsWith(caveat, from) && (end == mark.length() || !Character.isLetterOrDigit(mark.charAt(end)))) {
                return caveat;
            }
        }
        return null;
    }

    /// Letters, digits and slashes, capitals.
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
