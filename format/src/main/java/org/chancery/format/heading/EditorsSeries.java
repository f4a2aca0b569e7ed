package org.chancery.format.heading;

import java.util.Locale;
import java.util.Set;

/// Series in which the telegrams of a journey, a conference or a program were counted, apart from
/// those of the post that sent them (reference 8): `Secto 11.`, `Delga 520.`, `Tosec 4.`
///
/// Two words stand for a series, by the direction: to the Department and from it.
final class EditorsSeries {

    /// From the travelling Secretary.
    static final String SECTO = "SECTO";

    private static final Set<String> WORDS =
            Set.of(
                    SECTO, "TOSEC", // the Secretary of State
                    "DULTE", "TEDUL", // Dulles
                    "CAHTO", "TOCAH", // Herter
                    "ACTEL", "TELAC", // Acheson
                    "MARTEL", "TELMAR", // Marshall
                    "DELSEC", "SECDEL", // meetings of foreign ministers
                    "DELGA", "GADEL", // the General Assembly
                    "CONFE", "FECON", // the conference on Laos
                    "POLTO", "TOPOL", // NATO
                    "REPTO", "TOREP", "ECATO", "TOECA", // the Marshall Plan
                    "USFOTO", "TOUSFO", "ICATO", "TOICA", "AIDTO", "TOAID", // aid since then
                    "GOCUS", "USGOC", // the Committee of Good Offices
                    "HAKTO", "TOHAK"); // Kissinger

    private EditorsSeries() {}

    static boolean isSeries(String word) {
        return WORDS.contains(word.toUpperCase(Locale.ROOT));
    }
}
