package org.chancery.format.heading;

import java.util.List;
import java.util.Set;

/// Words that stand where a reference has its post (reference 8).
final class ItemWords {

    private ItemWords() {}

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
