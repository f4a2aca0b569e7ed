package org.chancery.archive.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.SavedSearch;
import org.chancery.archive.TelegramCollection;

/// Queries that people keep, and how far they have seen what came in for them. Thread-safe.
public final class Searches {

    private static final String LAST_ARRIVAL = "(SELECT coalesce(max(number), 0) FROM originals)";

    private final Connections connections;

    Searches(Connections connections) {
        this.connections = connections;
    }

    /// By name.
    public List<SavedSearch> all() throws IOException {
        return connections.read(connection -> {
            List<SavedSearch> all = new ArrayList<>();
            if (!Schema.hasSearches(connection)) {
                return all;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery(
                                    "SELECT name, query, seen, made FROM searches ORDER BY key")) {
                while (row.next()) {
                    all.add(
                            new SavedSearch(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getLong(3),
                                    Instant.parse(row.getString(4))));
                }
            }
            return all;
        });
    }

    /// Keeps a query under a name, in place of another one of that name. What is here already is no
    /// news.
    public void save(String name, String query) throws IOException {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        connections.writeBeside(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            """
                            INSERT INTO searches (name, key, query, seen, made) VALUES (?, ?, ?, %s, ?)
                            ON CONFLICT (key) DO UPDATE SET query = excluded.query, seen = excluded.seen\
                            """
                                    .formatted(LAST_ARRIVAL))) {
                statement.setString(1, name);
                statement.setString(2, TelegramCollection.key(name));
                statement.setString(3, query);
                statement.setString(4, now);
                return statement.executeUpdate();
            }
        });
    }

    /// Forgets a query.
    ///
    /// @return whether there was one
    public boolean forget(String name) throws IOException {
        return connections.writeBeside(
                connection -> named(connection, "DELETE FROM searches WHERE key = ?", name));
    }

    /// Notes that all that is here has been seen.
    ///
    /// @return whether there is such a search
    public boolean seen(String name) throws IOException {
        return connections.writeBeside(connection ->
                named(
                        connection,
                        "UPDATE searches SET seen = " + LAST_ARRIVAL + " WHERE key = ?",
                        name));
    }

    private static boolean named(Connection connection, String sql, String name)
            throws java.sql.SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, TelegramCollection.key(name));
            return statement.executeUpdate() > 0;
        }
    }
}
