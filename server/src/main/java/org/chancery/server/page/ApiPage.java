package org.chancery.server.page;

import java.util.List;

/// What programs can ask, for people who write them.
public record ApiPage(Frame frame, List<SearchPage.Example> rows) {

    public static ApiPage of(Frame frame) {
        return new ApiPage(
                frame,
                List.of(
                        row(
                                "/api/search?q=tag:PREL&size=5",
                                "Telegrams that fit a query, best first, with excerpts, facets and months."),
                        row("/api/facets?q=", "Facets and months alone."),
                        row(
                                "/api/statistics?q=&by=tag",
                                "Telegrams over time by tag, post, class or precedence; bursts; time to filing. With format=csv as a table."),
                        row(
                                "/api/concordance?q=treaty&sort=right",
                                "Keywords in context: every place at which the words of a query stand."),
                        row(
                                "/api/entities?q=&kind=person",
                                "Posts, organisations, persons, signers and classifiers that telegrams name."),
                        row(
                                "/api/telegrams/09ASTANA1967",
                                "One telegram, every field, as the JSON contract has it."),
                        row("/api/telegrams/09ASTANA1967/source", "Its source: the exact bytes."),
                        row(
                                "/api/telegrams/09ASTANA1967/export?format=ris",
                                "It in another form: a citation, mail, TEI and others."),
                        row(
                                "/api/export?q=tag:PREL&format=csv",
                                "All that fit a query in another form, the oldest first, streamed."),
                        row(
                                "/api/graph/07STATE167412",
                                "The conversation around a telegram: what it cites, what cites it, and so on."),
                        row("/api/graph?size=10", "The telegrams that others lean on."),
                        row("/api/network?format=graphml", "Who cites whom, all of it, for Gephi."),
                        row("/api/wanted?size=10", "Telegrams that are cited and not held."),
                        row(
                                "/api/coverage?year=2007",
                                "How much is held of what each post sent in each year."),
                        row("/api/coverage/TUNIS/2007", "One post and year, with its gaps."),
                        row(
                                "/api/calendar?overdue=true&size=10",
                                "What is due for declassification, and on what that rests."),
                        row(
                                "/api/collections",
                                "Collections; PUT and DELETE put telegrams in and take them out."),
                        row(
                                "/api/alerts",
                                "Saved searches, and what came in for them; PUT saves one."),
                        row(
                                "/api/notes",
                                "Notes, as W3C Web Annotations; POST to a telegram's writes one."),
                        row("/api/complete?q=fro", "How a query may go on."),
                        row("/api/progress", "How far an import is."),
                        row("/api/health", "Whether the server is well.")));
    }

    private static SearchPage.Example row(String path, String meaning) {
        return new SearchPage.Example(path, meaning, path);
    }
}
