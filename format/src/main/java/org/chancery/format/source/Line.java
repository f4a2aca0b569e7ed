package org.chancery.format.source;

/// One line of a [SourceText]: character offsets, without its line end.
///
/// @param number from 1
/// @param start first character
/// @param end behind the last character, before the line end
public record Line(int number, int start, int end) {

    public int length() {
        return end - start;
    }

    /// Without blanks at its ends; empty, at its start, where it has nothing else.
    public Line trimmed(String text) {
        int from = start;
        int to = end;
        while (to > from && Passage.isBlank(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Passage.isBlank(text.charAt(from))) {
            from++;
        }
        return from == start && to == end ? this : new Line(number, from, to);
    }
}
