package org.chancery.format.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.DialectDecision;
import org.chancery.format.telegram.DialectDecision.Sign;

/// Decides by all the signs together which dialect a source is written in (reference 9).
///
/// Each sign speaks for one dialect with a weight and counts once; the heaviest sum wins. No sign
/// settles it alone, since each is found in other dialects, too: an archive's page is laid around
/// telegrams of forty years.
public final class DialectDetector {

    /// A heading longer than this is not read any further for signs.
    private static final int LINES = 400;

    private static final String[] DIPLOMATIC = {
        "AMEMB",
        "AMCON",
        "AMLEG",
        "USMISSION",
        "USUN",
        "USDEL",
        "USLO",
        "USINT",
        "USEU",
        "USOFFICE",
        "EMBASSY",
        "CONSUL",
        "SECSTATE",
        "DEPARTMENT OF STATE",
        "DEPT",
        "FSC ",
        "REO ",
        "USNATO",
        "UNVIE",
        "AMER",
        "TREASURY",
        "WHITE HOUSE"
    };

    private static final int LAST_YEAR_OF_THE_1970S_FORM = 1985;

    private final String text;
    private final Tables tables;
    private final List<Sign> signs = new ArrayList<>();
    private boolean hasHeading;

    private DialectDetector(String text, Tables tables) {
        this.text = text;
        this.tables = tables;
    }

    /// Weighs the signs of a source.
    ///
    /// @param lines without blanks at their ends
    /// @param shapes of the same lines
    public static DialectDecision decide(
            String text, List<Line> lines, LineShape[] shapes, Tables tables) {
        DialectDetector detector = new DialectDetector(text, tables);
        int shown = 0;
        for (int i = 0; i < lines.size() && i < LINES; i++) {
            if (shapes[i] != LineShape.BLANK) {
                detector.look(lines.get(i), shapes[i], shown++);
            }
        }
        return detector.decision();
    }

    private DialectDecision decision() {
        Map<Dialect, Integer> sums = new EnumMap<>(Dialect.class);
        signs.forEach(sign -> sums.merge(sign.dialect(), sign.weight(), Integer::sum));
        Dialect best = Dialect.UNKNOWN;
        if (hasHeading) {
            // A title above a telegram that has its own heading is only a page around it; a
            // message of the air traffic services is quoted in its text.
            sums.remove(Dialect.EDITED);
            sums.remove(Dialect.UNKNOWN);
        }
        for (Map.Entry<Dialect, Integer> entry : sums.entrySet()) {
            if (entry.getValue() > sums.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        signs.sort(Comparator.comparingInt(Sign::weight).reversed());
        return new DialectDecision(best, signs);
    }

    private void sign(Dialect dialect, String what, int weight) {
        for (Sign sign : signs) {
            if (sign.dialect() == dialect && sign.what().equals(what)) {
                return;
            }
        }
        signs.add(new Sign(dialect, what, weight));
    }

    private void look(Line line, LineShape shape, int place) {
        switch (shape) {
            case CHANNELS -> sign(Dialect.ACP127, "format line 1", 3);
            case DELIVERY -> sign(Dialect.ACP127, "format line 2", 2);
            case STATION -> sign(Dialect.ACP127, "format line 3", 3);
            case SECURITY -> sign(Dialect.ACP127, "format line 4", 1);
            case ADDRESS -> sign(Dialect.ACP127, "routing indicators before the addressees", 2);
            case TIME -> time(line);
            case FROM -> from(line);
            case POSITIONAL -> sign(Dialect.JANAP128, "positional first line", 12);
            case PAGE -> sign(Dialect.STATE_1970S, "PAGE lines", 4);
            case COUNTER -> sign(Dialect.STATE_1970S, "process counter", 4);
            case SECTION_PAGE -> sign(Dialect.ACP127, "page lines that count sections", 3);
            default -> other(line, place);
        }
    }

    private void time(Line line) {
        hasHeading = true;
        DateTimeGroupShape group = DateTimeGroupShape.find(text, line.start(), line.end());
        if (group == null || group.year().isEmpty()) {
            return;
        }
        if (group.fullYear(0) <= LAST_YEAR_OF_THE_1970S_FORM) {
            sign(Dialect.STATE_1970S, "a date-time group before 1986", 7);
        } else {
            sign(Dialect.ACP127, "a date-time group from 1986 on", 3);
        }
    }

    private void from(Line line) {
        Cursor cursor = new Cursor(text, line).to(Prosigns.behind(text, line, LineShape.FROM));
        if (NumberedOriginator.at(text, cursor.at(), line.end()) != null) {
            sign(Dialect.SMART, "number and precedence behind the originator", 10);
            return;
        }
        String name = cursor.rest();
        int office = name.indexOf("//");
        if (office >= 0) {
            sign(Dialect.JANAP128, "office codes between double slashes behind FM", 4);
        }
        if (isDiplomatic(name)
                || tables.posts().named(office >= 0 ? name.substring(0, office) : name) != null) {
            sign(Dialect.ACP127, "a post of the State Department behind FM", 1);
        } else if (!isRetyped(name)) {
            sign(Dialect.JANAP128, "an originator that is no post of the State Department", 14);
        }
    }

    /// Words of an office that posts bear, whether or not the table has the post.
    private static boolean isDiplomatic(String name) {
        for (String word : DIPLOMATIC) {
            int slash = name.indexOf('/');
            if (name.regionMatches(true, 0, word, 0, word.length())
                    || slash >= 0 && name.startsWith(word, slash + 1)) {
                return true;
            }
        }
        return false;
    }

    /// `External Affairs Officer London`: an editor's name for an office. Circuits have capitals
    /// alone.
    private static boolean isRetyped(String name) {
        long small = name.chars().filter(Character::isLowerCase).count();
        return small * 2 > name.length();
    }

    private void other(Line line, int place) {
        switch (Character.toUpperCase(text.charAt(line.start()))) {
            case 'M' -> m(line);
            case 'D' -> d(line);
            case 'S' -> s(line);
            case 'N' -> generalMessage(line, "NAVADMIN ", "NAVOP ");
            case 'G' -> g(line);
            case 'R' -> sets(line, "RMKS/");
            case 'E', '\u00B6' -> executiveOrder(line);
            case 'A' -> {
                generalMessage(line, "ALNAV ", "ALCOM ", "ALMAR ", "ALCOAST ", "ALARACT ");
                distribution(line);
            }
            case 'O' -> distribution(line);
            case 'F', 'K' -> airTraffic(line);
            default -> {
                // begins no sign
            }
        }
        if (text.startsWith("//", line.end() - 2)
                && line.length() > 10
                && text.startsWith("//N", line.end() - 10)) {
            sign(Dialect.JANAP128, "a subject code behind the class", 4);
        }
        if (place < 14) {
            published(line);
        }
    }

    private void m(Line line) {
        if (has(line, "MRN:") || has(line, "MRN :")) {
            sign(Dialect.SMART, "the label MRN:", 8);
        } else if (has(line, "MESSAGE ATTRIBUTES") || has(line, "MESSAGE TEXT")) {
            sign(Dialect.STATE_1970S, "the record of a release around it", 4);
        } else {
            sets(line, "MSGID/");
            generalMessage(line, "MARADMIN ");
        }
    }

    private void g(Line line) {
        sets(line, "GENTEXT/");
        airTraffic(line);
    }

    private void sets(Line line, String name) {
        if (has(line, name)) {
            sign(Dialect.JANAP128, "USMTF sets", 6);
        }
    }

    private void d(Line line) {
        if (has(line, "DATE/DTG")) {
            sign(Dialect.SMART, "the label Date/DTG:", 10);
        } else if (has(line, "DISSEMINATION RULE:")) {
            sign(Dialect.SMART, "the label Dissemination Rule:", 4);
        } else {
            airTraffic(line);
        }
    }

    private void s(Line line) {
        sets(line, "SUBJ/");
        if (has(line, "SIPDIS")) {
            sign(Dialect.ACP127, "SIPDIS", 3);
        } else {
            airTraffic(line);
        }
    }

    private void generalMessage(Line line, String... series) {
        for (String name : series) {
            if (has(line, name)) {
                sign(Dialect.JANAP128, "a general message", 5);
            }
        }
    }

    /// A line of an edition above its text: `37. Telegram From the Embassy in Thailand ...`,
    /// `Cablegram 390 CANBERRA, ...`.
    private void published(Line line) {
        if (!PublishedLine.mayBe(text, line)) {
            return;
        }
        String words = text.substring(line.start(), Math.min(line.end(), line.start() + 300));
        if (PublishedLine.isTitle(words) || PublishedLine.isKindAndNames(words)) {
            sign(Dialect.EDITED, "an editor's title", 8);
        } else if (PublishedLine.isCablegram(words)) {
            sign(Dialect.EDITED, "a cablegram's first line", 8);
        } else if (PublishedLine.isPersons(words)) {
            sign(Dialect.EDITED, "a title of persons, as editors print it", 6);
        } else if (PublishedLine.isFile(words)) {
            sign(Dialect.EDITED, "an editor's file number", 4);
        }
    }

    private void executiveOrder(Line line) {
        String words =
                text.substring(line.start(), Math.min(line.end(), line.start() + 14))
                        .replace(" ", "");
        int digits = 0;
        while (digits < words.length() && !Cursor.isDigit(words.charAt(digits))) {
            digits++;
        }
        if (digits > 6) {
            return;
        }
        String order = words.substring(digits, Math.min(words.length(), digits + 5));
        switch (order) {
            case "11652", "12065" -> sign(Dialect.STATE_1970S, "Executive Order " + order, 3);
            case "12356", "12958", "13526" -> sign(Dialect.ACP127, "Executive Order " + order, 2);
            default -> {
                // another order says nothing
            }
        }
    }

    /// `ACTION EUR-12`, `ORIGIN EUR-12` (reference 9, state1970s).
    private void distribution(Line line) {
        Cursor cursor = new Cursor(text, line);
        if (!cursor.takeWord("ACTION") && !cursor.takeWord("ORIGIN")) {
            return;
        }
        cursor.skipBlanks();
        if (cursor.takeCapitals(6) > 0 && cursor.take('-') && cursor.takeDigits(3) == 2) {
            sign(Dialect.STATE_1970S, "copies for offices of the Department", 4);
        }
    }

    private void airTraffic(Line line) {
        if (AirTraffic.isAddress(text, line.start(), line.end())) {
            sign(
                    Dialect.UNKNOWN,
                    "addressees of eight letters: AFTN, not a telegram of this family",
                    20);
        }
    }

    private boolean has(Line line, String beginning) {
        return line.length() >= beginning.length()
                && (text.charAt(line.start()) | 0x20) == (beginning.charAt(0) | 0x20)
                && text.regionMatches(true, line.start(), beginning, 0, beginning.length());
    }
}
