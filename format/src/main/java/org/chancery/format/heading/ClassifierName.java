package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.source.Passage;
import org.jspecify.annotations.Nullable;

/// A classifier's name, and a title that a comma sets apart from it, before it or behind it.
///
/// ```
/// Ambassador Richard E. Hoagland
/// Deputy Chief of Mission, John Smith
/// John Smith, Jr., Political Counselor, Embassy Rome
/// ```
///
/// @param name with the title that stands before it without a comma; null where nobody is named
record ClassifierName(@Nullable String name, @Nullable String title) {

    /// A name with its titles; what is longer has a sentence behind it.
    private static final int LONGEST = 160;

    /// A part that begins so is an office or a place, not a person.
    private static final String[] OFFICES = {
        "EMBASSY",
        "AMEMBASSY",
        "CONSULATE",
        "U.S.",
        "US ",
        "DEPARTMENT",
        "DEPT",
        "STATE",
        "MISSION",
        "OFFICE",
        "BUREAU"
    };

    private static final Set<String> SUFFIXES =
            Set.of("JR", "SR", "II", "III", "IV", "PH.D", "PHD");

    private static final String[] JOINING = {
        "for",
        "fr",
        "f0r",
        "per",
        "under",
        "and",
        "by",
        "in",
        "due to",
        "because of",
        "based on",
        "based 0n",
        "based upon",
        "citing",
        "pursuant to"
    };

    static ClassifierName of(String text, int from, int to, boolean goesOn) {
        int start = from;
        while (start < to && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int sentence = to - start > LONGEST ? text.indexOf(". ", start + LONGEST / 4) : -1;
        int end =
                trimmed(
                        text,
                        start,
                        sentence > 0 && sentence < to ? sentence : Math.min(to, start + LONGEST),
                        goesOn);
        if (start >= end) {
            return new ClassifierName(null, null);
        }
        return split(text.substring(start, end));
    }

    /// Without what joins a name to its reasons: `for`, `,`, `:`, `per`; and without the full stop
    /// of the sentence.
    private static int trimmed(String text, int from, int to, boolean goesOn) {
        int end = to;
        boolean moved = true;
        while (moved && end > from) {
            char last = text.charAt(end - 1);
            boolean isStop = last == '.' && !isAbbreviation(text, from, end, goesOn);
            moved =
                    Passage.isBlank(last)
                            || last == ','
                            || last == ':'
                            || last == ';'
                            || last == '-'
                            || last == '('
                            || last == '/'
                            || isStop;
            if (moved) {
                end--;
                continue;
            }
            for (String word : JOINING) {
                int at = end - word.length();
                if (at > from
                        && Passage.isBlank(text.charAt(at - 1))
                        && text.regionMatches(true, at, word, 0, word.length())) {
                    end = at;
                    moved = true;
                    break;
                }
            }
        }
        return end;
    }

    /// `Jr.`, `a.i.`; an initial where the sentence goes on.
    private static boolean isAbbreviation(String text, int from, int end, boolean goesOn) {
        boolean isInitial =
                end - from > 2
                        && Character.isUpperCase(text.charAt(end - 2))
                        && !Character.isLetter(text.charAt(end - 3));
        return goesOn && isInitial
                || text.regionMatches(true, end - 4, "a.i.", 0, 4)
                || text.regionMatches(true, end - 4, " Jr.", 0, 4)
                || text.regionMatches(true, end - 4, " Sr.", 0, 4);
    }

    private static ClassifierName split(String whole) {
        List<Integer> commas = commas(whole);
        int person = 0;
        while (person <= commas.size() && !isPerson(part(whole, commas, person))) {
            person++;
        }
        if (person > commas.size()) {
            return new ClassifierName(whole, null);
        }
        int start = person == 0 ? 0 : commas.get(person - 1) + 1;
        int end = person == commas.size() ? whole.length() : commas.get(person);
        String before = person == 0 ? "" : whole.substring(0, commas.get(person - 1)).strip();
        String behind = end == whole.length() ? "" : whole.substring(end + 1).strip();
        String title = before.isEmpty() ? behind : before;
        return new ClassifierName(
                whole.substring(start, end).strip(), title.isEmpty() ? null : title);
    }

    /// The commas that part a name from titles: none before `Jr.`, and none that stands for an
    /// apostrophe, `Charge d,Affaires` (reference 10).
    private static List<Integer> commas(String whole) {
        List<Integer> commas = new ArrayList<>();
        for (int at = whole.indexOf(','); at >= 0; at = whole.indexOf(',', at + 1)) {
            int next = whole.indexOf(',', at + 1);
            String behind = whole.substring(at + 1, next < 0 ? whole.length() : next).strip();
            String word = behind.endsWith(".") ? behind.substring(0, behind.length() - 1) : behind;
            boolean isApostrophe =
                    at > 0
                            && Character.toLowerCase(whole.charAt(at - 1)) == 'd'
                            && (at == 1 || whole.charAt(at - 2) == ' ')
                            && !behind.isEmpty()
                            && whole.charAt(at + 1) != ' ';
            // `Charge, d,Affaires a.i. ...`, `Charge d'affaires, a.i. John Smith`: one title.
            String rest = whole.substring(at + 1).strip();
            boolean isInTitle =
                    rest.regionMatches(true, 0, "d,", 0, 2)
                            || rest.regionMatches(true, 0, "d'", 0, 2)
                            || behind.regionMatches(true, 0, "a.i. ", 0, 5);
            if (!isApostrophe && !isInTitle && !SUFFIXES.contains(word.toUpperCase(Locale.ROOT))) {
                commas.add(at);
            }
        }
        return commas;
    }

    private static String part(String whole, List<Integer> commas, int index) {
        int from = index == 0 ? 0 : commas.get(index - 1) + 1;
        int to = index == commas.size() ? whole.length() : commas.get(index);
        return whole.substring(from, to).strip();
    }

    private static boolean isPerson(String part) {
        String upper = part.toUpperCase(Locale.ROOT);
        for (String office : OFFICES) {
            if (upper.startsWith(office)) {
                return false;
            }
        }
        for (String word : upper.split(" ")) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            boolean isTitle = bare.isEmpty() || OfficeWords.isOne(bare) || bare.indexOf('/') > 0;
            if (!isTitle) {
                return true;
            }
        }
        return false;
    }
}
