package org.chancery.convert.compound;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.chancery.convert.parcel.RefusedException;

/// The text of a Word document of before 2007 (MS-DOC 2.4.1): pieces of it lie about the file, each
/// in one or two bytes a character, and a table says in which order. Word 6 and 95 have it in one
/// piece.
final class BinaryWord {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int WORD_97 = 0xC1;
    private static final int IS_PIECES = 0x0004;
    private static final int IS_LOCKED = 0x0100;
    private static final int IS_SECOND_TABLE = 0x0200;
    private static final int IS_ONE_BYTE = 0x40000000;

    private BinaryWord() {}

    static String text(CompoundFile file, int most) throws RefusedException {
        Bytes document = new Bytes(file.bytes("WordDocument"));
        int flags = document.u16(10);
        if ((flags & IS_LOCKED) != 0) {
            throw new RefusedException("is locked with a password: unlock it first");
        }
        if (document.u16(2) < WORD_97) {
            if ((flags & IS_PIECES) != 0) {
                throw new RefusedException(
                        "is a document of Word 95 that was saved in pieces: save it as docx");
            }
            long start = document.u32(0x18);
            return shown(new String(document.part(start, document.u32(0x1C) - start), WINDOWS));
        }
        String table = (flags & IS_SECOND_TABLE) == 0 ? "0Table" : "1Table";
        Bytes pieces = new Bytes(file.bytes(table));
        return shown(pieces(document, pieces, most));
    }

    private static String pieces(Bytes document, Bytes table, int most) throws RefusedException {
        long at = document.u32(0x1A2);
        long end = at + document.u32(0x1A6);
        while (at < end && table.u8(at) == 1) {
            at += 3 + table.u16(at + 1);
        }
        if (at >= end || table.u8(at) != 2) {
            throw new RefusedException("is a Word document without text, or damaged");
        }
        long count = (table.u32(at + 1) - 4) / 12;
        long places = at + 5;
        long left = document.u32(0x4C);
        StringBuilder text = new StringBuilder();
        for (long i = 0; i < count && left > 0 && places + 4 * i < table.length(); i++) {
            long length = table.u32(places + 4 * (i + 1)) - table.u32(places + 4 * i);
            length = Math.clamp(length, 0, left);
            left -= length;
            int place = table.i32(places + 4 * (count + 1) + 8 * i + 2);
            boolean isOneByte = (place & IS_ONE_BYTE) != 0;
            long from = place & IS_ONE_BYTE - 1;
            text.append(
                    isOneByte
                            ? new String(document.part(from / 2, length), WINDOWS)
                            : new String(
                                    document.part(from, 2 * length), StandardCharsets.UTF_16LE));
            if (text.length() > most) {
                throw new RefusedException(
                        "has more than %d MB of text, but no telegram has".formatted(most >> 20));
            }
        }
        return text.toString();
    }

    /// As its reader sees it: Word has characters of its own for ends of lines, pages and cells,
    /// and for what a field is made by.
    private static String shown(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int instructions = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case 0x13 -> instructions++;
                case 0x14, 0x15 -> instructions = Math.max(0, c == 0x14 ? instructions - 1 : 0);
                default -> {
                    if (instructions == 0) {
                        text.append(shown(c, i > 0 && raw.charAt(i - 1) == 7));
                    }
                }
            }
        }
        return text.toString();
    }

    private static String shown(char c, boolean isBehindCell) {
        return switch (c) {
            case '\r', 0x0B -> "\n";
            case 0x0C -> "\n\f";
            case 0x07 -> isBehindCell ? "\n" : "\t";
            case 0x1E -> "-";
            case 0xA0 -> " ";
            case '\t' -> "\t";
            default -> c < ' ' || c == 0x1F ? "" : String.valueOf(c);
        };
    }
}
