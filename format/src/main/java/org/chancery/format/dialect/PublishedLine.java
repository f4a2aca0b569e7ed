package org.chancery.format.dialect;

import java.util.List;
import java.util.Locale;
import org.chancery.format.source.Line;

/// The look of the lines that editors put above a telegram in the place of its heading (reference
/// 9, edited; 9.2).
///
/// ```
/// 37. Telegram From the Embassy in Thailand to the Department of State
/// The Ambassador in France (Bruce) to the Secretary of State
/// Cablegram 390 CANBERRA, 20 November 1946
/// ```
final class PublishedLine {

    /// Farther inside there is running text.
    private static final int NEAR = 300;

    private static final List<String> KINDS =
            List.of("TELEGRAM", "AIRGRAM", "CABLEGRAM", "MESSAGE");

    private static final List<String> KINDS_BEFORE_NAMES =
            List.of("CABLEGRAM", "CABLEGRAMS", "SAVINGRAM", "TELEGRAM", "TELEX");

    private static final List<String> PERSONS =
            List.of(
                    "THE AMBASSADOR IN ",
                    "THE MINISTER IN ",
                    "THE CHARGÉ IN ",
                    "THE CHARGE IN ",
                    "THE CONSUL ",
                    "THE VICE CONSUL ",
                    "THE SECRETARY OF STATE TO ",
                    "THE ACTING SECRETARY OF STATE TO ",
                    "THE ASSISTANT SECRETARY OF STATE ",
                    "THE UNDER SECRETARY OF STATE ",
                    "THE DEPARTMENT OF STATE TO ",
                    "THE HIGH COMMISSIONER ",
                    "THE DIPLOMATIC AGENT ",
                    "THE UNITED STATES ",
                    "THE COMMISSIONER ",
                    "THE POLITICAL ADVISER ",
                    "PRESIDENT ");

    private PublishedLine() {}

    /// Whether a line may be any of these at all: one of their words stands near its beginning.
    static boolean mayBe(String text, Line line) {
        int until = Math.min(line.end(), line.start() + NEAR);
        if (text.startsWith("Mr. ", line.start())) {
            return true;
        }
        for (int i = line.start(); i < until; i++) {
            char c = (char) (text.charAt(i) | 0x20);
            boolean isWord =
                    c == 'g' && text.regionMatches(true, i, "gram", 0, 4)
                            || c == 'm' && text.regionMatches(true, i, "message", 0, 7)
                            || c == 't' && text.regionMatches(true, i, "telex", 0, 5)
                            || c == 't' && text.regionMatches(true, i, "the ", 0, 4);
            if (isWord) {
                return true;
            }
        }
        return false;
    }

    /// `12. Circular Telegram 1234 From ...`: at most three words and numbers before the word, and
    /// FROM soon behind it.
    static boolean isTitle(String line) {
        String words = line.substring(0, Math.min(line.length(), NEAR)).toUpperCase(Locale.ROOT);
        int at = behindNumber(words);
        for (int word = 0; word < 4 && at < words.length(); word++) {
            int end = at;
            while (end < words.length() && Character.isLetter(words.charAt(end))) {
                end++;
            }
            if (KINDS.contains(words.substring(at, end))) {
                int from = words.indexOf(" FROM ", end);
                return from >= 0 && from < end + 40;
            }
            if (end == at || end == words.length() || words.charAt(end) != ' ') {
                return false;
            }
            at = end + 1;
        }
        return false;
    }

    /// `126 Cablegram, Roe to Doe`, `185 Cablegram to Jakarta`, also as the title of a file:
    /// `title: Savingram, ...`
    static boolean isKindAndNames(String line) {
        String words = line.substring(0, Math.min(line.length(), NEAR)).toUpperCase(Locale.ROOT);
        int title = words.startsWith("TITLE:") ? 6 : 0;
        int at = title;
        while (at < words.length() && "\"' ".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        String behind = words.substring(at);
        String names = behind.substring(behindNumber(behind));
        int comma = names.indexOf(", ");
        int to = names.indexOf(" TO ", Math.max(comma, 0));
        int kind = comma > 0 && comma < to ? comma : to;
        return kind > 0
                && KINDS_BEFORE_NAMES.contains(names.substring(0, kind))
                && !names.endsWith(".");
    }

    /// `The Ambassador in France (Bruce) to the Secretary of State`, a line of its own.
    static boolean isPersons(String line) {
        String words = line.substring(0, Math.min(line.length(), NEAR)).toUpperCase(Locale.ROOT);
        String title = words.substring(behindNumber(words));
        return line.length() < 160
                && (PERSONS.stream().anyMatch(title::startsWith) && words.contains(" TO THE ")
                        || RankedTitle.isOne(line.substring(behindNumber(line))))
                && !words.endsWith(".");
    }

    /// `751G.00/1-550: Telegram`, `[Telegram]`, `[Telegram.—Paraphrase.]`: the editors' file
    /// number, or what it is.
    static boolean isFile(String line) {
        return line.length() < 60
                && (line.endsWith(": Telegram")
                        || line.endsWith(": Airgram")
                        || line.startsWith("[Telegram") && isMarker(line)
                        || line.equals("[Circular telegram]"));
    }

    /// Behind the word, no more than the bracket or a dash and how it is given.
    private static boolean isMarker(String line) {
        char next = line.charAt(Math.min(line.length() - 1, "[Telegram".length()));
        return line.indexOf(']') == line.length() - 1 && "].\u2013\u2014".indexOf(next) >= 0;
    }

    static boolean isCablegram(String published) {
        String line = published.substring(behindHeading(published));
        return line.regionMatches(true, 0, "Cablegram", 0, 9)
                && line.length() > 10
                && line.length() < 160
                && !Character.isLetter(line.charAt(9))
                && hasYear(line);
    }

    /// `## Cablegram 7 OTTAWA, ...`: behind the signs of a heading in Markdown.
    private static int behindHeading(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == '#' || line.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private static boolean hasYear(String line) {
        int digits = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean isDigit = i < line.length() && Character.isDigit(line.charAt(i));
            if (!isDigit && digits == 4) {
                return true;
            }
            digits = isDigit ? digits + 1 : 0;
        }
        return false;
    }

    /// Behind a document's number: `37. `.
    private static int behindNumber(String words) {
        int at = 0;
        while (at < words.length()
                && (Character.isDigit(words.charAt(at)) || "#. ".indexOf(words.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
