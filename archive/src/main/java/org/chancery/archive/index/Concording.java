package org.chancery.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.chancery.archive.Holding;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.KeywordSearch;
import org.chancery.archive.concordance.Line;
import org.chancery.archive.concordance.Order;
import org.chancery.archive.query.ParsedQuery;
import org.chancery.archive.query.QueryParser;

/// Lists every place at which the words of a query stand, as its reader may see them.
final class Concording {

    /// Telegrams read for one concordance; nobody shall wait for a million.
    private static final int MOST_TELEGRAMS = 20_000;

    /// Places kept in order at once.
    private static final int MOST_PLACES = 100_000;

    private final Searching searching;
    private final KeywordSearch search;
    private final List<Found> places = new ArrayList<>();

    /// A place whose telegram is not looked up yet.
    private record Found(
            int doc, KeptParagraph paragraph, int start, int end, String left, String right) {

        String keyword() {
            return Contexts.plain(paragraph.text().substring(start, end));
        }
    }

    Concording(Searching searching, KeywordSearch search) {
        this.searching = searching;
        this.search = search;
    }

    Concordance lines() throws IOException {
        ParsedQuery parsed = QueryParser.parse(search.query());
        Marks marks = Marks.ofText(parsed.query());
        if (!parsed.diagnostics().isEmpty() || marks.isEmpty()) {
            return new Concordance(search.query(), parsed.diagnostics(), 0, 0, 0, 0, List.of());
        }
        Searching.Oldest oldest = searching.oldest(parsed, MOST_TELEGRAMS);
        StoredFields stored = searching.stored();
        int read = 0;
        int telegrams = 0;
        while (read < oldest.docs().size() && places.size() < MOST_PLACES) {
            telegrams += read(stored, oldest.docs().get(read++), marks) ? 1 : 0;
        }
        order();
        List<Line> lines = new ArrayList<>();
        for (int i = Math.min(search.from(), places.size());
                i < places.size() && lines.size() < search.size();
                i++) {
            Found place = places.get(i);
            Optional<Holding> holding = searching.holding(stored, place.doc);
            if (holding.isPresent()) {
                lines.add(
                        new Line(
                                holding.get(),
                                place.paragraph.place(),
                                Fields.label(place.paragraph.rank()),
                                place.left,
                                place.keyword(),
                                place.right));
            }
        }
        return new Concordance(
                search.query(), List.of(), places.size(), telegrams, oldest.total(), read, lines);
    }

    private boolean read(StoredFields stored, ScoreDoc doc, Marks marks) throws IOException {
        int before = places.size();
        for (KeptParagraph paragraph : searching.paragraphs(stored, doc.doc)) {
            if (paragraph.isFootnote() && !marks.areOfFootnotes()) {
                // a drafter's words are asked for, not those of editors decades later
                continue;
            }
            for (Marks.Mark mark : marks.in(paragraph)) {
                places.add(
                        new Found(
                                doc.doc,
                                paragraph,
                                mark.start(),
                                mark.end(),
                                Contexts.before(paragraph.text(), mark.start(), search.width()),
                                Contexts.after(paragraph.text(), mark.end(), search.width())));
            }
        }
        return places.size() > before;
    }

    private void order() {
        if (search.order() == Order.DATE) {
            return;
        }
        record Keyed(String key, String next, Found place) {}
        boolean isLeft = search.order() == Order.LEFT;
        List<Keyed> keyed = new ArrayList<>(places.size());
        for (Found place : places) {
            String left = backwards(place.left);
            String right = words(place.right);
            keyed.add(new Keyed(isLeft ? left : right, isLeft ? right : left, place));
        }
        // Stable: what is alike stays in the order of time.
        keyed.sort(Comparator.comparing(Keyed::key).thenComparing(Keyed::next));
        places.clear();
        keyed.forEach(each -> places.add(each.place));
    }

    private static String words(String context) {
        return String.join(" ", WordSplitter.words(context));
    }

    /// The word next to the keyword first.
    private static String backwards(String context) {
        List<String> words = new ArrayList<>(WordSplitter.words(context));
        Collections.reverse(words);
        return String.join(" ", words);
    }
}
