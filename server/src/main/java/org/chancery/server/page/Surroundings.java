package org.chancery.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.archive.Archive;
import org.chancery.archive.Fragment;
import org.chancery.archive.Hit;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.Sort;
import org.chancery.archive.TelegramCollection;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Asks the archive what lies around a telegram: what it cites, what cites it, its other copies,
/// its neighbours in the results.
final class Surroundings {

    /// A list of everything that cites the telegram that all cite helps nobody.
    private static final int MOST_CITING = 50;

    private final Archive archive;
    private final Reader reader;

    Surroundings(Archive archive, Reader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    /// The cited telegrams that are here, by number.
    Map<String, Typesetter.Held> held(Telegram telegram) throws IOException {
        Map<String, Typesetter.Held> held = new HashMap<>();
        for (Located<Reference> reference : telegram.heading().references()) {
            if (reference.value().mrn() != null) {
                String mrn = reference.value().mrn().toString();
                archive.find(mrn, reader)
                        .ifPresent(holding ->
                                held.put(
                                        mrn,
                                        new Typesetter.Held(
                                                path(holding),
                                                holding.subject(),
                                                SearchPage.day(holding.date()))));
            }
        }
        return held;
    }

    /// What cites a number, whether the archive has that or not.
    List<ReadingPage.Citation> citing(String mrn) throws IOException {
        return archive.citing(mrn, reader).stream()
                .limit(MOST_CITING)
                .map(holding ->
                        new ReadingPage.Citation(
                                null,
                                Typesetter.number(holding.id()),
                                path(holding),
                                holding.subject(),
                                SearchPage.day(holding.date()),
                                false,
                                false))
                .toList();
    }

    ReadingPage.Surroundings of(
            Holding holding, Telegram telegram, Trail trail, @Nullable String variant)
            throws IOException {
        String here =
                path(holding)
                        + "?"
                        + trail.parameters()
                        + (variant == null ? "" : "&variant=" + Queries.encoded(variant));
        List<Hit> around =
                trail.search() == null ? List.of() : archive.search(trail.around(), reader).hits();
        long total = trail.search() == null ? 0 : archive.search(trail.search(), reader).total();
        int before = Math.min(1, trail.place());
        List<ReadingPage.Citation> citedBy =
                holding.mrn() == null ? List.of() : citing(holding.mrn());
        return new ReadingPage.Surroundings(
                citedBy,
                citedBy.isEmpty() && !citesTelegrams(telegram)
                        ? null
                        : GraphPage.path(holding.id()),
                variants(holding, trail),
                kin(holding, telegram),
                collecting(holding),
                Jotting.on(holding, telegram, archive, reader),
                trail.search() == null ? null : trail.back(),
                trail.search() == null ? null : "%,d of %,d".formatted(trail.place() + 1, total),
                before == 1 && !around.isEmpty()
                        ? trail.to(around.getFirst().holding().id(), -1)
                        : null,
                around.size() > before + 1
                        ? trail.to(around.get(before + 1).holding().id(), 1)
                        : null,
                around.size() > before ? sought(around.get(before)) : Set.of(),
                here,
                here + "&view=source");
    }

    private static boolean citesTelegrams(Telegram telegram) {
        return telegram.heading().references().stream()
                .anyMatch(reference -> reference.value().mrn() != null);
    }

    /// What the archive marked in its excerpt, so that the page marks the same words the same way.
    private static Set<String> sought(Hit hit) {
        return hit.excerpt().stream()
                .filter(Fragment::hit)
                .map(Fragment::text)
                .collect(Collectors.toSet());
    }

    private List<ReadingPage.Variant> variants(Holding shown, Trail trail) throws IOException {
        List<ReadingPage.Variant> variants = new ArrayList<>();
        for (Holding copy : archive.variants(shown, reader)) {
            String key = copy.sha256().substring(0, 12);
            variants.add(
                    new ReadingPage.Variant(
                            path(copy) + "?" + trail.parameters() + "&variant=" + key,
                            copy.name(),
                            "%,d bytes".formatted(copy.bytes()),
                            copy.sha256().equals(shown.sha256()),
                            copy.sha256().equals(shown.sha256())
                                    ? null
                                    : ComparePage.href(shown, copy)));
        }
        return variants;
    }

    private List<ReadingPage.Kin> kin(Holding shown, Telegram telegram) throws IOException {
        return archive.twins(shown, telegram, reader).stream()
                .map(twin ->
                        new ReadingPage.Kin(
                                path(twin.holding()),
                                Typesetter.number(twin.holding().id()),
                                twin.holding().subject(),
                                "%d %% the same text".formatted((int) (100 * twin.likeness())),
                                ComparePage.href(shown, twin.holding())))
                .toList();
    }

    private ReadingPage.Collecting collecting(Holding holding) throws IOException {
        List<String> in = archive.desk().collectionsOf(holding);
        return new ReadingPage.Collecting(
                in.stream()
                        .map(name -> new ReadingPage.Shelf(name, CollectionRoutes.href(name)))
                        .toList(),
                archive.desk().collections(reader).stream()
                        .map(TelegramCollection::name)
                        .filter(name -> !in.contains(name))
                        .toList());
    }

    static String path(Holding holding) {
        return "/telegrams/" + Queries.encoded(holding.id());
    }

    /// The results that a reader came through, and the place among them.
    ///
    /// @param search null where the reader came from nowhere
    /// @param place from 0
    record Trail(@Nullable Search search, int place) {

        static final Trail NONE = new Trail(null, 0);

        /// The one before, this one, the one after.
        Search around() {
            Search all = Objects.requireNonNull(search);
            Search around =
                    place == 0
                            ? new Search(all.query(), all.sort(), 0, 2)
                            : new Search(all.query(), all.sort(), place - 1, 3);
            return around.withoutCounts();
        }

        String back() {
            Search all = Objects.requireNonNull(search);
            int page = Math.max(1, PageRoutes.PAGE);
            return ResultSetter.href(all.query(), all.sort(), place / page * page);
        }

        String to(String id, int step) {
            return "/telegrams/"
                    + Queries.encoded(id)
                    + "?"
                    + new Trail(search, place + step).parameters();
        }

        String parameters() {
            return search == null
                    ? ""
                    : "q="
                            + Queries.encoded(search.query())
                            + (search.sort() == Sort.RELEVANCE
                                    ? ""
                                    : "&sort=" + search.sort().name().toLowerCase(Locale.ROOT))
                            + "&n="
                            + place;
        }
    }
}
