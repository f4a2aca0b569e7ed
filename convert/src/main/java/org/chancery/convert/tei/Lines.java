package org.chancery.convert.tei;

/// Words of a document on their way to lines: blanks and line ends of the XML mean nothing, a line
/// ends where one is said to.
final class Lines {

    private final StringBuilder text = new StringBuilder();
    private boolean hasWords;

    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                if (c == ')' || c == ']') {
                    closeUp();
                }
                text.append(c);
                hasWords = true;
            } else if (!endsBlank() && !endsBracket()) {
                text.append(' ');
            }
        }
    }

    /// What is indented in the XML stands close to its brackets: `(Mast)`.
    private boolean endsBracket() {
        char last = text.charAt(text.length() - 1);
        return last == '(' || last == '[';
    }

    private void closeUp() {
        int last = text.length() - 1;
        if (last > 0 && text.charAt(last) == ' ') {
            text.setLength(last);
        }
    }

    private boolean endsBlank() {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /// Ends the line, if one was begun.
    void endLine() {
        while (!text.isEmpty() && " \t".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /// Ends the line, and leaves one blank.
    void endParagraph() {
        endLine();
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    /// Lines that are made already.
    void lines(String made) {
        text.append(made);
        hasWords |= !made.isBlank();
    }

    /// Between the cells of a row.
    void tab() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\t');
        }
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return !hasWords;
    }

    /// On one line.
    String line() {
        Lines line = new Lines();
        line.words(text.toString());
        return line.text.toString().strip();
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(text.length());
        text.toString().lines().forEach(line -> lines.append(line.strip()).append('\n'));
        return lines.toString().strip();
    }
}
