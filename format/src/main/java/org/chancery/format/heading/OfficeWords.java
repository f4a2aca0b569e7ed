package org.chancery.format.heading;

import java.util.Set;
import org.chancery.format.table.Spelling;

/// Words of offices, as classifiers have them before and behind their names, in capitals.
final class OfficeWords {

    /// Shorter words have names for neighbours.
    private static final int SHORTEST_MISSPELT = 6;

    private static final Set<String> WORDS =
            Set.of(
                    "A.I",
                    "ACTING",
                    "ADVISOR",
                    "AFFAIRS",
                    "AMB",
                    "AMBASSADOR",
                    "ASSISTANT",
                    "ATTACHE",
                    "CDA",
                    "CHARGE",
                    "CHARGÉ",
                    "CHIEF",
                    "COMMERCIAL",
                    "CONSUL",
                    "COORDINATOR",
                    "COUNSEL",
                    "COUNSELLOR",
                    "COUNSELOR",
                    "D'AFFAIRES",
                    "DAS",
                    "DCM",
                    "DEFENSE",
                    "DEPUTY",
                    "DIRECTOR",
                    "ECON",
                    "ECONCHIEF",
                    "ECONCOUNS",
                    "ECONOFF",
                    "ECONOMIC",
                    "ENVOY",
                    "EXECUTIVE",
                    "FOREIGN",
                    "GENERAL",
                    "HEAD",
                    "INTERIM",
                    "LEADER",
                    "MANAGEMENT",
                    "MEMBER",
                    "MINISTER",
                    "MINISTER-COUNSELOR",
                    "MISSION",
                    "OFF",
                    "OFFICER",
                    "PAO",
                    "PERMANENT",
                    "POL",
                    "POL-ECON",
                    "POL-MIL",
                    "POLCHIEF",
                    "POLCOUNS",
                    "POLECON",
                    "POLITICAL",
                    "POLITICAL-MILITARY",
                    "POLOFF",
                    "PRINCIPAL",
                    "PRT",
                    "PUBLIC",
                    "REGIONAL",
                    "REPRESENTATIVE",
                    "SECRETARY",
                    "SECTION",
                    "SENIOR",
                    "SPECIAL",
                    "STAFF",
                    "TEAM",
                    "UNIT",
                    "VICE");

    /// Between them.
    private static final Set<String> JOINING = Set.of("AD", "AND", "FOR", "OF", "THE", "UNDER");

    private OfficeWords() {}

    static boolean isOne(String word) {
        return WORDS.contains(word) || JOINING.contains(word);
    }

    /// Whether a word says an office by itself, perhaps misspelt: `AMBASSADOR`, `COUNSELOR`,
    /// `AMBASADOR`; not `OF`.
    static boolean isOffice(String word) {
        return WORDS.contains(word) || word.length() >= SHORTEST_MISSPELT && isMisspelt(word);
    }

    private static boolean isMisspelt(String word) {
        for (String office : WORDS) {
            if (office.length() > SHORTEST_MISSPELT && Spelling.isNear(word, office)) {
                return true;
            }
        }
        return false;
    }
}
