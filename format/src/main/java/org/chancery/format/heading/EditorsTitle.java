package org.chancery.format.heading;

import java.util.List;
import java.util.Locale;
import org.chancery.format.dialect.RankedTitle;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// An editor's title in the place of a heading (reference 9, edited; 9.2).
///
/// ```
/// 41. Telegram 1187 From the Embassy in Italy to the Department of State, March 6, 1969, 1720Z.
/// 7. Telegram Secto 11 From Secretary of State Kissinger to the Department of State
/// The Ambassador in France (Bruce) to the Secretary of State
/// 231 Chifley to Attlee
/// ```
///
/// All places are characters of the title's text.
///
/// @param isTelegram whether it says so: titles of persons alone say nothing of the kind of
///   document
/// @param serial the number in the title, -1 where it has none
/// @param airgram whether the number counts airgrams
/// @param series the word before the number, `Secto`, empty where there is none
record EditorsTitle(
        boolean isTelegram,
        int serial,
        boolean airgram,
        String series,
        int serialStart,
        int serialEnd,
        int fromStart,
        int fromEnd,
        int toStart,
        int toEnd) {

    /// It wraps over no more.
    static final int MOST_LINES = 5;

    private static final int LONGEST = 400;

    /// `Cablegrams to `
    private static final int LONGEST_KIND = 16;

    private static final List<String> KINDS =
            List.of("TELEGRAM", "TELEGRAMS", "AIRGRAM", "CABLEGRAM", "MESSAGE");

    /// What a comma stands behind, `Savingram, Roe to Doe`.
    private static final List<String> KINDS_BEFORE_NAMES =
            List.of("CABLEGRAM", "CABLEGRAMS", "SAVINGRAM", "TELEGRAM", "TELEX");

    /// Offices whose name has a `to` of its own: `Mission to the United Nations`.
    private static final List<String> SENT_TO =
            List.of(
                    "MISSION",
                    "DELEGATION",
                    "REPRESENTATIVE",
                    "AMBASSADOR",
                    "OBSERVER",
                    "ADVISER",
                    "ADVISOR",
                    "ASSISTANT",
                    "COUNSEL",
                    "DELEGATE",
                    "LIAISON",
                    "DEPUTY",
                    "MINISTER",
                    "ENVOY");

    private static final List<String> PERSONS =
            List.of(
                    "THE AMBASSADOR",
                    "THE MINISTER",
                    "THE CHARGÉ",
                    "THE CHARGE",
                    "THE CONSUL",
                    "THE SECRETARY OF STATE",
                    "THE ACTING SECRETARY",
                    "THE UNDER SECRETARY",
                    "THE EMBASSY",
                    "THE DEPARTMENT OF STATE",
                    "THE LEGATION",
                    "THE HIGH COMMISSIONER",
                    "THE POLITICAL ADVISER",
                    "THE ASSISTANT SECRETARY",
                    "THE DIPLOMATIC AGENT",
                    "THE VICE CONSUL",
                    "THE AGENT",
                    "THE SPECIAL",
                    "THE COMMISSIONER",
                    "THE PERSONAL REPRESENTATIVE",
                    "THE APPOINTED",
                    "THE BRITISH",
                    "THE FRENCH",
                    "THE GERMAN",
                    "THE ITALIAN",
                    "THE JAPANESE",
                    "THE CHINESE",
                    "THE PRESIDENT",
                    "PRESIDENT ",
                    "MR. ",
                    "THE UNITED STATES");

    /// The title that a text is; null for what is none.
    static @Nullable EditorsTitle of(String text) {
        if (text.length() > LONGEST || text.length() < 8) {
            return null;
        }
        Cursor cursor = new Cursor(text, 0, text.length());
        while (cursor.take('#')) {
            // a heading in Markdown
        }
        cursor.skipBlanks();
        int start = cursor.at();
        int digits = cursor.takeDigits(5);
        boolean stop = cursor.take('.');
        int blanks = cursor.skipBlanks();
        int behindKind = behindKind(text, digits > 0 ? cursor.at() : start);
        if (behindKind > 0) {
            return names(text, behindKind, false);
        }
        int behindTo = behindKindTo(text, digits > 0 ? cursor.at() : start);
        if (behindTo > 0) {
            return addressee(text, behindTo);
        }
        int words = digits > 0 ? cursor.at() : start;
        int kind = kind(text, words);
        if (digits > 0 && !stop && blanks > 0) {
            // `79 Cablegram From Embassy in Washington to Spender`, `231 Chifley to Attlee`
            EditorsTitle said = kind < 0 ? null : telegram(text, kind);
            return said == null ? names(text, words, false) : said;
        }
        return kind >= 0
                ? telegram(text, kind)
                : isPerson(text, words) ? names(text, words, true) : null;
    }

    /// Behind `Cablegram, `; -1 where no such word stands.
    private static int behindKind(String text, int from) {
        int comma = text.indexOf(", ", from);
        boolean isKind =
                comma > from
                        && KINDS_BEFORE_NAMES.contains(
                                text.substring(from, comma).toUpperCase(Locale.ROOT));
        return isKind ? comma + 2 : -1;
    }

    /// Behind `Cablegram to `; -1 where no such words stand.
    private static int behindKindTo(String text, int from) {
        int to = indexOf(text, " to ", from, Math.min(text.length(), from + LONGEST_KIND));
        boolean isKind =
                to > from
                        && KINDS_BEFORE_NAMES.contains(
                                text.substring(from, to).toUpperCase(Locale.ROOT));
        return isKind ? to + 4 : -1;
    }

    /// `185 Cablegram to Jakarta`: its sender is where the date line says.
    private static @Nullable EditorsTitle addressee(String text, int from) {
        boolean isName = from < text.length() && Character.isUpperCase(text.charAt(from));
        return !isName || text.charAt(text.length() - 1) == '.'
                ? null
                : new EditorsTitle(
                        false, -1, false, "", from, from, from, from, from, end(text, from));
    }

    /// Behind the word that says what it is, with at most three words before it: `Circular
    /// Telegram`; -1 where none does.
    private static int kind(String text, int from) {
        Cursor cursor = new Cursor(text, from, text.length());
        for (int words = 0; words < 4; words++) {
            int start = cursor.at();
            while (Character.isLetter(cursor.peek())) {
                cursor.to(cursor.at() + 1);
            }
            if (KINDS.contains(cursor.text(start).toUpperCase(Locale.ROOT))) {
                return cursor.at();
            }
            if (cursor.at() == start || cursor.skipBlanks() == 0) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable EditorsTitle telegram(String text, int kind) {
        int from = indexOf(text, " from ", kind, Math.min(text.length(), kind + 60));
        int to = from < 0 ? -1 : to(text, from + 5);
        if (to < 0 || to < article(text, from + 6)) {
            return null;
        }
        boolean isAirgram = text.regionMatches(true, Math.max(0, kind - 7), "AIRGRAM", 0, 7);
        Cursor cursor = new Cursor(text, 0, from).to(kind);
        cursor.skipBlanks();
        int series = cursor.at();
        while (Character.isLetter(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        String word = cursor.text(series);
        boolean dash = cursor.take('-') || cursor.take('\u2013') || cursor.take('\u2011');
        cursor.skipBlanks();
        int start = cursor.at();
        int digits = cursor.takeDigits(8);
        int serial =
                digits > 0 && digits < 8 ? Integer.parseInt(text, start, start + digits, 10) : -1;
        boolean isCounted = isAirgram || dash && word.equalsIgnoreCase("A");
        return new EditorsTitle(
                true,
                serial,
                isCounted,
                word.equalsIgnoreCase("A") || serial < 0 ? "" : word,
                series,
                cursor.at(),
                article(text, from + 6),
                to,
                article(text, to + 4),
                end(text, to + 4));
    }

    private static boolean isPerson(String text, int from) {
        String words =
                text.substring(from, Math.min(text.length(), from + 40)).toUpperCase(Locale.ROOT);
        char last = text.charAt(text.length() - 1);
        return (PERSONS.stream().anyMatch(words::startsWith)
                        || isNamed(text, from)
                        || RankedTitle.isOne(text.substring(from)))
                && (Character.isLetterOrDigit(last) || last == ')' || last == ']');
    }

    /// `The Acting Political Adviser in Japan (Sebald) to the ...`, `... to the Consul at Aden
    /// (Park)`: any office, with the name of who holds it.
    private static boolean isNamed(String text, int from) {
        return text.startsWith("The ", from)
                && (text.indexOf(") to the ", from) > 0
                        || text.endsWith(")") && text.indexOf(" to the ", from) > 0);
    }

    /// `231 Chifley to Attlee`: sender and addressee by name.
    private static @Nullable EditorsTitle names(String text, int from, boolean isOffice) {
        int to = to(text, from);
        boolean isName = from < text.length() && Character.isUpperCase(text.charAt(from));
        if (to < 0 || !isName || text.length() > 240 || text.charAt(text.length() - 1) == '.') {
            return null;
        }
        int fromEnd = to;
        while (fromEnd > from
                && (text.charAt(fromEnd - 1) == ',' || text.charAt(fromEnd - 1) == ' ')) {
            fromEnd--;
        }
        int fromStart = isOffice ? article(text, from) : from;
        return new EditorsTitle(
                false,
                -1,
                false,
                "",
                from,
                from,
                fromStart,
                fromEnd,
                article(text, to + 4),
                end(text, to + 4));
    }

    /// The ` to ` between sender and addressee, -1 where there is none.
    private static int to(String text, int from) {
        int to = indexOf(text, " to ", from, text.length());
        if (to < 0) {
            return -1;
        }
        int next = indexOf(text, " to ", to + 4, text.length());
        int word = text.lastIndexOf(' ', to - 1) + 1;
        boolean isOffice = SENT_TO.contains(text.substring(word, to).toUpperCase(Locale.ROOT));
        return isOffice && next >= 0 ? next : to;
    }

    private static int indexOf(String text, String words, int from, int end) {
        for (int i = from; i + words.length() <= end; i++) {
            if (text.regionMatches(true, i, words, 0, words.length())) {
                return i;
            }
        }
        return -1;
    }

    private static int article(String text, int at) {
        return text.regionMatches(true, at, "the ", 0, 4) ? at + 4 : at;
    }

    /// The addressee ends before a date, or a note's number: `Department of State1`, `Department of
    /// State [1]`.
    private static int end(String text, int from) {
        EditorsDate date = EditorsDate.find(text, from, text.length());
        int to = date == null ? text.length() : date.start();
        to = trim(text, from, to);
        int note = to > from && text.charAt(to - 1) == ']' ? text.lastIndexOf('[', to) : to;
        int digits = note >= from && note < to ? note + 1 : to;
        while (note == to
                && digits > from
                && (Cursor.isDigit(text.charAt(digits - 1)) || text.charAt(digits - 1) == '*')) {
            digits--;
        }
        if (note == to) {
            // `Department of State 1`: one figure apart; more may belong to a name, `Task Force
            // 77`.
            boolean isApart = digits + 1 == to && digits > from && text.charAt(digits - 1) == ' ';
            boolean isGlued =
                    digits > from && digits < to && Character.isLetter(text.charAt(digits - 1));
            return isGlued ? digits : isApart ? trim(text, from, digits) : to;
        }
        boolean isNote =
                note > from
                        && text.substring(digits, to - 1)
                                .chars()
                                .allMatch(c -> c >= '0' && c <= '9');
        return isNote ? trim(text, from, note) : to;
    }

    private static int trim(String text, int from, int to) {
        int end = to;
        while (end > from && " ,.;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    EditorsOffice sender(String text) {
        return new EditorsOffice(text.substring(fromStart, fromEnd));
    }

    EditorsOffice addressee(String text) {
        return new EditorsOffice(text.substring(toStart, Math.max(toStart, toEnd)));
    }
}
