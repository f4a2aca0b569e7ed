package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// SQLite's own search: one table of texts, its words without accents and endings.
final class FtsTable implements AutoCloseable {

    private final Connection connection;

    FtsTable(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute(
                    "CREATE VIRTUAL TABLE telegrams USING fts5(text, tokenize = 'porter unicode61')");
        }
    }

    /// In one transaction.
    void fill(BareLucene.Texts texts) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO telegrams (rowid, text) VALUES (?, ?)")) {
            for (int i = 0; i < texts.count(); i++) {
                insert.setInt(1, i);
                insert.setString(2, texts.at(i));
                insert.executeUpdate();
            }
        }
        connection.setAutoCommit(true);
    }

    /// The ten best, and how many there are.
    Object best(String words) throws SQLException {
        int sum = 0;
        for (String query :
                new String[] {
                    "SELECT text FROM telegrams WHERE telegrams MATCH ? ORDER BY rank LIMIT 10",
                    "SELECT count(*) FROM telegrams WHERE telegrams MATCH ?"
                }) {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, words);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        sum += row.getString(1).length();
                    }
                }
            }
        }
        return sum;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
