package org.chancery.format.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Capitals that a copy has lost: throughout, or in the heading. Headings are in capitals always
/// (reference 12), and such lines are read as if they still were.
final class SmallLetters {

    /// Labels and groups of a heading at the beginning of a line, which no mixed text has small.
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?m)^[ \\t>]*(?:(?:[zopry] {1,3}){1,3}\\d{6}z|fm +[a-z]|(?:subj|subject|tags) *:|e\\.o\\. *\\d)");

    /// Format line 5 with FM below it.
    private static final Pattern GROUP =
            Pattern.compile(
                    "(?i)[ \\t>]*(?:[zopry] {1,3}){1,3}\\d{6} ?z {0,3}([a-z]{3})[ -]{0,3}\\d\\d(?:\\d\\d)?(?: .{0,40})?\\R(?:.{0,90}\\R){0,2}?[ \\t>]*(?:fm|from)[ :]+[a-z]");

    /// Lines that may stand above it: format lines 1 to 4.
    private static final Pattern ABOVE =
            Pattern.compile("(?i)[ \\t>]*(?:vzczc|[zopry]{2} ru|de ru|zn[yr] |zzh|[zopry]aau).*");

    /// The first line of the text below a heading: a number, a portion, a summary.
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?im)^[ \\t>]*(?:1\\.[ \\t(a-z]|\\((?:u|sbu|c|s|ts)\\)|\\d{1,2}\\. *\\(|(?:begin )?summary\\b)");

    /// The banner, or a label that stands below it.
    private static final Pattern BANNER_OR_LABEL =
            Pattern.compile(
                    "(?i)[ \\t>]*(?:(unclas|confidential|secret\\b|top secret|limited off|sensitive but|c o n|s e c|u n c|t o p|l i m)|e\\. ?o\\.|eo |tags?\\b|subj|refs?\\b|1\\.)");

    /// `Monday, 20 April 2009, 16:00`: a press printed the date above the banner.
    private static final Pattern PRINTED_DATE =
            Pattern.compile("[ \\t>]*(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? \\d.*");

    /// Characters in which a heading begins, and in which it ends.
    private static final int TOP = 4000;

    private static final int LONGEST = 8000;

    /// So many characters at the end tell of most texts that they have capitals.
    private static final int TAIL = 600;

    /// Letters that are enough to tell, and how many of them one capital is too many of.
    private static final int FEWEST = 40;

    private static final int MANY = 100;

    private static final String UNCLASSIFIED = "(uc)";

    private SmallLetters() {}

    /// The text with capitals where it lost them, a character for a character; the same object
    /// where it lost none.
    static String raised(String text) {
        if (isThroughout(text)) {
            return raised(text, 0, text.length(), false);
        }
        Matcher group = group(text);
        if (group == null) {
            return text;
        }
        int from = above(text, group.start());
        if (hasSmall(text, group.start(1), group.end(1))) {
            int end = Math.min(text.length(), group.end() + LONGEST);
            Matcher body = TEXT.matcher(text).region(group.end(), end);
            if (body.find()) {
                return raised(text, from, body.start(), true);
            }
        }
        int to = behindBanner(text, group.end());
        return hasSmall(text, from, to) ? raised(text, from, to, true) : text;
    }

    /// Whether capitals were lost for which others stand. The directory's mark of what is not
    /// classified is small where all else is not, `CMC WASHINGTON DC(uc)`, and no loss.
    static boolean isLost(String text, String raised) {
        if (raised.equals(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == raised.charAt(i)) {
                continue;
            }
            if (!text.startsWith(UNCLASSIFIED, i - 1)) {
                return true;
            }
            i += UNCLASSIFIED.length() - 2;
        }
        return false;
    }

    private static boolean hasSmall(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The end of the lines from FM on that nobody writes but in capitals: addresses and the banner
    /// below them, or all before the first label where there is no banner.
    private static int behindBanner(String text, int from) {
        int most = Math.min(text.length(), from + LONGEST);
        int start = startOfLine(text, from);
        while (start < most) {
            int end = start;
            while (end < most && !isLineEnd(text.charAt(end))) {
                end++;
            }
            Matcher line = BANNER_OR_LABEL.matcher(text).region(start, end);
            if (line.lookingAt()) {
                return line.group(1) == null ? start : end;
            }
            if (PRINTED_DATE.matcher(text).region(start, end).matches()) {
                return start;
            }
            start = end + 1;
        }
        return startOfLine(text, from);
    }

    /// Format line 5; null where there is none.
    private static @Nullable Matcher group(String text) {
        int top = Math.min(text.length(), TOP);
        for (int at = zulu(text, 7, top); at < top; at = zulu(text, at + 1, top)) {
            char before = text.charAt(at - 1);
            if (isDigit(before == ' ' ? text.charAt(at - 2) : before)) {
                Matcher group = GROUP.matcher(text).region(startOfLine(text, at), text.length());
                if (group.lookingAt()) {
                    return group;
                }
            }
        }
        return null;
    }

    /// Where the next letter Z stands.
    private static int zulu(String text, int from, int to) {
        if (from >= to) {
            return to;
        }
        int capital = text.indexOf('Z', from, to);
        int small = text.indexOf('z', from, capital < 0 ? to : capital);
        return small >= 0 ? small : capital >= 0 ? capital : to;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int startOfLine(String text, int at) {
        int start = at;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// Where the lines begin that belong above format line 5.
    private static int above(String text, int group) {
        int first = group;
        while (first > 0) {
            int end = first;
            while (end > 0 && isLineEnd(text.charAt(end - 1))) {
                end--;
            }
            int start = startOfLine(text, end);
            if (!ABOVE.matcher(text).region(start, end).matches()) {
                break;
            }
            first = start;
        }
        return first;
    }

    /// A heading and all that stands below it, but for one letter in a hundred. What stands above
    /// may be the page of an archive.
    private static boolean isThroughout(String text) {
        if (!isSmall(text, Math.max(0, text.length() - TAIL), 1)) {
            return false;
        }
        Matcher sign = SIGN.matcher(text);
        return sign.find() && isSmall(text, sign.start(), FEWEST);
    }

    private static boolean isSmall(String text, int from, int fewest) {
        int letters = 0;
        int capitals = 0;
        int most = (text.length() - from) / MANY;
        for (int i = from; i < text.length() && capitals <= most; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
                capitals++;
            } else if (Character.isLowerCase(c)) {
                letters++;
            }
        }
        return letters >= fewest && capitals * MANY <= letters;
    }

    /// @param all lines, or those alone that have no capital
    private static String raised(String text, int from, int to, boolean all) {
        char[] raised = text.toCharArray();
        int start = from;
        boolean isKept = false;
        for (int i = from; i <= to; i++) {
            if (i == to || isLineEnd(raised[i])) {
                for (int j = start; j < i && !isKept; j++) {
                    raised[j] = Character.toUpperCase(raised[j]);
                }
                start = i + 1;
                isKept = false;
            } else {
                isKept |= !all && Character.isUpperCase(raised[i]);
            }
        }
        return new String(raised);
    }
}
