package org.chancery.archive.language;

import java.util.List;
import java.util.Optional;

/// Says what language a paragraph is in. Where English words are there in plenty nothing else is
/// looked at; of another language two witnesses must agree, its small words and its letters: names
/// alone, and what telegraphese leaves of English, make no foreign language.
public final class LanguageReader {

    /// Fewer letters say nothing.
    private static final int FEWEST_LETTERS = 60;

    /// One of them says as much as several letters.
    private static final int OF_IDEOGRAPH = 3;

    private LanguageReader() {}

    /// English unless another language is clearly more likely; nothing where the text is too short
    /// to tell.
    public static Optional<Language> of(String paragraph) {
        int letters = 0;
        int others = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (c < 128) {
                letters += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                int weight = Character.isIdeographic(c) ? OF_IDEOGRAPH : 1;
                letters += weight;
                others += isLatin(c) ? 0 : weight;
            }
        }
        if (letters < FEWEST_LETTERS) {
            return Optional.empty();
        }
        return Optional.of(others * 2 < letters ? byWords(paragraph) : byLetters(paragraph));
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static Language byLetters(String paragraph) {
        return Detector.of(paragraph)
                .filter(language -> !language.isOfLatinLetters())
                .orElse(Language.ENGLISH);
    }

    private static Language byWords(String paragraph) {
        EnglishWords english = new EnglishWords(paragraph);
        List<Language> witnessed =
                english.areInPlenty()
                        ? List.of()
                        : SmallWords.of(paragraph).witnessed(english.count());
        return witnessed.isEmpty()
                ? Language.ENGLISH
                : Detector.of(paragraph).filter(witnessed::contains).orElse(Language.ENGLISH);
    }
}
