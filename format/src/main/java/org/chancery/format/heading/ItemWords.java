package org.chancery.format.heading;

import java.util.List;
import java.util.Set;
import org.chancery.format.source.Cursor;

/// Words that stand where a reference has its post (reference 8).
final class ItemWords {

    private ItemWords() {}

    /// Works that are cited by title and section: `22 CFR 41.20`.
    private static final Set<String> CODES = Set.of("CFR", "FAM", "FAH", "USC", "FR");

    private static final int LONGEST_PART = 4;

    /// Whether a number behind a name that is no post is no telegram's: `APPENDIX 22 CFR 41.20`,
    /// `NOTICE 250411-270520`.
    static boolean isCode(String text, int behind, int to) {
        Cursor cursor = new Cursor(text, behind, to);
        if (cursor.take('-') && cursor.takeDigits(LONGEST_PART + 2) > LONGEST_PART) {
            return true;
        }
        cursor.to(behind).skipBlanks();
        int from = cursor.at();
        return cursor.takeCapitals(LONGEST_PART) > 0 && CODES.contains(cursor.text(from));
    }

    /// Words of telegrams that have no post in them.
    static final Set<String> UNNAMED =
            Set.of(
                    "EMBTEL",
                    "DEPTEL",
                    "DEPCIRTEL",
                    "CIRTEL",
                    "CONTEL",
                    "EMBTELS",
                    "DEPTELS",
                    "MISTEL",
                    "CONGENTEL");

    /// Words before a number that are no post.
    static final Set<String> NO_POST =
            Set.of(
                    "PARA",
                    "PARAS",
                    "PARAGRAPH",
                    "PAGE",
                    "NO",
                    "NOS",
                    "DATED",
                    "OF",
                    "CA",
                    "SEPTEL",
                    "AND",
                    "EO",
                    "FAM",
                    "CFR",
                    "TITLE",
                    "ITEM",
                    "MEMO",
                    "MEMCON",
                    "JAN",
                    "FEB",
                    "MAR",
                    "APR",
                    "MAY",
                    "JUN",
                    "JUL",
                    "AUG",
                    "SEP",
                    "OCT",
                    "NOV",
                    "DEC",
                    "JANUARY",
                    "FEBRUARY",
                    "MARCH",
                    "APRIL",
                    "JUNE",
                    "JULY",
                    "AUGUST",
                    "SEPTEMBER",
                    "OCTOBER",
                    "NOVEMBER",
                    "DECEMBER",
                    "LETTER",
                    "NOTE",
                    "ON",
                    "FOR",
                    "RESOLUTION",
                    "UNSCR",
                    "VERSION",
                    "SECTION",
                    "IIR",
                    "RPT",
                    "ARTICLE",
                    "ANNEX",
                    "VOLUME",
                    "PART");

    /// Words that may stand between a post and its number.
    static final List<String> NAMES_OF_TELEGRAMS =
            List.of(
                    "TELEGRAM",
                    "TELEGRAMS",
                    "CABLE",
                    "CABLES",
                    "TEL",
                    "TELS",
                    "MESSAGE",
                    "MESSAGES",
                    "MSG",
                    "MSGS",
                    "NO",
                    "NOS",
                    "NR",
                    "NUMBER");
}
