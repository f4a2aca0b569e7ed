package org.chancery.archive.language;

import java.util.List;
import java.util.Optional;

/// Says what language a paragraph is in. Where English words are there in plenty nothing else is
/// looked at; of another language two witnesses must agree, its small words and its letters: names
/// alone, and what telegraphese leaves of English, make no foreign language.
public final class LanguageReader {

    /// Fewer letters say nothing.
    private static final int FEWEST_LETTERS = 60;

    private LanguageReader() {}

    /// English unless another language is clearly more likely; nothing where the text is too short
    /// to tell.
    public static Optional<Language> of(String paragraph) {
        EnglishWords english = new EnglishWords(paragraph);
        if (english.letters() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        return Optional.of(
                english.others() * 2 < english.letters()
                        ? byWords(paragraph, english)
                        : byLetters(paragraph));
    }

    private static Language byLetters(String paragraph) {
        return Detector.of(paragraph)
                .filter(language -> !language.isOfLatinLetters())
                .orElse(Language.ENGLISH);
    }

    private static Language byWords(String paragraph, EnglishWords english) {
        List<Language> witnessed =
                english.areInPlenty()
                        ? List.of()
                        : SmallWords.of(paragraph).witnessed(english.count());
        return witnessed.isEmpty()
                ? Language.ENGLISH
                : Detector.of(paragraph).filter(witnessed::contains).orElse(Language.ENGLISH);
    }
}
