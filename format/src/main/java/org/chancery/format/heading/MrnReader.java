package org.chancery.format.heading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.format.source.Cursor;
import org.chancery.format.table.Post;
import org.chancery.format.table.Spelling;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Mrn;
import org.jspecify.annotations.Nullable;

/// Reads a message reference number in any spelling (reference 8): `09ASTANA1967`, `09 USUN NEW
/// YORK 812`, `1973VALLET00871`, `73BANGKOK-A50`, `76 STATE 250151/TOSEC 280012`.
public final class MrnReader {

    /// What archives swallowed into the number (reference 8).
    private static final String[] NOISE = {
        "SUSPECTEDDUPLICATE",
        "AMEMBASSY",
        "AMCONSUL",
        "NOFORN",
        "UNCLASEFTO",
        "EFTO",
        "UNCLAS",
        "ZDK",
        "SENSITIVE",
        "SIPDIS",
        "SIFIED"
    };

    /// `01OF03`, letters around it.
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}([A-Z]{1,3})\\d{2}");

    /// `83 ZFR 85`: cancelled, and sent again under the second number (reference 8). The first is
    /// the telegram's.
    private static final Pattern AGAIN =
            Pattern.compile("(?<=\\d)(?:ZFR|ZDK|SUSPECTEDDUPLICATE)\\d{1,8}$");

    private static final int LONGEST = 80;

    /// As many letters of a post tell that a name is cut short, and not another.
    private static final int LETTERS_OF_CUT = 3;

    private MrnReader() {}

    /// Null for what is no such number: the year is always part of it.
    public static @Nullable Mrn read(String text, Tables tables) {
        if (text.length() > LONGEST) {
            return null;
        }
        String compact = withoutNoise(compact(text));
        Cursor cursor = new Cursor(compact, 0, compact.length());
        int years = cursor.takeDigits(5);
        if (years != 2 && years != 4) {
            return null;
        }
        cursor.take('-');
        int name = cursor.at();
        cursor.takeCapitals(LONGEST);
        String letters = cursor.text(name);
        boolean hasHyphen = cursor.take('-');
        boolean isBehind = hasHyphen && cursor.take('A');
        // BANGKOK A-50, of which the blank is lost: the last letter of ASTANA in ASTANA-1967 is no
        // airgram's A.
        boolean isBefore =
                hasHyphen
                        && !isBehind
                        && letters.length() > 3
                        && letters.endsWith("A")
                        && tables.posts().named(letters) == null;
        if (isBehind) {
            cursor.take('-');
        }
        boolean airgram = isBehind || isBefore;
        String post = isBefore ? letters.substring(0, letters.length() - 1) : letters;
        int digits = cursor.at();
        int count = cursor.takeDigits(8);
        if (post.isEmpty() || count == 0 || count > 7 || !isEnd(cursor, tables)) {
            return null;
        }
        return new Mrn(
                compact.substring(0, years),
                meant(post, tables),
                airgram,
                Integer.parseInt(compact, digits, digits + count, 10));
    }

    /// Whether a number was written with more in it than belongs there, or with the post misspelt;
    /// a post cut short, `VALLET`, is neither.
    static boolean hasNoise(String written, Mrn mrn, Tables tables) {
        String letters = written.replaceAll("[^A-Z]", "");
        String post = mrn.post();
        boolean isCut =
                letters.startsWith(post.substring(0, Math.min(LETTERS_OF_CUT, post.length())))
                        && tables.posts().meant(letters) == null;
        return !letters.equals(post) && !isCut;
    }

    /// Nothing more, or a second number of a traveller's series: `/TOSEC 280012`.
    private static boolean isEnd(Cursor cursor, Tables tables) {
        if (cursor.isDone()) {
            return true;
        }
        int series = cursor.at();
        cursor.takeCapitals(LONGEST);
        String name = cursor.text(series);
        return tables.captions().named(name) != null && cursor.takeDigits(8) > 0 && cursor.isDone();
    }

    /// A post's name in MRNs: from the table, else its letters as they are.
    static String post(String name, Tables tables) {
        Post post = tables.posts().named(name);
        return post == null ? letters(name) : post.mrnName();
    }

    /// A post's name in MRNs, also where it is misspelt and can only mean that one: `GEORGETON`.
    private static String meant(String name, Tables tables) {
        Post post = tables.posts().named(name);
        Post meant = post == null ? tables.posts().meant(name) : null;
        return meant == null ? post(name, tables) : meant.mrnName();
    }

    /// Without accents: `BOGOTA` of Bogotá.
    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .chars()
                .filter(c -> c >= 'A' && c <= 'Z')
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toUpperCase(text.charAt(i));
            boolean isHyphen = c == '-' && !isInName(text, i);
            if (c >= 'A' && c <= 'Z' || Cursor.isDigit(c) || isHyphen) {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    /// `PORT-OF-SPAIN`; what follows the hyphen of an airgram's `BANGKOK-A50` is one letter.
    private static boolean isInName(String text, int hyphen) {
        return hyphen > 0
                && hyphen + 2 < text.length()
                && Character.isLetter(text.charAt(hyphen - 1))
                && Character.isLetter(text.charAt(hyphen + 1))
                && Character.isLetter(text.charAt(hyphen + 2));
    }

    private static String withoutNoise(String compact) {
        String clean = AGAIN.matcher(withoutSection(compact)).replaceFirst("");
        for (String noise : NOISE) {
            int at = clean.indexOf(noise);
            if (at >= 2 && clean.length() > noise.length() + 4) {
                clean = clean.substring(0, at) + clean.substring(at + noise.length());
            }
        }
        return clean;
    }

    /// Without `SECTION01OF03`, whole or damaged as in the banner it came from, `SCTION01GF03`.
    private static String withoutSection(String compact) {
        Matcher count = COUNT.matcher(compact);
        while (count.find()) {
            int from = isOrNear(count.group(1), "OF") ? section(compact, count.start()) : -1;
            // 0901OF02TUNIS288: the word is lost.
            from = from < 0 && count.start() == 2 && count.group(1).equals("OF") ? 2 : from;
            if (from >= 0) {
                return compact.substring(0, from) + compact.substring(count.end());
            }
        }
        return compact;
    }

    /// Where the word SECTION before `end` begins, the whole one first; -1 where none is.
    private static int section(String compact, int end) {
        for (int length : new int[] {7, 6, 8}) {
            // Behind the year.
            if (end - length >= 2 && isOrNear(compact.substring(end - length, end), "SECTION")) {
                return end - length;
            }
        }
        return -1;
    }

    private static boolean isOrNear(String found, String word) {
        return found.equals(word) || Spelling.isNear(found, word);
    }
}
