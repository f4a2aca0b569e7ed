package org.chancery.format.write;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;

/// Which copy of a telegram is written: the first, or another for those who had it before
/// (reference 12; operating signals of ACP 131).
public sealed interface Copy {

    /// Nobody had it before.
    record First() implements Copy {}

    /// The old text, because someone asked for it (ACP 127(G) 417).
    record Repetition() implements Copy {}

    /// The old text, because it may not have arrived: who has it drops this one (ACP 127(G) 427).
    record Duplicate() implements Copy {}

    /// A text that had an error before, with the same number.
    ///
    /// @param reason what was wrong, in one line, may be empty: `PARA 2, ADDED TAGS`
    record Correction(String reason) implements Copy {

        public Correction {
            reason = reason.strip();
            if (reason.indexOf('\n') >= 0 || reason.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("the reason of a correction is one line");
            }
        }
    }

    /// The operating signal that says so, empty for the first copy.
    default String signal() {
        return switch (this) {
            case First _ -> "";
            case Repetition _ -> "ZDK";
            case Duplicate _ -> "ZFD";
            case Correction _ -> "ZDS";
        };
    }

    /// A telegram with the signal among its own, once.
    default Telegram.Fields of(Telegram.Fields telegram) {
        Transmission t = telegram.transmission();
        boolean isSaid =
                signal().isEmpty()
                        || t.signals().stream()
                                .anyMatch(signal -> signal.value().startsWith(signal()));
        if (isSaid) {
            return telegram;
        }
        List<Located<String>> signals = new ArrayList<>(t.signals());
        signals.add(new Located<>(signal(), List.of()));
        return new Telegram.Fields(
                telegram.heading(),
                telegram.body(),
                new Transmission(
                        t.channels(),
                        t.digraph(),
                        t.relay(),
                        t.station(),
                        t.serial(),
                        t.filed(),
                        t.security(),
                        t.clear(),
                        signals,
                        t.endSerial()));
    }

    /// The line below the banner, empty for all but a correction (reference 4).
    default String line() {
        return switch (this) {
            case First _, Repetition _, Duplicate _ -> "";
            case Correction(String reason) ->
                    "C O R R E C T E D  C O P Y" + (reason.isEmpty() ? "" : " (" + reason + ")");
        };
    }
}
