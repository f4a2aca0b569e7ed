package org.chancery.archive.store;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import org.chancery.archive.Reader;
import org.jspecify.annotations.Nullable;

/// The numbers of telegrams that are held, and of those that are cited: each as its key, see
/// [Serial]. A reader sees those that they may see, and what these cite. Thread-safe.
public final class Serials {

    private static final String HELD =
            "SELECT e.key, e.date FROM entries e WHERE %s AND e.mrn IS NOT NULL";
    private static final String CITED =
            """
            SELECT r.key, NULL FROM citations r CROSS JOIN entries e ON e.original = r.original
            WHERE %s AND r.key IS NOT NULL AND r.key <> e.key\
            """;

    private final Connections connections;

    Serials(Connections connections) {
        this.connections = connections;
    }

    /// Takes keys one by one; one may come more than once.
    @FunctionalInterface
    public interface Visitor {

        /// Takes one.
        ///
        /// @param date of the telegram, where it is held and has one
        void visit(String key, @Nullable Instant date);
    }

    public void held(Reader reader, Visitor each) throws IOException {
        each(HELD, reader, null, each);
    }

    public void cited(Reader reader, Visitor each) throws IOException {
        each(CITED, reader, null, each);
    }

    /// Those of one post and year.
    public void held(String post, boolean airgram, int year, Reader reader, Visitor each)
            throws IOException {
        each(HELD + within("e"), reader, beginning(post, airgram, year), each);
    }

    /// Those of one post and year.
    public void cited(String post, boolean airgram, int year, Reader reader, Visitor each)
            throws IOException {
        each(CITED + within("r"), reader, beginning(post, airgram, year), each);
    }

    /// As an index of keys can answer it: the characters from 0 to 9 stand side by side.
    private static String within(String table) {
        return " AND %1$s.key >= ?%%2$d || '0' AND %1$s.key < ?%%2$d || ':'".formatted(table);
    }

    private static String beginning(String post, boolean airgram, int year) {
        return "%04d%s%s".formatted(year, post, airgram ? "-A" : "");
    }

    private void each(String query, Reader reader, @Nullable String beginning, Visitor each)
            throws IOException {
        Visibility visibility = Visibility.of(reader);
        connections.read(connection -> {
            String asked = query.formatted(visibility.condition("e"), visibility.next());
            try (PreparedStatement statement = connection.prepareStatement(asked)) {
                visibility.bind(statement);
                if (beginning != null) {
                    statement.setString(visibility.next(), beginning);
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        String date = row.getString(2);
                        each.visit(row.getString(1), date == null ? null : Instant.parse(date));
                    }
                }
            }
            return true;
        });
    }
}
