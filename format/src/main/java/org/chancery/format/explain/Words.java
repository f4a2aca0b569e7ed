package org.chancery.format.explain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How dates are said to people, and what stands between the blanks of a text.
final class Words {

    private Words() {}

    /// `2 November 2019`
    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonth()) + " " + date.getYear();
    }

    /// `5 November 2009, 03:45 UTC`
    static String moment(LocalDateTime utc) {
        return date(utc.toLocalDate()) + ", " + time(utc.getHour(), utc.getMinute()) + " UTC";
    }

    static String time(int hour, int minute) {
        return two(hour) + ":" + two(minute);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String month(Month month) {
        String name = month.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /// The words of a text.
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isBlank = i == text.length() || text.charAt(i) <= ' ';
            if (isBlank && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            } else if (!isBlank && from < 0) {
                from = i;
            }
        }
        return words;
    }

    /// One blank between words, none around.
    static String squeezed(String text) {
        return String.join(" ", of(text));
    }

    /// The number that a word is, -1 for a word that is none, or that no field has room for.
    static int number(String word) {
        if (word.isEmpty() || word.length() > 8) {
            return -1;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(word);
    }

    /// Its letters and figures up to the first other character.
    static String first(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
