package org.chancery.format.heading;

import java.util.Locale;
import java.util.Set;
import org.chancery.format.table.Tables;

/// Whom a published telegram is for beside its addressee, in a sentence behind its number.
///
/// ```
/// 151. For Anchor from the Secretary of the Treasury. ...
/// 390. From Anchor: ...        2075. Eyes only for Bell. ...        169. Rome for Anchor. ...
/// ```
///
/// Names alone: `For your information the Department ...` is text.
final class EditorsPass {

    private static final int LONGEST = 100;

    private static final Set<String> FIRST =
            Set.of("For", "From", "To", "Eyes", "Personal", "Pass", "Dept", "Department");

    /// Small words between names.
    private static final Set<String> BETWEEN =
            Set.of(
                    "of",
                    "the",
                    "and",
                    "from",
                    "for",
                    "to",
                    "at",
                    "in",
                    "only",
                    "by",
                    "urinfo",
                    "pass",
                    "immediate",
                    "priority",
                    "personal",
                    "eyes");

    private EditorsPass() {}

    /// By the table, or by its capitals: `CINCPAC for POLAD.`
    private static boolean isPost(String word, Tables tables) {
        boolean isCapital = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return isCapital || tables.posts().prefix(word, 0) == word.length();
    }

    /// Where such a sentence ends, with its full stop or colon; `from` where none begins there.
    static int end(String text, int from, Tables tables) {
        int limit = Math.min(text.length(), from + LONGEST);
        int names = 0;
        int start = from;
        for (int at = from; at < limit; at = start) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            String word = text.substring(at, end);
            boolean isEnd = word.endsWith(":") || word.endsWith(".") && word.length() > 4;
            String bare = isEnd ? word.substring(0, word.length() - 1) : word;
            boolean isName = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
            boolean isFirst = at == from;
            // `Amman for Anchor.`
            boolean isPost =
                    isFirst
                            && text.startsWith(" for ", end)
                            && (bare.equals("Exclusive") || isPost(bare, tables));
            if (isPost) {
                start = end + 1;
                continue;
            }
            if (isFirst ? !FIRST.contains(bare) : !isName && !BETWEEN.contains(bare)) {
                return from;
            }
            boolean isDepartment = isFirst && bare.startsWith("Dep");
            if (isDepartment && !text.startsWith(" pass ", end)) {
                return from;
            }
            names += !isFirst && isName ? 1 : 0;
            if (isEnd) {
                // `For Rome: deliver the message` is a sentence of the text.
                boolean isSentence =
                        end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
                return names > 0 && !isSentence ? end : from;
            }
            start = end + 1;
        }
        return from;
    }
}
