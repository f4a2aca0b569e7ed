package org.chancery.format.telegram;

import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.jspecify.annotations.Nullable;

/// What the circuits needed: format lines 1 to 5 and 15 (reference 3). Of a telegram in sections,
/// the first one's.
///
/// @param channels `XRO9485`; each relay adds one
/// @param digraph `PP` of format line 2
/// @param relay routing indicators that this copy still had to reach
/// @param station who sent it: `RUEHTA`
/// @param serial the station's count, digits as sent: `1967`
/// @param filed `3090345` or `05/0345Z`
/// @param security the letters of format line 4: `CCCCC`
/// @param clear whether format line 4 said ZNR (any circuit), false for ZNY, null where there is
///   none
/// @param signals operating signals of format lines 4 and 5, with their arguments: `ZZH`
/// @param endSerial format line 15
public record Transmission(
        List<Located<String>> channels,
        @Nullable Located<String> digraph,
        List<Located<String>> relay,
        @Nullable Located<String> station,
        @Nullable Located<String> serial,
        @Nullable Located<String> filed,
        @Nullable Located<String> security,
        @Nullable Boolean clear,
        List<Located<String>> signals,
        @Nullable Located<String> endSerial) {

    public static final Transmission NONE =
            new Transmission(
                    List.of(), null, List.of(), null, null, null, null, null, List.of(), null);

    public Transmission {
        channels = List.copyOf(channels);
        relay = List.copyOf(relay);
        signals = List.copyOf(signals);
    }

    /// The same with another format line 15.
    public Transmission withEndSerial(Located<String> serial) {
        return new Transmission(
                channels,
                digraph,
                relay,
                station,
                this.serial,
                filed,
                security,
                clear,
                signals,
                serial);
    }
}
