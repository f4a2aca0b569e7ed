package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.table.TitleTable;

/// The person in what a classifier's line has for a name: what stands behind the last word of an
/// office, in the usual order of names.
///
/// ```
/// Ambassador Richard E. Hoagland                  Richard E. Hoagland
/// Kirkuk PRT Team Leader Ann Roe                  Ann Roe
/// Special Envoy for Malta and Cyprus Ann B. Roe   Ann B. Roe
/// ```
final class ClassifierPerson {

    private static final int LONGEST_BUREAU = 5;

    private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV");

    /// A country, a bureau or a field follows, and the name only behind that.
    private static final Set<String> JOINING = Set.of("FOR", "OF", "TO", "AT", "IN", "AND");

    /// A stretch of the name without blanks.
    private record Word(String text, int start) {

        /// In capitals, without the points and brackets around it; a zero is the letter.
        String bare() {
            int from = 0;
            int to = text.length();
            while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
            }
            return text.substring(from, to).toUpperCase(Locale.ROOT).replace('0', 'O');
        }

        boolean isBracket() {
            return text.charAt(0) == '(';
        }

        boolean isInitial() {
            return bare().length() == 1 && Character.isUpperCase(text.charAt(0));
        }

        boolean isCapitals() {
            return text.equals(text.toUpperCase(Locale.ROOT));
        }

        boolean hasSmall() {
            return text.chars().anyMatch(Character::isLowerCase);
        }
    }

    private final String name;
    private final TitleTable titles;
    private final List<Word> words;

    private ClassifierPerson(String name, TitleTable titles) {
        this.name = name;
        this.titles = titles;
        this.words = words(name);
    }

    /// The person; the whole name where nobody is named in it.
    ///
    /// @param name as [ClassifierName] has it, with all that stands before it
    static String of(String name, TitleTable titles) {
        return new ClassifierPerson(name, titles).person();
    }

    private String person() {
        int end = words.size();
        while (end > 0 && words.get(end - 1).isBracket()) {
            // `Ann Roe (acting)`
            end--;
        }
        int first = behindRanks(behindPlace(behindOffice(end), end), end);
        boolean isNobody = true;
        for (int i = first; i < end; i++) {
            isNobody &= isOffice(i);
        }
        if (isNobody) {
            return name;
        }
        Word last = words.get(end - 1);
        return name.substring(words.get(first).start, last.start + last.text.length());
    }

    /// Behind the last word that says an office or a mark that parts it from the name; a bureau
    /// alone may stand there, too: `EUR Ann Roe`.
    private int behindOffice(int end) {
        for (int i = end - 2; i >= 0; i--) {
            if (isOffice(i) || words.get(i).bare().isEmpty()) {
                return i + 1;
            }
        }
        boolean isBureau =
                end > 2
                        && !name.equals(name.toUpperCase(Locale.ROOT))
                        && words.getFirst().isCapitals()
                        && words.getFirst().bare().length() > 1
                        && words.getFirst().text.length() <= LONGEST_BUREAU
                        && words.getFirst().text.indexOf('.') < 0;
        return isBureau ? 1 : 0;
    }

    private boolean isOffice(int at) {
        Word word = words.get(at);
        String bare = word.bare();
        if (word.isBracket() || word.text.endsWith(":") || word.text.indexOf('/') >= 0) {
            return true;
        }
        if (bare.equals("A.I") || bare.equals("AI") || !word.isCapitals() && bare.length() == 1) {
            // Ad interim, behind a charge's title: else these are initials.
            return at > 0 && isOffice(at - 1);
        }
        return OfficeWords.isOffice(bare)
                || titles.isOfOffice(bare)
                || isOfAffairs(bare)
                || bare.indexOf('-') > 0 && OfficeWords.isOffice(behind(bare, '-'));
    }

    /// `d'Affaires`, `d,Affaires`, `de'Affairs`
    private static boolean isOfAffairs(String bare) {
        int mark =
                Math.max(bare.indexOf('\''), Math.max(bare.indexOf(','), bare.indexOf('\u2019')));
        return bare.startsWith("D")
                && mark > 0
                && mark < 3
                && OfficeWords.isOffice(bare.substring(mark + 1));
    }

    private static String behind(String bare, char mark) {
        return bare.substring(bare.lastIndexOf(mark) + 1);
    }

    /// Behind `to Malta`, `for Malta and Cyprus`, where an office goes on so: a surname is left,
    /// with the initials before it and one given name.
    private int behindPlace(int from, int end) {
        if (from == 0 || from >= end || !JOINING.contains(words.get(from).bare())) {
            return from;
        }
        int first = end - 1;
        while (first > from && SUFFIXES.contains(words.get(first).bare())) {
            first--;
        }
        first--;
        while (first > from && words.get(first).isInitial()) {
            first--;
        }
        while (first - 1 > from && words.get(first - 1).isInitial()) {
            first--;
        }
        return Math.max(first, from + 1);
    }

    /// `Col. Ann Roe`
    private int behindRanks(int from, int end) {
        int first = from;
        while (first < end - 1
                && titles.beginningWith(words.get(first).bare()).stream()
                        .anyMatch(title -> title.size() == 1)) {
            first++;
        }
        return first;
    }

    /// Parted by blanks, and behind a colon or slash that a name follows: `DCM:Roe`, `DCM/Ann`.
    private List<Word> words(String text) {
        List<Word> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isEnd = i == text.length() || text.charAt(i) == ' ';
            boolean isMark = !isEnd && (text.charAt(i) == ':' || isSlashBeforeName(text, i));
            if (isEnd && i > start) {
                found.add(new Word(text.substring(start, i), start));
            } else if (isMark) {
                found.add(new Word(text.substring(start, i + 1), start));
            }
            start = isEnd || isMark ? i + 1 : start;
        }
        return found;
    }

    private boolean isSlashBeforeName(String text, int at) {
        if (text.charAt(at) != '/') {
            return false;
        }
        int blank = text.indexOf(' ', at);
        Word behind = new Word(text.substring(at + 1, blank < 0 ? text.length() : blank), at + 1);
        return behind.hasSmall()
                && behind.text.indexOf('/') < 0
                && !OfficeWords.isOffice(behind.bare())
                && !titles.isOfOffice(behind.bare())
                && titles.beginningWith(behind.bare()).isEmpty();
    }
}
