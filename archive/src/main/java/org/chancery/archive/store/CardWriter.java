package org.chancery.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Source;
import org.jspecify.annotations.Nullable;

/// Puts cards into the tables, within one transaction.
final class CardWriter implements AutoCloseable {

    /// A place that no copy has: [Places] finds it wrong and settles it.
    static final int UNSETTLED = -1;

    private final PreparedStatement original;
    private final PreparedStatement known;
    private final PreparedStatement taken;
    private final PreparedStatement entry;
    private final PreparedStatement forget;
    private final PreparedStatement citation;
    private final long generation;

    CardWriter(Connection connection, long generation) throws SQLException {
        this.generation = generation;
        original =
                connection.prepareStatement(
                        """
                        INSERT INTO originals (sha256, name, container, bytes, coding, content, kept) VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (sha256) DO NOTHING RETURNING number\
                        """);
        known =
                connection.prepareStatement(
                        "SELECT number, key FROM originals LEFT JOIN entries ON original = number WHERE sha256 = ?");
        taken = connection.prepareStatement("SELECT 1 FROM entries WHERE key = ? LIMIT 1");
        entry =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO entries (original, %s, seal, place, generation) VALUES (?%s, ?, ?, ?)"
                                .formatted(
                                        String.join(", ", EntryRow.COLUMNS),
                                        ", ?".repeat(EntryRow.COLUMNS.size())));
        forget = connection.prepareStatement("DELETE FROM citations WHERE original = ?");
        citation =
                connection.prepareStatement(
                        "INSERT INTO citations (original, position, label, kind, mrn, key, text, notal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /// What became of a card.
    enum Outcome {
        /// Its bytes are kept already.
        KNOWN,
        /// The only copy of its telegram: there is nothing to settle.
        ALONE,
        /// A copy of a telegram that has others.
        COPY
    }

    Outcome add(Card card) throws SQLException {
        Source source = card.telegram().source();
        byte[] bytes = card.bytes();
        byte[] packed = card.packed();
        boolean isSmaller = packed.length < bytes.length;
        original.setString(1, card.sha256());
        original.setString(2, source.name());
        original.setString(3, source.container());
        original.setLong(4, bytes.length);
        original.setString(5, (isSmaller ? Coding.ZSTD : Coding.PLAIN).word());
        original.setBytes(6, isSmaller ? packed : bytes);
        original.setString(7, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        long number;
        try (ResultSet row = original.executeQuery()) {
            if (!row.next()) {
                return Outcome.KNOWN;
            }
            number = row.getLong(1);
        }
        boolean isAlone = !isTaken(card.entry().key());
        entry(number, card.entry(), isAlone ? 0 : UNSETTLED);
        return isAlone ? Outcome.ALONE : Outcome.COPY;
    }

    private boolean isTaken(String key) throws SQLException {
        taken.setString(1, key);
        try (ResultSet row = taken.executeQuery()) {
            return row.next();
        }
    }

    /// Gives the keys whose copies have to be settled: what it had, and what it has now.
    Set<String> replace(Card card) throws SQLException {
        known.setString(1, card.sha256());
        long number;
        String key;
        try (ResultSet row = known.executeQuery()) {
            if (!row.next()) {
                return Set.of();
            }
            number = row.getLong(1);
            key = row.getString(2);
        }
        forget.setLong(1, number);
        forget.executeUpdate();
        entry(number, card.entry(), UNSETTLED);
        String newKey = card.entry().key();
        return key == null || key.equals(newKey) ? Set.of(newKey) : Set.of(key, newKey);
    }

    private void entry(long number, Entry of, int place) throws SQLException {
        List<@Nullable Object> values = EntryRow.values(of);
        entry.setLong(1, number);
        for (int i = 0; i < values.size(); i++) {
            entry.setObject(i + 2, values.get(i));
        }
        entry.setString(values.size() + 2, EntryRow.seal(values));
        entry.setInt(values.size() + 3, place);
        entry.setLong(values.size() + 4, generation);
        entry.executeUpdate();
        citations(number, of.references());
    }

    private void citations(long number, List<Entry.Cited> references) throws SQLException {
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i).reference();
            citation.setLong(1, number);
            citation.setInt(2, i);
            citation.setString(3, reference.label());
            citation.setString(4, reference.kind().word());
            citation.setString(5, reference.mrn() == null ? null : reference.mrn().toString());
            citation.setString(6, references.get(i).key());
            citation.setString(7, reference.text());
            citation.setBoolean(8, reference.notal());
            citation.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement :
                List.of(original, known, taken, entry, forget, citation)) {
            statement.close();
        }
    }
}
