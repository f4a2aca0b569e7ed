package org.chancery.convert.parcel;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files that were made text of to pass through mail (uuencode, POSIX), and the text around them.
///
/// ```
/// begin 644 cables.zip
/// M4$L#!!0``@`(`...
/// `
/// end
/// ```
///
/// @param text without the files
/// @param files in their order
public record Uuencode(String text, List<File> files) {

    private static final String BEGIN = "begin ";

    public Uuencode {
        files = List.copyOf(files);
    }

    /// One of them.
    ///
    /// @param isCut whether its end is missing
    public record File(String name, byte[] bytes, boolean isCut) {}

    /// Whether one begins in a text.
    public static boolean isIn(String text) {
        if (!text.contains(BEGIN)) {
            return false;
        }
        String last = null;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (last != null && name(last) != null && isPacked(line)) {
                return true;
            }
            last = line;
        }
        return false;
    }

    /// Parts a text.
    public static Uuencode of(String text) {
        StringBuilder around = new StringBuilder();
        List<File> files = new ArrayList<>();
        String[] lines = text.split("\\r?\\n", -1);
        int at = 0;
        while (at < lines.length) {
            String name = name(lines[at]);
            if (name == null || at + 1 == lines.length || !isPacked(lines[at + 1])) {
                around.append(lines[at]).append(at + 1 < lines.length ? "\n" : "");
                at++;
                continue;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            at++;
            while (at < lines.length && isPacked(lines[at])) {
                unpack(lines[at], bytes);
                at++;
            }
            while (at < lines.length && isEmpty(lines[at])) {
                at++;
            }
            boolean isCut = at == lines.length || !lines[at].strip().equals("end");
            files.add(new File(name, bytes.toByteArray(), isCut));
            at += isCut ? 0 : 1;
        }
        return new Uuencode(around.toString(), files);
    }

    /// `begin 644 cables.zip`: of a file that everybody may read.
    private static @Nullable String name(String line) {
        int blank = line.startsWith(BEGIN) ? line.indexOf(' ', BEGIN.length()) : -1;
        boolean isMode = blank == BEGIN.length() + 3 || blank == BEGIN.length() + 4;
        if (!isMode
                || !line.substring(BEGIN.length(), blank)
                        .chars()
                        .allMatch(c -> c >= '0' && c <= '7')) {
            return null;
        }
        String name = line.substring(blank).strip();
        return name.isEmpty() ? null : name;
    }

    /// A line says first how many bytes are in it; blanks at its end may be lost.
    private static boolean isPacked(String line) {
        int bytes = line.isEmpty() ? 0 : value(line.charAt(0));
        int length = (bytes + 2) / 3 * 4;
        int rest = line.length() - 1;
        return bytes > 0
                && rest <= length + 1
                && rest * 2 >= length
                && line.chars().allMatch(c -> c >= ' ' && c <= '`');
    }

    private static boolean isEmpty(String line) {
        return line.isBlank() || line.strip().equals("`");
    }

    private static int value(int c) {
        return c - ' ' & 63;
    }

    private static void unpack(String line, ByteArrayOutputStream bytes) {
        int left = value(line.charAt(0));
        for (int at = 1; left > 0; at += 4) {
            int group = 0;
            for (int i = at; i < at + 4; i++) {
                group = group << 6 | (i < line.length() ? value(line.charAt(i)) : 0);
            }
            for (int shift = 16; shift >= 0 && left > 0; shift -= 8) {
                bytes.write(group >> shift);
                left--;
            }
        }
    }
}
