package org.chancery.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.Completions;
import org.chancery.archive.Completions.Choice;
import org.chancery.archive.Facet;
import org.chancery.archive.FacetTree;
import org.chancery.archive.language.Language;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.ParsedQuery;
import org.chancery.archive.query.QueryParser;
import org.chancery.archive.query.Trait;
import org.jspecify.annotations.Nullable;

/// Proposes how a query goes on, and says how many telegrams it then finds: values of fields and
/// words, all of telegrams that the reader may see and that the rest of the query finds.
final class Completing {

    private static final int MOST = 8;

    /// Words that are looked at: those behind one letter are too many.
    private static final int MOST_WORDS = 2_000;

    private static final int SHORTEST_WORD = 2;

    private static final String BEFORE = " \t(-";

    private final View view;
    private final Searching searching;
    private final int ranks;
    private final String query;
    private final int start;
    private final int end;
    private final String rest;

    Completing(View view, Searching searching, int ranks, String query, int caret) {
        this.view = view;
        this.searching = searching;
        this.ranks = ranks;
        this.query = query;
        this.end = Math.clamp(caret, 0, query.length());
        this.start = start(query, end);
        String without = query.substring(0, start) + " " + query.substring(end);
        this.rest = QueryParser.parse(without).diagnostics().isEmpty() ? without : "";
    }

    /// Where the word before the caret begins; a phrase is one.
    private static int start(String query, int end) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < end; i++) {
            char c = query.charAt(i);
            quoted ^= c == '"';
            if (!quoted && BEFORE.indexOf(c) >= 0 && (c != '-' || i == start)) {
                start = i + 1;
            }
        }
        return start;
    }

    Completions complete() throws IOException {
        String typed = query.substring(start, end);
        int colon = typed.indexOf(':');
        List<Choice> choices =
                typed.isEmpty() || typed.startsWith("\"")
                        ? List.of()
                        : colon < 0 ? beginnings(typed) : values(typed, colon);
        return new Completions(start, end, choices);
    }

    /// Fields that begin so, then words.
    private List<Choice> beginnings(String typed) throws IOException {
        String low = typed.toLowerCase(Locale.ROOT);
        List<Choice> choices = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field != Field.ANY && field.word().startsWith(low)) {
                choices.add(new Choice(field.word() + ":", null));
            }
        }
        if (WordSplitter.words(low).equals(List.of(low)) && low.length() >= SHORTEST_WORD) {
            words(low)
                    .limit(MOST)
                    .map(this::counted)
                    .filter(choice -> choice.count() == null || choice.count() > 0)
                    .forEach(choices::add);
        }
        return choices.subList(0, Math.min(MOST, choices.size()));
    }

    /// Words of the text and of subjects, by how many telegrams have them.
    private Stream<String> words(String prefix) throws IOException {
        Map<String, Long> documents = new HashMap<>();
        for (int rank = 0; rank < ranks; rank++) {
            for (String field : List.of(Fields.text(rank), Fields.subject(rank))) {
                collect(field, prefix, documents);
            }
        }
        return documents.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private void collect(String field, String prefix, Map<String, Long> documents)
            throws IOException {
        Terms terms = MultiTerms.getTerms(view.getIndexReader(), field);
        if (terms == null) {
            return;
        }
        TermsEnum term = terms.iterator();
        BytesRef from = new BytesRef(prefix);
        int seen = 0;
        if (term.seekCeil(from) == TermsEnum.SeekStatus.END) {
            return;
        }
        do {
            String word = term.term().utf8ToString();
            if (!word.startsWith(prefix)) {
                return;
            }
            documents.merge(word, view.documents(new Term(field, word)), Long::sum);
            seen++;
        } while (seen < MOST_WORDS && term.next() != null);
    }

    private List<Choice> values(String typed, int colon) throws IOException {
        Field field = Field.named(typed.substring(0, colon)).orElse(null);
        String value = typed.substring(colon + 1).replace("\"", "");
        if (field == Field.HAS) {
            return Stream.of(Trait.values())
                    .map(Trait::word)
                    .filter(word -> word.startsWith(value.toLowerCase(Locale.ROOT)))
                    .map(word -> counted("has:" + word))
                    .toList();
        }
        String facet = facet(field);
        if (field == Field.REGION || field == Field.COUNTRY || field == Field.TAG_KIND) {
            return levels(field, value);
        }
        if (field == null || facet == null) {
            return List.of();
        }
        Matches matches = searching.matches(QueryParser.parse(rest));
        return Counts.facets(matches.leaves(), Counts.months(matches.leaves()), ranks).stream()
                .filter(one -> one.name().equals(facet))
                .flatMap(one -> one.values().stream())
                .filter(one -> begins(one.value(), value) || begins(named(field, one), value))
                .limit(MOST)
                .map(one ->
                        new Choice(field.word() + ":" + written(named(field, one)), one.count()))
                .toList();
    }

    /// By code or by name: what begins so of a level of the trees.
    private List<Choice> levels(Field field, String typed) throws IOException {
        Matches matches = searching.matches(QueryParser.parse(rest));
        List<Facet> facets =
                Counts.facets(matches.leaves(), Counts.months(matches.leaves()), ranks);
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (FacetTree.Node node : Trees.level(field, searching.trees(matches.leaves(), facets))) {
            boolean fits =
                    node.value().regionMatches(true, 0, typed, 0, typed.length())
                            || node.name().regionMatches(true, 0, typed, 0, typed.length());
            if (fits) {
                String shown = field == Field.COUNTRY ? node.name() : node.value();
                String term = field.word() + ":" + written(shown.toLowerCase(Locale.ROOT));
                // A country may stand under two regions.
                choices.merge(
                        term,
                        new Choice(term, node.count()),
                        (one, other) -> new Choice(term, sum(one.count(), other.count())));
            }
        }
        return choices.values().stream().limit(MOST).toList();
    }

    private static long sum(@Nullable Long one, @Nullable Long other) {
        return (one == null ? 0 : one) + (other == null ? 0 : other);
    }

    private static @Nullable String facet(@Nullable Field field) {
        return switch (field) {
            case FROM -> "origin";
            case TAG -> "tag";
            case CLASS -> "classification";
            case CAPTION -> "caption";
            case PRECEDENCE -> "precedence";
            case DIALECT -> "dialect";
            case LANG -> LanguageFields.FACET;
            case DATE -> "year";
            case null, default -> null;
        };
    }

    private static boolean begins(String value, String typed) {
        return value.regionMatches(true, 0, typed, 0, typed.length());
    }

    /// Languages by their names: few people know many codes.
    private static String named(Field field, Facet.Value value) {
        return field != Field.LANG
                ? value.value()
                : Language.named(value.value())
                        .map(language -> language.name().toLowerCase(Locale.ROOT))
                        .orElse(value.value());
    }

    private static String written(String value) {
        return value.matches("[\\p{L}\\p{N}]+") ? value : '"' + value + '"';
    }

    /// How many telegrams the query finds with this instead.
    private Choice counted(String term) {
        ParsedQuery parsed = QueryParser.parse(rest.isBlank() ? term : rest + " " + term);
        try {
            return new Choice(
                    term, parsed.diagnostics().isEmpty() ? searching.matches(parsed).total() : 0L);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
