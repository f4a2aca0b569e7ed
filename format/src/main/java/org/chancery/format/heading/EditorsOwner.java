package org.chancery.format.heading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whose number a reference of a published telegram gives: `my` the sender's, `Deptel` the
/// Department's.
enum EditorsOwner {
    SENDER,
    ADDRESSEE,
    DEPARTMENT,
    /// The mission, whichever side of the telegram it is on.
    MISSION,
    /// The Department's, to many: a count of its own, without a post.
    CIRCULAR;

    /// Words that say by themselves that a telegram is meant.
    private static final Map<String, EditorsOwner> TELEGRAMS =
            Map.ofEntries(
                    Map.entry("MYTEL", SENDER),
                    Map.entry("MYTELS", SENDER),
                    Map.entry("OURTEL", SENDER),
                    Map.entry("OURTELS", SENDER),
                    Map.entry("REMYTEL", SENDER),
                    Map.entry("REOURTEL", SENDER),
                    Map.entry("REMY", SENDER),
                    Map.entry("REOUR", SENDER),
                    Map.entry("URTEL", ADDRESSEE),
                    Map.entry("URTELS", ADDRESSEE),
                    Map.entry("YOURTEL", ADDRESSEE),
                    Map.entry("REURTEL", ADDRESSEE),
                    Map.entry("REURTELS", ADDRESSEE),
                    Map.entry("REYOURTEL", ADDRESSEE),
                    Map.entry("REUR", ADDRESSEE),
                    Map.entry("REYOUR", ADDRESSEE),
                    Map.entry("DEPCIRTEL", CIRCULAR),
                    Map.entry("DEPCIRTELS", CIRCULAR),
                    Map.entry("CIRTEL", CIRCULAR),
                    Map.entry("CIRTELS", CIRCULAR),
                    Map.entry("DEPTEL", DEPARTMENT),
                    Map.entry("DEPTELS", DEPARTMENT),
                    Map.entry("REDEPTEL", DEPARTMENT),
                    Map.entry("REDEPTELS", DEPARTMENT),
                    Map.entry("EMBTEL", MISSION),
                    Map.entry("EMBTELS", MISSION),
                    Map.entry("REEMBTEL", MISSION),
                    Map.entry("REEMBTELS", MISSION),
                    Map.entry("LEGTEL", MISSION),
                    Map.entry("LEGTELS", MISSION),
                    Map.entry("CONTEL", MISSION),
                    Map.entry("CONTELS", MISSION),
                    Map.entry("CONGENTEL", MISSION),
                    Map.entry("CONGENTELS", MISSION),
                    Map.entry("MISTEL", MISSION));

    /// Words that may own other things than telegrams.
    private static final Map<String, EditorsOwner> OWNERS =
            Map.ofEntries(
                    Map.entry("MY", SENDER),
                    Map.entry("OUR", SENDER),
                    Map.entry("YOUR", ADDRESSEE),
                    Map.entry("UR", ADDRESSEE),
                    Map.entry("DEPARTMENT'S", DEPARTMENT),
                    Map.entry("DEPT'S", DEPARTMENT),
                    Map.entry("EMBASSY'S", MISSION),
                    Map.entry("LEGATION'S", MISSION),
                    Map.entry("CONSULATE'S", MISSION));

    /// They own a number only with a word for what it counts: `Embassy telegram 12`.
    private static final Map<String, EditorsOwner> BARE_OWNERS =
            Map.of(
                    "DEPARTMENT", DEPARTMENT,
                    "DEPT", DEPARTMENT,
                    "EMBASSY", MISSION,
                    "LEGATION", MISSION);

    /// Of `Deptel`, null for other words; in capitals as all of them.
    static @Nullable EditorsOwner ofTelegram(String word) {
        return TELEGRAMS.get(word);
    }

    /// Of `my`.
    static @Nullable EditorsOwner of(String word) {
        return OWNERS.get(word);
    }

    /// Of `Embassy`, which needs a word for what it counts.
    static @Nullable EditorsOwner bare(String word) {
        return BARE_OWNERS.get(word);
    }

    static boolean isBare(String word) {
        return BARE_OWNERS.containsKey(word);
    }

    static boolean isOne(String word) {
        return TELEGRAMS.containsKey(word) || OWNERS.containsKey(word) || isBare(word);
    }
}
