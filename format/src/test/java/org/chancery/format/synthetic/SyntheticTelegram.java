package org.chancery.format.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/// One synthetic telegram.
///
/// @param form its family: `wire`, `page`, `1970s`, `smart`
/// @param text as it would lie in a file
/// @param damage what was done to it
public record SyntheticTelegram(String form, String text, Meant meant, Set<Damage> damage) {

    public SyntheticTelegram {
        damage = Set.copyOf(damage);
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
