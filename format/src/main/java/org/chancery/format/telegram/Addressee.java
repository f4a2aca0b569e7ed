package org.chancery.format.telegram;

import org.jspecify.annotations.Nullable;

/// One line of format lines 7 to 9: `RUEHC/SECSTATE WASHDC PRIORITY 6761`.
///
/// @param name the plain language address designator; collectives stay as written
/// @param routing the station's routing indicator, null where the line has none
/// @param precedence the line's own word, null where it has none and format line 5 holds
/// @param serial the addressee serial, or a range `6761-6763`
/// @param delivered `ZEN` stood for the indicator: delivered by other means (ACP 127(G) 206)
public record Addressee(
        String name,
        @Nullable String routing,
        @Nullable Precedence precedence,
        @Nullable String serial,
        boolean delivered) {}
