package org.chancery.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Container;
import org.chancery.format.telegram.Place;

/// The files that telegrams were found in, in parts, and where in them. Thread-safe.
///
/// A container is kept whole before any telegram says that it was in it. Until its last part is
/// written it has no number of parts: what a killed process left is begun anew.
public final class Containers {

    private static final int PART_BYTES = 4 << 20;

    private final Connections connections;

    Containers(Connections connections) {
        this.connections = connections;
    }

    /// Keeps it, if it is not kept yet.
    ///
    /// @return its number
    /// @throws IOException if it cannot be read, or changes while it is read
    public long keep(Container container) throws IOException {
        Hash hash = hash(container);
        Optional<Long> known = number(hash.sha256, container.isKept());
        if (known.isPresent()) {
            return known.get();
        }
        long number = begin(container, hash);
        int parts = container.isKept() ? parts(container, hash, number) : 0;
        connections.write(connection -> {
            try (PreparedStatement end =
                    connection.prepareStatement(
                            "UPDATE containers SET parts = ? WHERE number = ?")) {
                end.setInt(1, parts);
                end.setLong(2, number);
                return end.executeUpdate();
            }
        });
        return number;
    }

    private record Hash(String sha256, long bytes) {}

    private static Hash hash(Container container) throws IOException {
        MessageDigest digest = sha256();
        byte[] block = new byte[1 << 16];
        long bytes = 0;
        try (InputStream in = container.content().open()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                bytes += read;
            }
        }
        return new Hash(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private Optional<Long> number(String sha256, boolean withBytes) throws IOException {
        return connections.query(
                "SELECT number FROM containers WHERE sha256 = ? AND parts >= ?",
                statement -> {
                    statement.setString(1, sha256);
                    statement.setInt(2, withBytes ? 1 : 0);
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                    }
                });
    }

    private long begin(Container container, Hash hash) throws IOException {
        return connections.write(connection -> {
            long number;
            try (PreparedStatement begin =
                    connection.prepareStatement(
                            """
                            INSERT INTO containers (sha256, name, kind, bytes, kept) VALUES (?, ?, ?, ?, ?)
                            ON CONFLICT (sha256) DO UPDATE SET parts = NULL RETURNING number\
                            """)) {
                begin.setString(1, hash.sha256);
                begin.setString(2, container.name());
                begin.setString(3, container.kind());
                begin.setLong(4, hash.bytes);
                begin.setString(5, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
                try (ResultSet row = begin.executeQuery()) {
                    row.next();
                    number = row.getLong(1);
                }
            }
            try (PreparedStatement forget =
                    connection.prepareStatement(
                            "DELETE FROM container_parts WHERE container = ?")) {
                forget.setLong(1, number);
                forget.executeUpdate();
            }
            return number;
        });
    }

    private int parts(Container container, Hash hash, long number) throws IOException {
        MessageDigest digest = sha256();
        int position = 0;
        try (InputStream in = container.content().open()) {
            for (byte[] part = in.readNBytes(PART_BYTES);
                    part.length > 0;
                    part = in.readNBytes(PART_BYTES)) {
                digest.update(part);
                part(number, position++, part);
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash.sha256)) {
            throw new IOException("\"" + container.name() + "\" changed while it was read");
        }
        return position;
    }

    private void part(long container, int position, byte[] bytes) throws IOException {
        byte[] packed = Coding.ZSTD.encode(bytes);
        boolean isSmaller = packed.length < bytes.length;
        connections.write(connection -> {
            try (PreparedStatement part =
                    connection.prepareStatement(
                            "INSERT INTO container_parts (container, position, bytes, coding, content) VALUES (?, ?, ?, ?, ?)")) {
                part.setLong(1, container);
                part.setInt(2, position);
                part.setInt(3, bytes.length);
                part.setString(4, (isSmaller ? Coding.ZSTD : Coding.PLAIN).word());
                part.setBytes(5, isSmaller ? packed : bytes);
                return part.executeUpdate();
            }
        });
    }

    /// Notes where telegrams that are kept were seen.
    static void note(Connection connection, List<Sighting> sightings) throws SQLException {
        try (PreparedStatement note =
                connection.prepareStatement(
                        """
                        INSERT OR IGNORE INTO provenance (original, container, entry, start, length)
                        SELECT number, ?, ?, ?, ? FROM originals WHERE sha256 = ?\
                        """)) {
            for (Sighting sighting : sightings) {
                note.setLong(1, sighting.container());
                note.setString(2, sighting.within().entry());
                note.setLong(3, sighting.within().offset());
                note.setLong(4, sighting.within().length());
                note.setString(5, sighting.sha256());
                note.executeUpdate();
            }
        }
    }

    /// Where a telegram was found, the first place first.
    ///
    /// @param sha256 of the telegram's own bytes
    public List<Place> places(String sha256) throws IOException {
        if (!areThere()) {
            return List.of();
        }
        return connections.query(
                """
                SELECT c.name, c.kind, c.sha256, p.entry, p.start, p.length
                FROM originals o JOIN provenance p ON p.original = o.number JOIN containers c ON c.number = p.container
                WHERE o.sha256 = ? ORDER BY c.number, p.entry, p.start\
                """,
                statement -> {
                    statement.setString(1, sha256);
                    List<Place> places = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            places.add(
                                    new Place(
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getString(4),
                                            row.getLong(5),
                                            row.getLong(6)));
                        }
                    }
                    return places;
                });
    }

    /// Writes the exact bytes of a container, checked against their hash.
    ///
    /// @return whether they are kept; if not, nothing is written
    /// @throws IOException if they are not what was kept: after all of them are written
    public boolean write(String sha256, OutputStream out) throws IOException {
        long number = -1;
        int parts = 0;
        for (Row row : areThere() ? rows() : List.<Row>of()) {
            if (row.sha256.equals(sha256)) {
                number = row.number;
                parts = row.parts;
            }
        }
        if (parts == 0) {
            return false;
        }
        DigestOutputStream digested = new DigestOutputStream(out, sha256());
        for (int position = 0; position < parts; position++) {
            digested.write(part(number, position));
        }
        if (!HexFormat.of().formatHex(digested.getMessageDigest().digest()).equals(sha256)) {
            throw new IOException("the container " + sha256 + " is damaged");
        }
        return true;
    }

    private byte[] part(long container, int position) throws IOException {
        return connections.query(
                "SELECT coding, content, bytes FROM container_parts WHERE container = ? AND position = ?",
                statement -> {
                    statement.setLong(1, container);
                    statement.setInt(2, position);
                    try (ResultSet row = statement.executeQuery()) {
                        if (!row.next()) {
                            throw new IOException("a part of a container is gone");
                        }
                        return Coding.named(row.getString(1))
                                .decode(row.getBytes(2), row.getInt(3));
                    }
                });
    }

    /// What is wrong with those that are kept; a sentence each.
    public List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Row row : areThere() ? rows() : List.<Row>of()) {
            try {
                write(row.sha256, OutputStream.nullOutputStream());
            } catch (IOException e) {
                faults.add(
                        "the container \"%s\" is damaged: %s; its telegrams are kept beside it, see above whether they are whole"
                                .formatted(row.name, e.getMessage()));
            }
        }
        return faults;
    }

    private record Row(long number, String sha256, String name, int parts) {}

    private List<Row> rows() throws IOException {
        return connections.query(
                "SELECT number, sha256, name, parts FROM containers WHERE parts IS NOT NULL",
                statement -> {
                    List<Row> rows = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            rows.add(
                                    new Row(
                                            row.getLong(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getInt(4)));
                        }
                    }
                    return rows;
                });
    }

    /// An archive of the first version that is only read has no such tables.
    private boolean areThere() throws IOException {
        return connections.read(Schema::hasContainers);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
