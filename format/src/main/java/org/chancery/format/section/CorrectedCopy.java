package org.chancery.format.section;

import org.chancery.format.source.Line;

/// `C O R R E C T E D C O P Y (ADDED TAGS)`, blanks anywhere (reference 4).
final class CorrectedCopy {

    private static final String[] WORDS = {"CORRECTEDCOPY", "CORRECTCOPY"};

    private CorrectedCopy() {}

    static boolean is(String text, Line line) {
        return text.charAt(line.start()) == 'C'
                && (end(text, line, WORDS[0]) > 0 || end(text, line, WORDS[1]) > 0);
    }

    private static int end(String text, Line line, String word) {
        int matched = 0;
        for (int i = line.start(); i < line.end() && matched < word.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                continue;
            }
            if (c != word.charAt(matched)) {
                return -1;
            }
            matched++;
        }
        return matched == word.length() ? matched : -1;
    }
}
