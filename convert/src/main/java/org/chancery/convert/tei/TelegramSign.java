package org.chancery.convert.tei;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What tells a telegram among the documents of a volume. Editors of each time say it elsewhere.
///
/// ```
/// 37. Telegram From the Embassy in Thailand to the Department of State     in the title
/// 765.84/4422: Telegram       893.48/1608: Telegram (part air)             behind the file number
/// [Telegram]      [Circular telegram]      [Extract—Telegram.]             on a line of its own
/// ```
final class TelegramSign {

    /// The word stands first but for what kind of telegram it is; in `Memorandum of a Telegram` it
    /// does not.
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i)^[\\[(]?\\d*[\\])]?[. ]*(?:(?:backchannel|circular|joint|extract|excerpt|paraphrase|text|copy|draft|priority|the|from|of|state|department|embtel|deptel|navy|military|a|an|repeated|no)\\W+){0,5}(?:telegram|cablegram|cable|airgram|backchannel message|military message|navy message)s?\\b");

    /// `Message From the Prime Minister to the President` may have been handed over as well.
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "(?i)^[\\[(]?\\d*[\\])]?[. ]*(?:(?:joint|extract|draft|the|from|of|a|an)\\W+){0,5}messages?\\b");

    private static final Pattern FILE =
            Pattern.compile(
                    "(?i)[:\\u2014\\u2013-]\\s*(?:circular |paraphrase of )?(?:telegram|cablegram|radiogram|airgram)(?: \\([^)]{1,30}\\))?[.\\])]?$");

    /// Without its colon: `462.00 R 294/361 Telegram`
    private static final Pattern BARE_FILE =
            Pattern.compile(
                    "(?i)^\\d[^/]{1,60}/[\\w\\u2013-]{1,16} (?:circular )?(?:telegram|airgram)[.\\])]?$");

    private static final List<String> OF_A_TELEGRAM =
            List.of(
                    "telegram",
                    "telegrams",
                    "cablegram",
                    "airgram",
                    "radiogram",
                    "telegraphic",
                    "telegraph",
                    "cable");

    private static final List<String> BESIDE =
            List.of(
                    "extract",
                    "extracts",
                    "circular",
                    "paraphrase",
                    "of",
                    "translation",
                    "from",
                    "via",
                    "a",
                    "in",
                    "cipher",
                    "code",
                    "urgent",
                    "confidential",
                    "open",
                    "plain",
                    "special",
                    "identic",
                    "by",
                    "dispatch",
                    "despatch",
                    "rush",
                    "secret",
                    "strictly",
                    "received",
                    "sent",
                    "en",
                    "clair",
                    "part");

    /// `The Ambassador in Malta (Mast) to the Secretary of State`
    private static final Pattern OFFICES =
            Pattern.compile("(?i)^(?:No\\. ?\\d{1,4}\\W{1,3})?The [^.]{4,120} to the ");

    private static final Pattern HOUR =
            Pattern.compile(
                    "(?i)\\d{4}\\W{1,4}(?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\. ?m\\.|noon|midnight|\\d{4}Z|\\d{4} hours)");

    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?i)^.{0,40}\\bfrom (?:the )?(?:embassy|legation|mission|consul|department|delegation|station|commander|headquarters|liaison office)");

    /// A telegram's number. Paragraphs begin with 1.
    private static final Pattern NUMBER = Pattern.compile("^(?:[2-9]|\\d{2,5})\\. ?[^ \\d]");

    /// One word alone behind a dash.
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)^\\W*telegram\\W*[\\u2013\\u2014]\\W*\\p{L}+\\W*$");

    /// A line of the print is not longer.
    private static final int LINE = 60;

    private TelegramSign() {}

    static boolean isTitle(String title) {
        return TITLE.matcher(title.strip()).find();
    }

    /// A message is one where an office sent it, its day has an hour, or a number begins its text.
    static boolean isMessage(String title, String place, String body) {
        return MESSAGE.matcher(title.strip()).find()
                && (OFFICE.matcher(title).find()
                        || HOUR.matcher(title + " " + place).find()
                        || NUMBER.matcher(body.strip()).find());
    }

    /// A note of many sentences may end in the word, too.
    static boolean isFile(String note) {
        String words = note.strip();
        return words.length() <= 2 * LINE
                && (FILE.matcher(words).find()
                        || BARE_FILE.matcher(words).find()
                        || isMarker(words.substring(Math.max(0, words.lastIndexOf('[')))));
    }

    /// Where editors forgot to say so: from office to office, dated with an hour, and its number
    /// begins the text. Letters have no hour, conversations no number.
    static boolean isNumbered(String title, String place, String body) {
        return OFFICES.matcher(title.strip()).find()
                && HOUR.matcher(place).find()
                && NUMBER.matcher(body.strip()).find();
    }

    /// In brackets, and nothing but such words; what follows a dash may be another word, for how it
    /// is given (`[Telegram.—Paraphrased.]`).
    static boolean isMarker(String line) {
        String words = line.strip();
        if (words.length() > LINE || !words.startsWith("[") && !words.startsWith("(")) {
            return false;
        }
        boolean isTelegram = false;
        int other = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            boolean isOne = OF_A_TELEGRAM.contains(word);
            isTelegram |= isOne;
            other += !isOne && !word.isEmpty() && !BESIDE.contains(word) ? 1 : 0;
        }
        return isTelegram && (other == 0 || other == 1 && ANOTHER.matcher(words).find());
    }
}
