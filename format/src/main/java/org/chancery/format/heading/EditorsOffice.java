package org.chancery.format.heading;

import java.util.List;
import java.util.Locale;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// Who sent a published telegram or got it, as its editors name him, and which post that is.
///
/// ```
/// Embassy in Israel        Ambassador in France (Bruce)        Acting Secretary of State
/// Consul at Beirut (Roe)   Third Secretary of Embassy in China (Doe)
/// ```
record EditorsOffice(String name) {

    private static final List<String> POSTS =
            List.of(
                    "EMBASSY",
                    "CONSULATE",
                    "LEGATION",
                    "INTERESTS SECTION",
                    "LIAISON OFFICE",
                    "MISSION",
                    "AMBASSADOR IN",
                    "MINISTER IN",
                    "CHARGÉ",
                    "CHARGE",
                    "CONSUL",
                    "VICE CONSUL",
                    "POLITICAL ADVISER",
                    "HIGH COMMISSIONER",
                    "DIPLOMATIC AGENT",
                    "APPOINTED AMBASSADOR",
                    "APPOINTED MINISTER");

    /// Officers that are left in charge: `Counselor of Legation in Austria`.
    private static final List<String> OFFICERS =
            List.of(
                    "FIRST SECRETARY OF ",
                    "SECOND SECRETARY OF ",
                    "THIRD SECRETARY OF ",
                    "SECRETARY OF ",
                    "COUNSELOR OF ",
                    "COUNSELOR AT ");

    private static final String AT_CITY = "), at ";
    private static final String ACTING = "ACTING ";

    /// Whether it is a mission abroad, by its name or the title of who heads it.
    boolean isAbroad() {
        String capitals = capitals();
        return (isMission(capitals) || isRanked(capitals)) && !capitals.contains(" TO ");
    }

    /// The Department, or who heads it.
    boolean isDepartment() {
        String capitals = capitals();
        return capitals.startsWith("DEPARTMENT OF STATE")
                || capitals.equals("SECRETARY OF STATE")
                || capitals.startsWith("ACTING SECRETARY OF STATE");
    }

    /// `Minister Pilot`, as volumes of before 1914 name who heads a mission; `Minister for Trade`
    /// is none.
    private static boolean isRanked(String capitals) {
        boolean isHead = capitals.startsWith("AMBASSADOR ") || capitals.startsWith("MINISTER ");
        return isHead && !capitals.contains(" OF ") && !capitals.contains(" FOR ");
    }

    private static boolean isMission(String capitals) {
        return POSTS.stream().anyMatch(capitals::startsWith);
    }

    /// An acting officer without that word, an officer of a mission as the mission.
    private String capitals() {
        String title = name.toUpperCase(Locale.ROOT);
        boolean isActing =
                title.startsWith(ACTING) && !title.startsWith("ACTING SECRETARY OF STATE");
        String office = isActing ? title.substring(ACTING.length()) : title;
        for (String officer : OFFICERS) {
            String mission = office.startsWith(officer) ? office.substring(officer.length()) : "";
            if (isMission(mission)) {
                return mission;
            }
        }
        return office;
    }

    /// The post that sent from a city: the Department, or the mission in that city, or the embassy
    /// in a country; null where neither is sure.
    @Nullable Post post(@Nullable String city, Tables tables) {
        Post own = own(tables);
        if (own != null || !isAbroad()) {
            return own;
        }
        // Foreign missions write from the capital, too.
        boolean isOurs = !"Washington".equalsIgnoreCase(city);
        Post there = city != null && isOurs ? tables.posts().named(city) : null;
        String place = place();
        if (there != null || place == null) {
            return there;
        }
        Post named = tables.posts().named(place);
        return named == null && capitals().startsWith("EMBASSY") ? embassy(place, tables) : named;
    }

    /// The post that its name says by itself: not where it only says the country, whose capital was
    /// elsewhere at times.
    @Nullable Post post(Tables tables) {
        Post own = own(tables);
        String place = own == null && isAbroad() ? place() : null;
        return place == null ? own : tables.posts().named(place);
    }

    /// Those whose name is no place's.
    private @Nullable Post own(Tables tables) {
        String capitals = capitals();
        boolean isUsun =
                capitals.startsWith("MISSION TO THE UNITED NATIONS")
                        || capitals.startsWith("MISSION AT THE UNITED NATIONS");
        boolean isNato = capitals.startsWith("MISSION TO THE NORTH ATLANTIC");
        boolean isBerlin = capitals.startsWith("MISSION") && "BERLIN".equalsIgnoreCase(place());
        String own =
                isDepartment()
                        ? "STATE"
                        : isUsun ? "USUNNEWYORK" : isNato ? "USNATO" : isBerlin ? "USBERLIN" : "";
        return own.isEmpty() ? null : tables.posts().named(own);
    }

    /// The city of `Consul at Harbin` or `Secretary of Embassy in China (Roe), at Peiping`, which
    /// the table may not have; null where it is named by its country.
    @Nullable String city() {
        int behind = name.lastIndexOf(AT_CITY);
        if (behind > 0 && isAbroad()) {
            return name.substring(behind + AT_CITY.length());
        }
        return isAbroad() && !name.contains(" in ") && name.contains(" at ") ? place() : null;
    }

    /// `Embassy in the Soviet Union`, `Ambassador in France (Bruce)`.
    private @Nullable String place() {
        String lower = name.toLowerCase(Locale.ROOT);
        int in = lower.indexOf(" in ");
        int at = in > 0 ? in : lower.indexOf(" at ");
        if (at <= 0) {
            return null;
        }
        int start = lower.startsWith("the ", at + 4) ? at + 8 : at + 4;
        int bracket = name.indexOf(" (", start);
        return name.substring(start, bracket < 0 ? name.length() : bracket);
    }

    private static @Nullable Post embassy(String country, Tables tables) {
        String iso = tables.tags().isoOf(country);
        return iso == null ? null : tables.posts().embassyIn(iso);
    }
}
