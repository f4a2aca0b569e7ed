package org.chancery.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;

/// A connection that reads, and the statements that it has prepared: to prepare one takes five
/// times as long as to run it.
final class Session implements AutoCloseable {

    private static final int MOST_STATEMENTS = 32;

    private final Connection connection;

    /// The one used longest ago first.
    private final LinkedHashMap<String, PreparedStatement> prepared =
            new LinkedHashMap<>(MOST_STATEMENTS, 0.75f, true);

    Session(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /// Not to be closed by whoever uses it.
    PreparedStatement prepared(String query) throws SQLException {
        PreparedStatement known = prepared.get(query);
        if (known != null) {
            return known;
        }
        if (prepared.size() == MOST_STATEMENTS) {
            prepared.pollFirstEntry().getValue().close();
        }
        PreparedStatement statement = connection.prepareStatement(query);
        prepared.put(query, statement);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
