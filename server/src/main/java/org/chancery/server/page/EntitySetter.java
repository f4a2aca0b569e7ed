package org.chancery.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.archive.Facet;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.entity.Entities;
import org.chancery.archive.entity.Entity;
import org.jspecify.annotations.Nullable;

/// Sets entities as pages.
final class EntitySetter {

    private static final int MOST_FORMS = 12;
    private static final int MOST_REPORTERS = 15;
    private static final int MOST_OTHERS = 12;
    private static final int MOST_OF_ALL = 20;
    private static final int MOST_OF_KIND = 1_000;

    private final Meanings meanings;

    EntitySetter(Meanings meanings) {
        this.meanings = meanings;
    }

    EntityPage page(
            Frame frame,
            Entity entity,
            Search search,
            SearchResult result,
            Facet forms,
            Entities others) {
        return new EntityPage(
                frame,
                EntityPage.one(entity.kind()),
                entity.name(),
                meaning(entity),
                "named in " + SearchPage.counted(result.total()),
                SearchPage.span(result.months()),
                named(forms.values().stream().limit(MOST_FORMS).toList(), null),
                Queries.href(search.query()),
                "/statistics?q=" + Queries.encoded(search.query()),
                TimeLine.of(result.months(), search.query()),
                reporters(search.query(), result),
                others(entity, search.query(), others),
                new ResultSetter(search, result, meanings).rows());
    }

    EntitiesPage page(Frame frame, Entities entities, Entity.@Nullable Kind kind) {
        return new EntitiesPage(
                frame,
                entities.query(),
                kind == null ? null : kind.word(),
                SearchPage.counted(entities.total()),
                Queries.href(entities.query()),
                kinds(entities.query(), kind),
                Stream.of(Entity.Kind.values())
                        .filter(each -> kind == null || each == kind)
                        .map(each ->
                                group(
                                        each,
                                        entities.of(each),
                                        kind == null ? MOST_OF_ALL : MOST_OF_KIND,
                                        entities.query()))
                        .filter(group -> !group.names().isEmpty())
                        .toList(),
                ResultSetter.trouble(entities.query(), entities.diagnostics()));
    }

    private static List<SearchPage.Sort> kinds(String query, Entity.@Nullable Kind kind) {
        List<SearchPage.Sort> kinds = new ArrayList<>();
        kinds.add(new SearchPage.Sort("All", href(query, null), kind == null));
        for (Entity.Kind each : Entity.Kind.values()) {
            kinds.add(new SearchPage.Sort(EntityPage.title(each), href(query, each), each == kind));
        }
        return kinds;
    }

    private static String href(String query, Entity.@Nullable Kind kind) {
        return "/entities?q="
                + Queries.encoded(query)
                + (kind == null ? "" : "&kind=" + kind.word());
    }

    private List<EntityPage.Named> reporters(String query, SearchResult result) {
        return result.facets().stream()
                .filter(facet -> facet.name().equals("origin"))
                .flatMap(facet ->
                        named(facet.values().stream().limit(MOST_REPORTERS).toList(), query)
                                .stream())
                .toList();
    }

    /// @param narrowed by each of them as a post; null where they lead nowhere
    private List<EntityPage.Named> named(List<Facet.Value> values, @Nullable String narrowed) {
        long most = values.isEmpty() ? 1 : values.getFirst().count();
        return values.stream()
                .map(value ->
                        new EntityPage.Named(
                                value.value(),
                                narrowed == null ? null : post(value.value()),
                                value.count(),
                                share(value.count(), most),
                                narrowed == null
                                        ? null
                                        : Queries.href(
                                                Queries.with(
                                                        narrowed,
                                                        "from:" + Queries.quoted(value.value())))))
                .toList();
    }

    private List<EntityPage.Group> others(Entity entity, String query, Entities others) {
        return Stream.of(Entity.Kind.values())
                .map(kind ->
                        group(
                                kind,
                                others.of(kind).stream()
                                        .filter(count -> !count.entity().equals(entity))
                                        .toList(),
                                MOST_OTHERS,
                                query))
                .filter(group -> !group.names().isEmpty())
                .toList();
    }

    private EntityPage.Group group(
            Entity.Kind kind, List<Entities.Count> counts, int most, String query) {
        long largest = counts.isEmpty() ? 1 : counts.getFirst().telegrams();
        return new EntityPage.Group(
                EntityPage.title(kind),
                counts.stream()
                        .limit(most)
                        .map(count ->
                                new EntityPage.Named(
                                        count.entity().name(),
                                        meaning(count.entity()),
                                        count.telegrams(),
                                        share(count.telegrams(), largest),
                                        EntityPage.href(count.entity())))
                        .toList(),
                Math.max(0, counts.size() - most),
                href(query, kind));
    }

    private static int share(long count, long most) {
        return (int) Math.max(1, Math.round(100.0 * count / most));
    }

    private @Nullable String post(String name) {
        return meanings.post(name).equals(name) ? null : meanings.post(name);
    }

    private @Nullable String meaning(Entity entity) {
        return switch (entity.kind()) {
            case POST -> post(entity.name());
            case ORGANIZATION -> meanings.tag(entity.name());
            case PERSON, SIGNER, CLASSIFIER -> null;
        };
    }
}
