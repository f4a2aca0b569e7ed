package org.chancery.archive.store;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.Note;
import org.chancery.archive.Reader;
import org.jspecify.annotations.Nullable;

/// What people wrote on telegrams. Thread-safe.
///
/// A note quotes. So it belongs to the copy that it was made on, and bears the label of all that
/// was read when it was made: a telegram may have been joined of several copies. It is seen by
/// those who may see both, and shown with the telegram, whichever copy stands for that.
public final class Notes {

    /// Above all numbers of notes, which people type.
    private static final long NUMBERS = 1_000_000_000;

    private final Connections connections;
    private final SecureRandom lot = new SecureRandom();

    Notes(Connections connections) {
        this.connections = connections;
    }

    /// By telegram, and in the order of its text.
    public List<Note> all(Reader reader) throws IOException {
        return notes(reader, null);
    }

    /// Those on one telegram, in the order of its text.
    ///
    /// @param sha256 of any of its copies
    public List<Note> of(String sha256, Reader reader) throws IOException {
        return notes(reader, sha256);
    }

    private List<Note> notes(Reader reader, @Nullable String sha256) throws IOException {
        return connections.read(connection -> {
            List<Note> notes = new ArrayList<>();
            if (!Schema.hasNotes(connection)) {
                return notes;
            }
            Visibility visibility = Visibility.of(reader);
            String of =
                    sha256 == null
                            ? ""
                            : "AND e.key = (SELECT k.key FROM entries k JOIN originals o ON o.number = k.original WHERE o.sha256 = ?%d)"
                                    .formatted(visibility.next());
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            """
                            SELECT n.number, (SELECT b.id FROM entries b WHERE b.key = e.key AND b.place = 0), n.start, n.exact,
                                n.prefix, n.suffix, n.text, n.made
                            FROM notes n JOIN entries e ON e.original = n.original
                            WHERE %s AND %s %s ORDER BY e.date, e.key, n.start, n.made, n.number\
                            """
                                    .formatted(
                                            visibility.condition("e"),
                                            visibility.condition("n"),
                                            of))) {
                visibility.bind(statement);
                if (sha256 != null) {
                    statement.setString(visibility.next(), sha256);
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        notes.add(note(row));
                    }
                }
            }
            return notes;
        });
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                null,
                new Note.Quote(row.getString(4), row.getString(5), row.getString(6)),
                row.getString(7),
                Instant.parse(row.getString(8)));
    }

    /// Keeps a note.
    ///
    /// @param sha256 of the copy that it is made on
    /// @param joined whether sections of other copies were read with it: then the note bears the
    ///   label of all copies that its writer may see
    /// @param note without a number yet
    /// @return its number
    public long add(String sha256, boolean joined, Note note, Reader writer) throws IOException {
        return connections.writeBeside(connection -> {
            Visibility visibility = Visibility.of(writer);
            int next = visibility.next();
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            """
                            INSERT INTO notes (number, original, label_rank, label_caveats, start, exact, prefix, suffix, text, made)
                            SELECT ?%d, o.number, max(e.label_rank), group_concat(e.label_caveats, char(10)), ?%d, ?%d, ?%d, ?%d, ?%d, ?%d
                            FROM originals o JOIN entries k ON k.original = o.number JOIN entries e ON %s
                            WHERE o.sha256 = ?%d AND %s GROUP BY o.number
                            ON CONFLICT (number) DO NOTHING\
                            """
                                    .formatted(
                                            next,
                                            next + 1,
                                            next + 2,
                                            next + 3,
                                            next + 4,
                                            next + 5,
                                            next + 6,
                                            joined ? "e.key = k.key" : "e.original = k.original",
                                            next + 7,
                                            visibility.condition("e")))) {
                visibility.bind(statement);
                statement.setInt(next + 1, note.start());
                statement.setString(next + 2, note.quote().exact());
                statement.setString(next + 3, note.quote().prefix());
                statement.setString(next + 4, note.quote().suffix());
                statement.setString(next + 5, note.text());
                statement.setString(
                        next + 6, note.made().truncatedTo(ChronoUnit.SECONDS).toString());
                statement.setString(next + 7, sha256);
                for (int tries = 0; tries < 100; tries++) {
                    long number = 1 + lot.nextLong(NUMBERS - 1);
                    statement.setLong(next, number);
                    if (statement.executeUpdate() > 0) {
                        return number;
                    }
                }
                throw new SQLException("the archive has no such telegram to write a note on");
            }
        });
    }

    /// Takes a note away that the reader may see.
    ///
    /// @return whether there was one
    public boolean erase(long number, Reader reader) throws IOException {
        return connections.writeBeside(connection -> {
            Visibility visibility = Visibility.of(reader);
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            """
                            DELETE FROM notes AS n WHERE %s AND EXISTS (SELECT 1 FROM entries e WHERE e.original = n.original AND %s)
                                AND n.number = ?%d\
                            """
                                    .formatted(
                                            visibility.condition("n"),
                                            visibility.condition("e"),
                                            visibility.next()))) {
                visibility.bind(statement);
                statement.setLong(visibility.next(), number);
                return statement.executeUpdate() > 0;
            }
        });
    }
}
