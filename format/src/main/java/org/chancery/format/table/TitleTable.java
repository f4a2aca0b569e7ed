package org.chancery.format.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Titles as drafters write them before names, `Foreign Minister`, `DFM`, and words that follow a
/// title without being a name: some wherever they stand, others only where all is in capitals, so
/// that nothing tells a verb from a name.
public final class TitleTable {

    private static final int ASCII = 0x80;

    private static final Comparator<List<String>> LONGEST_FIRST =
            Comparator.comparingInt((List<String> title) -> title.size()).reversed();

    private final Map<String, List<List<String>>> titles = new HashMap<>(256);

    /// For each first two letters of a title, which last letters its first word has; five bits of
    /// each.
    private final int[] beginnings = new int[1 << 10];

    private final Set<String> offices = new HashSet<>(128);
    private final Set<String> words = new HashSet<>(512);
    private final Set<String> wordsInCapitals = new HashSet<>(4096);

    TitleTable(Csv table) {
        int written = table.column("words");
        int kind = table.column("kind");
        table.demandKeys(written, kind);
        table.demand(
                "kind",
                Set.of("title", "office", "word", "verb", "noun", "other"),
                "no kind of word is called");
        for (int row = 0; row < table.size(); row++) {
            String key = table.get(row, written).toUpperCase(Locale.ROOT);
            switch (table.get(row, kind)) {
                case "title" -> {
                    List<String> title = List.of(key.replace("/", " /").split(" "));
                    titles.computeIfAbsent(title.getFirst(), _ -> new ArrayList<>()).add(title);
                    String first = title.getFirst();
                    beginnings[beginning(first, 0, first.length())] |=
                            1 << first.charAt(first.length() - 1);
                }
                case "office" -> offices.add(key);
                case "verb" -> wordsInCapitals.addAll(formsOfVerb(key));
                case "noun" -> wordsInCapitals.addAll(List.of(key, plural(key)));
                case "other" -> wordsInCapitals.add(key);
                default -> words.add(key);
            }
        }
        titles.values().forEach(all -> all.sort(LONGEST_FIRST));
    }

    /// Titles that begin with this word, the longest first, in capitals; a word that a slash joins
    /// to the one before has it before itself: `A`, `/S`.
    public List<List<String>> beginningWith(String word) {
        return titles.getOrDefault(word, List.of());
    }

    /// Whether the word at a place of a text may begin a title, in capitals or not; most do not,
    /// and need not be copied out of it.
    public boolean mayBegin(String text, int start, int end) {
        char last = text.charAt(end - 1);
        boolean isPlain =
                text.charAt(start) < ASCII
                        && text.charAt(Math.min(start + 1, end - 1)) < ASCII
                        && last < ASCII;
        return !isPlain || (beginnings[beginning(text, start, end)] & 1 << last) != 0;
    }

    private static int beginning(String text, int start, int end) {
        return (text.charAt(start) & 31) << 5 | text.charAt(Math.min(start + 1, end - 1)) & 31;
    }

    /// Whether a word, in capitals, says an office together with others, `ACTING`, `POLITICAL`,
    /// `CHIEF`: no title that a text has before names, but what a classifier's line may begin with.
    public boolean isOfOffice(String word) {
        return offices.contains(word);
    }

    /// Whether a word, in capitals, is none of a name.
    public boolean isNoName(String word) {
        return words.contains(word);
    }

    /// Whether a word, in capitals, is none of a name where all is in capitals.
    public boolean isNoNameInCapitals(String word) {
        return words.contains(word) || wordsInCapitals.contains(word);
    }

    /// `DENY`, `DENIES`, `DENIED`, `DENYING`; also `ADMITTED`, and harmless ones that nobody
    /// writes.
    private static List<String> formsOfVerb(String verb) {
        char last = verb.charAt(verb.length() - 1);
        if (last == 'E') {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(verb, verb + "S", verb + "D", stem + "ING");
        }
        if (isConsonantAndY(verb)) {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(verb, stem + "IES", stem + "IED", verb + "ING");
        }
        return List.of(
                verb,
                plural(verb),
                verb + "ED",
                verb + "ING",
                verb + last + "ED",
                verb + last + "ING");
    }

    private static String plural(String noun) {
        if (isConsonantAndY(noun)) {
            return noun.substring(0, noun.length() - 1) + "IES";
        }
        boolean hisses =
                noun.endsWith("S")
                        || noun.endsWith("X")
                        || noun.endsWith("CH")
                        || noun.endsWith("SH")
                        || noun.endsWith("O");
        return noun + (hisses ? "ES" : "S");
    }

    private static boolean isConsonantAndY(String word) {
        return word.endsWith("Y")
                && word.length() > 1
                && "AEIOU".indexOf(word.charAt(word.length() - 2)) < 0;
    }
}
