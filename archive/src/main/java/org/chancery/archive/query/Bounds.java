package org.chancery.archive.query;

import org.jspecify.annotations.Nullable;

/// A value as an interval: `2009`, `<=confidential`, `2009-10..2009-12`, `2009..`.
///
/// @param low null for an open beginning
/// @param high null for an open end
/// @param lowIncluded false for `>2009`
/// @param highIncluded false for `<2009`
/// @param isSingle whether it is one value and no interval
record Bounds(
        @Nullable String low,
        @Nullable String high,
        boolean lowIncluded,
        boolean highIncluded,
        boolean isSingle) {

    /// Null where a sign has no value beside it: `<`, `..`.
    static @Nullable Bounds of(String value) {
        int dots = value.indexOf("..");
        if (dots >= 0) {
            String low = value.substring(0, dots).strip();
            String high = value.substring(dots + 2).strip();
            return low.isEmpty() && high.isEmpty()
                    ? null
                    : new Bounds(
                            low.isEmpty() ? null : low,
                            high.isEmpty() ? null : high,
                            true,
                            true,
                            false);
        }
        char sign = value.isEmpty() ? ' ' : value.charAt(0);
        if (sign != '<' && sign != '>' && sign != '=') {
            return value.isBlank() ? null : new Bounds(value, value, true, true, true);
        }
        boolean included = sign == '=' || value.startsWith("=", 1);
        String bound = value.substring(sign != '=' && included ? 2 : 1).strip();
        if (bound.isEmpty()) {
            return null;
        }
        return switch (sign) {
            case '<' -> new Bounds(null, bound, true, included, false);
            case '>' -> new Bounds(bound, null, included, true, false);
            default -> new Bounds(bound, bound, true, true, true);
        };
    }
}
