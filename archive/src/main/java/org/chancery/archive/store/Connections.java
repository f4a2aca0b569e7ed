package org.chancery.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// One connection that writes, and as many as there are threads that read beside it. Thread-safe.
final class Connections implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Path file;
    private final @Nullable Connection writer;

    /// Those that nobody uses at the moment.
    private final Deque<Session> idle = new ArrayDeque<>();

    private boolean isClosed;

    private Connections(Path file, @Nullable Connection writer) {
        this.file = file;
        this.writer = writer;
    }

    static Connections writing(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What was told as kept must survive the power going.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        // The driver would ask for the last number after each row that is written.
        config.setGetGeneratedKeys(false);
        try {
            Connection writer = config.createConnection(url(file, ""));
            try {
                inTransaction(
                        writer,
                        connection -> {
                            Schema.prepare(connection, file);
                            return true;
                        });
                return new Connections(file, writer);
            } catch (SQLException | IOException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    static Connections reading(Path file) throws IOException {
        Connections connections = new Connections(file, null);
        try {
            connections.read(connection -> {
                Schema.check(connection, file);
                return true;
            });
            return connections;
        } catch (IOException e) {
            connections.close();
            throw e;
        }
    }

    /// Work on a connection of one's own.
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    /// What one query answers.
    @FunctionalInterface
    interface Query<T> {
        T on(PreparedStatement statement) throws SQLException, IOException;
    }

    /// Runs a query that is asked often; the query closes what the statement gives, not the
    /// statement.
    <T> T query(String sql, Query<T> query) throws IOException {
        return inSession(session -> query.on(session.prepared(sql)));
    }

    <T> T read(Work<T> work) throws IOException {
        return inSession(session -> work.on(session.connection()));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T on(Session session) throws SQLException, IOException;
    }

    private <T> T inSession(Reading<T> reading) throws IOException {
        if (isClosed()) {
            throw new IOException("the archive is closed");
        }
        try {
            if (isFrozen()) {
                try (Session session = open("?immutable=1")) {
                    return reading.on(session);
                }
            }
            Session session = take();
            try {
                return reading.on(session);
            } finally {
                giveBack(session);
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    /// All of the work or nothing of it.
    <T> T write(Work<T> work) throws IOException {
        if (writer == null) {
            throw new IllegalStateException("opened for reading: " + file);
        }
        synchronized (writer) {
            try {
                return inTransaction(writer, work);
            } catch (SQLException e) {
                throw StoreTrouble.of(e, file);
            }
        }
    }

    /// The same in an archive that is read only otherwise, beside whoever writes telegrams: for
    /// what people write, which is short and rare.
    <T> T writeBeside(Work<T> work) throws IOException {
        if (writer != null) {
            return write(work);
        }
        try (Connections brief = writing(file)) {
            return brief.write(work);
        }
    }

    /// Between transactions the file is nobody's: the driver would begin the next one at once, and
    /// others could not write a word while an archive is open.
    private static <T> T inTransaction(Connection writer, Work<T> work)
            throws SQLException, IOException {
        boolean isDone = false;
        try {
            writer.setAutoCommit(false); // begins
            T result = work.on(writer);
            writer.setAutoCommit(true); // commits
            isDone = true;
            return result;
        } finally {
            if (!isDone) {
                rollBack(writer);
            }
        }
    }

    /// SQLite does it by itself when the disk is full; what is told is why the work failed. The
    /// driver's flag changes even where what it stands for fails, so it may be ahead of the file.
    private static void rollBack(Connection writer) {
        try (Statement statement = writer.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException nothingToRollBack) {
            // see above
        }
        try {
            writer.setAutoCommit(true);
        } catch (SQLException nothingToCommit) {
            // see above
        }
    }

    private boolean isClosed() {
        synchronized (idle) {
            return isClosed;
        }
    }

    private Session take() throws SQLException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return open("");
    }

    private Session open(String query) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        return new Session(config.createConnection(url(file, query)));
    }

    private void giveBack(Session session) throws SQLException {
        synchronized (idle) {
            if (!isClosed) {
                idle.push(session);
                return;
            }
        }
        session.close();
    }

    /// In a folder that this reader cannot write to, SQLite cannot keep its notes about readers,
    /// and needs none while nobody else writes. Somebody may begin to: so it is asked anew each
    /// time, and such a connection is not kept.
    private boolean isFrozen() {
        return writer == null
                && !Files.isWritable(file.toAbsolutePath().getParent())
                && !Files.exists(Path.of(file + "-wal"));
    }

    /// As a URI, so that no character of a path means anything to the driver.
    private static String url(Path file, String query) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri() + query;
    }

    @Override
    public void close() throws IOException {
        synchronized (idle) {
            isClosed = true;
        }
        try {
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
            if (writer != null) {
                synchronized (writer) {
                    writer.close();
                }
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }
}
