package org.chancery.format.telegram;

import org.jspecify.annotations.Nullable;

/// What the editors of a published volume say of a telegram: where its copy lies, who drafted it,
/// footnotes (reference 9, edited). No part of the telegram.
///
/// @param number of a footnote as it is printed, `3`; null where it has none
/// @param text on one line
public record EditorsNote(@Nullable String number, String text) {}
