package org.chancery.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Settles which copy of a telegram stands for it, after copies came or were read anew.
final class Places {

    private final Connection connection;
    private final long generation;

    Places(Connection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    void settle(Set<String> keys) throws SQLException {
        String inOrder =
                "SELECT original, place FROM entries WHERE key = ? ORDER BY " + Entry.BEST_FIRST;
        String move = "UPDATE entries SET place = ?, generation = ? WHERE original = ?";
        try (PreparedStatement read = connection.prepareStatement(inOrder);
                PreparedStatement write = connection.prepareStatement(move)) {
            for (String key : keys) {
                read.setString(1, key);
                List<Copy> copies = copies(read);
                if (!copies.isEmpty()) {
                    move(copies, write);
                }
            }
        }
    }

    private record Copy(long original, int place) {}

    private static List<Copy> copies(PreparedStatement read) throws SQLException {
        List<Copy> copies = new ArrayList<>();
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) {
                copies.add(new Copy(row.getLong(1), row.getInt(2)));
            }
        }
        return copies;
    }

    /// Those that stay where they are are not touched, or each copy of a number that thousands bear
    /// would be indexed thousands of times.
    private void move(List<Copy> copies, PreparedStatement write) throws SQLException {
        // The index must hear of a telegram that it is the only one no more, and of them all that
        // another is the best.
        boolean isBestNew = copies.getFirst().place() != 0;
        boolean wasAlone =
                copies.stream().filter(copy -> copy.place() != CardWriter.UNSETTLED).count() == 1
                        && copies.size() > 1;
        for (int place = 0; place < copies.size(); place++) {
            Copy copy = copies.get(place);
            if (copy.place() != place || wasAlone || isBestNew) {
                write.setInt(1, place);
                write.setLong(2, generation);
                write.setLong(3, copy.original());
                write.executeUpdate();
            }
        }
    }
}
