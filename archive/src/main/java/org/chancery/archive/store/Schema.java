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

    /// What the second version has beside: the files that telegrams came in, and where in them.
    private static final List<String> CONTAINERS =
            List.of(
                    // `parts` is null until the last one is written, and 0 where only the hash is
                    // kept.
                    """
                    CREATE TABLE containers (
                        number INTEGER PRIMARY KEY,
                        sha256 TEXT NOT NULL UNIQUE,
                        name TEXT NOT NULL,
                        kind TEXT NOT NULL,
                        bytes INTEGER NOT NULL,
                        parts INTEGER,
                        kept TEXT NOT NULL
                    ) STRICT\
                    """,
                    // One after the other, decoded as `originals` are, they are the container.
                    """
                    CREATE TABLE container_parts (
                        number INTEGER PRIMARY KEY,
                        container INTEGER NOT NULL REFERENCES containers (number),
                        position INTEGER NOT NULL,
                        bytes INTEGER NOT NULL,
                        coding TEXT NOT NULL CHECK (coding IN ('plain', 'zstd')),
                        content BLOB NOT NULL,
                        UNIQUE (container, position)
                    ) STRICT\
                    """,
                    // `start` and `length` in bytes within `entry`, the way to it within the
                    // container; -1 where the entry does not say.
                    """
                    CREATE TABLE provenance (
                        original INTEGER NOT NULL REFERENCES originals (number),
                        container INTEGER NOT NULL REFERENCES containers (number),
                        entry TEXT NOT NULL,
                        start INTEGER NOT NULL,
                        length INTEGER NOT NULL,
                        PRIMARY KEY (original, container, entry, start)
                    ) STRICT, WITHOUT ROWID\
                    """);

    /// What the third version has beside: telegrams that people put together.
    private static final List<String> COLLECTIONS =
            List.of(
                    // `key` is what spellings of one name have in common.
                    """
                    CREATE TABLE collections (
                        number INTEGER PRIMARY KEY,
                        name TEXT NOT NULL,
                        key TEXT NOT NULL UNIQUE,
                        made TEXT NOT NULL
                    ) STRICT\
                    """,
                    // A member stands for all copies of its telegram.
                    """
                    CREATE TABLE collected (
                        collection INTEGER NOT NULL REFERENCES collections (number),
                        original INTEGER NOT NULL REFERENCES originals (number),
                        added TEXT NOT NULL,
                        PRIMARY KEY (collection, original)
                    ) STRICT, WITHOUT ROWID\
                    """,
                    "CREATE INDEX collected_by_original ON collected (original)");

    /// What the fourth version has beside: queries that people keep. `seen` is the number of the
    /// last original that their reader knows of.
    private static final List<String> SEARCHES =
            List.of(
                    """
                    CREATE TABLE searches (
                        number INTEGER PRIMARY KEY,
                        name TEXT NOT NULL,
                        key TEXT NOT NULL UNIQUE,
                        query TEXT NOT NULL,
                        seen INTEGER NOT NULL,
                        made TEXT NOT NULL
                    ) STRICT\
                    """);

    /// What the fifth version has beside: notes on telegrams. `start` in code points of the
    /// paragraphs with an empty line between; `exact` is what stood there, the label that of all
    /// that was read.
    private static final List<String> NOTES =
            List.of(
                    """
                    CREATE TABLE notes (
                        number INTEGER PRIMARY KEY,
                        original INTEGER NOT NULL REFERENCES originals (number),
                        label_rank INTEGER NOT NULL,
                        label_caveats TEXT NOT NULL,
                        start INTEGER NOT NULL,
                        exact TEXT NOT NULL,
                        prefix TEXT NOT NULL,
                        suffix TEXT NOT NULL,
                        text TEXT NOT NULL,
                        made TEXT NOT NULL
                    ) STRICT\
                    """,
                    "CREATE INDEX notes_by_original ON notes (original)");

    /// What each version has beside the one before it, the first version first. A file of an
    /// earlier version gets what it lacks when it is opened to be written.
    private static final List<List<String>> STEPS =
            List.of(TABLES, CONTAINERS, COLLECTIONS, SEARCHES, NOTES);

    private static final int VERSION = STEPS.size();

    private Schema() {}

    /// Makes the tables in a file that is new, all or none, and refuses what is no archive of ours.
    static void prepare(Connection connection, Path file) throws SQLException, IOException {
        if (isNew(connection)) {
            make(connection, List.of("PRAGMA application_id = " + APPLICATION));
        } else {
            check(connection, file);
        }
        for (int version = version(connection); version < VERSION; version++) {
            make(connection, STEPS.get(version));
            make(connection, List.of("PRAGMA user_version = " + (version + 1)));
        }
    }

    private static void make(Connection connection, List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute(table);
            }
        }
    }

    /// Whether a file has the second version's tables.
    static boolean hasContainers(Connection connection) throws SQLException {
        return version(connection) >= 2;
    }

    /// Whether a file has tables for collections.
    static boolean hasCollections(Connection connection) throws SQLException {
        return version(connection) > STEPS.indexOf(COLLECTIONS);
    }

    /// Whether a file has a table for saved searches.
    static boolean hasSearches(Connection connection) throws SQLException {
        return version(connection) > STEPS.indexOf(SEARCHES);
    }

    /// Whether a file has a table for notes.
    static boolean hasNotes(Connection connection) throws SQLException {
        return version(connection) > STEPS.indexOf(NOTES);
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
        int version = version(connection);
        if (version > VERSION) {
            throw new IOException(
                    "\"%s\" was made by a newer Chancery (version %d of the tables, this one knows up to %d): use that one or a later one"
                            .formatted(file, version, VERSION));
        }
    }

    private static int version(Connection connection) throws SQLException {
        return (int) number(connection, "PRAGMA user_version");
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
