package org.chancery.format.write;

/// One way to set a row of a paragraph: there are several, since a line may begin by chance with
/// what reads as a number, a heading or a label.
///
/// @param narrower characters less than the style's width
/// @param apart whether a blank line stands before a row that stands for itself
/// @param indented whether such a row is indented
/// @param whole whether it is not broken into lines at all, whatever its length
record Layout(int narrower, boolean apart, boolean indented, boolean whole) {

    private static final int WIDTHS = 6;

    /// How many ways there are.
    static final int WAYS = 4 * WIDTHS + 4;

    /// The ways in the order in which to try them, the whole line last.
    ///
    /// @param way 0 to [#WAYS] - 1
    static Layout of(int way) {
        return new Layout(way / 4, way % 2 == 1, way % 4 >= 2, way / 4 == WIDTHS);
    }
}
