package org.chancery.convert.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Limits;
import org.chancery.convert.parcel.Parcel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Databases with a telegram in each row, whole, hostile and damaged.
@Timeout(60)
final class DatabaseTelegramsTest {

    @TempDir Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        // What an address must not have as it is.
        file = folder.resolve("a b?%41#.db");
    }

    private byte[] database(String... sql) throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = database.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        }
        return Files.readAllBytes(file);
    }

    private static String insert(int serial) {
        return "INSERT INTO cables (mrn, body) VALUES ('75VALLETTA%d', '%s')"
                .formatted(serial, Samples.telegram(serial));
    }

    private byte[] cables() throws SQLException, IOException {
        return database(
                "CREATE TABLE notes (id INTEGER, note TEXT)",
                "INSERT INTO notes VALUES (1, 'x')",
                "CREATE TABLE cables (id INTEGER PRIMARY KEY, mrn TEXT, body TEXT)",
                insert(1),
                insert(2));
    }

    @Test
    void everyRowIsATelegramWithItsPlace() throws SQLException, IOException {
        byte[] bytes = cables();
        Heard stored = Heard.of(Parcel.of("x.db", file), null, Limits.standard());
        for (Heard heard : new Heard[] {Heard.of("x.db", bytes), stored}) {
            assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
            assertThat(heard.telegrams())
                    .extracting(Found::entry)
                    .containsExactly("cables/row 1", "cables/row 2");
            assertThat(heard.refusals()).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).hasSize(1);
        }
    }

    @Test
    void theUserSaysWhichColumnIsWhat() throws SQLException, IOException {
        byte[] bytes =
                database(
                        "CREATE TABLE \"own \"\" name\" (\"my nr\" TEXT, was TEXT)",
                        "INSERT INTO \"own \"\" name\" VALUES ('75VALLETTA1', '1. It sails.')");
        assertThat(Heard.of("x.db", bytes).refusals())
                .singleElement()
                .asString()
                .contains("--map body=text,mrn=id");
        ColumnMap map = ColumnMap.parse("mrn=my nr,body=was");
        assertThat(Heard.of("x.db", bytes, map, Limits.standard()).ids())
                .containsExactly("75VALLETTA1");
    }

    /// Only what is stored is read: whatever else a database would do is not asked for.
    @Test
    void whatADatabaseWorksOutIsNotAskedFor() throws SQLException, IOException {
        byte[] bytes =
                database(
                        "CREATE TABLE cables (mrn TEXT, raw TEXT AS (hex(zeroblob(400000000))), body TEXT)",
                        "CREATE VIEW more AS WITH RECURSIVE n(body) AS (SELECT 1 UNION ALL SELECT body + 1 FROM n) SELECT body FROM n",
                        insert(1),
                        "INSERT INTO cables (mrn) VALUES ('75VALLETTA9')");
        Heard heard = Heard.of("x.db", bytes);
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.refusals())
                .containsExactly("\"x.db/cables#2\" has no text in its column for that");
    }

    @Test
    void whateverIsDamagedNothingIsThrownAndNothingHangs() throws SQLException, IOException {
        byte[] whole = cables();
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i < 12; i++) {
                damaged[16 + random.nextInt(damaged.length - 16)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(damaged, 16 + random.nextInt(damaged.length - 16));
            for (byte[] one : new byte[][] {damaged, cut}) {
                Heard heard = Heard.of("x.db", one);
                int told = heard.telegrams().size() + heard.refusals().size();
                assertThat(told).as("seed %d", seed).isPositive();
            }
        }
    }
}
