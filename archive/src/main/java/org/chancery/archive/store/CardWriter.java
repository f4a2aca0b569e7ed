package org.chancery.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Source;
import org.jspecify.annotations.Nullable;

/// Puts cards into the tables, within one transaction.
final class CardWriter implements AutoCloseable {

    /// A place that no copy has: [Places] finds it wrong and settles it.
    static final int UNSETTLED = -1;

    private final PreparedStatement original;
    private final PreparedStatement known;
    private final PreparedStatement entry;
    private final PreparedStatement forget;
    private final PreparedStatement citation;
    private final long generation;

    CardWriter(Connection connection, long generation) throws SQLException {
        this.generation = generation;
        original = connection.prepareStatement(
                """
                INSERT INTO originals (sha256, name, container, bytes, coding, content, kept) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (sha256) DO NOTHING RETURNING number""");
        known = connection.prepareStatement(
                "SELECT number, key FROM originals LEFT JOIN entries ON original = number WHERE sha256 = ?");
        entry = connection.prepareStatement(
                """
                INSERT OR REPLACE INTO entries (original, id, key, mrn, date, classification, rank, captions, post, post_name, country, subject,
                    tags, precedence, label_rank, label_caveats, missing, section, standing, redactions, length, place, generation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        forget = connection.prepareStatement("DELETE FROM citations WHERE original = ?");
        citation = connection.prepareStatement(
                "INSERT INTO citations (original, position, label, kind, mrn, key, text, notal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /// Says whether it was new.
    boolean add(Card card) throws SQLException {
        Source source = card.telegram().source();
        byte[] bytes = card.bytes();
        byte[] packed = Coding.ZSTD.encode(bytes);
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
                return false;
            }
            number = row.getLong(1);
        }
        entry(number, card.entry());
        return true;
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
        entry(number, card.entry());
        String newKey = card.entry().key();
        return key == null || key.equals(newKey) ? Set.of(newKey) : Set.of(key, newKey);
    }

    private void entry(long number, Entry of) throws SQLException {
        Origin origin = of.origin();
        entry.setLong(1, number);
        entry.setString(2, of.id());
        entry.setString(3, of.key());
        text(4, of.mrn());
        text(5, of.date());
        text(6, of.classification() == null ? null : of.classification().name());
        if (of.classification() == null) {
            entry.setNull(7, Types.INTEGER);
        } else {
            entry.setInt(7, of.classification().rank());
        }
        lines(8, of.captions());
        text(9, origin == null ? null : origin.post());
        text(10, origin == null ? null : origin.name());
        text(11, origin == null ? null : origin.country());
        text(12, of.subject());
        lines(13, of.tags());
        text(14, name(of.precedence()));
        entry.setInt(15, of.label().rank());
        lines(16, of.label().caveats().stream().sorted().toList());
        entry.setInt(17, of.missing());
        entry.setInt(18, of.section());
        entry.setInt(19, of.standing());
        entry.setInt(20, of.redactions());
        entry.setLong(21, of.length());
        entry.setInt(22, UNSETTLED);
        entry.setLong(23, generation);
        entry.executeUpdate();
        citations(number, of.references());
    }

    private void citations(long number, List<Reference> references) throws SQLException {
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            citation.setLong(1, number);
            citation.setInt(2, i);
            citation.setString(3, reference.label());
            citation.setString(4, reference.kind().word());
            citation.setString(5, reference.mrn() == null ? null : reference.mrn().toString());
            citation.setString(6, reference.mrn() == null ? null : Entry.key(reference.mrn()));
            citation.setString(7, reference.text());
            citation.setBoolean(8, reference.notal());
            citation.executeUpdate();
        }
    }

    private void text(int index, @Nullable Object value) throws SQLException {
        entry.setString(index, value == null ? null : value.toString());
    }

    /// Neither a tag nor a caption goes over a line.
    private void lines(int index, List<String> values) throws SQLException {
        entry.setString(index, String.join("\n", values));
    }

    private static @Nullable String name(@Nullable Precedence precedence) {
        return precedence == null ? null : precedence.name();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(original, known, entry, forget, citation)) {
            statement.close();
        }
    }
}
