package org.chancery.format.body;

/// A line that holds text, and what lies between it and the one before. Offsets are characters of
/// the source.
///
/// @param left where the line itself begins, with its indentation
/// @param start its first character that is no blank
/// @param end behind its last character that is no blank
/// @param separated a blank line stands before it
/// @param cut a page line or a section's heading was taken out before it
record TextLine(int left, int start, int end, boolean separated, boolean cut) {

    int length() {
        return end - start;
    }

    int indent() {
        return start - left;
    }

    /// Whether a block of lines may begin here.
    boolean opens() {
        return separated || cut;
    }

    TextLine upTo(int newEnd) {
        return new TextLine(left, start, newEnd, separated, cut);
    }
}
