package org.chancery.format.write;

/// A line of text to be.
///
/// @param together whether it must not be parted from the line before: a row of a table, the line
///   under a heading
record WireLine(String text, boolean together) {

    /// Whether a paragraph has ended before it.
    boolean isGap() {
        return text.isEmpty() && !together;
    }

    boolean endsSentence() {
        return !text.isEmpty() && ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
