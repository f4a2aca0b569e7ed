package org.chancery.archive.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.chancery.archive.NoArchiveException;

/// The tables of an archive, and which version of them a file has.
final class Schema {

    /// Says to any tool that an SQLite file is an archive of Chancery: `Chan`.
    private static final int APPLICATION = 0x4368_616E;

    private static final int VERSION = 1;

    private static final List<String> TABLES =
            List.of(
                    // What came in. `coding` is 'plain' or 'zstd' (RFC 8878); `content`, decoded,
                    // has the length `bytes` and the hash `sha256`.
                    """
                    CREATE TABLE originals (
                        number INTEGER PRIMARY KEY,
                        sha256 TEXT NOT NULL UNIQUE,
                        name TEXT NOT NULL,
                        container TEXT NOT NULL,
                        bytes INTEGER NOT NULL,
                        coding TEXT NOT NULL CHECK (coding IN ('plain', 'zstd')),
                        content BLOB NOT NULL,
                        kept TEXT NOT NULL
                    ) STRICT\
                    """,
                    // The catalogue: made from the originals, and made anew by a reindex. Lists
                    // have one value a line.
                    """
                    CREATE TABLE entries (
                        original INTEGER PRIMARY KEY REFERENCES originals (number),
                        id TEXT NOT NULL,
                        key TEXT NOT NULL,
                        mrn TEXT,
                        date TEXT,
                        classification TEXT,
                        rank INTEGER,
                        captions TEXT NOT NULL,
                        post TEXT,
                        post_name TEXT,
                        country TEXT,
                        subject TEXT,
                        tags TEXT NOT NULL,
                        precedence TEXT,
                        label_rank INTEGER NOT NULL,
                        label_caveats TEXT NOT NULL,
                        missing INTEGER NOT NULL,
                        section INTEGER NOT NULL,
                        standing INTEGER NOT NULL,
                        redactions INTEGER NOT NULL,
                        length INTEGER NOT NULL,
                        seal TEXT NOT NULL,
                        place INTEGER NOT NULL,
                        generation INTEGER NOT NULL
                    ) STRICT\
                    """,
                    "CREATE INDEX entries_by_key ON entries (key, place)",
                    "CREATE INDEX entries_by_id ON entries (id)",
                    "CREATE INDEX entries_by_generation ON entries (generation)",
                    "CREATE INDEX entries_that_are_best ON entries (key) WHERE place = 0",
                    // The items of REF lines.
                    """
                    CREATE TABLE citations (
                        original INTEGER NOT NULL REFERENCES originals (number),
                        position INTEGER NOT NULL,
                        label TEXT,
                        kind TEXT NOT NULL,
                        mrn TEXT,
                        key TEXT,
                        text TEXT NOT NULL,
                        notal INTEGER NOT NULL,
                        PRIMARY KEY (original, position)
                    ) STRICT, WITHOUT ROWID\
                    """,
                    "CREATE INDEX citations_by_key ON citations (key) WHERE key IS NOT NULL",
                    "CREATE TABLE state (generation INTEGER NOT NULL) STRICT",
                    "INSERT INTO state VALUES (0)");

    private Schema() {}

    /// Makes the tables in a file that is new, all or none, and refuses what is no archive of ours.
    static void prepare(Connection connection, Path file) throws SQLException, IOException {
        if (isNew(connection)) {
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
                statement.execute("PRAGMA application_id = " + APPLICATION);
                statement.execute("PRAGMA user_version = " + VERSION);
            }
            connection.commit();
            return;
        }
        check(connection, file);
    }

    /// Refuses what is no archive of ours.
    static void check(Connection connection, Path file) throws SQLException, IOException {
        if (isNew(connection)) {
            throw new NoArchiveException("\"" + file + "\" is empty: the archive was never begun");
        }
        if (number(connection, "PRAGMA application_id") != APPLICATION) {
            throw new NoArchiveException(
                    "\"" + file + "\" is a database, but not an archive of Chancery");
        }
        long version = number(connection, "PRAGMA user_version");
        if (version > VERSION) {
            throw new IOException(
                    "\"%s\" was made by a newer Chancery (version %d of the tables, this one knows up to %d): use that one or a later one"
                            .formatted(file, version, VERSION));
        }
    }

    private static boolean isNew(Connection connection) throws SQLException {
        return number(connection, "PRAGMA application_id") == 0
                && number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
