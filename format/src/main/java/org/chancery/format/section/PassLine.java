package org.chancery.format.section;

import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.table.Tables;

/// `STATE FOR SCA/CEN, S/SRAP, INL`: who inside the addressee should get it (reference 4, pass
/// line; 4.1).
///
/// Only an office that is known, or none, may stand before FOR and PASS: `THE CASE FOR REFORM` has
/// the same shape.
final class PassLine {

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

    private static final Pattern APART = Pattern.compile("[/,&]| AND ");

    private PassLine() {}

    static boolean is(String text, Line line, Tables tables) {
        if (line.length() > 200 || line.length() < 6) {
            return false;
        }
        String words = text.substring(line.start(), line.end());
        if (isRelay(words)) {
            return true;
        }
        int verb = verb(words);
        return verb < 0 ? isSender(words) : areOffices(words.substring(0, verb).strip(), tables);
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
        String before = words;
        for (String filler : new String[] {" ALSO", " PLEASE", " PLS"}) {
            before =
                    before.endsWith(filler)
                            ? before.substring(0, before.length() - filler.length()).strip()
                            : before;
        }
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
