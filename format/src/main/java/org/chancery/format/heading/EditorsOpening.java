package org.chancery.format.heading;

import org.chancery.format.source.Cursor;

/// What published texts put before the first words of a telegram, in one paragraph with them
/// (reference 9, edited).
///
/// ```
/// 25151. Capetown for Embassy. Subject: Timely Protest on SWA Affairs Bill. Ref: Cape Town 196, 203. USUN 431.
/// 5416. Subj: ... Ref: State 178919. 1. ...
/// Secto 11. Eyes only for ...
/// ```
///
/// All places are characters of the paragraph's text; -1 where a part is not there.
///
/// @param serialStart `25151`
/// @param series the word before it, `Secto`, `A` of an airgram; empty where there is none
/// @param pass what stands between the serial and the first label, from here up to that label
/// @param subjectLabel `Subject:`
/// @param subject its value
/// @param subjectEnd behind the value
/// @param refLabel `Ref:`
/// @param end where the text begins; 0 where nothing of all this is there
record EditorsOpening(
        int serialStart,
        int serialEnd,
        String series,
        int pass,
        int subjectLabel,
        int subject,
        int subjectEnd,
        int refLabel,
        int ref,
        int refEnd,
        int end) {

    /// Farther inside, a label is a sentence's own word.
    static final int NEAR = 400;

    private static final int LONGEST_ITEM = 48;

    private static final String[] SUBJECT = {"SUBJECT", "SUBJ"};
    private static final String[] REFERENCES = {
        "REFERENCES", "REFERENCE", "REFTELS", "REFTEL", "REFS", "REF"
    };

    boolean isAirgram() {
        return series.equals("A");
    }

    static EditorsOpening of(String text) {
        Cursor cursor = new Cursor(text, 0, Math.min(text.length(), NEAR));
        int start = cursor.at();
        while (Character.isLetter(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        String series = cursor.text(start);
        boolean isAirgram = series.equals("A") && "-\u2013\u2011".indexOf(cursor.peek()) >= 0;
        boolean isSeries = isAirgram || EditorsSeries.isSeries(series);
        if (isAirgram) {
            cursor.to(cursor.at() + 1);
        } else if (isSeries) {
            cursor.skipBlanks();
        } else {
            cursor.to(0);
        }
        int digits = cursor.at();
        int count = cursor.takeDigits(8);
        int digitsEnd = cursor.at();
        boolean isSerial = count > 0 && count < 8 && behindSerial(cursor);
        int serialEnd = isSerial ? cursor.at() : 0;
        int subjectLabel = label(text, serialEnd, SUBJECT);
        int refLabel = label(text, subjectLabel < 0 ? serialEnd : subjectLabel, REFERENCES);
        int first = subjectLabel >= 0 ? subjectLabel : refLabel;
        int subject = subjectLabel < 0 ? -1 : behindColon(text, subjectLabel);
        int subjectEnd = subject < 0 ? -1 : subjectEnd(text, subject, refLabel);
        int ref = refLabel < 0 ? -1 : behindColon(text, refLabel);
        int refEnd = ref < 0 ? -1 : referencesEnd(text, ref);
        int end = Math.max(serialEnd, Math.max(subjectEnd, refEnd));
        return new EditorsOpening(
                isSerial ? digits : -1,
                digitsEnd,
                isSerial && isSeries ? series : "",
                isSerial && first > serialEnd ? serialEnd : -1,
                subjectLabel,
                subject,
                subjectEnd,
                refLabel,
                ref,
                refEnd,
                end);
    }

    /// `15438.`, `241525/Tosec 280012.`; `1.5 million` is no serial.
    private static boolean behindSerial(Cursor cursor) {
        cursor.skipBlanks();
        if (cursor.take('/')) {
            while (Character.isLetterOrDigit(cursor.peek()) || cursor.peek() == ' ') {
                cursor.to(cursor.at() + 1);
            }
        }
        boolean isStopped = cursor.take('.');
        return isStopped && !Cursor.isDigit(cursor.peek());
    }

    /// A label at the beginning of the paragraph or of a sentence in it, with its colon; `Ref` may
    /// lack it before an item.
    private static int label(String text, int from, String[] words) {
        int until = Math.min(text.length(), from + NEAR);
        for (int i = from; i < until; i++) {
            char c = Character.toUpperCase(text.charAt(i));
            if (c != 'S' && c != 'R' || !begins(text, from, i)) {
                continue;
            }
            for (String word : words) {
                Cursor cursor = new Cursor(text, i, text.length());
                if (cursor.takeWordAnyCase(word) && isLabel(cursor, word)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isLabel(Cursor cursor, String word) {
        cursor.skipBlanks();
        if (cursor.peek() == ':' || cursor.peek() == ';') {
            return true;
        }
        int item = cursor.at();
        while (Character.isLetter(cursor.peek()) || cursor.peek() == ' ') {
            cursor.to(cursor.at() + 1);
        }
        // `Ref Embtel 213.`, but not `Reference is made to ...`
        boolean isNumbered =
                cursor.at() > item + 2 && cursor.at() - item < 24 && Cursor.isDigit(cursor.peek());
        return word.equals("REF") && isNumbered;
    }

    private static boolean begins(String text, int from, int at) {
        int before = at - 1;
        while (before >= from && text.charAt(before) == ' ') {
            before--;
        }
        return before < from || ".:;)]".indexOf(text.charAt(before)) >= 0;
    }

    private static int behindColon(String text, int label) {
        int at = label;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && " :;".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int subjectEnd(String text, int from, int refLabel) {
        int limit = refLabel > from ? refLabel : paragraphOne(text, from);
        int end = refLabel > from ? refLabel : sentenceEnd(text, from, limit);
        return Math.min(end, limit);
    }

    /// A subject ends at its full stop, if text follows; behind a single letter it is an
    /// abbreviation's.
    private static int sentenceEnd(String text, int from, int limit) {
        for (int i = from + 1; i + 1 < limit; i++) {
            boolean stop = text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
            boolean abbreviation =
                    Character.isUpperCase(text.charAt(i - 1))
                            && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
            if (stop && !abbreviation) {
                return i + 1;
            }
        }
        return limit;
    }

    /// Where `1.` begins the first paragraph, the end where it does not.
    private static int paragraphOne(String text, int from) {
        int at = text.indexOf(" 1. ", Math.max(0, from - 1));
        return at < 0 ? text.length() : at + 1;
    }

    /// References end at paragraph 1, or with the last sentence that may be an item: short, with a
    /// number.
    private static int referencesEnd(String text, int from) {
        int limit = paragraphOne(text, from);
        int end = from;
        while (end < limit) {
            int stop = text.indexOf(". ", end);
            int next = stop < 0 || stop >= limit ? limit : stop + 1;
            if (!isItem(text, end, next)) {
                break;
            }
            end = next;
            while (end < limit && text.charAt(end) == ' ') {
                end++;
            }
        }
        return end;
    }

    private static boolean isItem(String text, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            // `Valletta 645 (being repeated Tunis)`: what is in brackets is no part of it.
            boolean isEnd = i == to || ";,(".indexOf(text.charAt(i)) >= 0;
            if (isEnd && i - start > LONGEST_ITEM) {
                return false;
            }
            start = isEnd ? i + 1 : start;
        }
        boolean isLetter = text.substring(from, to).replace(".", "").strip().length() == 1;
        return isLetter || text.substring(from, to).chars().anyMatch(Character::isDigit);
    }
}
