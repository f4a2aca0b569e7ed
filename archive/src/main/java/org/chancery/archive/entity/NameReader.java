package org.chancery.archive.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.archive.entity.Words.Word;
import org.chancery.format.table.TitleTable;

/// Finds names behind titles: `Foreign Minister Kanat Saudabayev`, `AMBASSADOR HOAGLAND`.
///
/// A name is what follows with a capital letter, up to four words with initials and particles
/// between them; the last is the surname. Where all is in capitals nothing tells where a name ends:
/// there the one word behind the title is taken, with the initials beside it and what they join,
/// unless the table knows it for a verb, a noun or the like.
final class NameReader {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 3;

    private static final Set<String> PARTICLES =
            Set.of(
                    "AL", "BIN", "BINT", "IBN", "BEN", "DE", "DEL", "DELLA", "DA", "DI", "DU",
                    "DOS", "DER", "DEN", "VAN", "VON", "EL", "UL", "LA", "LE", "TER");

    private final TitleTable titles;

    /// @param written with its title, on one line
    record Titled(String surname, String written) {}

    NameReader(TitleTable titles) {
        this.titles = titles;
    }

    /// In the order of the text.
    List<Titled> in(String text) {
        List<Titled> found = new ArrayList<>();
        Words words = new Words(text);
        for (int i = 0; i < words.size(); i++) {
            if (!titles.mayBegin(text, words.start(i), words.end(i))
                    || !words.get(i).hasCapital()) {
                continue;
            }
            int behind = behindTitle(text, words, i);
            if (behind == i) {
                continue;
            }
            int end =
                    words.areCapitals() ? oneWord(text, words, behind) : name(text, words, behind);
            if (end > behind) {
                found.add(
                        new Titled(
                                surname(words.get(end - 1)),
                                oneLine(text, words.start(i), words.get(end - 1))));
                i = end - 1;
            } else {
                i = behind - 1;
            }
        }
        return found;
    }

    /// Behind the longest title that begins here; `at` itself where none does.
    private int behindTitle(String text, Words words, int at) {
        for (List<String> title : titles.beginningWith(words.get(at).capitals())) {
            if (isAt(text, words, at, title)) {
                return at + title.size();
            }
        }
        return at;
    }

    private static boolean isAt(String text, Words words, int at, List<String> title) {
        if (at + title.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < title.size(); i++) {
            Word before = words.get(at + i - 1);
            Word word = words.get(at + i);
            boolean isBehindSlash = title.get(i).charAt(0) == '/';
            boolean isIt =
                    isBehindSlash
                            ? word.start() == before.end() + 1
                                    && title.get(i).equals("/" + word.capitals())
                                    && text.charAt(before.end()) == '/'
                            : word.capitals().equals(title.get(i))
                                    && isJoined(text, before, word, true);
            if (!isIt) {
                return false;
            }
        }
        return true;
    }

    /// Behind the one word of a name in a text of capitals: `HOAGLAND`, `R. E. HOAGLAND`, `JAMES M.
    /// TUNG`.
    private int oneWord(String text, Words words, int at) {
        int name = behindInitials(text, words, at);
        if (!isNameInCapitals(text, words, name)) {
            return at;
        }
        int second = behindInitials(text, words, name + 1);
        return second > name + 1 && isNameInCapitals(text, words, second) ? second + 1 : name + 1;
    }

    private int behindInitials(String text, Words words, int at) {
        int i = at;
        while (i < words.size()
                && words.get(i).isInitial()
                && words.end(i) < text.length()
                && text.charAt(words.end(i)) == '.'
                && isJoined(text, words.get(i - 1), words.get(i), true)) {
            i++;
        }
        return i;
    }

    private boolean isNameInCapitals(String text, Words words, int at) {
        if (at >= words.size() || !isJoined(text, words.get(at - 1), words.get(at), true)) {
            return false;
        }
        Word word = words.get(at);
        return isName(word)
                && !titles.isNoNameInCapitals(surname(word))
                && !word.text().endsWith("ED")
                && titles.beginningWith(word.text()).isEmpty();
    }

    /// Behind a name of one word or more.
    private int name(String text, Words words, int at) {
        int end = at;
        for (int i = at; i < words.size() && i - at < MOST_WORDS; i++) {
            Word word = words.get(i);
            Word before = words.get(i - 1);
            boolean mayEndWithPoint = i == at || before.isInitial();
            if (!isJoined(text, before, word, mayEndWithPoint)
                    || i > at && isNextInTable(text, words, i)
                    || end > at && isPossessive(words.get(end - 1))) {
                return end;
            }
            boolean isBetween = word.isInitial() || PARTICLES.contains(word.capitals());
            if (!isBetween && !(word.hasCapital() && isName(word))) {
                return end == at + 1 && isDate(words, at) ? at : end;
            }
            end = isBetween ? end : i + 1;
        }
        return end;
    }

    /// Whether another line, or a title with a name of its own, begins here.
    private boolean isNextInTable(String text, Words words, int at) {
        if (text.substring(words.end(at - 1), words.start(at)).indexOf('\n') >= 0) {
            return true;
        }
        int behind = behindTitle(text, words, at);
        return behind > at && behind < words.size() && words.get(behind).hasCapital();
    }

    /// `Charge January 12`
    private boolean isDate(Words words, int at) {
        return at + 1 < words.size()
                && titles.isNoNameInCapitals(words.get(at).capitals())
                && Character.isDigit(words.get(at + 1).text().charAt(0));
    }

    private boolean isName(Word word) {
        return surname(word).length() >= SHORTEST
                && word.text().chars().noneMatch(Character::isDigit)
                && !titles.isNoName(surname(word));
    }

    /// Nothing but blanks between two words of one name, or the point of an abbreviation.
    private static boolean isJoined(String text, Word before, Word word, boolean mayHavePoint) {
        for (int i = before.end(); i < word.start(); i++) {
            boolean isPoint = mayHavePoint && i == before.end() && text.charAt(i) == '.';
            if (!isPoint && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        int gap = word.start() - before.end();
        return gap > 0
                && gap < 8
                && (gap <= 2 || isPointOrLineEnd(text, before.end(), word.start()));
    }

    /// Wider gaps stand between the columns of a table.
    private static boolean isPointOrLineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '.' || text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessive(Word word) {
        return !surname(word).equals(word.capitals());
    }

    private static String surname(Word word) {
        String name = word.capitals().replace('\u2019', '\'');
        return name.endsWith("'S")
                ? name.substring(0, name.length() - 2)
                : name.endsWith("'") ? name.substring(0, name.length() - 1) : name;
    }

    private static String oneLine(String text, int start, Word last) {
        int possessive = isPossessive(last) ? last.length() - surname(last).length() : 0;
        return Words.singleSpaced(text.substring(start, last.end() - possessive));
    }
}
