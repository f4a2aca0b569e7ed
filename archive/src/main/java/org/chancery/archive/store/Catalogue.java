package org.chancery.archive.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Precedence;

/// What the store knows of its telegrams, for readers: each sees what they may. Thread-safe.
public final class Catalogue {

    /// The id is the best copy's: sources write `75STATE136211` and `1975STATE136211`, and copies
    /// of one telegram have one id.
    private static final String COLUMNS =
            """
            SELECT (SELECT b.id FROM entries b WHERE b.key = e.key AND b.place = 0) AS id,
                e.mrn, e.date, e.classification, e.rank, e.captions, e.post, e.post_name, e.country, e.subject, e.tags, e.precedence,
                o.sha256, o.name, o.bytes,
                (SELECT count(*) FROM entries v WHERE v.key = e.key AND %s) AS variants,
                e.place, e.original
            FROM entries e JOIN originals o ON o.number = e.original
            WHERE %s AND
            """;

    private final Connections connections;

    /// To put one together takes a good part of the time to run it; there is one for each use, and
    /// for each number of caveats.
    private final Map<String, String> queries = new ConcurrentHashMap<>();

    Catalogue(Connections connections) {
        this.connections = connections;
    }

    /// The copy with these bytes.
    public Optional<Holding> copy(String sha256, Reader reader) throws IOException {
        return first(holdings(reader, "o.sha256 = ?", sha256));
    }

    /// The copies with these bytes, by their hashes, in one query.
    public Map<String, Holding> copies(List<String> sha256s, Reader reader) throws IOException {
        Map<String, Holding> copies = new HashMap<>();
        if (!sha256s.isEmpty()) {
            String list = "[\"" + String.join("\",\"", sha256s) + "\"]";
            for (Holding copy :
                    holdings(reader, "o.sha256 IN (SELECT value FROM json_each(?))", list)) {
                copies.put(copy.sha256(), copy);
            }
        }
        return copies;
    }

    /// The best copy of a telegram.
    ///
    /// @param key of its number, as [Numbers] has it
    public Optional<Holding> best(String key, Reader reader) throws IOException {
        return first(holdings(reader, "e.key = ? ORDER BY e.place LIMIT 1", key));
    }

    /// The best copy of a telegram.
    public Optional<Holding> bestOfId(String id, Reader reader) throws IOException {
        return first(
                holdings(
                        reader,
                        "e.key = (SELECT key FROM entries WHERE id = ? LIMIT 1) ORDER BY e.place LIMIT 1",
                        id));
    }

    /// The key of the telegram that a copy is of, as [Numbers] has it.
    public String key(Holding copy) throws IOException {
        return connections.query(
                "SELECT key FROM entries JOIN originals ON number = original WHERE sha256 = ?",
                statement -> {
                    statement.setString(1, copy.sha256());
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? row.getString(1) : copy.id();
                    }
                });
    }

    /// All copies of the same telegram, the best first.
    public List<Holding> copies(Holding holding, Reader reader) throws IOException {
        return holdings(
                reader,
                "e.key = (SELECT key FROM entries JOIN originals ON number = original WHERE sha256 = ?) ORDER BY e.place",
                holding.sha256());
    }

    /// The best copy of each telegram that has a copy, of those that the reader may see, which
    /// cites this one; the oldest first.
    ///
    /// @param key of its number, as [Numbers] has it
    public List<Holding> citing(String key, Reader reader) throws IOException {
        String visible = Visibility.of(reader).condition("c");
        return holdings(
                reader,
                """
                e.key IN (SELECT c.key FROM entries c JOIN citations r ON r.original = c.original WHERE r.key = ? AND %s)
                AND e.place = (SELECT min(c.place) FROM entries c WHERE c.key = e.key AND %s)
                ORDER BY e.date IS NULL, e.date, e.id\
                """
                        .formatted(visible, visible),
                key);
    }

    /// Telegrams; copies of one count once.
    public long size(Reader reader) throws IOException {
        Visibility visibility = Visibility.of(reader);
        // For whoever sees everything, the best copies are counted: an index has them, and no more
        // is read.
        String query =
                reader.maySeeEverything()
                        ? "SELECT count(*) FROM entries WHERE place = 0 AND ?1 >= 0"
                        : "SELECT count(DISTINCT e.key) FROM entries e WHERE "
                                + visibility.condition("e");
        return connections.query(
                query,
                statement -> {
                    visibility.bind(statement);
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? row.getLong(1) : 0;
                    }
                });
    }

    /// What changed after a generation, in the order in which it was kept, a page at a time.
    ///
    /// @param after the number of the last original of the page before; 0 for the first page
    public List<Placed> changed(long sinceGeneration, long after, int size) throws IOException {
        return connections.read(connection ->
                placed(
                        connection,
                        "e.generation > %d AND e.original > %d ORDER BY e.original LIMIT %d"
                                .formatted(sinceGeneration, after, size)));
    }

    public long countChanged(long sinceGeneration) throws IOException {
        return connections.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT count(*) FROM entries WHERE generation > ?")) {
                statement.setLong(1, sinceGeneration);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? row.getLong(1) : 0;
                }
            }
        });
    }

    /// A copy by its hash, and the transaction that changed it last.
    public record Stamp(long number, String sha256, String name, long generation) {}

    /// All copies, in the order in which they were kept, a page at a time.
    public List<Stamp> stamps(long after, int size) throws IOException {
        String query =
                """
                SELECT number, sha256, name, generation FROM originals JOIN entries ON original = number
                WHERE number > ? ORDER BY number LIMIT ?\
                """;
        return connections.read(connection -> {
            List<Stamp> stamps = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setLong(1, after);
                statement.setInt(2, size);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        stamps.add(
                                new Stamp(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getLong(4)));
                    }
                }
            }
            return stamps;
        });
    }

    static List<Placed> placed(Connection connection, String condition) throws SQLException {
        Visibility everything = Visibility.of(Reader.everything());
        String query =
                COLUMNS.formatted(everything.condition("v"), everything.condition("e")) + condition;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            everything.bind(statement);
            return placed(statement);
        }
    }

    private List<Holding> holdings(Reader reader, String condition, String value)
            throws IOException {
        Visibility visibility = Visibility.of(reader);
        return connections.query(
                query(visibility, condition),
                statement -> {
                    visibility.bind(statement);
                    statement.setString(visibility.next(), value);
                    return placed(statement).stream().map(Placed::holding).toList();
                });
    }

    /// The same for all readers from whom as many caveats are withheld.
    private String query(Visibility visibility, String condition) {
        return queries.computeIfAbsent(
                visibility.next() + condition,
                _ ->
                        COLUMNS.formatted(visibility.condition("v"), visibility.condition("e"))
                                + condition.replaceFirst("\\?", "?" + visibility.next()));
    }

    private static List<Placed> placed(PreparedStatement statement) throws SQLException {
        List<Placed> placed = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                placed.add(new Placed(holding(row), row.getInt(17), row.getLong(18)));
            }
        }
        return placed;
    }

    /// By number, in the order of [#COLUMNS]: to look for a name takes longer than to read a value.
    private static Holding holding(ResultSet row) throws SQLException {
        String date = row.getString(3);
        String classification = row.getString(4);
        String post = row.getString(7);
        String precedence = row.getString(12);
        return new Holding(
                row.getString(1),
                row.getString(2),
                date == null ? null : Instant.parse(date),
                classification == null ? null : new Classification(classification, row.getInt(5)),
                list(row.getString(6)),
                post == null ? null : new Origin(post, row.getString(8), row.getString(9)),
                row.getString(10),
                list(row.getString(11)),
                precedence == null ? null : Precedence.valueOf(precedence),
                row.getString(13),
                row.getString(14),
                row.getLong(15),
                row.getInt(16));
    }

    private static List<String> list(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    private static Optional<Holding> first(List<Holding> holdings) {
        return holdings.stream().findFirst();
    }
}
