package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.source.Cursor;

/// Reasons for a classification: `1.4 (b) and (d)`, `1.4 (B, D)`, `1.5b and d` (reference 4, Classified By; 4.1, reasons).
///
/// @param reasons each with its section: `1.4(b)`
/// @param start   where the first begins, -1 where there is none
/// @param end     behind the last
record Reasons(List<String> reasons, int start, int end) {

    private static final int MOST_BETWEEN = 10;

    /// All reasons of a text up to `limit`, and where they stand.
    static Reasons find(String text, int limit) {
        List<String> found = new ArrayList<>();
        int start = -1;
        int end = 0;
        int i = 0;
        while (i + 3 <= limit) {
            if (!isSection(text, i)) {
                i++;
                continue;
            }
            String section = text.substring(i, i + 3);
            start = start < 0 ? i : start;
            end = i + 3;
            int at = letter(text, end, limit);
            while (at >= 0) {
                String reason = section + "(" + Character.toLowerCase(text.charAt(at)) + ")";
                if (!found.contains(reason)) {
                    found.add(reason);
                }
                end = at + 1;
                if (end < limit && text.charAt(end) == ')') {
                    end++;
                }
                at = letter(text, end, limit);
            }
            i = end;
        }
        return new Reasons(List.copyOf(found), start, end);
    }

    /// `1.3` to `1.7`, not part of a longer number.
    private static boolean isSection(String text, int at) {
        return text.charAt(at) == '1'
                && text.charAt(at + 1) == '.'
                && text.charAt(at + 2) >= '3'
                && text.charAt(at + 2) <= '7'
                && (at == 0 || !Character.isDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.')
                && (at + 3 == text.length() || !Character.isDigit(text.charAt(at + 3)));
    }

    /// The next letter a to h that is a reason: not the first of a word, with at most separators and AND before it; -1 where there is
    /// none.
    private static int letter(String text, int from, int limit) {
        Cursor cursor = new Cursor(text, from, Math.min(limit, from + MOST_BETWEEN));
        boolean moved = true;
        while (moved) {
            moved = cursor.skipBlanks() > 0;
            char c = cursor.peek();
            if (c == ',' || c == '/' || c == '&' || c == '-' || c == '(' || c == ';' || c == '.' || c == '+') {
                cursor.to(cursor.at() + 1);
                moved = true;
            } else if (cursor.takeWordAnyCase("and") || cursor.takeWordAnyCase("or")) {
                moved = true;
            }
        }
        char c = Character.toLowerCase(cursor.peek());
        int behind = cursor.at() + 1;
        boolean alone = behind >= text.length() || !Character.isLetter(text.charAt(behind));
        return c >= 'a' && c <= 'h' && alone && cursor.at() < limit ? cursor.at() : -1;
    }
}
