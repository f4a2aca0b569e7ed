package org.chancery.convert.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Telegram;

/// Text of paragraphs, with the passages that a releaser took out told apart.
public final class Passages {

    /// A stretch of text.
    ///
    /// @param isTakenOut whether it stands for what was taken out: `XXXXXXXXXXXX`, `(b)(1)`
    public record Passage(String text, boolean isTakenOut) {}

    private final Set<String> marks = new LinkedHashSet<>();

    public Passages(Telegram telegram) {
        SourceText source = telegram.source().text();
        for (Span redaction : telegram.body().redactions()) {
            String mark = source.text(redaction).strip().replaceAll("\\s+", " ");
            if (!mark.isEmpty()) {
                marks.add(mark);
            }
        }
    }

    public List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length() && !marks.isEmpty(); at++) {
            String mark = longestAt(text, at);
            if (!mark.isEmpty()) {
                add(passages, text.substring(from, at), false);
                add(passages, mark, true);
                from = at + mark.length();
                at = from - 1;
            }
        }
        add(passages, text.substring(from), false);
        return passages;
    }

    private String longestAt(String text, int at) {
        String longest = "";
        for (String mark : marks) {
            if (mark.length() > longest.length() && text.startsWith(mark, at)) {
                longest = mark;
            }
        }
        return longest;
    }

    private static void add(List<Passage> passages, String text, boolean isTakenOut) {
        if (!text.isEmpty()) {
            passages.add(new Passage(text, isTakenOut));
        }
    }
}
