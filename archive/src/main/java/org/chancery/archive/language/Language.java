package org.chancery.archive.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A language that paragraphs are told to be in.
///
/// @param code of ISO 639: `es`
/// @param name in English: `Spanish`
/// @param words small and frequent ones, without accents; none where its letters tell enough
public record Language(String code, String name, Set<String> words) {

    /// What telegrams are written in unless something else is clear.
    public static final Language ENGLISH = new Language("en", "English", Set.of());

    private static final List<Language> ALL = table();

    /// Copies the words.
    public Language {
        words = Set.copyOf(words);
    }

    /// All that are told apart, by their names.
    public static List<Language> all() {
        return ALL;
    }

    /// By code, English name or its own name for itself, capitals or not.
    public static Optional<Language> named(String name) {
        return ALL.stream()
                .filter(language ->
                        language.code.equalsIgnoreCase(name)
                                || language.name.equalsIgnoreCase(name)
                                || language.ownName().equalsIgnoreCase(name))
                .findFirst();
    }

    /// `español`
    private String ownName() {
        Locale locale = Locale.of(code);
        return locale.getDisplayLanguage(locale);
    }

    /// Whether it is written in Latin letters, so that these alone say little.
    boolean isOfLatinLetters() {
        return !words.isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<Language> table() {
        List<Language> languages = new ArrayList<>(List.of(ENGLISH));
        try (InputStream table =
                        Objects.requireNonNull(
                                Language.class.getResourceAsStream("languages.csv"));
                BufferedReader rows =
                        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            rows.lines().skip(1).map(Language::of).forEach(languages::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        languages.sort(Comparator.comparing(Language::name));
        return List.copyOf(languages);
    }

    private static Language of(String row) {
        List<String> cells = List.of(row.split(",", -1));
        String code = cells.getFirst();
        return new Language(
                code,
                Locale.of(code).getDisplayLanguage(Locale.ENGLISH),
                cells.get(1).isEmpty() ? Set.of() : Set.of(cells.get(1).split(" ")));
    }
}
