package org.chancery.format.source;

/// One line of a [SourceText]: character offsets, without its line end.
///
/// @param number from 1
/// @param start  first character
/// @param end    behind the last character, before the line end
public record Line(int number, int start, int end) {

    public int length() {
        return end - start;
    }
}
