package org.chancery.archive.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.format.telegram.Source;
import org.jspecify.annotations.Nullable;

/// The bytes as they came. Thread-safe.
public final class Originals {

    private static final long PAGE_BYTES = 4L << 20;

    private final Connections connections;

    Originals(Connections connections) {
        this.connections = connections;
    }

    /// One original, as it lies in the database; [#bytes()] gives it as it came.
    public static final class Kept {

        private final long number;
        private final String sha256;
        private final String name;
        private final String container;
        private final int length;
        private final String coding;
        private final byte[] content;

        private Kept(ResultSet row) throws SQLException {
            number = row.getLong("number");
            sha256 = row.getString("sha256");
            name = row.getString("name");
            container = row.getString("container");
            length = row.getInt("bytes");
            coding = row.getString("coding");
            content = row.getBytes("content");
        }

        /// Counts up in the order in which originals were kept.
        public long number() {
            return number;
        }

        public String sha256() {
            return sha256;
        }

        public String name() {
            return name;
        }

        public String container() {
            return container;
        }

        /// The exact bytes.
        ///
        /// @throws DamagedOriginalException if they are not what was kept
        public byte[] bytes() throws DamagedOriginalException {
            byte[] bytes;
            try {
                bytes = Coding.named(coding).decode(content, length);
            } catch (IOException e) {
                throw damaged(String.valueOf(e.getMessage()), e);
            }
            String found = Source.sha256(bytes);
            if (bytes.length != length || !found.equals(sha256)) {
                throw damaged("%d bytes with the hash %s".formatted(bytes.length, found), null);
            }
            return bytes;
        }

        private DamagedOriginalException damaged(String found, @Nullable IOException cause) {
            return new DamagedOriginalException(
                    "the original \"%s\" is damaged: %d bytes with the hash %s were kept, here is %s"
                            .formatted(name, length, sha256, found),
                    cause);
        }
    }

    public boolean has(String sha256) throws IOException {
        return connections.query(
                "SELECT 1 FROM originals WHERE sha256 = ?",
                statement -> {
                    statement.setString(1, sha256);
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next();
                    }
                });
    }

    public Optional<Kept> kept(String sha256) throws IOException {
        return connections.query(
                "SELECT * FROM originals WHERE sha256 = ?",
                statement -> {
                    statement.setString(1, sha256);
                    return kept(statement).stream().findFirst();
                });
    }

    /// In the order in which they were kept, a page at a time: no read goes on so long that the
    /// writer's log cannot be cut.
    ///
    /// @param after the number of the last one of the page before; 0 for the first page
    /// @param size of the page, in originals; it ends sooner where they are large
    public List<Kept> page(long after, int size) throws IOException {
        return connections.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT * FROM originals WHERE number > ? ORDER BY number LIMIT ?")) {
                statement.setLong(1, after);
                statement.setInt(2, size);
                return kept(statement);
            }
        });
    }

    public long count() throws IOException {
        return connections.read(connection -> count(connection, "originals"));
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT count(*) FROM " + table);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static List<Kept> kept(PreparedStatement statement) throws SQLException {
        List<Kept> kept = new ArrayList<>();
        long weight = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (weight < PAGE_BYTES && row.next()) {
                Kept next = new Kept(row);
                kept.add(next);
                weight += next.length;
            }
        }
        return kept;
    }
}
