package org.chancery.archive.query;

import java.util.List;
import java.util.Optional;
import org.chancery.archive.language.Language;

/// Reads what follows `lang:`.
final class LanguageValue {

    private LanguageValue() {}

    static Value read(String value, Place place) {
        String wanted = value.strip();
        Optional<Language> language = Language.named(wanted);
        if (language.isPresent()) {
            return Value.of(new Query.Word(Field.LANG, language.get().code(), place));
        }
        List<String> words =
                Language.all().stream()
                        .map(wanted.length() == 2 ? Language::code : Language::name)
                        .toList();
        return Value.bad(
                "\""
                        + value
                        + "\" is no language that is told apart: "
                        + Nearest.of(wanted, words)
                                .map(word -> "perhaps you mean " + word)
                                .orElse(
                                        "there are "
                                                + String.join(
                                                        ", ",
                                                        Language.all().stream()
                                                                .map(known ->
                                                                        "%s (%s)"
                                                                                .formatted(
                                                                                        known
                                                                                                .name(),
                                                                                        known
                                                                                                .code()))
                                                                .toList()))
                        + ".");
    }
}
