package org.chancery.archive.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Weighs a text's letters, in twos and threes, against what is usual in each language. Its tables
/// are read when it is first asked; most telegrams never ask.
final class Detector {

    private static final double CLEAR = 0.99;

    /// More of a text says nothing new.
    private static final int MOST = 1_000;

    /// What is weighed is drawn by lot: the same text shall always have the same answer.
    private static final long SEED = 1;

    /// Its profiles have Chinese in both its scripts.
    private static final List<String> CHINESE = List.of("zh-CN", "zh-TW");

    private static final class Loaded {

        private static final com.optimaize.langdetect.LanguageDetector DETECTOR = load();
    }

    private Detector() {}

    private static com.optimaize.langdetect.LanguageDetector load() {
        List<LdLocale> wanted = new ArrayList<>();
        for (Language language : Language.all()) {
            if (language.code().equals("zh")) {
                CHINESE.forEach(script -> wanted.add(LdLocale.fromString(script)));
            } else {
                wanted.add(LdLocale.fromString(language.code()));
            }
        }
        try {
            return LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .seed(SEED)
                    .withProfiles(new LanguageProfileReader().readBuiltIn(wanted))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a text is in beyond doubt; English among them.
    static Optional<Language> of(String text) {
        String small = text.substring(0, Math.min(MOST, text.length())).toLowerCase(Locale.ROOT);
        Map<String, Double> weights = new HashMap<>();
        for (DetectedLanguage found : Loaded.DETECTOR.getProbabilities(small)) {
            weights.merge(found.getLocale().getLanguage(), found.getProbability(), Double::sum);
        }
        return weights.entrySet().stream()
                .filter(found -> found.getValue() >= CLEAR)
                .findFirst()
                .flatMap(found -> Language.named(found.getKey()));
    }
}
