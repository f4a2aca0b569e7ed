package org.chancery.format.telegram;

/// Which family of format a telegram was read as (reference 9).
public enum Dialect {
    /// State, about 1985 to 2010: format lines 1 to 8 of ACP 127.
    ACP127("acp127"),
    /// State, 1960s to about 1985: `PAGE 01`, ACTION and INFO offices, E.O. 11652; or no routing
    /// indicators at all.
    STATE_1970S("state1970s"),
    /// State after 2009: labelled fields, `MRN:`, `Date/DTG:`.
    SMART("smart"),
    /// Military: JANAP 128, ACP 126, general messages, USMTF sets.
    JANAP128("janap128"),
    /// Published text without a heading.
    EDITED("edited"),
    UNKNOWN("unknown");

    private final String word;

    Dialect(String word) {
        this.word = word;
    }

    /// As the JSON contract says it.
    public String word() {
        return word;
    }
}
