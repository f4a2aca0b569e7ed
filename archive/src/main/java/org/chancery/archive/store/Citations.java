package org.chancery.archive.store;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.Reader;
import org.jspecify.annotations.Nullable;

/// Who cites whom, by the keys of telegrams as [Numbers] has them. A reader sees what those
/// telegrams cite that they may see, and nothing of any other. Thread-safe.
public final class Citations {

    private final Connections connections;

    Citations(Connections connections) {
        this.connections = connections;
    }

    /// A citation as one sees it from one of its ends.
    ///
    /// @param key of the telegram at the other end
    /// @param date of the citing telegram
    /// @param notal whether the citing one says that not all of its addressees have the cited one
    public record Link(String key, @Nullable Instant date, boolean notal) {}

    /// What a telegram cites, in the order of its REF line.
    public List<Link> cited(String key, Reader reader) throws IOException {
        return links(
                """
                SELECT r.key, min(e.date), min(r.notal)
                FROM entries e CROSS JOIN citations r ON r.original = e.original
                WHERE %s AND e.key = ?%d AND r.key IS NOT NULL AND r.key <> e.key
                GROUP BY r.key ORDER BY min(r.position), r.key\
                """,
                key, reader);
    }

    /// What cites a telegram, the oldest first.
    public List<Link> citing(String key, int most, Reader reader) throws IOException {
        return links(
                """
                SELECT e.key, min(e.date), min(r.notal)
                FROM citations r CROSS JOIN entries e ON e.original = r.original
                WHERE %s AND r.key = ?%d AND e.key <> r.key
                GROUP BY e.key ORDER BY min(e.date) IS NULL, min(e.date), e.key LIMIT \
                """
                        + most,
                key,
                reader);
    }

    /// How many telegrams cite one; copies count once.
    public long countCiting(String key, Reader reader) throws IOException {
        Visibility visibility = Visibility.of(reader);
        return connections.query(
                """
                SELECT count(DISTINCT e.key) FROM citations r CROSS JOIN entries e ON e.original = r.original
                WHERE %s AND r.key = ?%d AND e.key <> r.key\
                """
                        .formatted(visibility.condition("e"), visibility.next()),
                statement -> {
                    visibility.bind(statement);
                    statement.setString(visibility.next(), key);
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? row.getLong(1) : 0;
                    }
                });
    }

    private List<Link> links(String query, String key, Reader reader) throws IOException {
        Visibility visibility = Visibility.of(reader);
        return connections.query(
                query.formatted(visibility.condition("e"), visibility.next()),
                statement -> {
                    visibility.bind(statement);
                    statement.setString(visibility.next(), key);
                    List<Link> links = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            links.add(
                                    new Link(
                                            row.getString(1),
                                            instant(row.getString(2)),
                                            row.getBoolean(3)));
                        }
                    }
                    return links;
                });
    }

    /// Takes citations one by one.
    @FunctionalInterface
    public interface Visitor {

        /// Takes one.
        ///
        /// @param citing the key of the telegram that cites
        /// @param date of that one
        /// @param cited the key of the telegram that it cites
        /// @param notal whether it says that not all of its addressees have that one
        void visit(String citing, @Nullable Instant date, String cited, boolean notal)
                throws IOException;
    }

    /// All of them, in the order in which telegrams were kept; copies may repeat each other.
    public void all(Reader reader, Visitor each) throws IOException {
        each(
                """
                SELECT e.key, e.date, r.key, r.notal
                FROM entries e CROSS JOIN citations r ON r.original = e.original
                WHERE %s AND r.key IS NOT NULL AND r.key <> e.key
                ORDER BY e.original, r.position\
                """,
                reader, each);
    }

    /// Those of telegrams that the archive does not have for this reader, all of one cited telegram
    /// after the other.
    public void dangling(Reader reader, Visitor each) throws IOException {
        String held = Visibility.of(reader).condition("h");
        each(
                """
                SELECT e.key, e.date, r.key, r.notal
                FROM citations r CROSS JOIN entries e ON e.original = r.original
                WHERE %s AND r.key IS NOT NULL AND r.key <> e.key
                AND NOT EXISTS (SELECT 1 FROM entries h WHERE h.key = r.key AND\
                """
                        + " "
                        + held
                        + ") ORDER BY r.key",
                reader,
                each);
    }

    private void each(String query, Reader reader, Visitor each) throws IOException {
        Visibility visibility = Visibility.of(reader);
        connections.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(query.formatted(visibility.condition("e")))) {
                visibility.bind(statement);
                visit(statement, each);
            }
            return true;
        });
    }

    private static void visit(PreparedStatement statement, Visitor each)
            throws SQLException, IOException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                each.visit(
                        row.getString(1),
                        instant(row.getString(2)),
                        row.getString(3),
                        row.getBoolean(4));
            }
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
