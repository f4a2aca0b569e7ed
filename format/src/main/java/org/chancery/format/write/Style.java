package org.chancery.format.write;

/// How a telegram is set down (ACP 127(G) 138 and 209; reference 12).
///
/// @param form how sections follow each other
/// @param lineEnd `\n`, `\r\n`, or `\r\r\n` as teletypes want it
/// @param width characters in a line of text, 40 to 69
/// @param sectionLines lines of text in a section before the next one begins, 20 and up; 0 keeps
///   the sections that the telegram states
/// @param characters which ones the circuit carries
/// @param copy the first, or another for those who had it before
public record Style(
        Form form, String lineEnd, int width, int sectionLines, Characters characters, Copy copy) {

    /// What a line of a heading may hold (ACP 127(G) 138).
    public static final int LINE = 69;

    /// For files: every character, the telegram's own sections, each a message of its own.
    public static final Style WIRE =
            new Style(Form.WIRE, "\n", 64, 0, Characters.ALL, new Copy.First());

    /// As archives keep it: one heading, page lines between the sections.
    public static final Style PRINT =
            new Style(Form.PRINT, "\n", 64, 0, Characters.ALL, new Copy.First());

    public enum Form {
        /// Each section is a message: heading, labels, text, ending.
        WIRE,
        /// Sections follow each other behind `ASTANA 00001967 002 OF 003`; a telegram without MRN
        /// has no such line and is written as for the wire.
        PRINT
    }

    public Style {
        if (width < 40 || width > LINE) {
            throw new IllegalArgumentException("a line of text has 40 to 69 characters: " + width);
        }
        if (sectionLines != 0 && sectionLines < 20) {
            throw new IllegalArgumentException("a section has 20 lines or more: " + sectionLines);
        }
        if (!lineEnd.equals("\n") && !lineEnd.equals("\r\n") && !lineEnd.equals("\r\r\n")) {
            throw new IllegalArgumentException("no line end");
        }
    }

    public Style withWidth(int newWidth) {
        return new Style(form, lineEnd, newWidth, sectionLines, characters, copy);
    }

    public Style withLineEnd(String newLineEnd) {
        return new Style(form, newLineEnd, width, sectionLines, characters, copy);
    }

    /// For a draft: sections of up to so many lines, as many as it takes.
    public Style withSectionLines(int newSectionLines) {
        return new Style(form, lineEnd, width, newSectionLines, characters, copy);
    }

    public Style withCharacters(Characters newCharacters) {
        return new Style(form, lineEnd, width, sectionLines, newCharacters, copy);
    }

    public Style withCopy(Copy newCopy) {
        return new Style(form, lineEnd, width, sectionLines, characters, newCopy);
    }
}
