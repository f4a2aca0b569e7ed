package org.chancery.archive.index;

import java.util.Locale;

/// Values of heading fields in the form that they are compared in.
final class Keys {

    private Keys() {}

    /// `prel` and `PREL`; blanks in a row are one.
    static String name(String value) {
        StringBuilder name = new StringBuilder(value.length());
        boolean isBehindBlank = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isWhitespace(c)) {
                isBehindBlank = true;
            } else if (c != '"') {
                if (isBehindBlank && !name.isEmpty()) {
                    name.append(' ');
                }
                isBehindBlank = false;
                name.append(c);
            }
        }
        return name.toString().toUpperCase(Locale.ROOT);
    }

    /// `New York` and `NEWYORK`.
    static String letters(String value) {
        String upper = value.toUpperCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length(); ) {
            int letter = upper.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                letters.appendCodePoint(letter);
            }
            i += Character.charCount(letter);
        }
        return letters.toString();
    }

    /// A message reference number: `09 Astana 001967` and `2009ASTANA1967` are `09ASTANA1967`.
    static String number(String value) {
        String letters = letters(value);
        int year = digits(letters, 0);
        int serial = letters.length();
        while (serial > 0 && isDigit(letters.charAt(serial - 1))) {
            serial--;
        }
        while (serial > year && serial < letters.length() - 1 && letters.charAt(serial) == '0') {
            letters = letters.substring(0, serial) + letters.substring(serial + 1);
        }
        boolean isModern =
                year == 4 && letters.compareTo("1940") >= 0 && letters.compareTo("2040") < 0;
        return isModern ? letters.substring(2) : letters;
    }

    /// Whether this can be nothing else than such a number: year, post, serial.
    static boolean isNumber(String word) {
        String letters = letters(word);
        int year = digits(letters, 0);
        int post = year;
        while (post < letters.length() && !isDigit(letters.charAt(post))) {
            post++;
        }
        return (year == 2 || year == 4)
                && post > year + 1
                && post < letters.length()
                && digits(letters, post) == letters.length() - post;
    }

    /// `ASTANA1967` of `09ASTANA1967`.
    static String withoutYear(String number) {
        return number.substring(digits(number, 0));
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
