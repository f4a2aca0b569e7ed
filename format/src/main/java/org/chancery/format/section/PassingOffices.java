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
                    "CBP",
                    "CDC",
                    "CENTCOM",
                    "CIA",
                    "COMMERCE",
                    "COMUS",
                    "CU",
                    "D",
                    "DEA",
                    "DEFENSE",
                    "DEFENSE DEPARTMENT",
                    "DEPARTMENT",
                    "DEPARTMENT OF DEFENSE",
                    "DEPT",
                    "DHS",
                    "DIA",
                    "DNI",
                    "DOD",
                    "DOE",
                    "DOJ",
                    "DOL",
                    "DOT",
                    "DRL",
                    "DSCA",
                    "DTRA",
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
                    "FDA",
                    "G",
                    "H",
                    "HHS",
                    "ICE",
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
                    "MCC",
                    "NASA",
                    "NAVY",
                    "NCTC",
                    "NEA",
                    "NOAA",
                    "NRC",
                    "NSA",
                    "NSC",
                    "ODNI",
                    "OES",
                    "OFAC",
                    "OMB",
                    "ONDCP",
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
                    "TDA",
                    "TREAS",
                    "TREASURY",
                    "TSA",
                    "USAFRICOM",
                    "USAID",
                    "USCENTCOM",
                    "USCG",
                    "USDA",
                    "USDOC",
                    "USDOE",
                    "USDOJ",
                    "USDOL",
                    "USDOT",
                    "USEUCOM",
                    "USFK",
                    "USGS",
                    "USIA",
                    "USICA",
                    "USNATO",
                    "USOSCE",
                    "USPACOM",
                    "USPTO",
                    "USSOCOM",
                    "USSOUTHCOM",
                    "USSTRATCOM",
                    "USTDA",
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
