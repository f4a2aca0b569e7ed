package org.chancery.convert.table;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/// An SQLite database with a telegram in each row of a table. Only tables are read, not what the
/// database would work out (views, generated columns); nothing is written beside it or into it.
/// Tables without a column for a text are passed over where another has telegrams.
public final class DatabaseTelegrams {

    private static final List<String> PRECAUTIONS =
            List.of(
                    "PRAGMA query_only=ON",
                    "PRAGMA trusted_schema=OFF",
                    "PRAGMA cell_size_check=ON",
                    "PRAGMA mmap_size=0");

    private final Parcel parcel;
    private final @Nullable ColumnMap given;
    private final Walk walk;
    private long found;
    private boolean hasTable;

    private DatabaseTelegrams(Parcel parcel, @Nullable ColumnMap given, Walk walk) {
        this.parcel = parcel;
        this.given = given;
        this.walk = walk;
    }

    /// Tells what telegrams are in it.
    ///
    /// @param given which column holds what; null to go by their names
    public static void read(Parcel parcel, @Nullable ColumnMap given, Walk walk)
            throws IOException {
        DatabaseTelegrams telegrams = new DatabaseTelegrams(parcel, given, walk);
        try (Connection database = telegrams.open()) {
            telegrams.read(database);
        } catch (SQLException e) {
            throw new RefusedException(
                    telegrams.found == 0
                            ? "is a database that is damaged, or of a make that is not known here"
                            : "is a database that is damaged: it was read as far as it goes",
                    e);
        }
        if (!telegrams.hasTable && !walk.isStopped()) {
            throw ColumnMap.unknown();
        }
    }

    private Connection open() throws IOException, SQLException {
        Connection database =
                switch (parcel.content()) {
                    case Parcel.Content.Held held -> {
                        Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
                        memory.unwrap(SQLiteConnection.class).deserialize("main", held.bytes());
                        yield memory;
                    }
                    // Its user's program may have it open: no lock and no log beside it.
                    case Parcel.Content.Stored stored ->
                            DriverManager.getConnection(
                                    "jdbc:sqlite:" + stored.file().toUri() + "?immutable=1");
                };
        SQLiteConnection sqlite = database.unwrap(SQLiteConnection.class);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, walk.limits().telegram());
        try (Statement precaution = database.createStatement()) {
            for (String pragma : PRECAUTIONS) {
                precaution.execute(pragma);
            }
        }
        return database;
    }

    private void read(Connection database) throws SQLException {
        for (String table :
                column(
                        database,
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid",
                        1)) {
            List<String> names = column(database, "PRAGMA table_info(" + quoted(table) + ")", 2);
            ColumnMap map =
                    given == null
                            ? ColumnMap.guess(names)
                            : names.containsAll(given.columns().values()) ? given : null;
            if (map != null && !walk.isStopped()) {
                hasTable = true;
                rows(database, table, map);
            }
        }
    }

    private static List<String> column(Connection database, String sql, int column)
            throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }

    private void rows(Connection database, String table, ColumnMap map) throws SQLException {
        List<String> names = List.copyOf(map.columns().values());
        String sql =
                "SELECT "
                        + String.join(", ", names.stream().map(DatabaseTelegrams::quoted).toList())
                        + " FROM "
                        + quoted(table);
        Parcel place = parcel.child(Parcel.word(table), parcel.content());
        int number = 0;
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next() && !walk.isStopped()) {
                number++;
                Map<String, String> values = new HashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    String value = rows.getString(i + 1);
                    if (value != null) {
                        values.put(names.get(i), value);
                    }
                }
                RowTelegram telegram = new RowTelegram(place, Kind.DATABASE, number, -1, -1);
                if (map.hasText(values)) {
                    telegram.give(map, values, walk);
                    found++;
                } else {
                    walk.refuse(telegram.name(), "has no text in its column for that");
                }
            }
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
