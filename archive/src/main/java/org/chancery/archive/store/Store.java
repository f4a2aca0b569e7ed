package org.chancery.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.archive.NoArchiveException;
import org.jspecify.annotations.Nullable;

/// The file that keeps an archive's telegrams. Thread-safe; one process writes, any number read.
public final class Store implements AutoCloseable {

    /// The name of the file in the folder of an archive.
    public static final String FILE = "archive.sqlite";

    /// The name of a file that says what the others are.
    public static final String README = "README.txt";

    /// More of them say nothing more.
    private static final int MOST_FAULTS = 1_000;

    private final Path file;
    private final Connections connections;

    private Store(Path file, Connections connections) {
        this.file = file;
        this.connections = connections;
    }

    /// To write to; made if there is none. The caller holds the writer's lock.
    public static Store open(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            explain(directory);
        }
        return new Store(file, Connections.writing(file));
    }

    /// To read beside whoever writes.
    public static Store openForReading(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            throw new NoArchiveException("there is no archive in \"" + directory + "\"");
        }
        return new Store(file, Connections.reading(file));
    }

    /// Leaves a word for whoever finds the folder when Chancery is long forgotten.
    private static void explain(Path directory) throws IOException {
        try (InputStream words = Store.class.getResourceAsStream(README)) {
            Files.copy(
                    Objects.requireNonNull(words, README),
                    directory.resolve(README),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public Originals originals() {
        return new Originals(connections);
    }

    public Containers containers() {
        return new Containers(connections);
    }

    public Shelves shelves() {
        return new Shelves(connections);
    }

    public Searches searches() {
        return new Searches(connections);
    }

    public Notes notes() {
        return new Notes(connections);
    }

    public Catalogue catalogue() {
        return new Catalogue(connections);
    }

    public Serials serials() {
        return new Serials(connections);
    }

    public Citations citations() {
        return new Citations(connections);
    }

    /// The number of the last transaction.
    public long generation() throws IOException {
        return connections.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT generation FROM state")) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }

    /// Keeps those originals that are not kept yet, all or, where the disk fails, none.
    ///
    /// @param sightings of these, and of others that are kept
    public Change add(List<Card> cards, List<Sighting> sightings) throws IOException {
        return connections.write(connection -> {
            long generation = nextGeneration(connection);
            Set<String> grown = new LinkedHashSet<>();
            Set<String> added = new HashSet<>();
            try (CardWriter writer = new CardWriter(connection, generation)) {
                for (Card card : cards) {
                    CardWriter.Outcome outcome = writer.add(card);
                    if (outcome != CardWriter.Outcome.KNOWN) {
                        added.add(card.sha256());
                    }
                    if (outcome == CardWriter.Outcome.COPY) {
                        grown.add(card.entry().key());
                    }
                }
            }
            Containers.note(connection, sightings);
            new Places(connection, generation).settle(grown);
            return change(connection, generation, added);
        });
    }

    /// Notes where telegrams that are kept were seen again.
    public void note(List<Sighting> sightings) throws IOException {
        connections.write(connection -> {
            Containers.note(connection, sightings);
            return true;
        });
    }

    /// Writes the catalogue anew for originals that were read again.
    public Change replace(List<Card> cards) throws IOException {
        return connections.write(connection -> {
            long generation = nextGeneration(connection);
            Set<String> touched = new LinkedHashSet<>();
            try (CardWriter writer = new CardWriter(connection, generation)) {
                for (Card card : cards) {
                    touched.addAll(writer.replace(card));
                }
            }
            new Places(connection, generation).settle(touched);
            return change(connection, generation, Set.of());
        });
    }

    private static Change change(Connection connection, long generation, Set<String> added)
            throws SQLException {
        return new Change(
                generation, added, Catalogue.placed(connection, "e.generation = " + generation));
    }

    private static long nextGeneration(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "UPDATE state SET generation = generation + 1 RETURNING generation")) {
            row.next();
            return row.getLong(1);
        }
    }

    /// What is wrong with the file besides its originals: its pages, entries without originals or
    /// changed ones; a sentence each.
    public List<String> faults() throws IOException {
        return connections.read(connection -> {
            List<String> faults = new ArrayList<>();
            gather(connection, "PRAGMA integrity_check(100)", "the database \"%s\": %s", faults);
            faults.remove("the database \"%s\": ok".formatted(file));
            gather(
                    connection,
                    "SELECT name FROM originals LEFT JOIN entries ON number = original WHERE original IS NULL LIMIT 100",
                    "\"%s\": the original \"%s\" is not in the catalogue",
                    faults);
            gather(
                    connection,
                    "SELECT id FROM entries LEFT JOIN originals ON number = original WHERE number IS NULL LIMIT 100",
                    "\"%s\": the catalogue has %s, but its original is gone",
                    faults);
            gatherBroken(connection, faults);
            return faults;
        });
    }

    private void gatherBroken(Connection connection, List<String> into) throws SQLException {
        List<String> columns = EntryRow.COLUMNS;
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT seal, %s FROM entries ORDER BY original"
                                        .formatted(String.join(", ", columns)));
                ResultSet row = statement.executeQuery()) {
            while (row.next() && into.size() < MOST_FAULTS) {
                List<@Nullable Object> values = new ArrayList<>();
                for (String column : columns) {
                    values.add(row.getString(column));
                }
                if (!EntryRow.seal(values).equals(row.getString("seal"))) {
                    into.add(
                            "\"%s\": what the catalogue says of %s was changed; 'chancery reindex' reads it anew"
                                    .formatted(file, row.getString("id")));
                }
            }
        }
    }

    private void gather(Connection connection, String query, String sentence, List<String> into)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                into.add(sentence.formatted(file, row.getString(1)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        connections.close();
    }
}
