package org.chancery.archive.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.Reader;
import org.chancery.archive.TelegramCollection;

/// Telegrams that people put together. Thread-safe.
///
/// A member is an original: its bytes stay what they are when a later Chancery reads another number
/// in them. It stands for its telegram, with all copies that there are or will be.
public final class Shelves {

    /// All copies of the telegrams of which one copy is a member.
    private static final String COPIES =
            """
            FROM collected m JOIN entries k ON k.original = m.original JOIN entries e ON e.key = k.key
            WHERE m.collection = c.number\
            """;

    private final Connections connections;

    Shelves(Connections connections) {
        this.connections = connections;
    }

    /// By name; for who may not see everything, those only that have something for them.
    public List<TelegramCollection> all(Reader reader) throws IOException {
        return read(connection -> {
            Visibility visibility = Visibility.of(reader);
            List<TelegramCollection> all = new ArrayList<>();
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT c.name, c.made, (SELECT count(DISTINCT e.key) %s AND %s) FROM collections c ORDER BY c.key"
                                    .formatted(COPIES, visibility.condition("e")))) {
                visibility.bind(statement);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        long telegrams = row.getLong(3);
                        if (telegrams > 0 || reader.maySeeEverything()) {
                            all.add(
                                    new TelegramCollection(
                                            row.getString(1),
                                            telegrams,
                                            Instant.parse(row.getString(2))));
                        }
                    }
                }
            }
            return all;
        });
    }

    /// The names of those that the telegram of these bytes is in.
    public List<String> of(String sha256) throws IOException {
        return texts(
                """
                SELECT c.name FROM collections c WHERE EXISTS (
                    SELECT 1 %s AND e.original = (SELECT number FROM originals WHERE sha256 = ?))
                ORDER BY c.key\
                """
                        .formatted(COPIES),
                sha256);
    }

    /// The hashes of all copies of its telegrams; none where there is no such collection.
    public List<String> copies(String name) throws IOException {
        return texts(
                """
                SELECT DISTINCT o.sha256 FROM collections c
                    JOIN collected m ON m.collection = c.number JOIN entries k ON k.original = m.original
                    JOIN entries e ON e.key = k.key JOIN originals o ON o.number = e.original
                WHERE c.key = ?\
                """,
                TelegramCollection.key(name));
    }

    /// Puts a telegram into a collection.
    ///
    /// @param name of a collection, made if there is none
    /// @param sha256 of any copy of the telegram
    /// @return whether the telegram was not in there
    public boolean put(String name, String sha256) throws IOException {
        if (of(sha256).stream().anyMatch(known -> key(known).equals(key(name)))) {
            return false;
        }
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return connections.writeBeside(connection -> {
            update(
                    connection,
                    "INSERT INTO collections (name, key, made) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING",
                    name,
                    key(name),
                    now);
            return update(
                            connection,
                            """
                            INSERT INTO collected (collection, original, added)
                            SELECT c.number, o.number, ? FROM collections c, originals o WHERE c.key = ? AND o.sha256 = ?
                            ON CONFLICT DO NOTHING\
                            """,
                            now,
                            key(name),
                            sha256)
                    > 0;
        });
    }

    /// Takes a telegram out of a collection.
    ///
    /// @return whether the telegram was in there
    public boolean take(String name, String sha256) throws IOException {
        return connections.writeBeside(connection ->
                update(
                                connection,
                                """
                                DELETE FROM collected WHERE collection = (SELECT number FROM collections WHERE key = ?)
                                    AND original IN (SELECT e.original FROM entries e JOIN entries k ON k.key = e.key
                                        JOIN originals o ON o.number = k.original WHERE o.sha256 = ?)\
                                """,
                                key(name),
                                sha256)
                        > 0);
    }

    /// Takes all telegrams out of a collection; it is no more.
    ///
    /// @return whether there was one
    public boolean dissolve(String name) throws IOException {
        return connections.writeBeside(connection -> {
            update(
                    connection,
                    "DELETE FROM collected WHERE collection = (SELECT number FROM collections WHERE key = ?)",
                    key(name));
            return update(connection, "DELETE FROM collections WHERE key = ?", key(name)) > 0;
        });
    }

    private static String key(String name) {
        return TelegramCollection.key(name);
    }

    private List<String> texts(String query, String value) throws IOException {
        return read(connection -> {
            List<String> texts = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, value);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        texts.add(row.getString(1));
                    }
                }
            }
            return texts;
        });
    }

    /// A file of an earlier version has no collections.
    private <T> List<T> read(Connections.Work<List<T>> work) throws IOException {
        return connections.read(
                connection -> Schema.hasCollections(connection) ? work.on(connection) : List.of());
    }

    private static int update(Connection connection, String sql, String... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
