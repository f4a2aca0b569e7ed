package org.chancery.archive.compare;

import java.util.ArrayList;
import java.util.List;

/// A text cut at its spaces.
final class Words {

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isGap = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (isGap && begin >= 0) {
                words.add(text.substring(begin, i));
                begin = -1;
            } else if (!isGap && begin < 0) {
                begin = i;
            }
        }
        return words;
    }
}
