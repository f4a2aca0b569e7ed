package org.chancery.cli.terminal;

/// Puts style around text where the terminal shows it, and leaves the text alone where not.
///
/// Widths are worked out before painting: what `Paint` adds takes no place on the screen.
public record Paint(boolean colour) {

    public static final Paint PLAIN = new Paint(false);

    public enum Style {
        BOLD("1"),
        DIM("2"),
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        CYAN("36"),
        BOLD_RED("1;31"),
        BOLD_YELLOW("1;33"),
        BOLD_CYAN("1;36"),
        /// Bands as the cover sheets have them: green, purple for controlled, blue, red, orange.
        BAND_GREEN("1;97;42"),
        BAND_PURPLE("1;97;45"),
        BAND_BLUE("1;97;44"),
        BAND_RED("1;97;41"),
        BAND_ORANGE("1;30;48;5;208"),
        HIT("1;4");

        private final String codes;

        Style(String codes) {
            this.codes = codes;
        }
    }

    public String text(Style style, String text) {
        return colour && !text.isEmpty()
                ? "\u001B[" + style.codes + "m" + text + "\u001B[0m"
                : text;
    }

    public String bold(String text) {
        return text(Style.BOLD, text);
    }

    public String dim(String text) {
        return text(Style.DIM, text);
    }
}
