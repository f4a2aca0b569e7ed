package org.chancery.server.site;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names for files, none twice, that every system takes: letters, digits and dashes, so that no
/// name leads out of its folder; none that differ by case alone, which are one file on many disks;
/// none that Windows keeps for devices.
final class FileNames {

    private static final int LONGEST = 80;
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");

    private final Set<String> given = new HashSet<>();

    /// A name for `text`, without an ending.
    String next(String text) {
        String stem = safe(text);
        String name = stem;
        for (int copy = 2; !given.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = stem + "_" + copy;
        }
        return name;
    }

    private static String safe(String text) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length() && name.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            name.append(isPlain || c == '-' && !name.isEmpty() ? c : '_');
        }
        return name.isEmpty() || isDevice(name.toString()) ? "_" + name : name.toString();
    }

    /// `COM1` to `COM9` and `LPT1` to `LPT9` are more of them.
    private static boolean isDevice(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return DEVICES.contains(upper)
                || upper.length() == 4
                        && (upper.startsWith("COM") || upper.startsWith("LPT"))
                        && Character.isDigit(upper.charAt(3));
    }
}
