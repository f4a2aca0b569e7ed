package org.chancery.convert.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Text that a mail program filled (`format=flowed`, RFC 3676): a blank at a line's end says that
/// the program broke it there, signs of quoting stand before it, and a blank that the program put
/// in before what begins like one.
///
/// ```
/// 1. (C) The Ministry told the Ambassador on November 4 that it   1. (C) The Ministry told ... that it would reply.
/// would reply.
/// ```
///
/// A telegram's own lines end in blanks, too, by accident, and programs leave them there that
/// should have taken them away (section 4.2). So a blank alone joins no lines: the line must be so
/// full that the next word had no room, no line of a heading and no numbered paragraph is joined to
/// what stands above it, and a blank line stays one.
final class Flowed {

    /// Programs break lines at 66 to 78 places (section 4.2).
    private static final int NARROWEST = 60;

    private static final int WIDEST = 78;

    /// `FM AMEMBASSY ASTANA`, `RUEHKB/AMEMBASSY BAKU 0456`, `E.O. 12958: DECL`, `2. (C) He ...`
    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?:FM|TO|INFO|XMT|BT|REF)\\b.*|R[A-Z0-9]{5,6}/.*|(?:[A-Z0-9./]++ ?+){1,3}+:.*|\\d{1,3}\\. .*",
                    Pattern.DOTALL);

    private Flowed() {}

    /// A line as it was before quoting and filling.
    ///
    /// @param depth how often it is quoted
    /// @param isSoft whether it says of itself that it goes on in the next
    private record Line(int depth, String text, boolean isSoft) {

        static Line of(String written) {
            int depth = 0;
            while (depth < written.length() && written.charAt(depth) == '>') {
                depth++;
            }
            boolean isStuffed = written.startsWith(" ", depth);
            String text = written.substring(isStuffed ? depth + 1 : depth);
            // Two dashes and a blank stand above a signature (section 4.3).
            return new Line(depth, text, text.endsWith(" ") && !text.equals("-- "));
        }

        /// Without the blank of the break.
        int length() {
            return text.length() - 1;
        }

        /// Whether the first word of the next had no room in it.
        boolean isFull(Line next, int width) {
            int word = next.text.indexOf(' ');
            return length() + 1 + (word < 0 ? next.text.length() : word) > width;
        }

        boolean goesOn(Line next, int width) {
            return isSoft
                    && depth == next.depth
                    && !next.text.isBlank()
                    && isFull(next, width)
                    && !BEGINS.matcher(next.text).matches();
        }

        String sign() {
            return depth == 0 ? "" : ">".repeat(depth) + " ";
        }
    }

    /// The text with the lines that its writer meant, each behind its signs of quoting.
    ///
    /// @param deletesBlanks whether the blank at a break is the program's (`DelSp=yes`)
    static String text(String written, boolean deletesBlanks) {
        List<Line> lines = new ArrayList<>();
        for (String line : written.split("\n", -1)) {
            lines.add(Line.of(line));
        }
        Map<Integer, Integer> widths = widths(lines);
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            text.append(line.sign()).append(line.text());
            int width = widths.getOrDefault(line.depth(), NARROWEST);
            while (i + 1 < lines.size() && lines.get(i).goesOn(lines.get(i + 1), width)) {
                i++;
                text.setLength(text.length() - (deletesBlanks ? 1 : 0));
                text.append(lines.get(i).text());
            }
            text.append(i + 1 < lines.size() ? "\n" : "");
        }
        return text.toString();
    }

    /// By depth of quoting, the widest line that the program can have broken.
    private static Map<Integer, Integer> widths(List<Line> lines) {
        Map<Integer, Integer> widths = new HashMap<>();
        for (Line line : lines) {
            if (line.isSoft()) {
                int width = Math.clamp(line.length(), NARROWEST, WIDEST);
                widths.merge(line.depth(), width, Math::max);
            }
        }
        return widths;
    }
}
