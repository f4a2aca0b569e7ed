package org.chancery.format.dialect;

import java.util.List;

/// An editor's title that names persons by their rank, as volumes of before 1914 do.
///
/// ```
/// Mr. Harbour to Mr. Pilot
/// Minister Harbour to the Secretary of State
/// The Acting Secretary of State to Chargé Pilot
/// ```
///
/// In capitals, or with a full stop, it would be a line of a telegram's text.
public final class RankedTitle {

    private static final int LONGEST = 160;

    private static final List<String> RANKS =
            List.of(
                    "Mr. ",
                    "Ambassador ",
                    "Minister ",
                    "Chargé ",
                    "Consul ",
                    "Consul-General ",
                    "Vice-Consul ",
                    "Secretary ",
                    "Acting Secretary ",
                    "Commissioner ");

    private static final List<String> DEPARTMENT =
            List.of("the Secretary of State", "the Acting Secretary of State");

    private RankedTitle() {}

    public static boolean isOne(String title) {
        int to = title.indexOf(" to ");
        if (to < 0 || title.length() > LONGEST || title.endsWith(".")) {
            return false;
        }
        String from = title.substring(0, to);
        String addressee = title.substring(to + 4);
        boolean isFromDepartment =
                from.startsWith("The ") && isDepartment("the " + from.substring(4));
        return isPerson(from) && (isPerson(addressee) || isDepartment(addressee))
                || isFromDepartment && isPerson(addressee);
    }

    private static boolean isDepartment(String words) {
        return DEPARTMENT.contains(words);
    }

    /// A rank and a name, no sentence.
    private static boolean isPerson(String words) {
        if (RANKS.stream().noneMatch(words::startsWith)) {
            return false;
        }
        for (String word : words.split(" ", -1)) {
            boolean isName =
                    !word.isEmpty()
                            && (Character.isUpperCase(word.charAt(0)) || word.length() <= 3);
            if (!isName) {
                return false;
            }
        }
        return true;
    }
}
