package org.chancery.format.section;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.table.Tables;

/// `STATE FOR SCA/CEN, S/SRAP, INL`: who inside the addressee should get it (reference 4, pass
/// line; 4.1).
///
/// Only an office that is known, or none, may stand before FOR and PASS: `THE CASE FOR REFORM` has
/// the same shape.
public final class PassLine {

    private static final Set<String> SENDERS =
            Set.of(
                    "AMBASSADOR",
                    "AMB",
                    "ACTING",
                    "CHARGE",
                    "CODEL",
                    "CONSUL",
                    "DCM",
                    "POLAD",
                    "SECRETARY",
                    "US",
                    "USDAO",
                    "USDEL",
                    "USREP");

    private static final int LONGEST_SENDER = 60;

    private static final Set<String> ASKING =
            Set.of("SUGGEST", "REQUEST", "PLEASE", "PLS", "THAT", "DEPT", "DEPARTMENT", "ALSO");

    private static final Set<String> RELAYING = Set.of("PASS", "REPEAT", "RPT", "RELAY");

    /// `REQUEST THAT DEPT PLEASE ALSO PASS`.
    private static final int MOST_ASKING = 6;

    private static final String[] FILLERS = {" ALSO", " PLEASE", " PLS"};

    private static final int LONGEST = 200;

    private static final int LONGEST_FLOW = 2_000;

    private static final int LONGEST_OFFICE = 24;

    private static final int LONGEST_LISTED = 64;

    /// Letters of an office.
    private static final int LONGEST_ABBREVIATION = 6;

    private static final Pattern APART = Pattern.compile("[/,&]| AND ");

    private PassLine() {}

    static boolean is(String text, Line line, Tables tables) {
        if (line.length() > LONGEST) {
            return isFlow(text, line, tables);
        }
        if (line.length() < 6) {
            return false;
        }
        String words = text.substring(line.start(), line.end());
        if (isRelay(words)) {
            return true;
        }
        int verb = verb(words);
        return verb < 0
                ? isSender(words)
                : areOffices(words.substring(0, verb).strip(), tables) || isSure(words, verb);
    }

    /// `STATE FOR EUR/SE, EB; STATE PASS USTR FOR OAKDEN; USDA FOR FAS; ...`, all on a line that a
    /// program has filled: a known office begins it, and it holds no sentence.
    private static boolean isFlow(String text, Line line, Tables tables) {
        if (line.length() > LONGEST_FLOW || text.indexOf(". ", line.start(), line.end()) >= 0) {
            return false;
        }
        String first = text.substring(line.start(), line.start() + LONGEST_LISTED);
        int verb = verb(first);
        return verb > 0
                && text.indexOf(';', line.start(), line.end()) > 0
                && areOffices(first.substring(0, verb).strip(), tables);
    }

    /// `HQFLEET ALSO FOR POLAD`, `HARBOR BOARD PLEASE PASS TO PILOTS`, `DOF FOR 33/ITA/OAKDEN`:
    /// what no table knows before the verb, made sure by ALSO, by PLEASE PASS, or by a symbol
    /// behind FOR.
    private static boolean isSure(String words, int verb) {
        String before = words.substring(0, verb).strip();
        int asked = asked(before, words.startsWith("PASS", verb));
        String name = before.substring(0, asked < 0 ? before.length() : asked);
        if (name.length() < 2 || name.length() > LONGEST_OFFICE || !isCapitals(name)) {
            return false;
        }
        if (asked >= 0 || words.startsWith("PASS TO ", verb)) {
            return true;
        }
        int end = words.indexOf(' ', verb + 4);
        String first = words.substring(verb + 4, end < 0 ? words.length() : end);
        return name.indexOf(' ') < 0
                && words.startsWith("FOR ", verb)
                && first.indexOf('/') > 0
                && isCapitals(first);
    }

    /// Where ALSO, or the PLEASE of `PLEASE PASS`, begins at the end of the words; -1 where
    /// neither.
    private static int asked(String before, boolean isPass) {
        for (String filler : FILLERS) {
            if (before.endsWith(filler) && (isPass || filler.equals(" ALSO"))) {
                return before.length() - filler.length();
            }
        }
        return -1;
    }

    /// Behind the comma or semicolon before an office that stands before a place; -1 where none
    /// stands so near.
    private static int behindSeparator(String words, int office) {
        for (int at = office; at >= Math.max(0, office - LONGEST_LISTED); at--) {
            if (words.charAt(at) == ',' || words.charAt(at) == ';') {
                return at + 1;
            }
        }
        return -1;
    }

    private static boolean isCapitals(String words) {
        boolean hasLetter = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            hasLetter |= Cursor.isCapital(c);
            if (!Cursor.isCapital(c) && !Cursor.isDigit(c) && " /-&,".indexOf(c) < 0) {
                return false;
            }
        }
        return hasLetter;
    }

    /// `NRC MOAKDEN AND JMARSH`, `DOE/NN30 MARK WOOD`: an office and its readers without a verb,
    /// which only the pass lines right above it make sure.
    static boolean isListed(String text, Line line, Tables tables) {
        if (line.length() > LONGEST_LISTED) {
            return false;
        }
        String words = text.substring(line.start(), line.end());
        int blank = words.indexOf(' ');
        if (blank < 2 || verb(words) >= 0 || !isCapitals(words)) {
            return false;
        }
        int stroke = words.indexOf('/');
        String office = words.substring(0, stroke > 0 && stroke < blank ? stroke : blank);
        return PassingOffices.isKnown(office, tables);
    }

    /// `OECD FOR OAKDEN`, `E FOR MARSH`: an office that nothing knows and its readers, which only
    /// another pass line above makes sure.
    static boolean isAnother(String text, Line line) {
        if (line.length() > LONGEST_LISTED) {
            return false;
        }
        String words = text.substring(line.start(), line.end());
        int blank = words.indexOf(' ');
        return blank > 0
                && blank <= LONGEST_ABBREVIATION
                && words.startsWith("FOR ", blank + 1)
                && isCapitals(words);
    }

    /// The pass lines that share a line, `ROME FOR OAKDEN, VIENNA FOR MARSH`, `STATE FOR EB; STATE
    /// PASS USTR`: where each begins.
    public static List<Integer> starts(String words, Tables tables) {
        SortedSet<Integer> starts = new TreeSet<>(Set.of(0));
        for (int at = words.indexOf(" FOR ", 1); at > 0; at = words.indexOf(" FOR ", at + 5)) {
            int from = behindSeparator(words, at);
            String office = from < 0 ? "" : words.substring(from, at).strip();
            String name =
                    office.endsWith(" ALSO") ? office.substring(0, office.length() - 5) : office;
            // Bureaus of one letter stay with those of the Department before them.
            if (name.length() > 1 && PassingOffices.isKnown(name, tables)) {
                starts.add(Words.skipBlanks(words, from, at));
            }
        }
        for (int at = words.indexOf(';'); at >= 0; at = words.indexOf(';', at + 1)) {
            int from = Words.skipBlanks(words, at + 1, words.length());
            String next = words.substring(from, Math.min(words.length(), from + LONGEST_LISTED));
            String office = withoutFillers(next.substring(0, Math.max(0, verb(next))));
            if (office.length() > 1 && PassingOffices.isKnown(office, tables)) {
                starts.add(from);
            }
        }
        return List.copyOf(starts);
    }

    /// `SUGGEST DEPT REPEAT TO ROME`, `DEPARTMENT PLEASE PASS AID`: what Washington is asked to do.
    static boolean isRelay(String words) {
        boolean isAsked = false;
        int seen = 0;
        for (int from = 0; from < words.length() && seen < MOST_ASKING; seen++) {
            int blank = words.indexOf(' ', from);
            String word = words.substring(from, blank < 0 ? words.length() : blank);
            if (isAsked && RELAYING.contains(word)) {
                return true;
            }
            if (!ASKING.contains(word)) {
                return false;
            }
            isAsked |= word.startsWith("DEP");
            from = from + word.length() + 1;
        }
        return false;
    }

    /// `FROM US REP MBFR`: in whose name the post speaks.
    private static boolean isSender(String words) {
        if (!words.startsWith("FROM ") || words.length() > LONGEST_SENDER) {
            return false;
        }
        String rest = words.substring(5).strip();
        String name = rest.startsWith("THE ") ? rest.substring(4) : rest;
        int end = name.indexOf(' ');
        return SENDERS.contains(end < 0 ? name : name.substring(0, end));
    }

    /// Whether the words before FOR or PASS are offices, or none.
    static boolean areOffices(String words, Tables tables) {
        String before = withoutFillers(words);
        if (before.isEmpty()
                || before.equals("PLEASE")
                || before.equals("PLS")
                || before.equals("ALSO")) {
            return true;
        }
        if (PassingOffices.isSymbol(before)) {
            return true;
        }
        // Several offices share one line: STATE/NSC FOR ..., DEPT AND USUN FOR ...
        for (String part : APART.split(before, 12)) {
            if (!PassingOffices.isKnown(part.strip(), tables)) {
                return false;
            }
        }
        return true;
    }

    /// `PARIS also for USOECD`
    private static String withoutFillers(String words) {
        String before = words.strip();
        for (String filler : FILLERS) {
            before =
                    endsWith(before, filler)
                            ? before.substring(0, before.length() - filler.length()).strip()
                            : before;
        }
        return before;
    }

    private static boolean endsWith(String words, String filler) {
        return words.regionMatches(
                true, words.length() - filler.length(), filler, 0, filler.length());
    }

    /// Where FOR or PASS stands as a word of its own, -1 where neither does.
    static int verb(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean begins = i == 0 || words.charAt(i - 1) == ' ';
            if (begins && (isWord(words, i, "FOR") || isWord(words, i, "PASS"))) {
                return i;
            }
            if (Character.isLowerCase(words.charAt(i)) && i > 40) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isWord(String words, int at, String word) {
        int end = at + word.length();
        return words.regionMatches(true, at, word, 0, word.length())
                && end < words.length()
                && !Cursor.isCapital(words.charAt(end))
                && !Character.isLetter(words.charAt(end));
    }
}
