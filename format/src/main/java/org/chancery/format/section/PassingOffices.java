package org.chancery.format.section;

import java.util.Set;
import org.chancery.format.source.Cursor;
import org.chancery.format.table.Tables;

/// Offices that may stand before FOR and PASS in a pass line (reference 4, pass line).
final class PassingOffices {

    private static final int LONGEST_SYMBOL = 12;

    /// Departments, agencies, commands, and the bureaus of the Department by their letters.
    private static final Set<String> NAMES =
            Set.of(
                    "ACDA",
                    "AF",
                    "AFRICOM",
                    "AGRICULTURE",
                    "AID",
                    "ALL POSTS",
                    "ARA",
                    "ARMY",
                    "CA",
                    "CENTCOM",
                    "CIA",
                    "COMMERCE",
                    "COMUS",
                    "CU",
                    "D",
                    "DEFENSE",
                    "DEFENSE DEPARTMENT",
                    "DEPARTMENT",
                    "DEPT",
                    "DHS",
                    "DIA",
                    "DOD",
                    "DOE",
                    "DOJ",
                    "DOL",
                    "DOT",
                    "DRL",
                    "EA",
                    "EAP",
                    "EB",
                    "EEB",
                    "ENERGY",
                    "EPA",
                    "EUCOM",
                    "EUR",
                    "EXIM",
                    "FAA",
                    "FAS",
                    "FBI",
                    "FCS",
                    "G",
                    "H",
                    "HHS",
                    "INL",
                    "INR",
                    "INTERIOR",
                    "IO",
                    "ISN",
                    "JCS",
                    "JOINT STAFF",
                    "JUSTICE",
                    "L",
                    "LABOR",
                    "M",
                    "NASA",
                    "NAVY",
                    "NEA",
                    "NOAA",
                    "NSA",
                    "NSC",
                    "OES",
                    "OPIC",
                    "OSD",
                    "P",
                    "PACOM",
                    "PEACE CORPS",
                    "PM",
                    "POSTS",
                    "PRM",
                    "S",
                    "SA",
                    "SCA",
                    "SECDEF",
                    "SOUTHCOM",
                    "STATE",
                    "STATE DEPARTMENT",
                    "T",
                    "TREASURY",
                    "USAFRICOM",
                    "USAID",
                    "USCENTCOM",
                    "USDA",
                    "USDOC",
                    "USEUCOM",
                    "USIA",
                    "USICA",
                    "USNATO",
                    "USOSCE",
                    "USPACOM",
                    "USSOUTHCOM",
                    "USSTRATCOM",
                    "USTR",
                    "USTRANSCOM",
                    "USUN",
                    "WHA",
                    "WHITE HOUSE");

    private PassingOffices() {}

    /// `STATE`, `USCINCSO`, a post; nothing at all.
    static boolean isKnown(String name, Tables tables) {
        boolean isCommand =
                name.indexOf(' ') < 0 && (name.startsWith("USCINC") || name.startsWith("CINC"));
        return name.isEmpty()
                || isCommand
                || NAMES.contains(name)
                || tables.posts().named(name) != null;
    }

    /// `AF/C`, `S/S-O`: an office of the Department.
    static boolean isSymbol(String name) {
        boolean hasStroke = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            hasStroke |= c == '/';
            if (!Cursor.isCapital(c) && c != '/' && c != '-') {
                return false;
            }
        }
        return hasStroke && name.length() <= LONGEST_SYMBOL;
    }
}
