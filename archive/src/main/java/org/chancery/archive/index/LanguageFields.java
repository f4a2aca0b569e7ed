package org.chancery.archive.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.chancery.archive.Facet;
import org.chancery.archive.label.Label;
import org.chancery.archive.language.Language;
import org.chancery.archive.language.LanguageReader;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;

/// Which languages the paragraphs of a telegram are in, for each rank that a reader may be of.
final class LanguageFields {

    static final String FACET = "language";

    private LanguageFields() {}

    /// Text of which nothing can be told is English where nothing else is there: `MESSAGE
    /// CANCELLED.`
    static void add(Document document, Telegram telegram) {
        Map<Integer, Set<String>> byRank = new HashMap<>();
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            if (!paragraph.text().isBlank()) {
                int rank = Fields.rank(Label.rank(paragraph.portion(), telegram));
                Set<String> codes = byRank.computeIfAbsent(rank, _ -> new TreeSet<>());
                LanguageReader.of(paragraph.text()).map(Language::code).ifPresent(codes::add);
            }
        }
        Set<String> below = new TreeSet<>();
        boolean hasText = false;
        for (int rank = 0; rank < Fields.RANKS; rank++) {
            Set<String> own = byRank.get(rank);
            hasText |= own != null;
            below.addAll(own == null ? Set.of() : own);
            Set<String> codes =
                    hasText && below.isEmpty() ? Set.of(Language.ENGLISH.code()) : below;
            for (String code : codes) {
                document.add(new KeywordField(Fields.languages(rank), code, Field.Store.NO));
            }
        }
    }

    /// Telegrams with something in it that a reader of so many ranks may read.
    static Query in(String code, int ranks) {
        return ranks == 0
                ? MatchNoDocsQuery.INSTANCE
                : HeadingClauses.key(Fields.languages(ranks - 1), code);
    }

    static Facet facet(List<Matches.Leaf> matches, int ranks) throws IOException {
        return Counts.facet(
                FACET, ranks == 0 ? Map.of() : Counts.values(matches, Fields.languages(ranks - 1)));
    }
}
