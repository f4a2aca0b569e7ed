package org.chancery.format.body;

/// A paragraph's number as it stands in the source.
///
/// @param value what it counts
/// @param written its figures; where letters stood for some, the figures that were meant
/// @param start at the number, or at the editor's pilcrow before it
/// @param end behind its full stop or bracket
/// @param ending `.` or `)`, another sign where damaged, `\0` where nothing follows the digits
/// @param pilcrow an editor's sign, or its remains, stands before it: a paragraph begins here
/// @param repaired letters stand for digits: `1O` for `10`
record NumberMark(
        int value,
        String written,
        int start,
        int end,
        char ending,
        boolean pilcrow,
        boolean repaired) {}
